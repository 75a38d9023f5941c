import { isProvisional, isWorkingDay, oddity, rollForward } from './calendar.ts';
import type { WorkingCalendar } from './calendar.ts';
import { addMonths, DAY_MS, dayText } from './day.ts';
import type { Day } from './day.ts';
import type { Running, Standstill } from './pause.ts';
import type { Period, Regime } from './regime.ts';
import { instantAt, instantText, localDay } from './zone.ts';

/** What a period is counted against. */
export interface Counting extends Running {
  calendar: WorkingCalendar;
  timeZone: string;
  roll: Regime['roll'];
}

/** The end of a period. */
export interface End {
  day: Day;
  /** Epoch milliseconds of the last second in time. */
  instant: number;
  pausedDays: number;
  provisional: boolean;
  steps: string[];
}

/** A period in words. */
export const amount = ({ count, unit }: Period): string => {
  const words = unit.replace('-', ' ').replace('business', 'working');
  return `${count} ${count === 1 ? words.replace(/s$/, '') : words}`;
};

const LAST_SECOND = 1000;

/** The last second of a day on a zone's wall clock. */
export const endOfDay = (timeZone: string, day: Day): number => instantAt(timeZone, day + 1) - LAST_SECOND;

/** Moves an end on by the standstills that began before it; the starting day is not part of the period. */
const pushBack = (start: Day, end: Day, standstills: Standstill[]): { end: Day; pausedDays: number } => {
  let [moved, pausedDays] = [end, 0];
  for (const { from, through } of standstills) {
    const days = through - Math.max(from, start + 1) + 1;
    if (from > moved || days <= 0) continue;
    moved += days;
    pausedDays += days;
  }
  return { end: moved, pausedDays };
};

const countBusinessDays = (count: number, first: Day, { calendar, standstills }: Counting): Omit<End, 'instant'> => {
  let [day, left, pausedDays, provisional] = [first, count, 0, false];
  const odd: string[] = [];
  while (left > 0) {
    day += 1;
    if (standstills.some(({ from, through }) => from <= day && day <= through)) {
      pausedDays += 1;
      continue;
    }
    provisional ||= isProvisional(calendar, day);
    const why = oddity(calendar, day);
    if (why !== undefined) odd.push(why);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  const seen = odd.length === 0 ? '' : ` (${odd.join(', ')})`;
  const steps = [
    `${amount({ count, unit: 'business-days' })} of ${calendar.code} from ${dayText(first)}: ${dayText(day)}${seen}`,
  ];
  return { day, pausedDays, provisional, steps };
};

const countDates = ({ count, unit }: Period, first: Day, counting: Counting): Omit<End, 'instant'> => {
  const plain = unit === 'months' ? addMonths(first, count) : first + count;
  const { end, pausedDays } = pushBack(first, plain, counting.standstills);
  const steps = [`${amount({ count, unit })} from ${dayText(first)}: ${dayText(plain)}`];
  if (pausedDays > 0) steps.push(`${pausedDays} days that don't count move it to ${dayText(end)}`);
  if (counting.roll === 'none') return { day: end, pausedDays, provisional: false, steps };
  const day = rollForward(counting.calendar, end);
  if (day !== end) steps.push(`not a working day in ${counting.calendar.code}, so it moves to ${dayText(day)}`);
  return { day, pausedDays, provisional: isProvisional(counting.calendar, day), steps };
};

const countHours = (count: number, first: Day, { start, standstills, timeZone }: Counting): End => {
  const plain = start + count * 3_600_000;
  const { end, pausedDays } = pushBack(first, localDay(timeZone, plain), standstills);
  const instant = plain + pausedDays * DAY_MS;
  const steps = [
    `${amount({ count, unit: 'hours' })} from ${instantText(timeZone, start)}: ${instantText(timeZone, instant)}`,
  ];
  return { day: end, instant, pausedDays, provisional: false, steps };
};

/** Where a period ends. The day on which it starts is not counted; hours run from the instant. */
export const countPeriod = (period: Period, counting: Counting): End => {
  const first = localDay(counting.timeZone, counting.start);
  if (period.unit === 'hours') return countHours(period.count, first, counting);
  const end =
    period.unit === 'business-days'
      ? countBusinessDays(period.count, first, counting)
      : countDates(period, first, counting);
  return { ...end, instant: endOfDay(counting.timeZone, end.day) };
};
