import { customsOf } from '../languages/words-of.ts';
import { plain } from './labels.ts';
import { monthIn, monthsOf } from './date-words.ts';

/** How a number begins, without accents. */
interface Stem {
  readonly letters: string;
  readonly value: number;
}

const stems = new Map<string, readonly Stem[]>();

/** Of one language, the longest first: "seventeen" before "seven". */
function stemsOf(tag: string): readonly Stem[] {
  const known = stems.get(tag);
  if (known) return known;
  const all = customsOf(tag)
    .day.numbers.split(' ')
    .filter((each) => each !== '')
    .flatMap((each) => {
      const [value, words = ''] = each.split(':');
      return words.split('|').map((word) => ({ letters: plain(word), value: Number(value) }));
    })
    .toSorted((one, other) => other.letters.length - one.letters.length);
  stems.set(tag, all);
  return all;
}

/** Numbers that words begin with, and those that are joined to them: "dreiundzwanzigsten". */
function numbersIn(words: string, known: readonly Stem[]): number[] {
  const numbers: number[] = [];
  let isNumber = false;
  for (let at = 0; at < words.length; at += 1) {
    const isStart = at === 0 || words[at - 1] === ' ';
    if (!isStart && !isNumber) continue;
    const stem = known.find(({ letters }) => words.startsWith(letters, at));
    isNumber = stem !== undefined || !isStart;
    if (!stem) continue;
    numbers.push(stem.value);
    at += stem.letters.length - 1;
  }
  return numbers;
}

const HUNDRED = 100;
const THOUSAND = 1000;
const CENTURY = 1900;
const LAST_YEAR = 2100;
const LAST_DAY = 31;

/** What several make together: "nineteen seventy-two", "mille neuf cent soixante-trois". */
function sumOf(numbers: readonly number[]): number {
  const [first = 0, ...rest] = numbers;
  const [second = HUNDRED] = rest;
  if (second < HUNDRED && (first === 19 || (first === 20 && second > 9))) return first * HUNDRED + sumOf(rest);
  let [all, part] = [0, 0];
  for (const number of numbers) {
    if (number === HUNDRED) part = Math.max(part, 1) * HUNDRED;
    else if (number === THOUSAND) [all, part] = [all + Math.max(part, 1) * THOUSAND, 0];
    else part += number;
  }
  return all + part;
}

const isYear = (value: number): boolean => value >= CENTURY && value <= LAST_YEAR;
const isDay = (value: number): boolean => value > 0 && value <= LAST_DAY;

/** Day and year: each of its own, in either order, or the day right before the year. */
function dayAndYear(told: readonly (readonly number[])[]): readonly [number, number] | undefined {
  const sums = told.map(sumOf).map((sum) => (sum > LAST_DAY && sum < HUNDRED ? CENTURY + sum : sum));
  const years = sums.filter(isYear);
  const days = [...new Set(sums.filter((sum) => !isYear(sum)))];
  if (years.length === 1 && days.length === 1 && isDay(days[0] ?? 0)) return [days[0] ?? 0, years[0] ?? 0];
  const [all = []] = told;
  const to = [2, 1].find((at) => isDay(sumOf(all.slice(0, at))) && isYear(sumOf(all.slice(at))));
  return told.length > 1 || to === undefined ? undefined : [sumOf(all.slice(0, to)), sumOf(all.slice(to))];
}

/** "settembre" is no "sette", "dezembro" no "dez". */
const MONTH_ENDING = /mb|br|μβ|βρ|мвр/;

function monthOf(word: string, known: readonly Stem[], tag: string): number | undefined {
  if (word.length < 3 || (!MONTH_ENDING.test(word) && known.some(({ letters }) => word.startsWith(letters))))
    return undefined;
  const months = monthsOf(word);
  return monthIn(word, tag) ?? (months.length === 1 ? months[0] : undefined);
}

/** A date whose month, and day or year, are told in words of this language, as yyyy-mm-dd: "the ninth of May, 1993". */
export function wordedDate(text: string, tag: string): string | undefined {
  const known = stemsOf(tag);
  const told: (readonly number[])[] = [];
  const months: number[] = [];
  for (const part of text.split(/(\d+|[,()])/)) {
    let run = '';
    const flush = (): void => {
      const numbers = /^\d/.test(part) ? [Number(part)] : numbersIn(run, known);
      if (numbers.length > 0) told.push(numbers);
      run = '';
    };
    for (const word of plain(part).split(' ')) {
      const month = monthOf(word, known, tag);
      if (month === undefined) run = `${run} ${word}`.trimStart();
      else {
        flush();
        months.push(month);
      }
    }
    flush();
  }
  const [month] = months;
  const [day, year] = dayAndYear(told) ?? [];
  if (month === undefined || months.length > 1 || day === undefined || year === undefined) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
