import { codeAt } from '../code-at.ts';
import { isMonth } from './date-words.ts';
import { CAPITALS, LETTERS, LETTERS_AND_DIGITS } from './letters.ts';
import { startBefore } from './before-street.ts';
import {
  PARTICLES,
  STREET_WORDS,
  endsLikeStreet,
  isNoStreet,
  isShortened,
  leadsStreet,
  leadsToAddress,
  marksNumber,
} from './street-words.ts';
import { matchesIn } from './matches.ts';

/** Where a stretch of text begins and ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A house number with its street; offsets are those of the text. */
export interface Street extends Stretch {
  /** a word of it says that it is a street */
  readonly isCalledStreet: boolean;
}

/** Something of the shape of an address; the more points, the surer. */
export interface Shaped {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly points: number;
}

const HOUSE = new RegExp(
  String.raw`(?<= )(?:s/n|snc|bb)(?![${LETTERS}\d])|\d(?<![${LETTERS_AND_DIGITS}_@#+/-]\d)\d{0,3}(?:\s?(?:bis|ter)(?: [A-H])?(?![${LETTERS}\d])|[${LETTERS}]| [A-H](?=[,\n)]|$))?(?:[/-](?:\d{1,4}[${LETTERS}]?|[A-Z](?![${LETTERS}])|[IVX]{1,4}(?![${LETTERS}])|hs(?![${LETTERS}]))){0,2}(?:/[IVX]{1,4})?(?![${LETTERS_AND_DIGITS}_@]|[.,:]\d|\s?%)`,
  'g',
);
/** Characters looked at on either side of a number, and words of a street. */
const REACH = 70;
const MOST_WORDS = 6;
const MOST_NUMBERS = 60;

interface Word extends Stretch {
  readonly text: string;
}

/** Where a word ends without these marks; nothing before `from` is taken. */
function endWithout(marks: string, word: string, from = 0): number {
  let end = word.length;
  while (end > from && marks.includes(word.charAt(end - 1))) end -= 1;
  return end;
}

function bare(word: string): string {
  let start = 0;
  while (start < word.length && '"„“”«»\'‘('.includes(word.charAt(start))) start += 1;
  return word.slice(start, endWithout('"“”«»’),;:!?', word, start));
}

const CAPITAL = new RegExp(`^[${CAPITALS}][${LETTERS}'’.-]*$`);
const isCapital = (word: string): boolean => CAPITAL.test(word);
/** Whether a word says by itself that something is a street. */
export const isStreetWord = (word: string): boolean =>
  STREET_WORDS.has(word.toLowerCase()) || (word.length > 5 && endsLikeStreet(word));
