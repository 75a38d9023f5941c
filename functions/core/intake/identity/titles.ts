import { holdsAny } from '../holds-any.ts';
import { anyOf, wordsOf } from '../languages/words-of.ts';

const TITLES = new Set(wordsOf(({ name }) => name.titles));
const ROLES = new Set(wordsOf(({ name }) => name.roles));
/** What stands behind a name and is none of it. */
const COURTESY = new RegExp(
  String.raw`(?:先生|女士|小姐|太太|同学|同學|老师|老師|さん|様|氏|\s${anyOf(({ name }) => name.courtesies)})$`,
  'iu',
);

/** A name without the courtesy after it. */
export const withoutCourtesy = (name: string): string => name.replace(COURTESY, '');

const CJK = /^[\u3040-\u30ff\u3400-\u9fff々]{1,8}$/u;

/** Whether a name, or a part of one, is in Han or kana. */
export const isCjk = (text: string): boolean => CJK.test(text);

/** What each of the following has. */
const SHORTENS = [...'.ªº'];
/** "Prof.ssa", "Dr.in", "Prof.ª", and the full stop of what is shortened. */
const FEMININE = /\.(?:ssa|in|ra|[aoªº])?$|[ªº]$/u;

/** Whether a word before a name is a title or a trade. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  // "g. Example": the initial of a name is a capital
  if (word.length < 3 && /^\p{L}\.?$/u.test(word)) return /^[gpκгm]\.$|^[mMκ]$|^M\.$/u.test(word);
  const isListed = (part: string): boolean =>
    TITLES.has(part) || (holdsAny(part, SHORTENS) && TITLES.has(part.replace(FEMININE, '')));
  // "Dipl.-Ing."
  return isListed(lower) || (lower.includes('-') && lower.split('-').every(isListed));
}

/** A name without what a person is by trade or courtesy. */
export function untitled(name: string, shown = ''): string {
  // "M. Example" of Martin
  if (name.startsWith('M. ') && shown.startsWith('M')) return name;
  let from = 0;
  for (let blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', from)) {
    if (!isTitle(name.slice(from, blank))) break;
    from = blank + 1;
  }
  return name.slice(from);
}

/** "Patient Ann Example": how many characters of a name tell what somebody is to whom he writes. */
export function roleLength(name: string): number {
  const length = name.indexOf(' ') + 1;
  return length > 0 && name.indexOf(' ', length) > 0 && ROLES.has(name.slice(0, length - 1).toLowerCase()) ? length : 0;
}
