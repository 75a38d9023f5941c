import { isSince } from './birth-days.ts';
import { countryCode } from './countries.ts';
import type { Found, Line } from './line.ts';
import type { Standing } from './whose.ts';
import { isProper } from './proper-name.ts';
import {
  codesIn,
  datesIn,
  digitGroupsIn,
  isFree,
  isOldEnough,
  looksLikeCode,
  looksLikePhone,
  type Span,
} from './shapes.ts';
import { readBirthDate } from './values.ts';
import { matchesIn } from './matches.ts';

/** Characters of what stands in one row with the name. */
const ROW = 160;

/** What else is known of the mail. */
interface Beside {
  readonly found: readonly Found[];
  readonly year: number | undefined;
  readonly standing: (each: Found) => Standing;
}

/** What stands in one row with the name, between commas: "Ann Example, 2 May 1970, AT-1234, 0170 5550123". */
export function besideName(lines: readonly Line[], { found, year, standing }: Beside): Found[] {
  const names = found.filter(({ type }) => type === 'name');
  return names.flatMap((name) => {
    const line = lines.find(({ text, start }) => name.start >= start && name.end <= start + text.length);
    if (!line || line.label !== undefined) return [];
    const after = line.text.slice(name.end - line.start, name.end - line.start + ROW);
    const behind = /^(?:['’]\p{Ll}{1,5})?(?:\s?[,，;(–—|-]\s?|\s(?=\())/u.test(after) ? rowOf(after) : '';
    const before = line.text.slice(Math.max(0, name.start - line.start - ROW / 2), name.start - line.start);
    const ahead = before.slice(/^.*[.!?:(](?=\s)/su.exec(before)?.[0].length ?? 0);
    return [
      ...inRow(behind, name.end, year),
      ...(/[,;]\s$/u.test(ahead) ? inRow(ahead, name.start - ahead.length, year) : []),
    ].filter((each) => isFree(each, found) && standing(each) > 0);
  });
}

/** Up to the end of the sentence: a full stop before a blank and a capital, but for dates and shortened words. */
const rowOf = (text: string): string => text.split(/(?<=[\p{Ll}\d)]{2})[.!?] (?=\p{Lu}\p{Ll}+ \p{Ll})|\n/u, 1)[0] ?? '';

function inRow(row: string, from: number, year: number | undefined): Found[] {
  const found = [...numbersIn(row, year), ...countriesIn(row)];
  return found
    .filter(({ type }, at) => found.findIndex((each) => each.type === type) === at)
    .map((each) => ({ ...each, start: from + each.start, end: from + each.end }));
}

function numbersIn(row: string, year: number | undefined): Found[] {
  if (!/\d{2}|年/.test(row)) return [];
  const found = datesIn(row)
    .filter((date) => isOldEnough(date, year) && !isSince(row.slice(0, date.start)))
    .map(({ value, start, end }): Found => ({
      type: 'date-of-birth',
      value: readBirthDate(value) ?? value,
      start,
      end,
    }));
  for (const group of digitGroupsIn(row))
    if (isFree(group, found) && looksLikePhone(group.value)) found.push({ type: 'phone', ...group });
  for (const code of codesIn(row))
    if (isFree(code, found) && isItem(row, code) && looksLikeCode(code.value))
      found.push({ type: 'customer-number', ...code });
  // nothing but four digits after a name
  const short = /^[\s,;(–—|，-]{1,3}(?!19|20)(\d{4})(?=[.)]?\s*$)/u.exec(row)?.[1];
  const at = short === undefined ? -1 : row.indexOf(short);
  return short === undefined ? found : [...found, { type: 'customer-number', value: short, start: at, end: at + 4 }];
}

function countriesIn(row: string): Found[] {
  return matchesIn(row, /[,(]\s?(\p{Lu}[\p{L} ]{2,30})(?=[.,;)]|$)/gu).flatMap(({ 1: value = '', index }) => {
    const start = row.indexOf(value, index);
    return countryCode(value) === undefined ? [] : [{ type: 'country', value, start, end: start + value.length }];
  });
}

/** An item of its own: at most two words before it, and none after. */
function isItem(row: string, { start, end }: Span): boolean {
  const before = row.slice(0, start);
  const lead = before.slice(Math.max(...[',', ';', '(', '–', '—', '|'].map((stop) => before.lastIndexOf(stop) + 1)));
  if (/\p{Lu}\p{Ll}+\s$/u.test(lead)) return false;
  const isEnd = /^\s?(?:[,;).!?|–—]|$|\n)/u.test(row.slice(end, end + 2));
  return isEnd && lead.trim().split(/\s+/u).length <= 3;
}

const NAMED =
  /(?:^|[!?…:\n] ?|(?:\p{L}{4}|\d)\. )(\p{Lu}[\p{L}'’-]{1,24}(?: (?:de|del|da|do|dos|di|van|von|der|den|la|le))?(?: \p{Lu}[\p{L}'’-]{1,24}){1,2})(?:, | \(| [–—-] )$/u;

/** Who says nothing but a name and an address in a sentence is called so: "…, please. Ann Example, Example Street 5". */
export function nameBeforeAddress(text: string, address: Found): Found[] {
  const found = NAMED.exec(text.slice(Math.max(0, address.start - 80), address.start));
  const value = found?.[1] ?? '';
  if (!found || !isProper(value)) return [];
  const start = Math.max(0, address.start - 80) + found.index + found[0].indexOf(value);
  return [{ type: 'name', value, start, end: start + value.length }];
}
