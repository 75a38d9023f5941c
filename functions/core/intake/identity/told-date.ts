import { matchesIn } from './matches.ts';
import type { Span } from './shapes.ts';
import { FEAST, isLink, MONTH, NUMBER, roleOf } from './date-words.ts';
import { LETTERS } from './letters.ts';

/** Words, numbers and signs with their places, and what they may be, as bits. */
interface Token extends Span {
  readonly is: number;
}

const DIGITS = 8;
const WORD = 16;
/** A part of a date: up to which token, and what follows it where it is in digits alone. */
interface Part {
  readonly to: number;
  readonly mark?: string | undefined;
}

const ROMAN = /^(?:XI{0,2}|IX|IV|VI{0,3}|I{1,3})$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])$/;
const CENTURIES = /^(?:19|20)\d\d$/;
const TOKEN = new RegExp(String.raw`\d+|[${LETTERS}\u3040-\u9fff]+|\S`, 'g');

/**
 * Days as people tell them beside a word for birth: in words ("the sixth of May nineteen ninety"), with two digits of the year
 * ("3 May 81"), with a Roman month, the year first ("1938, on 3 May"), a feast, or six to eight digits in a row. Anywhere else they can
 * be anything.
 */
export function toldDatesIn(text: string): Span[] {
  const tokens = matchesIn(text, TOKEN).map(({ 0: value, index }): Token => ({
    value,
    start: index,
    end: index + value.length,
    is: kindOf(value),
  }));
  const found: Span[] = [];
  if (!tokens.some(({ is }) => (is & (DIGITS | NUMBER)) !== 0)) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const to = dateFrom(tokens, at);
    const [first, last] = [tokens[at], tokens[(to ?? 0) - 1]];
    if (to === undefined || !first || !last || isPart(tokens, at)) continue;
    found.push({ value: text.slice(first.start, last.end), start: first.start, end: last.end });
    at = to - 1;
  }
  return found;
}

function kindOf(value: string): number {
  if (/^\d/.test(value)) return DIGITS;
  return value.length === 1 && !/^\p{L}/u.test(value) ? 0 : WORD | roleOf(value);
}

function valueAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.value ?? '';
}

/** Whether the token may be one of these. */
function is(tokens: readonly Token[], at: number, kinds: number): boolean {
  return ((tokens[at]?.is ?? 0) & kinds) !== 0;
}

/** To the token before, without a space. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end;
}

/** Of a longer number or word. */
function isPart(tokens: readonly Token[], at: number): boolean {
  return isJoined(tokens, at) && (is(tokens, at - 1, DIGITS | WORD) || /^[./+-]/.test(valueAt(tokens, at - 1)));
}

function dateFrom(tokens: readonly Token[], at: number): number | undefined {
  if (is(tokens, at, DIGITS)) return isRow(tokens, at) ? at + 1 : (fromDay(tokens, at) ?? fromYear(tokens, at));
  return (is(tokens, at, NUMBER) ? fromDay(tokens, at) : undefined) ?? fromMonth(tokens, at);
}

