import type { Language } from '../reader/concepts.ts';

/** Whether nouns of the language have capitals, so that a word with one may be no name. */
export const hasCapitalNouns = (language: Language | undefined): boolean =>
  language?.customs.name.hasCapitalNouns === true;

/** Whether a word is one of the commonest of the language, which no name is. */
export const isFunctionWord = (word: string, language: Language | undefined): boolean =>
  language !== undefined && !word.includes(' ') && ` ${language.words} `.includes(` ${word.toLowerCase()} `);
