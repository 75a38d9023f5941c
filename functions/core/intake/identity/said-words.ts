import { anyPhrase } from '../languages/words-of.ts';

/** What people say around names, places and numbers in any of our languages, as patterns. */
export const FROM = anyPhrase(({ from }) => from);
export const GREETINGS = anyPhrase(({ greetings }) => greetings);
export const WITH_YOU = anyPhrase(({ withYou }) => withYou);
export const YOUR = anyPhrase(({ yours }) => yours);
export const MY = anyPhrase(({ my }) => my);
export const OUR = anyPhrase(({ our }) => our);
export const ME = anyPhrase(({ me }) => me);
