import type { Hit } from '../reader/match-phrases.ts';
import { DIGIT, spansOn, type Found, type Line } from './line.ts';
import { datesIn, isOldEnough, shortDatesIn, yearOf, type Span } from './shapes.ts';
import { isMonth, readBirthDate } from './values.ts';

interface Known {
  readonly hits: readonly Hit[];
  readonly found: readonly Found[];
  /** the year that the mail bears */
  readonly year: number | undefined;
}

/** Characters between the word for birth and the date, where its year has two digits, and between an age and the date. */
const NEAR = 160;
const CLOSE = 40;
const AGE = 32;
/** Characters between a wrong date and the right one, and lines of a signature. */
const CORRECTED = 100;
const BLOCK = 6;
/** Characters between two dates, of which one becomes the other. */
const NEXT_TO = 20;
const ACTS: readonly string[] = ['child', 'client', 'deceased'];
const CORRECTS: readonly string[] = ['wrong', 'fix', 'mistake'];
/** Since when somebody is a customer. */
const SINCE =
  /(?<!\p{L})(?:since|began on|started on|seit|depuis|desde|dal|sinds|sedan|od|από|от|din|joined(?: on)?|opened(?: \p{L}+){0,3}(?: on)?)(?: (?:the|dem|le|el|o|il|den|dnia|την))?\s$/iu;
const NOT = /(?<!\p{L})(?:not|nicht|non|no|pas|niet|inte|nie|ne|не|όχι|nu|não)\s(?:\S{1,9}\s){0,2}$/iu;

