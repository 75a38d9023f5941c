import { customsOf, wordsOf } from '../languages/words-of.ts';
import { foldToString } from '../reader/fold.ts';

/** What a word may be within a date, as bits. */
export const NUMBER = 1;
export const MONTH = 2;
export const FEAST = 4;

interface Beginning {
  readonly letters: string;
  readonly role: number;
  /** which month it is */
  readonly month: number;
}

let beginnings: ReadonlyMap<string, readonly Beginning[]> | undefined;
let links: ReadonlySet<string> | undefined;

/** Without accents: people leave them out, but in numbers other words would be like them. */
const bare = (lower: string): string => (/^[a-z]+$/.test(lower) ? lower : foldToString(lower));

/** How the month at this place begins. `Intl` tells the names of months, too, but takes a tenth of a second for all languages. */
const monthNames = (at: number): string[] =>
  wordsOf(({ day }) => (day.months.split(' ')[at] ?? '').replaceAll('|', ' '));

/** Beginnings of words by their first three letters, where nearly all words fail. */
function collect(): ReadonlyMap<string, readonly Beginning[]> {
  const all = [
    ...wordsOf(({ day }) => day.numbers).flatMap((each) =>
      each
        .slice(each.indexOf(':') + 1)
        .split('|')
        .map((letters) => ({ letters, role: NUMBER, month: 0 })),
    ),
    ...wordsOf(({ day }) => day.feasts).map((letters) => ({ letters: bare(letters), role: FEAST, month: 0 })),
    ...Array.from({ length: 12 }, (_, at) =>
      monthNames(at).map((letters) => ({ letters: bare(letters), role: MONTH, month: at + 1 })),
    ).flat(),
  ];
  return Map.groupBy(all, ({ letters }) => bare(letters).slice(0, 3));
}

function beginningsOf(word: string): readonly Beginning[] {
  beginnings ??= collect();
  const lower = word.toLowerCase();
  const folded = bare(lower);
  const near = beginnings.get(folded.slice(0, 3));
  return near === undefined
    ? NONE
    : near.filter(({ letters, role }) => (role === NUMBER ? lower : folded).startsWith(letters));
}

const NONE: readonly Beginning[] = [];

/** What a word may be: a number, a month, a day with a name. */
export function roleOf(word: string): number {
  let all = 0;
  for (const { role } of beginningsOf(word)) all |= role;
  return all;
}

/** Whether a word may be a number. */
export const isNumber = (word: string): boolean => (roleOf(word) & NUMBER) !== 0;

/** Whether a word is the name of a month in one of our languages, or starts like one. */
export const isMonth = (word: string): boolean => word.length <= 12 && (roleOf(word) & MONTH) !== 0;

/** The months that a word may be. */
export const monthsOf = (word: string): readonly number[] => [
  ...new Set(beginningsOf(word).flatMap(({ month }) => (month > 0 ? [month] : []))),
];

/** The month that a word is in this language; of two that begin so the longer: "červenec" is no "červen". */
export function monthIn(word: string, tag: string): number | undefined {
  const folded = bare(word.toLowerCase());
  let [month, longest] = [0, 0];
  customsOf(tag)
    .day.months.split(' ')
    .forEach((names, at) => {
      const letters = names.split('|').find((name) => folded.startsWith(bare(name)))?.length ?? 0;
      if (letters > longest) [month, longest] = [at + 1, letters];
    });
  return month === 0 ? undefined : month;
}

/** Whether something may stand between day, month and year. */
export function isLink(value: string): boolean {
  links ??= new Set([...wordsOf(({ day }) => day.links), ...".,/’'–-"]);
  return links.has(value.toLowerCase());
}
