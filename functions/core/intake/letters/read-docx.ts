import { unzipSync } from 'fflate';

/** What of a file is read at most: bytes unpacked, and characters of text. */
const MOST_UNPACKED = 8 * 1024 * 1024;
const TEXT = 'word/document.xml';

/**
 * The text of a DOCX (ECMA-376): its paragraphs, nothing of its fields, comments or deleted words. Only the one member is
 * unpacked, to the size that it declares and never beyond. @throws Error when it is no DOCX, or is too large
 */
export function readDocx(content: Uint8Array): string {
  return textOf(unpackOne(content, TEXT));
}

/** One member of a zip as text. @throws Error when there is none, or it is too large */
export function unpackOne(content: Uint8Array, member: string): string {
  const files = unzipSync(content, {
    filter: ({ name, originalSize }) => name === member && originalSize <= MOST_UNPACKED,
  });
  const document = files[member];
  if (!document) throw new Error('no document of a size that is read');
  return new TextDecoder().decode(document);
}

/** Walks the tags from front to back; entities are the five of XML and numbers, and nothing is declared (no DTD). */
function textOf(xml: string): string {
  let text = '';
  let isText = false;
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at);
    if (isText && open > at) text += decodeEntities(xml.slice(at, open));
    const close = open < 0 ? -1 : xml.indexOf('>', open);
    if (close < 0) break;
    const tag = xml.slice(open + 1, Math.min(close, open + 40)).split(/[\s/]/, 1)[0] ?? '';
    isText = tag === 'w:t' && xml[close - 1] !== '/';
    if (tag === 'w:tab') text += '\t';
    if (tag === 'w:br' || tag === 'w:cr' || xml.startsWith('/w:p>', open + 1)) text += '\n';
    at = close + 1;
  }
  return text;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML without its five entities and numbers; nothing is declared (no DTD). */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