const isShort = ({ value }: Span): boolean => yearOf(value) === undefined || /['’]/.test(value);

function daysIn(lines: readonly Line[], year: number | undefined): Span[] {
  const dated = lines.filter(({ text, holds }) => (holds & DIGIT) !== 0 && /\d[\d-]|年/.test(text));
  return spansOn(dated, (text) => [...datesIn(text), ...spelt(text), ...shortDatesIn(text)])
    .filter(({ value }) => (yearOf(value) ?? 0) <= (year ?? Infinity))
    .toSorted((one, other) => one.start - other.start);
}

const asFound = (date: Span | undefined): Found[] =>
  date ? [{ type: 'date-of-birth', ...date, value: readBirthDate(date.value) ?? date.value }] : [];

/** "13 Şubat 1940'ta doğdum" */
function isRightBefore({ end }: Span, word: Hit, lines: readonly Line[]): boolean {
  if (word.start < end || word.start - end > 7) return false;
  const line = lines.findLast(({ start }) => start <= end);
  const between = line?.text.slice(end - line.start, word.start - line.start) ?? '-';
  return word.start - end < 3 || /^['’]\p{Ll}{1,4} $/u.test(between);
}

/** "My mother was born …": somebody else's day, unless the mail is written for her or she is named. */
function isOfKin({ start }: Hit, hits: readonly Hit[], names: readonly Found[]): boolean {
  if (hits.some(({ concept }) => ACTS.includes(concept))) return false;
  return hits.some(
    (kin) =>
      kin.concept === 'says kin' &&
      kin.end <= start &&
      start - kin.end < 16 &&
      !names.some((name) => name.start >= kin.start && name.start < start),
  );
}

/** The date right before the word for birth, or the first soon after it, unless the right one is named beside it. */
export function bornOn(lines: readonly Line[], { hits, found: names, year }: Known): Found[] {
  const born = hits.filter((hit) => hit.concept === 'says born' && !isOfKin(hit, hits, names));
  if (born.length === 0) return [];
  const dates = daysIn(lines, year);
  const isBefore = (date: Span) => born.some((word) => isRightBefore(date, word, lines));
  const isAfter = (date: Span) =>
    born.some(({ end }) => date.start >= end && date.start - end < (isShort(date) ? CLOSE : NEAR));
  return asFound(dates.find(isBefore) ?? rightOf(dates.filter(isAfter), { lines, hits, year }));
}

/** The date beside the name or the account, or below it, or the one that an age is told of. */
export function bornBeside(lines: readonly Line[], { found, year }: Omit<Known, 'hits'>): Found[] {
  const dates = daysIn(lines, year);
  if (dates.length === 0) return [];
  const owners = found.filter(({ type }) => type === 'name' || type === 'account');
  return asFound(
    dates.find((date) => !isShort(date) && isOldEnough(date, year) && IS_OF.test(beforeOf(date, lines))) ??
      dates.find((date) => (!isShort(date) || isShortBirth(date, lines)) && isBeside(date, owners, year)) ??
      dates.find((date) => !isShort(date) && (isBelow(date, { lines, owners, year }) || isOfAge(date, lines, year))),
  );
}

/** The first date, or the one that stands beside it instead: of the same year or day, or in a sentence that changes something. */
function rightOf(
  dates: readonly Span[],
  { lines, hits, year }: { lines: readonly Line[]; hits: readonly Hit[]; year: number | undefined },
): Span | undefined {
  const corrects = hits.some(({ concept }) => CORRECTS.includes(concept));
  let [right] = dates;
  for (const date of dates.slice(1)) {
    const line = lines.findLast(({ start }) => start <= date.start);
    if (!right || !line || date.start - right.end > CORRECTED) break;
    const before = (at: number): string =>
      line.text.slice(Math.max(0, at - line.start - 30), Math.max(0, at - line.start));
    const isInstead =
      (line.isMatter && date.start - right.end < NEXT_TO) ||
      (corrects && (isAlike(right.value, date.value) || isOldEnough(date, year)) && !SINCE.test(before(date.start)));
    if (NOT.test(before(right.start)) || (isInstead && !NOT.test(before(date.start)))) right = date;
  }
  return right;
}

/** Two dates of one year, or of one day. */
function isAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((value) => readBirthDate(value) ?? value);
  return yearOf(one) === yearOf(other) || first?.slice(4) === second?.slice(4);
}

const IS_OF = /(?<!\p{L})(?:je suis du|soy del?|sou de|sono del|ik ben van|sunt din)\s$/iu;

function beforeOf({ start }: Span, lines: readonly Line[]): string {
  const line = lines.findLast((each) => each.start <= start);
  return line?.text.slice(Math.max(0, start - line.start - 16), start - line.start) ?? '';
}

/** "(7/9/94)", "b. 7/9/94", "7/9/'94" of the last century. */
function isShortBirth(date: Span, lines: readonly Line[]): boolean {
  const before = beforeOf(date, lines);
  return (
    Number(date.value.slice(-2)) > 30 &&
    (/['’]/.test(date.value) || /(?:\(|(?<!\p{L})\p{Ll}{1,4}\. ?|\*)$/u.test(before))
  );
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
  const line = lines.findLast(({ start }) => start <= date.start);
  if (!line || year === undefined) return false;
  const before = line.text.slice(Math.max(0, date.start - line.start - AGE), date.start - line.start);
  const told = /(?<!\d)(\d{1,3}) ?\p{L}[^.!?\d]{0,20}[(:,–—-]\s?$/u.exec(before)?.[1];
  const age = year - (yearOf(date.value) ?? year);
  return age > 7 && age >= Number(told) && age - Number(told) < 3;
}

/** How numbers up to thirty-one begin in our languages that have letters. */
const NUMBERS =
  'vij dod twi pie fyr fjä tret rou δωδ τρια εικ δεκ εβδ fir sec thi fou fif six sev eig nin ten ele twe thir ers zwe dri vie fün sec sie ach neu zeh elf zwö zwa drei pre deu tro qua cin sei sep hui dix onz dou tre vin uno dos tre cua och nue die onc doc cat qui dic vei pri doi trê set oit nov dez doz tri due cin ott un und ven een eer twe zev zes neg tie twa der pie dru trz czw pią szó sió ósm dzi jed dwu för and fem sjä sju ått nio tio tol fjo tju prv čtv pát šes sed osm dev des dva tře dva pet čet treć πρώ δύο δευ τρε τρί τέσ τετ πέν πέμ έξι έκτ επτ εφτ οκτ οχτ ενν δέκ έντ δώδ είκ τρι пър вто тре чет пет шес сед осе осм дев дес еди два три înt doi trei pat cin șas șap opt nou zec uns dou bir iki üç dör beş alt yed sek dok on yir otu';
let numbers: ReadonlySet<string> | undefined;
const isNumber = (word: string): boolean => {
  numbers ??= new Set(NUMBERS.split(' '));
  const lower = word.toLowerCase();
  return numbers.has(lower.slice(0, 3)) || numbers.has(lower.slice(0, 4));
};

const SPELT =
  /(?<!\p{L})(\p{L}{2,20}(?:[ -]\p{L}{1,20}){0,3}) (?:of |de |d['’])?(\p{L}{3,12}),? (?:del? |do |lui )?(?:19|20)\d\d(?!\d)/gu;

/** "the eleventh of May 1992": a day told in words. */
function spelt(text: string): Span[] {
  if (!/\p{L},? (?:\p{L}{2,3} )?(?:19|20)\d\d/u.test(text)) return [];
  return [...text.matchAll(SPELT)].flatMap(({ 0: whole, 1: lead = '', 2: month = '', index }) => {
    const words = lead.split(/[ -]/u);
    const first = words.findIndex((word) => word.length > 2 && /^\p{Ll}/u.test(word) && isNumber(word));
    const from = words[first - 1] === 'the' ? first - 1 : first;
    if (!isMonth(month) || from < 0 || words.length - from > 3) return [];
    const at = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
    return [{ value: whole.slice(at), start: index + at, end: index + whole.length }];
  });
}
