import { gather } from '../gather.ts';
import { LETTERS } from './letters.ts';
import type { Span } from './shapes.ts';
import { matchesIn } from './matches.ts';

/** A word that may be what a person is called in the program, and how much speaks for it. */
export interface Handle extends Span {
  readonly points: number;
}

const AT =
  /(?<![\w\xc0-\u024f@.%+-])@([a-z0-9](?:[\w.-]{0,38}\w)?(?:(?![是的在把给給为為被和与與发發那这這就都也一说說来來删刪注账帐帳用请請有没沒会會])[\u3400-\u9fff]{1,8}(?=[\s，。,.;；]|$)|(?![a-z\xc0-\u024f\d@])))/gi;
/** No letter of an address before it: what most lines with an "@" fail. */
const MAY_BE_AT = /(?:^|[^\w.%+@-])@/;
/** What a word has that is one, none of which begins in the domain of an address. */
const MAY_BE_WORD = /_|[a-z](?:\d|\.[a-z\d])|\d\.[a-z]/;
const WORD = new RegExp(
  String.raw`(?<![A-Za-z\xc0-\u024f\d@._%+/-])(?:[${LETTERS}][${LETTERS}\d]{1,30}(?:_[${LETTERS}\d]{1,31}){1,3}_?|[a-z0-9]{1,30}(?:[._-][a-z0-9]{1,30}){1,3}_?|[a-z]{2,30}_|[a-z]{3,30}\d{1,6}|[a-z]+\d[a-z]{1,20}\d{0,4})(?![A-Za-z\xc0-\u024f\d@_/-]|\.[a-z0-9])`,
  'g',
);
/** "fake_example is not me". */
const NOT_ME =
  /^["”»“]?,?\s?(?:is(?: not|n['’]t) me|bin ich nicht|ist nicht|n['’]est pas moi|ce n['’]est pas|no soy|não sou|non sono|ben ik niet|is niet|är inte jag|to nie ja|nejsem|nisam|nu sunt|δεν είμαι|не съм|ben değil|は私では|不是我)/iu;
/** Whether what follows a word says that it is not the writer. */
export const isSaidNotMine = (after: string): boolean => NOT_ME.test(after);

const NO_HANDLE =
  /^(?:covid|sars|android|ios|iphone|ipad|windows|win|utf|iso|galaxy|redmi|pixel|mp|mpeg|sha|md|gta|ps)[-\d]*$|^(?:[a-z]\.)+[a-z]$|^www\.|\.(?:com|net|org|example|de|fr|es|it|pt|nl|pl|se|cz|gr|hr|bg|ro|eu|io|co|uk|jp|cn|app|csv|json|pdf|jpe?g|png|gif|webp|heic|gz|rar|zip|docx?|xlsx?|txt|xml|html?|mp[34])$|-/u;

/**
 * Words of the shape of a user name: "@example", "some_name", "name.other", "name77". A dot may be a missing blank: such a word
 * wants to be alike the name, or to stand alone between commas.
 */
export function handlesIn(text: string, names: readonly (readonly string[])[], isLatin: boolean): Handle[] {
  const at = (MAY_BE_AT.test(text) ? matchesIn(text, AT) : [])
    .filter(({ 0: whole, index }) => !isSaidNotMine(text.slice(index + whole.length, index + whole.length + 28)))
    .map(({ 1: value = '', index }) => ({
      ...{ value, start: index + 1, end: index + 1 + value.length, points: 3 },
    }));
  if (!MAY_BE_WORD.test(text.includes('@') ? text.replace(/@[\w.-]+/g, ' ') : text)) return at;
  const words = gather(matchesIn(text, WORD), ({ 0: value, index }): Handle[] => {
    const letters = value.replace(/\P{L}/gu, '').length;
    if (letters < (value.includes('_') ? 2 : 3) || value.length < 5 || NO_HANDLE.test(value)) return [];
    const end = index + value.length;
    if (isSaidNotMine(text.slice(end, end + 28))) return [];
    const isAlone =
      /(?:^|[,;:(„“"«»—–\n.!?]\s?|\s[-–—]\s)$/u.test(text.slice(Math.max(0, index - 3), index)) &&
      /^(?:[,;)“”"»\n]|\s[-–—]|\.?\s*$|[.!?]\s)/u.test(text.slice(end, end + 3));
    const isAlike = names.some((name) => isAlikeName(value, name));
    const isSure = value.includes('_') || !isLatin;
    const points = (isSure ? 2 : 0) + (isAlike ? 2 : 0) + (isAlone ? 1 : 0) + (/\d{2}/.test(value) ? 1 : 0);
    return points > 0 ? [{ value, start: index, end, points }] : [];
  });
  return [...at, ...words];
}

/** Whether a part of it starts like a word of the name. */
function isAlikeName(value: string, words: readonly string[]): boolean {
  const parts = value.split(/[^a-z]+/u).filter((part) => part.length > 2);
  return parts.some((part) =>
    words.some((word) => word.length > 2 && (part.startsWith(word.slice(0, 3)) || part.endsWith(word.slice(0, 4)))),
  );
}

/** Whether a word is put together from words of one name: "annexm" of Ann Example, or an initial first. */
export function isJoinedOf(value: string, name: readonly string[]): boolean {
  const words = name.filter((word, at) => word.length > 1 || at > 0);
  return words.length > 1 && words.length < 5 && isJoined(value, words);
}

function isJoined(value: string, words: readonly string[]): boolean {
  return words.some((one) =>
    words.some((other) => {
      if (one === other || value === one || value === other) return false;
      const shared = sharedStart(value, one);
      const rest = value.slice(shared);
      if (shared > 3 && shared === one.length && rest === other.charAt(0)) return true;
      if (shared > 2 && rest.length > 1 && rest.startsWith(other.charAt(0)) && isWithin(rest, other)) return true;
      return value.startsWith(one.charAt(0)) && value.length > 4 && other.startsWith(value.slice(1));
    }),
  );
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** Whether the letters occur in that order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
