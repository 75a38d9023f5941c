import { SPACED_WORDINGS, UNSPACED_WORDINGS, type Wording } from './machine-wordings.ts';
import { inAnyLanguage } from './reader/any-language.ts';

/** The wordings of machines in a text, in every language at once. */
export const wordingsOf = inAnyLanguage<Wording>((unspaced) => (unspaced ? UNSPACED_WORDINGS : SPACED_WORDINGS));

/** Whether a machine's mail says that another one did not arrive. */
export function saysUndelivered(text: string): boolean {
  return wordingsOf(text.slice(0, 2_000)).some(({ concept }) => concept.startsWith('bounce'));
}
