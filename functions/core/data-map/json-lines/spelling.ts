/** More values than this are found sooner by reading every line. */
const MOST = 50;

/** A number that JSON may write in other digits than we do; see `parseLine`. */
const otherDigits = (exponent: string) => `[\\d.]${exponent}[+-]?\\d|[\\d.]{16}`;
const ESCAPES = '\\\\[u/]';
const ESCAPED = new RegExp(ESCAPES);
const IN_OTHER_DIGITS = new RegExp(otherDigits('e'), 'i');

/** What lines that hold a value contain. A line that contains it may still hold none. */
export interface Spelling {
  /** The values as we write them, enough where no line does otherwise: where case counts as bytes, */
  exact?: Uint8Array[];
  /** else as Latin-1 text of their bytes, in the small letters of that. */
  lower?: string[];
  /** Whether one of them may be a number. */
  isNumeric: boolean;
  /** That, or whatever may hide one; in a line as Latin-1 text of its bytes. */
  readonly any: RegExp;
}

/** In which ways lines may spell a value otherwise than we do. */
export interface Otherwise {
  escapes: boolean;
  digits: boolean;
}

/** Of a line as Latin-1 text. */
export const spellsOtherwise = (line: string): Otherwise => ({
  escapes: ESCAPED.test(line),
  digits: IN_OTHER_DIGITS.test(line),
});

/** Whether what the values look like where we write them finds them all. */
export const isEnough = ({ isNumeric }: Spelling, { escapes, digits }: Otherwise): boolean =>
  !escapes && !(isNumeric && digits);

/** How one of the values may be spelled. Undefined: no such pattern is worth its while. */
export function spellingOf(values: string[], foldsCase: boolean): Spelling | undefined {
  // U+FFFD also stands for bytes that are no UTF-8.
  if (values.length > MOST || values.some((value) => value === '' || value.includes('\uFFFD'))) return undefined;
  const exact = values.map((value) => encoder.encode(JSON.stringify(value).slice(1, -1)));
  const isNumeric = values.some((value) => /^-?(?:\d|Infinity$)/.test(value));
  return {
    isNumeric,
    ...(foldsCase ? { lower: exact.map((bytes) => latin1(bytes).toLowerCase()) } : { exact }),
    get any() {
      const any = new Set([...exact.map(literally), '\\\\u']);
      if (values.some((value) => value.includes('/'))) any.add('\\\\/');
      if (isNumeric) any.add(otherDigits('[eE]'));
      return new RegExp([...any].join('|'), foldsCase ? 'gi' : 'g');
    },
  };
}

const encoder = new TextEncoder();

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Exactly these bytes, each as one character. */
const literally = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