/** "050377", "19770305". */
function isRow(tokens: readonly Token[], at: number): boolean {
  const value = valueAt(tokens, at);
  if (isJoined(tokens, at + 1) && (is(tokens, at + 1, WORD) || /^[/-]/.test(valueAt(tokens, at + 1)))) return false;
  return /^(?:(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d\d)$/.test(
    value,
  );
}

/** "3 May 1970", "the 1st of the 2nd 1990", "8 November, but of 1981". */
function fromDay(tokens: readonly Token[], at: number): number | undefined {
  for (const day of daysAt(tokens, at)) {
    const month = monthAt(tokens, linked(tokens, inBrackets(tokens, day.to)), day);
    const year = month && yearAt(tokens, linked(tokens, month.to), month);
    // who tells the day in a word does not cut the year: "venir mardi à 15"
    const isCutYear = year !== undefined && !is(tokens, at, DIGITS) && /^\d\d$/.test(valueAt(tokens, year - 1));
    if (isCutYear) continue;
    if (year !== undefined) return year;
    const words = month?.mark === undefined && tokens[month?.to ?? -1]?.value === ',' ? [2, 3] : [];
    const after = words.find((count) => CENTURIES.test(valueAt(tokens, (month?.to ?? 0) + count)));
    if (month && after !== undefined) return month.to + after + 1;
  }
  return undefined;
}

/** "October 2nd 1987", "March 58, the 21st", "Christmas Eve 1938". */
function fromMonth(tokens: readonly Token[], at: number): number | undefined {
  if (!is(tokens, at, MONTH | FEAST) || valueAt(tokens, at).length < 3) return undefined;
  if (is(tokens, at, FEAST)) {
    const ends = [1, 2, 3].map((count) => yearAt(tokens, linked(tokens, at + count), { to: at + count }));
    return ends.find((to) => to !== undefined && is(tokens, to - 1, DIGITS));
  }
  const second = linked(tokens, at + 1);
  if (!is(tokens, second, DIGITS)) return undefined;
  const [day] = daysAt(tokens, second);
  const year = day && yearAt(tokens, linked(tokens, day.to), { to: day.to });
  if (year !== undefined) return year;
  const first = yearAt(tokens, second, { to: second });
  return first !== undefined && tokens[first]?.value === ',' ? daysAt(tokens, linked(tokens, first))[0]?.to : undefined;
}

/** "1938 on 3 May", "58 (3 May)", "86.11.09". */
function fromYear(tokens: readonly Token[], at: number): number | undefined {
  if (!isSureYear(tokens, at)) return undefined;
  const next = linked(tokens, at + 1);
  return digitsAfterYear(tokens, at) ?? dayThenMonth(tokens, next) ?? monthThenDay(tokens, next);
}

/** "1938", "58", "’05": no day of a month. */
function isSureYear(tokens: readonly Token[], at: number): boolean {
  const value = valueAt(tokens, at);
  if (CENTURIES.test(value)) return true;
  return /^\d\d$/.test(value) && (Number(value) > 31 || /^['’]$/.test(valueAt(tokens, at - 1)));
}

/** ".11.09" after "86". */
function digitsAfterYear(tokens: readonly Token[], at: number): number | undefined {
  const mark = valueAt(tokens, at + 1);
  const month = /^[./-]$/.test(mark) ? monthAt(tokens, at + 2, { to: at + 1, mark }) : undefined;
  if (!month || valueAt(tokens, month.to) !== mark) return undefined;
  return DAY.test(valueAt(tokens, month.to + 1)) ? month.to + 2 : undefined;
}

/** "3 May", "(3 May)". */
function dayThenMonth(tokens: readonly Token[], at: number): number | undefined {
  const from = pastOpening(tokens, at);
  for (const day of daysAt(tokens, from)) {
    const month = monthAt(tokens, linked(tokens, day.to), { to: day.to });
    if (month && is(tokens, month.to - 1, MONTH))
      return from > at && valueAt(tokens, month.to) === ')' ? month.to + 1 : month.to;
  }
  return undefined;
}

/** "May 3", "(May 3". */
function monthThenDay(tokens: readonly Token[], at: number): number | undefined {
  const from = pastOpening(tokens, at);
  return is(tokens, from, MONTH) ? daysAt(tokens, linked(tokens, from + 1))[0]?.to : undefined;
}

function pastOpening(tokens: readonly Token[], at: number): number {
  return valueAt(tokens, at) === '(' ? at + 1 : at;
}

/** Over the words and signs between two parts. */
function linked(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 4 && isLink(tokens[at]?.value ?? '?')) at += 1;
  return at;
}

/** "23 (twenty-three) January". */
function inBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.value !== '(') return at;
  const close = tokens.slice(at, at + 7).findIndex(({ value }) => value === ')');
  return close < 0 ? at : at + close + 1;
}

