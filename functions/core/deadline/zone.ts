import { DAY_MS, dayText, two } from './day.ts';
import type { Day } from './day.ts';

interface Offset {
  /** Epoch milliseconds from which the offset holds. */
  from: number;
  /** Milliseconds to add to UTC for the wall clock. */
  ahead: number;
}

const SAMPLE_MS = 7 * DAY_MS;
const readers = new Map<string, Intl.DateTimeFormat>();
const tables = new Map<string, Map<number, Offset[]>>();

const readerOf = (zone: string): Intl.DateTimeFormat => {
  let reader = readers.get(zone);
  if (reader === undefined) {
    reader = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    readers.set(zone, reader);
  }
  return reader;
};

const measure = (zone: string, instant: number): number => {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of readerOf(zone).formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
};

const firstInstantAfterChange = (zone: string, before: number, after: number): number => {
  const old = measure(zone, before);
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (measure(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
};

/** One UTC year of a zone's offsets; Intl is asked once per zone and year, so that counting never waits for it. */
const tableOf = (zone: string, year: number): Offset[] => {
  const years = tables.get(zone) ?? new Map<number, Offset[]>();
  tables.set(zone, years);
  const known = years.get(year);
  if (known !== undefined) return known;
  const end = Date.UTC(year + 1, 0, 1);
  let at = Date.UTC(year, 0, 1);
  const table: Offset[] = [{ from: at, ahead: measure(zone, at) }];
  while (at < end) {
    const next = Math.min(at + SAMPLE_MS, end);
    const ahead = measure(zone, next);
    if (ahead !== table.at(-1)?.ahead) table.push({ from: firstInstantAfterChange(zone, at, next), ahead });
    at = next;
  }
  years.set(year, table);
  return table;
};

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. Throws RangeError for an unknown IANA zone. */
export const aheadOfUtc = (zone: string, instant: number): number => {
  const table = tableOf(zone, new Date(instant).getUTCFullYear());
  let ahead = 0;
  for (const offset of table) {
    if (offset.from > instant) break;
    ahead = offset.ahead;
  }
  return ahead;
};

/** The calendar day on the zone's wall clock at an instant. */
export const localDay = (zone: string, instant: number): Day =>
  Math.floor((instant + aheadOfUtc(zone, instant)) / DAY_MS);

/**
 * The first instant at which the zone's wall clock shows the given minutes of the day; where clocks are put forward over
 * that time, the first instant after the gap.
 */
export const instantAt = (zone: string, day: Day, minutes = 0): number => {
  const wall = day * DAY_MS + minutes * 60_000;
  const [before, after] = [aheadOfUtc(zone, wall - DAY_MS), aheadOfUtc(zone, wall + DAY_MS)];
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  for (const instant of [early, late]) if (instant + aheadOfUtc(zone, instant) === wall) return instant;
  return firstInstantAfterChange(zone, early, late);
};

/** RFC 3339 to the second, with the zone's own offset. */
export const instantText = (zone: string, instant: number): string => {
  const ahead = aheadOfUtc(zone, instant);
  const wall = instant + ahead;
  const seconds = Math.floor(wall / 1000) - Math.floor(wall / DAY_MS) * 86_400;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const minutes = Math.abs(Math.round(ahead / 60_000));
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${dayText(Math.floor(wall / DAY_MS))}T${clock}${offset}`;
};
