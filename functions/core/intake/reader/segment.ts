import { codeAt } from '../code-at.ts';

/** A stretch of text that is read as one thought; clauses are where its commas and line breaks cut it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly number[];
}

const SHORT_LINE = 60;
const MAX_SENTENCE = 1200;

/** Cuts text into sentences: full stops (not of abbreviations or numbers), blank lines, list items, short lines. */
export function segment(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let clauses: number[] = [0];
  let lineStart = 0;
  const close = (end: number): void => {
    if (end > start) sentences.push({ start, end, clauses });
    start = end;
    clauses = [end];
  };
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const char = codeAt(text, at);
    if (char === 10) {
      if (endsLine(text, { lineStart, at })) close(at + 1);
      else if (at - lineStart < SHORT_LINE) clauses.push(at + 1);
      lineStart = at + 1;
    } else if (isStop(text, at, char) || at - start > MAX_SENTENCE) close(at + 1);
    else if (isComma(char) && text.charCodeAt(at + 1) !== 0x3c4) clauses.push(at + 1);
  }
  close(length);
  return sentences;
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

/** A line ends the thought before a blank line, before a list item, after a colon, or when it is a short line before a capital. */
function endsLine(text: string, line: { lineStart: number; at: number }): boolean {
  const { lineStart, at } = line;
  if (at === lineStart) return true;
  const first = text.charCodeAt(at + 1);
  // the commonest case by far: prose goes on in lower case
  if (first >= 97 && first <= 122 && text.charCodeAt(at + 2) !== 41) return false;
  const next = text.slice(at + 1, at + 8);
  if (next === '' || next.startsWith('\n') || /^\s{0,4}(?:[-*•–]|\d{1,2}[.)]|[a-z]\))/u.test(next)) return true;
  return at - lineStart < SHORT_LINE && /^[\p{Lu}\p{Lo}]/u.test(next);
}
