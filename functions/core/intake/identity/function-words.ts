import type { Language } from '../reader/concepts.ts';

/** Whether a word is one of the commonest of the language, which no name is. */
export const isFunctionWord = (word: string, language: Language | undefined): boolean =>
  language !== undefined && !word.includes(' ') && ` ${language.words} `.includes(` ${word.toLowerCase()} `);
