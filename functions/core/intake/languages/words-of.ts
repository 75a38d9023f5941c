import { LANGUAGES } from './all.ts';
import { NO_CUSTOMS, type Customs, type SaidWords } from './customs.ts';

/** The customs where a language is spoken. */
export const customsOf = (tag: string): Customs => LANGUAGES.find((each) => each.tag === tag)?.customs ?? NO_CUSTOMS;

/** Words of all languages, each once. */
export const wordsOf = (pick: (customs: Customs) => string): string[] =>
  [...new Set(LANGUAGES.flatMap(({ customs }) => pick(customs).split(' ')))].filter((word) => word !== '');

/** The same as a pattern. */
export const anyOf = (pick: (customs: Customs) => string): string =>
  `(?:${wordsOf(pick)
    .join('|')
    .replaceAll('.', String.raw`\.`)})`;

/** Phrases of all languages, each once. */
export const phrasesOf = (pick: (said: SaidWords) => string): string[] =>
  [...new Set(LANGUAGES.flatMap(({ customs }) => pick(customs.said).split('|')))].filter((phrase) => phrase !== '');

/** The same as a pattern, the first letter small or not. */
export const anyPhrase = (pick: (said: SaidWords) => string): string =>
  `(?:${phrasesOf(pick)
    .map((phrase) => `[${phrase.charAt(0).toUpperCase()}${phrase.charAt(0)}]${phrase.slice(1)}`)
    .join('|')
    .replaceAll('*', String.raw`\p{Ll}*`)})`;
