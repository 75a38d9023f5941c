/** More values than this are found sooner by reading every line. */
const MOST = 50;

/** A number that JSON may write in other digits than we do; see `parseLine`. */
const OTHER_DIGITS = '[\\d.][eE][+-]?\\d|[\\d.]{16}';
const ESCAPES = '\\\\[u/]';
const OTHERWISE = new RegExp(`${ESCAPES}|${OTHER_DIGITS}`);

/** What lines that hold a value contain. A line that contains it may still hold none. */
export interface Spelling {
  /** The values as we write them, enough where no line `spellsOtherwise`: where case counts as bytes, */
  exact?: Uint8Array[];
  /** else as Latin-1 text of their bytes, in the small letters of that. */
  lower?: string[];
  /** That, or whatever may hide one; in a line as Latin-1 text of its bytes. */
  readonly any: RegExp;
}

/** Whether a line, as Latin-1 text, may spell a value in another way than we do. */
export const spellsOtherwise = (line: string): boolean => OTHERWISE.test(line);

/** How one of the values may be spelled. Undefined: no such pattern is worth its while. */
export function spellingOf(values: string[], foldsCase: boolean): Spelling | undefined {
  // U+FFFD also stands for bytes that are no UTF-8.
  if (values.length > MOST || values.some((value) => value === '' || value.includes('\uFFFD'))) return undefined;
  const exact = values.map((value) => encoder.encode(JSON.stringify(value).slice(1, -1)));
  return {
    ...(foldsCase ? { lower: exact.map((bytes) => latin1(bytes).toLowerCase()) } : { exact }),
    get any() {
      const any = new Set([...exact.map(literally), '\\\\u']);
      if (values.some((value) => value.includes('/'))) any.add('\\\\/');
      if (values.some((value) => /^-?(?:\d|Infinity$)/.test(value))) any.add(OTHER_DIGITS);
      return new RegExp([...any].join('|'), foldsCase ? 'gi' : 'g');
    },
  };
}

const encoder = new TextEncoder();

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Exactly these bytes, each as one character. */
const literally = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
