import { decodeEntities, unpackOne } from './read-docx.ts';

/** Members whose text nobody wrote to us: notes in the margin, deleted words, titles of pictures. */
const UNREAD = ['office:annotation', 'text:tracked-changes', 'office:forms', 'svg:title', 'svg:desc'];
const PARAGRAPHS = ['text:p', 'text:h'];
/** Members that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' };

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** it begins and ends nothing: `<text:s/>` */
  readonly isEmpty: boolean;
}

/**
 * The text of an ODT (OpenDocument 1.3): its paragraphs and headings, in one pass under the bounds of a DOCX.
 * @throws Error when it is no ODT, or is too large
 */
export function readOdt(content: Uint8Array): string {
  const xml = unpackOne(content, 'content.xml');
  let text = '';
  let depth = 0;
  let unread: string | undefined;
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at);
    if (depth > 0 && unread === undefined && open > at) text += decodeEntities(xml.slice(at, open));
    const close = open < 0 ? -1 : xml.indexOf('>', open);
    if (close < 0) break;
    const tag = tagAt(xml, open, close);
    if (unread === undefined) text += signOf(tag);
    depth += unread === undefined ? stepOf(tag) : 0;
    unread = stillUnread(tag, unread);
    at = close + 1;
  }
  return text;
}

function tagAt(xml: string, open: number, close: number): Tag {
  const isEnd = xml[open + 1] === '/';
  const from = open + (isEnd ? 2 : 1);
  const name = xml.slice(from, Math.min(close, from + 40)).split(/[\s/]/, 1)[0] ?? '';
  return { name, isEnd, isEmpty: xml[close - 1] === '/' };
}

function signOf({ name, isEnd, isEmpty }: Tag): string {
  if (PARAGRAPHS.includes(name)) return isEnd || isEmpty ? '\n' : '';
  return isEnd ? '' : (SIGNS[name] ?? '');
}

/** How much deeper it leads into paragraphs. */
function stepOf({ name, isEnd, isEmpty }: Tag): number {
  if (isEmpty || !PARAGRAPHS.includes(name)) return 0;
  return isEnd ? -1 : 1;
}

/** The member that is passed over, until it ends. */
function stillUnread({ name, isEnd, isEmpty }: Tag, unread: string | undefined): string | undefined {
  if (unread !== undefined) return isEnd && name === unread ? undefined : unread;
  return UNREAD.includes(name) && !isEnd && !isEmpty ? name : undefined;
}
