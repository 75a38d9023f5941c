import { beforeOf, bornAt, cuesIn, daysIn, isShort, RIGHT_BEHIND, type Days } from './birth-days.ts';
import { DIGIT, lineAt, type Found, type Line } from './line.ts';
import { isOldEnough, yearOf, type Span } from './shapes.ts';
import { isNumber } from './date-words.ts';

/** What a date of birth may stand beside. */
interface Known {
  readonly found: readonly Found[];
  readonly days: Days;
}

/** Characters between an age and the date, and lines of a signature. */
const AGE = 32;
const BLOCK = 6;
/** How the word for birth is shortened. */
const SHORTENED =
  /(?:^|[\s(,;])(?:[bnrfрγ]|[dD]\. ?[nN])\. ?:? ?(?=\d)|(?<![^\s(,;])[*°] ?(?:\p{Lu}[\p{L}' -]{2,30}, )?(?=\d)|(?:^|[\s(,;])(?:[bnrfрγ]|geb|ur|nar|nasc|рожд|γενν)\. (?:[aàwvu]|ve|in|en|em|[iв]|te|la|στ\p{Ll}{1,3}) \p{Lu}[\p{L}' -]{2,30}(?: \(\p{Lu}{2}\))?,? (?:(?:il|le|el|am|a|dnia|dne|op|den|on|la|na|στις) )?(?=\d)/gu;

/** The date beside the name or the account, or below it, or the one that an age is told of. */
export function bornBeside(lines: readonly Line[], { found, days }: Known): Found[] {
  const { year } = days;
  const owners = found.filter(({ type }) => type === 'name' || type === 'account');
  const short = cuesIn(days.dated, SHORTENED);
  const dates = daysIn(lines, [...short, ...owners.filter((owner) => mayBeDated(owner, lines))], days, RIGHT_BEHIND);
  if (dates.length === 0) return [];
  return bornAt(
    dates.find(({ start }) => short.some(({ end }) => start === end)) ??
      dates.find((date) => (!isShort(date) || isShortBirth(date, owners, lines)) && isBeside(date, owners, year)) ??
      dates.find((date) => !isShort(date) && (isBelow(date, { lines, owners, year }) || isOfAge(date, lines, year))),
  );
}

/** A digit stands near it in its line, or right behind it a number in words, which counts nowhere else. */
function mayBeDated({ start: from, end }: Found, lines: readonly Line[]): boolean {
  const { text = '', start = 0, holds = 0 } = lineAt(lines, end) ?? {};
  const behind = text.slice(end - start, end - start + RIGHT_BEHIND);
  if ((holds & DIGIT) !== 0 && /\d/.test(text.slice(Math.max(0, from - start - AGE), end - start + RIGHT_BEHIND)))
    return true;
  return (
    behind !== '' &&
    behind
      .slice(0, 24)
      .split(/\P{L}+/u, 3)
      .some(isNumber)
  );
}

/** Of the last century, right after the name: "Ann Example, 7/9/94", "(7/9/94)"; or with the name of a month. */
function isShortBirth(date: Span, owners: readonly Found[], lines: readonly Line[]): boolean {
  const before = beforeOf(date, lines);
  const isNext = owners.some(({ end }) => date.start >= end && date.start - end < 3);
  if (/\p{L}/u.test(date.value)) return isNext;
  const isOld = /\D[3-9]\d$|^[3-9]\d([./])\d\d\1\d\d$/.test(date.value);
  return isOld && (isNext || /['’]/.test(date.value) || /\($/.test(before));
}

const isBeside = (date: Span, owners: readonly Found[], year: number | undefined): boolean =>
  isOldEnough(date, year) &&
  owners.some(
    ({ start, end }) => (date.start >= end && date.start - end < 6) || (start >= date.end && start - date.end < 3),
  );

/** On a line of its own, below the name. */
function isBelow(
  date: Span,
  { lines, owners, year }: { lines: readonly Line[]; owners: readonly Found[]; year: number | undefined },
): boolean {
  const at = lines.findLastIndex(({ start }) => start <= date.start);
  if (!isOldEnough(date, year) || lines[at]?.text.trim() !== date.value) return false;
  return lines
    .slice(Math.max(0, at - BLOCK), at)
    .some(({ text, start }) =>
      owners.some((name) => name.type === 'name' && name.start >= start && name.end <= start + text.length),
    );
}

/** "I am 55 (2 May 1970)": the years between the date and the mail are told before it. */
function isOfAge(date: Span, lines: readonly Line[], year: number | undefined): boolean {
  const line = lineAt(lines, date.start);
  if (!line || year === undefined) return false;
  const before = line.text.slice(Math.max(0, date.start - line.start - AGE), date.start - line.start);
  const told = /(?<!\d)(\d{1,3}) ?\p{L}[^.!?\d]{0,20}[(:,–—-]\s?$/u.exec(before)?.[1];
  const age = year - (yearOf(date.value) ?? year);
  return age > 7 && age >= Number(told) && age - Number(told) < 3;
}
