import { gather } from '../gather.ts';
import { withLetters } from './letters.ts';
import { bornAt, type Days } from './birth-days.ts';
import { countryNamed } from './countries.ts';
import { DIGIT, foundIn, lineWith, type Found, type Line } from './line.ts';
import type { Standing } from './whose.ts';
import { PARTICLES_BEFORE } from './particles.ts';
import { isProper, WORD } from './proper-name.ts';
import { phonesIn } from './phones.ts';
import { codesIn, isFree, isOldEnough, withoutId, type Span } from './shapes.ts';
import { isStreetWord } from './street.ts';
import { matchesIn } from './matches.ts';

/** Characters of what stands in one row with the name. */
const ROW = 160;

/** What else is known of the mail. */
interface Beside {
  readonly found: readonly Found[];
  readonly days: Days;
  readonly standing: (each: Found) => Standing;
  /** of the mail's language */
  readonly tag: string;
}

/** What stands in one row with the name, between commas: "Ann Example, 2 May 1970, AT-1234, 0170 5550123". */
export function besideName(lines: readonly Line[], { found, days, standing, tag }: Beside): Found[] {
  const beside: Found[] = [];
  for (const { start, end } of gather(found, (each) => (each.type === 'name' ? wherever(each, lines) : []))) {
    const line = lineWith(lines, { start, end });
    if (!line || line.label !== undefined) continue;
    const after = line.text.slice(end - line.start, end - line.start + ROW);
    if (GOES_ON.test(after)) beside.push(...inRow(rowOf(after), end, { days, tag }));
    const before = line.text.slice(Math.max(0, start - line.start - ROW / 2), start - line.start);
    if (!/[,;]\s$/u.test(before)) continue;
    const ahead = before.slice(/^.*[.!?:(](?=\s)/su.exec(before)?.[0].length ?? 0);
    beside.push(...inRow(ahead, start - ahead.length, { days, tag }));
  }
  return beside.filter((each) => isFree(each, found) && standing(each) > 0);
}

/** Where a name stands, and stands again beside anything with a digit: a letter names its writer in its head and at its end. */
function wherever(name: Found, lines: readonly Line[]): readonly Pick<Found, 'start' | 'end'>[] {
  const places: Pick<Found, 'start' | 'end'>[] = [name];
  for (const { text, start, holds } of lines) {
    const at = (holds & DIGIT) === 0 ? -1 : text.indexOf(name.value);
    if (at >= 0 && start + at !== name.start) places.push({ start: start + at, end: start + at + name.value.length });
  }
  return places;
}

const GOES_ON = withLetters(/^(?:['’]\p{Ll}{1,5})?\)?(?:\s?[,，;(–—|-]\s?|\s(?=\())/u);

/** Up to the end of the sentence: a full stop before a blank and a capital, but for dates and shortened words. */
const rowOf = (text: string): string => text.split(/(?<=[\p{Ll}\d)]{2})[.!?] (?=\p{Lu}\p{Ll}+ \p{Ll})|\n/u, 1)[0] ?? '';

function inRow(row: string, from: number, { days, tag }: Pick<Beside, 'days' | 'tag'>): Found[] {
  const dates = datesInRow(row, from, days);
  const found = [...dates, ...numbersIn(row, dates), ...countriesIn(row, tag)];
  return found
    .filter(({ type }, at) => found.findIndex((each) => each.type === type) === at)
    .map((each) => ({ ...each, start: from + each.start, end: from + each.end }));
}

/** Of a year, where nothing says that a date is one of birth. */
const TWO_DIGITS = /^\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2}$/;

/** Whole dates, with their places in the row. */
const datesInRow = (row: string, from: number, { dates, year }: Days): Found[] =>
  dates.flatMap((date) => {
    const isOfBirth = !TWO_DIGITS.test(date.value) && isOldEnough(date, year);
    const [start, end] = [date.start - from, date.end - from];
    return isOfBirth && start >= 0 && end <= row.length && !isStreets(row.slice(0, start))
      ? bornAt({ value: date.value, start, end })
      : [];
  });

/** "rue du 8 Mai 1945" */
const isStreets = (before: string): boolean =>
  isStreetWord(/(?<!\p{L})(\p{L}{1,16}\.?) (?:du|de|del|di|da|des)(?: l[ea])? $/u.exec(before.slice(-30))?.[1] ?? '');

function numbersIn(row: string, dates: readonly Found[]): Found[] {
  if (!/\d{2}/.test(row)) return [];
  const found: Found[] = [];
  for (const phone of phonesIn(row, () => false)) if (isFree(phone, dates)) found.push({ type: 'phone', ...phone });
  for (const code of codesIn(row))
    if (isFree(code, [...dates, ...found]) && isItem(row, code))
      found.push({ type: 'customer-number', ...withoutId(code) });
  // nothing but four digits after a name
  const short = /^[\s,;(–—|，-]{1,3}(?!19|20)(\d{4})(?=[.)]?\s*$)/u.exec(row)?.[1];
  const at = short === undefined ? -1 : row.indexOf(short);
  return short === undefined ? found : [...found, { type: 'customer-number', value: short, start: at, end: at + 4 }];
}

/** "…, Austria", "…, in Austria", "…,在加拿大": an item that names a country, in it or by itself. */
const IN_COUNTRY = withLetters(
  /[,，(]\s?(?:\p{Ll}{1,4}\s|在)?(\p{Lu}[\p{L} ]{1,29}\p{L}|\p{Lo}{2,6})(?=\s?[.,;)(，。]|$| (?:seit|since|od|desde|depuis|dal|sinds|sedan|din|από|от)\s)/gu,
);

function countriesIn(row: string, tag: string): Found[] {
  return matchesIn(row, IN_COUNTRY).flatMap(({ 1: value = '', index }) => {
    const start = row.indexOf(value, index);
    return countryNamed(value, tag) === undefined ? [] : [{ type: 'country', value, start, end: start + value.length }];
  });
}

/** An item of its own: at most two words before it, and none after. */
function isItem(row: string, { start, end }: Span): boolean {
  const before = row.slice(0, start);
  const lead = before.slice(Math.max(...[',', ';', '(', '–', '—', '|'].map((stop) => before.lastIndexOf(stop) + 1)));
  if (/^\d{3} \d{2}$/.test(row.slice(start, end))) return false;
  // "Melford (12345)"
  if (/\p{Lu}\p{Ll}+\s\(?$/u.test(before.slice(-20))) return false;
  const isEnd = /^\s?(?:[,;).!?|–—]|$|\n)/u.test(row.slice(end, end + 2));
  return isEnd && lead.trim().split(/\s+/u).length <= 3;
}

const NAMED = withLetters(
  new RegExp(
    String.raw`(?:^|[!?…:\n] ?|(?:\p{L}{4}|\d)\. )(${WORD}(?: ${PARTICLES_BEFORE}${WORD}){1,2})(?: {0,3}, | \(| [–—-] )$`,
    'u',
  ),
);

/** Who says nothing but a name and an address in a sentence is called so: "…, please. Ann Example, Example Street 5". */
export function nameBeforeAddress(text: string, address: Found): Found[] {
  const found = NAMED.exec(text.slice(Math.max(0, address.start - 80), address.start));
  const name = found ? foundIn(found, Math.max(0, address.start - 80)) : undefined;
  return name && isProper(name.value) ? [name] : [];
}
