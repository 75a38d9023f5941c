import { withLetters } from './letters.ts';
import { DIGIT, lineAt, spansOn, type Found, type Line } from './line.ts';
import { datesIn, isFree, shortDatesIn, yearOf, type Span } from './shapes.ts';
import { matchesIn } from './matches.ts';
import { toldDatesIn } from './told-date.ts';
import { readBirthDate } from './values.ts';

/** Something beside which a date is one of birth, in the text. */
export type Cue = Pick<Span, 'start' | 'end'>;

/** Characters around a cue in which dates are looked for as people tell them. */
const AFTER = 120;
const BEFORE = 72;
/** Characters behind what a date stands right beside. */
export const RIGHT_BEHIND = 56;
/** Since when somebody is a customer. */
const SINCE = withLetters(
  /(?<!\p{L})(?:since|began on|started on|seit|depuis|desde|dal|sinds|sedan|od|από|от|din|joined(?: on)?|opened(?: \p{L}+){0,3}(?: on)?)(?: (?:the|dem|le|el|o|il|den|dnia|την))?\s$/iu,
);

const SINCE_BEHIND = withLetters(/^(?:['’]?\p{L}{0,4} (?:beri|itibaren)|から|以来|起)/u);

/** Whether words before a date say that something began then. */
export const isSince = (before: string): boolean => SINCE.test(before);

/** Whether the year is not told in four digits. */
export const isShort = ({ value }: Span): boolean => yearOf(value) === undefined || /['’]/.test(value);

const byStart = (one: Cue, other: Cue): number => one.start - other.start;

/** What may be days in a mail. */
export interface Days {
  /** lines with digits */
  readonly dated: readonly Line[];
  /** dates up to the year of the mail */
  readonly dates: readonly Span[];
  /** the year that the mail bears */
  readonly year: number | undefined;
}

/** Finds lines and dates. */
export function daysOf(lines: readonly Line[], year: number | undefined): Days {
  const dated = lines.filter(({ text, holds }) => (holds & DIGIT) !== 0 && /\d[\d-]|\d \d \d|年/.test(text));
  if (dated.length === 0) return { dated, dates: [], year };
  const dates = spansOn(dated, (text) => [...datesIn(text), ...shortDatesIn(text)]);
  return { dated, dates: dates.filter((date) => isDay(date, lines, year)).toSorted(byStart), year };
}

/** Those dates in order, and beside a cue those that are told otherwise, too. */
export function daysIn(
  lines: readonly Line[],
  cues: readonly Cue[],
  { dates, year }: Days,
  after = AFTER,
): readonly Span[] {
  if (cues.length === 0) return dates;
  const told = spansOn(stretchesBeside(cues, lines, after), toldDatesIn).filter((date) => isDay(date, lines, year));
  if (told.length === 0) return dates;
  const whole = dates.filter((date) => !told.some((longer) => longer.start <= date.start && longer.end >= date.end));
  return [...told.filter((date) => isFree(date, whole)), ...whole].toSorted(byStart);
}

/** What stands around cues, each stretch once. */
function stretchesBeside(cues: readonly Cue[], lines: readonly Line[], after: number): Pick<Line, 'text' | 'start'>[] {
  const stretches: { text: string; start: number }[] = [];
  for (const { start, end } of cues.toSorted(byStart)) {
    const line = lineAt(lines, start);
    const last = stretches.at(-1);
    if (!line) continue;
    const from = line.text.lastIndexOf(' ', Math.max(0, start - line.start - BEFORE)) + 1;
    const goesOn = last !== undefined && line.start + from <= last.start + last.text.length && last.start >= line.start;
    const begin = goesOn ? last.start : line.start + from;
    if (goesOn) stretches.pop();
    stretches.push({ text: line.text.slice(begin - line.start, end - line.start + after), start: begin });
  }
  return stretches;
}

/** It is not to come, and nothing began then. */
const isDay = (date: Span, lines: readonly Line[], year: number | undefined): boolean =>
  (yearOf(date.value) ?? 0) <= (year ?? Infinity) &&
  !isSince(beforeOf(date, lines)) &&
  !SINCE_BEHIND.test(afterOf(date, lines));

/** Where a shape stands in the lines. */
export const cuesIn = (lines: readonly Line[], shape: RegExp): Cue[] =>
  spansOn(lines, (text) =>
    matchesIn(text, shape).map(({ 0: value, index }) => ({ value, start: index, end: index + value.length })),
  );

/** What stands before a date in its line, up to so many characters. */
export function beforeOf({ start }: Pick<Span, 'start'>, lines: readonly Line[], most = 24): string {
  const line = lineAt(lines, start);
  return line?.text.slice(Math.max(0, start - line.start - most), start - line.start) ?? '';
}

function afterOf({ end }: Span, lines: readonly Line[]): string {
  const line = lineAt(lines, end);
  return line?.text.slice(end - line.start, end - line.start + 16) ?? '';
}

/** The date as an identifier, read where that is certain. */
export const bornAt = (date: Span | undefined): Found[] =>
  date
    ? [
        {
          type: 'date-of-birth',
          ...date,
          value: readBirthDate(date.value.replace(/ (?:г\.?|година|години|roku)$/u, '')) ?? date.value,
        },
      ]
    : [];
