import { anyOf, wordsOf } from '../languages/words-of.ts';
import { wordList } from './word-list.ts';

const isMark = wordList(
  `# № n n. n° nº no n.. n.° n.º n.o n.°. n.º. nr nr. no. no: ${wordsOf(({ street }) => street.number).join(' ')}`,
);

/** Whether this stands between a street and its number: "n.º", "č.p.". */
export const marksNumber = (word: string): boolean => isMark(word.toLowerCase());

/** Small words within the name of a street. */
export const PARTICLES = new Set(wordsOf(({ name, street }) => `${name.particles} ${street.particles}`));
/** Words that say, alone, that something is a street, a square or an estate; in lower case. */
export const STREET_WORDS = new Set(wordsOf(({ street }) => street.words));
const STREET_ENDING = new RegExp(`${anyOf(({ street }) => street.endings)}$`, 'iu');

/** Endings that say so of a longer word: "Birkenweg". */
export const endsLikeStreet = (word: string): boolean => STREET_ENDING.test(word);

const LEADING = new Set(wordsOf(({ street }) => street.leading));

/** Whether a word for a street always stands first. */
export const leadsStreet = (word: string): boolean => LEADING.has(word.toLowerCase());

const SHORT = new Set(wordsOf(({ street }) => street.shortened));

/** Whether a word is shortened, so that its full stop ends no sentence. */
export const isShortened = (word: string): boolean =>
  word.endsWith('.') && (/^\p{L}\.$/u.test(word) || SHORT.has(word.slice(0, -1).toLowerCase()));

const isOther = wordList(wordsOf(({ street }) => street.notBefore).join(' '));

/** Whether this is no street before a number: a law, a device, a date. */
export const isNoStreet = (word: string): boolean =>
  isOther(word.toLowerCase().replace(/\.$/, '')) || /(?:nummer|numret|nr|number|grad)\.?$/iu.test(word);

const LEADS = new Set(wordsOf(({ street }) => street.leads));

/** Whether a word with a capital leads to an address and is none of it. */
export const leadsToAddress = (word: string): boolean => LEADS.has(word.toLowerCase());