const isParticle = (word: string): boolean => PARTICLES.has(word) || /^[dl]['’]\p{L}/u.test(word);

/** All that looks like a street with a number, in either order. Linear: so many words around each of so many numbers. */
export function streetsIn(text: string): Street[] {
  const streets: Street[] = [];
  let numbers = 0;
  for (const { 0: house, index } of matchesIn(text, HOUSE)) {
    numbers += 1;
    if (numbers > MOST_NUMBERS) return streets;
    if (/^0|^(?:19|20)\d\d[/-]|^\d{2}-\d{3}$|^\d{4}-\d{3}$|^[^/-]*[/-][^/-]*[/-]\d{4}$/.test(house)) continue;
    const number = { start: index, end: index + house.length };
    const [before, after] = [streetBefore(text, number), streetAfter(text, number)];
    if (before) streets.push(before);
    if (after) streets.push(after);
  }
  return streets;
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return matchesIn(text.slice(from, to), /\S+/gu).map(({ 0: word, index }) => ({
    text: word,
    start: from + index,
    end: from + index + word.length,
  }));
}

const isBlank = (code: number): boolean => code < 33 || code === 0xa0 || code === 0x3000 || code === 0x202f;

/** The word that ends before an offset. */
function wordBefore(text: string, from: number, to: number): Word | undefined {
  let end = to;
  while (end > from && isBlank(codeAt(text, end - 1))) end -= 1;
  let start = end;
  while (start > from && !isBlank(codeAt(text, start - 1))) start -= 1;
  return start < end ? { text: text.slice(start, end), start, end } : undefined;
}

/** A street has one before its number, or behind it. */
const CAPITAL_WORD = /\p{Lu}\p{L}{2}/u;

/** "Birkenweg 7", "Rua das Flores, n.º 31". */
function streetBefore(text: string, number: Stretch): Street | undefined {
  // a word stands before, with at most a comma or a mark between
  if (!/[\p{L}.,:°№#"”“’»] ?$/u.test(text.slice(Math.max(0, number.start - 2), number.start))) return undefined;
  const from = Math.max(text.lastIndexOf('\n', number.start - 1) + 1, number.start - REACH);
  if (!CAPITAL_WORD.test(text.slice(from, number.start))) return undefined;
  let last = wordBefore(text, from, number.start);
  while (last && marksNumber(last.text)) last = wordBefore(text, from, last.start);
  if (
    !last ||
    isOtherwiseNumbered(last.text, /^(?:19|20)\d\d$/.test(text.slice(number.start, number.end))) ||
    endsSentence(last.text)
  )
    return undefined;
  const taken = wordsUpTo(last, text, from);
  const names = taken.map((word) => bare(word.text));
  const isCalledStreet = names.some(isStreetWord);
  const isApart = /[,:]$/u.test(last.text);
  const first = taken[0];
  if (!first || (isApart && !isCalledStreet) || !names.some((name) => /^\p{Lu}\p{L}{2}/u.test(name))) return undefined;
  return { start: startBefore(text, first.start + Number(OPENED.test(first.text))), end: number.end, isCalledStreet };
}

const isOtherwiseNumbered = (word: string, isYear: boolean): boolean =>
  isNoStreet(bare(word)) || /(?:[a-z]nr|nummer)\.?$/i.test(word) || /^\d/.test(word) || (isMonth(bare(word)) && isYear);

/** Nothing goes before a bracket or a word that leads a street, but for "Travessa da Praça". */
const beginsStreet = ({ text }: Word, before: Word | undefined): boolean =>
  text.startsWith('(') || (leadsStreet(bare(text)) && !OF.test(before?.text ?? ''));

/** The words of a street that ends with this one, none before `from`. */
function wordsUpTo(last: Word, text: string, from: number): Word[] {
  const taken: Word[] = [];
  let word: Word | undefined = last;
  while (word && taken.length < MOST_WORDS && (word === last || !endsClause(word.text))) {
    const before = wordBefore(text, from, word.start);
    // "Obala kneza Branimira"
    if (!belongs(bare(word.text)) && !isStreetWord(bare(before?.text ?? ''))) break;
    taken.unshift(word);
    word = beginsStreet(word, before) && (word !== last || word.text.startsWith('(')) ? undefined : before;
  }
  while (taken[0] && !opens(taken[0], taken.length, text) && !isNumbered(taken)) taken.shift();
  return taken;
}

/** A full stop ends a sentence, unless it shortens a word. */
const endsSentence = (word: string): boolean =>
  word.endsWith('.') && !isShortened(bare(word)) && !isStreetWord(bare(word)) && !/^\d+\.$/.test(word);

/** A sentence or clause ends with this word, unless it is a shortened one. */
const endsClause = (word: string): boolean => /[,;:!?)]$/u.test(word) || endsSentence(word);

const belongs = (word: string): boolean =>
  isCapital(word) || isParticle(word) || STREET_WORDS.has(word.toLowerCase()) || /^\d{1,4}(?:\.|ης)?$/.test(word);

const OF = /^(?:de|da|do|du|del|della)$/u;
/** "1453 Sok. No: 7". */
const isNumbered = ([first, second]: readonly Word[]): boolean =>
  /^\d{1,4}\.?$/.test(first?.text ?? '') && /^(?:sok|sk|cad|cd)\p{L}*\.?$/iu.test(second?.text ?? '');

const OPENED = /^[(„“"«]/u;

function opens({ text: word, start }: Word, left: number, text: string): boolean {
  const name = bare(word);
  if (STREET_WORDS.has(name.toLowerCase()) || /^\d+ης$/.test(name)) return true;
  // "(U Potoka 7": a street may begin with such a word where a clause does
  const isFirst = OPENED.test(word) || /[,(] ?$/.test(text.slice(Math.max(0, start - 2), start));
  return isCapital(name) && !(left > 1 && leadsToAddress(name) && name !== 'Im' && name !== 'Na' && !isFirst);
}

/** "14 Mill Road", "8 rue des Tilleuls". */
function streetAfter(text: string, number: Stretch): Street | undefined {
  if (!/^\d/.test(text.charAt(number.start)) || !/^,?[^\S\n]\p{L}/u.test(text.slice(number.end, number.end + 3)))
    return undefined;
  if (/\d[ .]$/.test(text.slice(Math.max(0, number.start - 2), number.start))) return undefined;
  const isApart = text.charAt(number.end) === ',';
  // "born 3 May 1940, Mill Road 4"
  if (isApart && /^(?:19|20)\d\d$/.test(text.slice(number.start, number.end))) return undefined;
  const taken = wordsFrom(text, number.end + (isApart ? 2 : 1), number.end + REACH);
  const names = taken.map((word) => undotted(word.text));
  const last = taken.at(-1);
  const streetAt = names.findLastIndex(isStreetWord);
  if (!last || !isStreet(names, streetAt, isApart)) return undefined;
  const end = last.start + endWithout('.,;:!?)"”»', last.text);
  return { start: startBefore(text, number.start), end, isCalledStreet: streetAt >= 0 };
}

const undotted = (word: string): string => bare(word).replace(/\.$/u, '');

/** The words of a street that begins here, on this line. */
function wordsFrom(text: string, from: number, to: number): Word[] {
  const line = text.indexOf('\n', from);
  const taken: Word[] = [];
  for (const word of wordsIn(text, from, Math.min(line < 0 ? text.length : line, to))) {
    if (taken.length === MOST_WORDS || !belongs(undotted(word.text))) break;
    taken.push(word);
    if (endsClause(word.text)) break;
  }
  while (PARTICLES.has(bare(taken.at(-1)?.text ?? ''))) taken.pop();
  return taken;
}

/** Whether names after a number are a street: after a comma only where they begin with a word for one. */
function isStreet(names: readonly string[], streetAt: number, isApart: boolean): boolean {
  const first = names[0] ?? '';
  if (!names.some((name) => CAPITAL_WORD.test(name))) return false;
  // a plate: "555 OCS"
  if (streetAt < 0 && (isMonth(first) || isNoStreet(first) || /^\p{Lu}{2,3}$/u.test(first))) return false;
  return isApart ? streetAt === 0 && !isCapital(first) : streetAt === 0 || isCapital(first);
}
