import { codeAt, codeNear } from '../code-at.ts';

/** A stretch of text that is read as one thought. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A text, and the same folded. */
export interface Folded {
  readonly text: string;
  readonly codes: Uint16Array;
}

const SPACE = 32;
const SHORT_LINE = 60;
const MAX_SENTENCE = 1200;

/** Cuts text into sentences: full stops (not of abbreviations or numbers), blank lines, list items, short lines. */
export function segment({ text, codes }: Folded): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  const { length } = codes;
  for (let at = 0; at < length; at += 1) {
    let ends = at - start > MAX_SENTENCE;
    // whatever ends a sentence is folded to a blank
    if (codes[at] === SPACE) {
      const char = codeAt(text, at);
      if (char === 10) {
        ends = endsLine(text, { lineStart, at });
        lineStart = at + 1;
      } else ends ||= isStop(text, at, char);
    }
    if (!ends) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (length > start) sentences.push({ start, end: length });
  return sentences;
}

/**
 * Characters of a sentence that is all of a line, or its end, without the blanks around; Infinity where a stop ends it or the line goes on.
 */
export function lineLength(text: string, { start, end }: Sentence): number {
  const last = codeAt(text, end - 1);
  if (end < text.length && last !== 10) return Infinity;
  // an empty line
  if (end - start === 1 && last === 10) return 0;
  const line = text.slice(start, end).trim();
  return line.endsWith('.') || STOPS.has(codeNear(line, line.length - 1)) ? Infinity : line.length;
}

/** Whether a comma, or the end of a short line, stands in a part of a sentence; its last place is the one before `to`. */
export function isCut(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const char = codeAt(text, at);
    if (
      char === 10
        ? at - text.lastIndexOf('\n', at - 1) <= SHORT_LINE
        : isComma(char) && codeNear(text, at + 1) !== 0x3c4
    )
      return true;
  }
  return false;
}

function isComma(char: number): boolean {
  return char === 44 || char === 0x3001 || char === 0xff0c || char === 0xff1a || char === 0x2013 || char === 0x2014;
}

const STOPS = new Set([...'!?;。！？；'].map((stop) => stop.charCodeAt(0)));

function isStop(text: string, at: number, char: number): boolean {
  if (char > 46 && char < 59) return false;
  if (char !== 46) return char > 32 && (char < 64 || char > 0x3000) && STOPS.has(char);
  const next = text.charAt(at + 1);
  if (next !== ' ' && next !== '\n' && next !== '') return next === '.';
  // "Art. 15", "Abs. 1", "p. ej.", initials: a short word before, and a digit or lower case after
  const word = wordBefore(text, at);
  const after = text.charAt(at + 2);
  return word > 1 && !(word <= 4 && /[\d\p{Ll}]/u.test(after));
}

function wordBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 5 && isOfWord(codeAt(text, from - 1))) from -= 1;
  return at - from;
}

function isOfWord(code: number): boolean {
  if (code > 127) return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
  return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
}

/** Whether a line is one of a list: it begins with a bullet, a number or a letter. */
export const beginsItem = (line: string): boolean => /^\s*(?:[-*•–]|\d{1,2}[.)]|[a-z]\))/u.test(line);
/** A box of a form. */
const BOX = /^\s*[[☑☒■✓✔]/u;

/** A line ends the thought before a blank line, before a list item, after a colon, or when it is a short line before a capital. */
function endsLine(text: string, line: { lineStart: number; at: number }): boolean {
  const { lineStart, at } = line;
  if (at === lineStart) return true;
  const first = codeNear(text, at + 1);
  // the commonest case by far: prose goes on in lower case
  if (first >= 97 && first <= 122 && codeNear(text, at + 2) !== 41) return false;
  const isShort = at - lineStart < SHORT_LINE;
  if (first >= 65 && first <= 90) return isShort;
  const next = text.slice(at + 1, at + 8);
  if (next === '' || next.startsWith('\n') || beginsItem(next) || BOX.test(next)) return true;
  return isShort && /^[\p{Lu}\p{Lo}]/u.test(next);
}
