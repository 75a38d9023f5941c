import { dayOf, dayText, weekday } from './day.ts';
import type { Day } from './day.ts';

/** What a calendar file holds: facts only. Dates are `MMDD`, apart by spaces, under their year. */
export interface CalendarData {
  weekend: number[];
  /** First and last year whose dates are published; any other year is provisional. */
  published: [first: number, last: number];
  /** Weekdays on which nobody works. */
  off: Record<string, string>;
  /** Days of the weekend that are worked to make up for a holiday. */
  on?: Record<string, string>;
}

/** The working days of one country or region. */
export interface WorkingCalendar {
  code: string;
  weekend: ReadonlySet<number>;
  /** First and last day of the published years. */
  from: Day;
  to: Day;
  off: ReadonlySet<Day>;
  on: ReadonlySet<Day>;
}

/** Calendars by country or region. */
export type Calendars = Pick<ReadonlyMap<string, WorkingCalendar>, 'get'>;

const daysOf = (dates: Record<string, string> = {}): Set<Day> => {
  const days = new Set<Day>();
  for (const [year, list] of Object.entries(dates))
    for (const date of list.split(' '))
      if (date !== '') days.add(dayOf(Number(year), Number(date.slice(0, 2)), Number(date.slice(2))));
  return days;
};

/** Makes a calendar ready for counting. */
export const readCalendar = (code: string, data: CalendarData): WorkingCalendar => ({
  code,
  weekend: new Set(data.weekend),
  from: dayOf(data.published[0], 1, 1),
  to: dayOf(data.published[1], 12, 31),
  off: daysOf(data.off),
  on: daysOf(data.on),
});

/** Weekdays only, provisional in every year: for a place whose calendar nobody published to us. */
const unknownCalendar = (code: string): WorkingCalendar =>
  readCalendar(code, { weekend: [6, 0], published: [1, 1], off: {} });

/** The calendar of a region, else of its country, else weekdays only. */
export const calendarOf = (calendars: Calendars, code: string): WorkingCalendar =>
  calendars.get(code) ?? calendars.get(code.slice(0, 2)) ?? unknownCalendar(code);

/** True outside the published years, where only weekends are known. */
export const isProvisional = (calendar: WorkingCalendar, day: Day): boolean => day < calendar.from || day > calendar.to;

/** In an unpublished year every weekday counts, so that a date never comes out late for a holiday that was only guessed. */
export const isWorkingDay = (calendar: WorkingCalendar, day: Day): boolean => {
  const atWork = !calendar.weekend.has(weekday(day));
  if (isProvisional(calendar, day)) return atWork;
  return atWork ? !calendar.off.has(day) : calendar.on.has(day);
};

/**
 * Where an end that falls on a Saturday, Sunday or public holiday moves to. A Saturday worked to make up for a holiday is
 * still a Saturday (Reg. (EEC) 1182/71 Art. 2(2), 3(4)).
 */
export const rollForward = (calendar: WorkingCalendar, day: Day): Day => {
  let at = day;
  while (calendar.weekend.has(weekday(at)) || !isWorkingDay(calendar, at)) at += 1;
  return at;
};

/** How many working days lie after one day up to and including another. */
export const workingDaysBetween = (calendar: WorkingCalendar, after: Day, through: Day): number => {
  let count = 0;
  for (let day = after + 1; day <= through; day += 1) if (isWorkingDay(calendar, day)) count += 1;
  return count;
};

/** What made a day differ from a plain week, for the explanation; undefined for ordinary days. */
export const oddity = (calendar: WorkingCalendar, day: Day): string | undefined => {
  if (isProvisional(calendar, day)) return undefined;
  if (calendar.off.has(day)) return `${dayText(day)} is a holiday`;
  return calendar.on.has(day) ? `${dayText(day)} is a make-up working day` : undefined;
};
