import { LANGUAGES } from '../languages/all.ts';
import { buildPhrases, type Phrases } from './build-phrases.ts';
import type { IdentityWords } from './concepts.ts';
import { foldWords } from './fold-words.ts';
import { matchPhrases, type Hit } from './match-phrases.ts';

/** A search for phrases whatever the language, those of languages without blanks where a text has Han or kana. */
export function inAnyLanguage<Name extends string>(
  phrasesOf: (unspaced: boolean) => Partial<Record<Name, string>>,
): (text: string) => Hit<Name>[] {
  let spaced: Phrases<Name> | undefined;
  let unspaced: Phrases<Name> | undefined;
  return (text) => {
    const { codes, words, highest } = foldWords(text);
    spaced ??= buildPhrases(phrasesOf(false));
    const hits = matchPhrases(codes, spaced, words);
    if (highest < EASTERN || !holdsEastern(codes)) return hits;
    unspaced ??= buildPhrases(phrasesOf(true), true);
    return [...hits, ...matchPhrases(codes, unspaced)];
  };
}

/** Kana and Han have codes from this on. */
const EASTERN = 0x3040;

/** Whether a text has kana or Han; in a loop, for a call for each letter takes ten times as long. */
function holdsEastern(codes: Uint16Array): boolean {
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code >= EASTERN && (code < 0x3100 || (code > 0x33ff && code < 0xa000))) return true;
  }
  return false;
}

const COMMON = [
  'office',
  'to',
  'noTown',
  'denies',
  'deniesBefore',
  'received',
] as const satisfies (keyof IdentityWords)[];
type CommonWord = (typeof COMMON)[number];

/** Words of every language at once, for a line of an address or a machine's note does not tell which it is in. */
export const commonWordsIn = inAnyLanguage<CommonWord>((unspaced) => {
  const spoken = LANGUAGES.filter((each) => (each.unspaced === true) === unspaced);
  const phrasesOf = (word: CommonWord): string => spoken.map(({ identity }) => identity[word] ?? '').join('|');
  return Object.fromEntries(COMMON.map((word) => [word, phrasesOf(word)]));
});
