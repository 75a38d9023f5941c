/** More values than this are found sooner by reading every line. */
const MOST = 50;

/** A number that JSON may write in other digits than we do; see `parseLine`. */
const OTHER_DIGITS = '[\\d.][eE][+-]?\\d|[\\d.]{16}';

/**
 * What a line must match, as Latin-1 text of its bytes, to hold one of the values: a spelling of one, or an escape that may
 * hide one. A line that matches may still hold none. Undefined: no such pattern is worth its while.
 */
export function spellingOf(values: string[], foldsCase: boolean): RegExp | undefined {
  // U+FFFD also stands for bytes that are no UTF-8.
  if (values.length > MOST || values.some((value) => value === '' || value.includes('\uFFFD'))) return undefined;
  const patterns = new Set(values.map((value) => literally(JSON.stringify(value).slice(1, -1))));
  patterns.add('\\\\u');
  if (values.some((value) => value.includes('/'))) patterns.add('\\\\/');
  if (values.some((value) => /^-?(?:\d|Infinity$)/.test(value))) patterns.add(OTHER_DIGITS);
  return new RegExp([...patterns].join('|'), foldsCase ? 'gi' : 'g');
}

const encoder = new TextEncoder();

/** Exactly these characters, each byte of their UTF-8 as one. */
const literally = (text: string): string =>
  Array.from(encoder.encode(text), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
