import { codeNear } from '../code-at.ts';
import { LETTERS, LETTERS_AND_DIGITS } from './letters.ts';
import { matchesIn } from './matches.ts';
import type { Span } from './shapes.ts';

const LONGEST = 24;
const SHORTEST = 5;
/** Letters that such a word and a name begin with. */
const ALIKE = 3;
const BEFORE = `[${LETTERS_AND_DIGITS}@._%+/-]`;
const BEHIND = `[${LETTERS_AND_DIGITS}@_/-]|\\.[${LETTERS}]`;
const GOES_BEFORE = new RegExp(BEFORE);
const GOES_ON = new RegExp(`^(?:${BEHIND})`);
const WORD = new RegExp(`(?<!${BEFORE})[a-z]{${SHORTEST},${LONGEST}}(?!${BEHIND})`, 'g');

const isSmall = (code: number): boolean => code > 96 && code < 123;

/** Words of five to twenty-four small Latin letters, none of which is part of an address. */
export const smallWords = (text: string): Span[] =>
  matchesIn(text, WORD).map(({ 0: value, index }) => ({ value, start: index, end: index + value.length }));

/** Those in which a name's first three letters stand, in order: mostly none. */
export function smallWordsLike(text: string, names: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const name of names) {
    if (name.length < ALIKE) continue;
    const letters = name.slice(0, ALIKE);
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      const word = wordAround(text, at);
      if (word && !found.some(({ start }) => start === word.start)) found.push(word);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function wordAround(text: string, at: number): Span | undefined {
  let [start, end] = [at, at];
  while (isSmall(codeNear(text, start - 1))) start -= 1;
  while (isSmall(codeNear(text, end))) end += 1;
  if (end - start < SHORTEST || end - start > LONGEST) return undefined;
  if (GOES_BEFORE.test(text.charAt(start - 1)) || GOES_ON.test(text.slice(end, end + 2))) return undefined;
  return { value: text.slice(start, end), start, end };
}
