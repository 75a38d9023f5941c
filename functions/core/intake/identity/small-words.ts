import { codeAt } from '../code-at.ts';

const LONGEST = 24;
const SHORTEST = 5;

const isSmall = (code: number): boolean => code > 96 && code < 123;

/** Letters, digits and signs of ASCII with which a word goes on that is no word of small letters: "ann@…", "example.org". */
function goesOn(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code === 46) return isSmall(codeAt(text, at + 1) | 32);
  return code === 64 || code === 95 || (code > 47 && code < 58) || (code > 64 && code < 91);
}

/** Whether these small letters stand in a word of five to twenty-four of them that may be no part of an address; seldom one. */
export function standsInWord(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    let [from, to] = [at, at];
    while (isSmall(codeAt(text, from - 1))) from -= 1;
    while (isSmall(codeAt(text, to))) to += 1;
    const isWord = to - from >= SHORTEST && to - from <= LONGEST;
    if (isWord && !goesOn(text, to) && codeAt(text, from - 1) !== 46 && !goesOn(text, from - 1)) return true;
  }
  return false;
}
