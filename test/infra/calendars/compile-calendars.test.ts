import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { isWorkingDay, readCalendar } from '../../../functions/core/deadline/calendar.ts';
import { dayOf, parseDay } from '../../../functions/core/deadline/day.ts';
import { compileCalendars, formatCalendars } from '../../../infra/calendars/compile-calendars.ts';

const committed = readFileSync(
  new URL('../../../functions/core/deadline/calendars/calendars.json', import.meta.url),
  'utf8',
);
const Dates = z.record(z.string(), z.string());
const Calendar = z.strictObject({
  weekend: z.array(z.number()),
  published: z.tuple([z.number(), z.number()]),
  off: Dates,
  on: z.exactOptional(Dates),
});
const calendars = z.record(z.string(), Calendar).parse(JSON.parse(committed));

const works = (code: string, date: string): boolean =>
  isWorkingDay(readCalendar(code, calendars[code]!), parseDay(date));

describe('the committed calendars', () => {
  test('are what the sources compile to', async () => {
    expect(await formatCalendars(compileCalendars())).toBe(committed);
  });

  test('hold weekdays as holidays and days of the weekend as make-up days, within the published years', () => {
    for (const [code, { weekend, published, off, on = {} }] of Object.entries(calendars)) {
      const weekdayOf = (year: string, date: string): number =>
        new Date(Date.UTC(Number(year), Number(date.slice(0, 2)) - 1, Number(date.slice(2)))).getUTCDay();
      for (const [dates, atWeekend] of [
        [off, false],
        [on, true],
      ] as const)
        for (const [year, list] of Object.entries(dates)) {
          expect(Number(year) >= published[0] && Number(year) <= published[1], `${code} ${year}`).toBe(true);
          for (const date of list.split(' '))
            expect(weekend.includes(weekdayOf(year, date)), `${code} ${year} ${date}`).toBe(atWeekend);
        }
    }
  });

  test('China is published for the years of the State Council’s notices only', () => {
    expect(calendars['CN']?.published).toEqual([2024, 2026]);
  });

  test.each([
    ['CN', '2025-03-08', false],
    ['CN', '2025-10-11', true],
    ['CN', '2025-10-08', false],
    ['CN', '2026-06-01', true],
    ['GB', '2025-12-26', false],
    ['GB', '2026-04-06', false],
    ['GB-SCT', '2026-04-06', true],
    ['KR', '2026-02-16', false],
    ['KR', '2026-02-19', true],
    ['KR', '2025-01-27', false],
    ['VN', '2026-04-27', false],
    ['TR', '2025-04-02', true],
    ['UY', '2026-04-02', true],
    ['AR', '2026-03-24', false],
    ['SA', '2026-03-01', true],
    ['SA', '2026-02-27', false],
    ['ES-CT', '2026-06-24', false],
    ['ES', '2026-06-24', true],
    ['AU-SA', '2026-03-09', false],
    ['AU-QLD', '2026-12-24', true],
    ['US-CA', '2025-11-28', false],
    ['US', '2025-11-28', true],
    ['DE', '2026-10-03', false],
    ['DE-BY', '2026-01-06', false],
    ['DE', '2026-01-06', true],
    ['UA', '2025-08-25', true],
    ['IN', '2025-10-20', false],
  ])('%s, %s is worked: %s', (code, date, expected) => {
    expect(works(code, date)).toBe(expected);
  });

  test('outside the published years only the weekend is known', () => {
    const china = readCalendar('CN', calendars['CN']!);
    expect(isWorkingDay(china, dayOf(2027, 10, 1))).toBe(true);
    expect(isWorkingDay(china, dayOf(2027, 10, 2))).toBe(false);
  });
});