/** "3.", "3rd", "3:e", "22sten". */
function ordinalTo(tokens: readonly Token[], at: number): number {
  const sign = /^[.:-]$/.test(valueAt(tokens, at)) ? at + 1 : at;
  const value = valueAt(tokens, sign);
  const isOrdinal = /^(?:\p{Ll}{1,4}|[°º])$/u.test(value) && !is(tokens, sign, MONTH);
  return isOrdinal && isJoined(tokens, at) && isJoined(tokens, sign) ? sign + 1 : at;
}

/** The day that may begin here; words for it may be words of the month or year, too. */
function daysAt(tokens: readonly Token[], at: number): Part[] {
  const value = valueAt(tokens, at);
  if (DAY.test(value)) {
    const to = ordinalTo(tokens, at + 1);
    return [{ to, mark: to === at + 1 ? valueAt(tokens, to) : undefined }];
  }
  if (!is(tokens, at, NUMBER)) return [];
  const ends = [3, 2, 1].map((most) => wordsTo(tokens, at, most)).filter((to) => to > at);
  return [...new Set(ends)].map((to) => ({ to, mark: undefined }));
}

/** Up to where words for numbers go on, at most so many. */
function wordsTo(tokens: readonly Token[], from: number, most: number): number {
  let [count, to] = [0, from];
  for (let at = from; count < most; at += 1) {
    const value = valueAt(tokens, at);
    if (value.length > 1 && is(tokens, at, NUMBER)) {
      count += 1;
      to = at + 1;
    } else if (count === 0 || !/^(?:[\-yeiи]|en|och|și|και|et|und|and)$/u.test(value)) break;
  }
  return to;
}

function monthAt(tokens: readonly Token[], at: number, { mark }: Part): Part | undefined {
  const value = valueAt(tokens, at);
  if (MONTH_NUMBER.test(value)) {
    const to = ordinalTo(tokens, at + 1);
    return { to, mark };
  }
  const isWord = value.length > 2 && is(tokens, at, mark === undefined ? MONTH | NUMBER : MONTH);
  return isWord || ROMAN.test(value) ? { to: at + 1, mark: undefined } : undefined;
}

/** `mark`: what stands between day and month in digits, and then before the year, too. */
function yearAt(tokens: readonly Token[], at: number, { to: from, mark }: Part): number | undefined {
  const value = valueAt(tokens, at);
  if (mark !== undefined && !isMarkKept(mark, valueAt(tokens, from), value)) return undefined;
  if (CENTURIES.test(value)) return withNoun(tokens, at + 1);
  if (/^\d\d$/.test(value)) return isCut(tokens, at + 1) ? undefined : at + 1;
  const to = wordsTo(tokens, at, 6);
  return to - at > 1 || (to > at && value.length > 5 && !is(tokens, at, MONTH)) ? withNoun(tokens, to) : undefined;
}

/** "14/05/1976", "14 05 1976", "14.05’76". */
function isMarkKept(mark: string, sign: string, year: string): boolean {
  if (sign === mark) return true;
  return /^\d/.test(mark) ? CENTURIES.test(year) : /^['’-]$/.test(sign);
}

/** Two digits that go on: "70%", "70th", "70.5". */
function isCut(tokens: readonly Token[], next: number): boolean {
  if (!isJoined(tokens, next)) return false;
  if (is(tokens, next, DIGITS | WORD) || /^[%:]/.test(valueAt(tokens, next))) return true;
  return isJoined(tokens, next + 1) && is(tokens, next + 1, DIGITS);
}

/** "1970 г." */
function withNoun(tokens: readonly Token[], at: number): number {
  if (!/^(?:г|година|години|roku)$/u.test(valueAt(tokens, at))) return at;
  return tokens[at]?.value === 'г' && tokens[at + 1]?.value === '.' ? at + 2 : at + 1;
}
