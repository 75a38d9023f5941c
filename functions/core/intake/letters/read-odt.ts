import { decodeEntities, unpackOne } from './read-docx.ts';

/** Members whose text nobody wrote to us: notes in the margin, deleted words, numbers of pages. */
const UNREAD = ['office:annotation', 'text:tracked-changes', 'office:forms', 'svg:title', 'svg:desc'];

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
    const tag = xml.slice(open + 1, Math.min(close, open + 40)).split(/[\s/]/, 1)[0] ?? '';
    const ended =
      xml[open + 1] === '/' ? (xml.slice(open + 2, Math.min(close, open + 42)).split(/\s/, 1)[0] ?? '') : '';
    const isEmpty = xml[close - 1] === '/';
    if (unread !== undefined) unread = ended === unread ? undefined : unread;
    else if (UNREAD.includes(tag) && !isEmpty) unread = tag;
    else if (tag === 'text:s') text += ' ';
    else if (tag === 'text:tab') text += '\t';
    else if (tag === 'text:line-break') text += '\n';
    else if (isParagraph(tag) && !isEmpty) depth += 1;
    else if (isParagraph(ended) || (isParagraph(tag) && isEmpty)) {
      depth = Math.max(0, depth - (isEmpty ? 0 : 1));
      text += '\n';
    }
    at = close + 1;
  }
  return text;
}

const isParagraph = (tag: string) => tag === 'text:p' || tag === 'text:h';
