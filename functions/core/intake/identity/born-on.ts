import type { Hit } from '../reader/match-phrases.ts';
import { spansOn, type Found, type Line } from './line.ts';
import { datesIn, isOldEnough, yearOf, type Span } from './shapes.ts';
import { isMonth, readBirthDate } from './values.ts';

interface Known {
  readonly hits: readonly Hit[];
  readonly found: readonly Found[];
  /** the year that the mail bears */
  readonly year: number | undefined;
}

/** Characters between the word for birth and the date, and between an age and the date. */
const NEAR = 160;
const AGE = 32;

/**
 * The last whole date soon after the word for birth, for a wrong one is named before the right one; the one right before it; the one beside
 * the name or the account; the one that an age is told of.
 */
export function bornOn(lines: readonly Line[], { hits, found, year }: Known): Found[] {
  const born = hits.filter(({ concept }) => concept === 'says born');
  const dates = spansOn(lines, (text) => [...datesIn(text), ...spelt(text)])
    .filter(({ value }) => (yearOf(value) ?? 0) <= (year ?? Infinity))
    .toSorted((one, other) => one.start - other.start);
  if (dates.length === 0) return [];
  const owners = found.filter(({ type }) => type === 'name' || type === 'account');
  const isAfter = ({ start }: Span) => born.some((word) => start >= word.end && start - word.end < NEAR);
  const isBefore = ({ end }: Span) => born.some((word) => word.start >= end && word.start - end < 3);
  const isBeside = (date: Span) =>
    isOldEnough(date, year) &&
    owners.some(
      ({ start, end }) => (date.start >= end && date.start - end < 4) || (start >= date.end && start - date.end < 3),
    );
  const last =
    dates.find(isBefore) ??
    dates.findLast(isAfter) ??
    dates.find(isBeside) ??
    dates.find((date) => isOfAge(date, lines, year));
  return last ? [{ type: 'date-of-birth', ...last, value: readBirthDate(last.value) ?? last.value }] : [];
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
  'fir sec thi fou fif six sev eig nin ten ele twe thir ers zwe dri vie fün sec sie ach neu zeh elf zwö zwa drei pre deu tro qua cin sei sep hui dix onz dou tre vin uno dos tre cua och nue die onc doc cat qui dic vei pri doi trê set oit nov dez doz tri due cin ott un und ven een eer twe zev zes neg tie twa der pie dru trz czw pią szó sió ósm dzi jed dwu för and fem sjä sju ått nio tio tol fjo tju prv čtv pát šes sed osm dev des dva tře dva pet čet treć πρώ δύο δευ τρε τρί τέσ τετ πέν πέμ έξι έκτ επτ εφτ οκτ οχτ ενν δέκ έντ δώδ είκ τρι пър вто тре чет пет шес сед осе осм дев дес еди два три înt doi trei pat cin șas șap opt nou zec uns dou bir iki üç dör beş alt yed sek dok on yir otu';
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
