import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';
import type { CalendarData } from '../../functions/core/deadline/calendar.ts';
import { DAY_MS, dayOf, dayText, parseDay, weekday } from '../../functions/core/deadline/day.ts';
import type { Day } from '../../functions/core/deadline/day.ts';

const target = new URL('../../functions/core/deadline/calendars/calendars.json', import.meta.url);
const YEARS = [2024, 2025, 2026, 2027, 2028] as const;
const SATURDAY_SUNDAY = [6, 0];
const FRIDAY_SATURDAY = [5, 6];

/** Where the week ends on other days than Saturday and Sunday. */
const WEEKENDS: Record<string, number[]> = {
  ...Object.fromEntries(
    ['BD', 'BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'MV', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'].map((code) => [
      code,
      FRIDAY_SATURDAY,
    ]),
  ),
  BN: [5, 0],
  IR: [4, 5],
  NP: [6],
};

/** Countries whose regions have holidays of their own and a law, or a controller, that counts by them. */
const REGIONAL = ['AU', 'BR', 'CA', 'CH', 'DE', 'ES', 'GB', 'US'];

/**
 * Where a government announces the dates year by year (moon sightings, cabinet decisions, shifted days), a rule can only
 * guess them: the years up to the last announced one are published, those after it are not.
 */
const ANNOUNCED_THROUGH_2026 = [
  ...[
    'AE',
    'BD',
    'BH',
    'BN',
    'DZ',
    'EG',
    'HK',
    'ID',
    'IN',
    'IQ',
    'IR',
    'JO',
    'KE',
    'KW',
    'LK',
    'LY',
    'MA',
    'MO',
    'MV',
    'MY',
  ],
  ...['NG', 'NP', 'OM', 'PH', 'PK', 'QA', 'SA', 'SD', 'SG', 'SY', 'TH', 'TN', 'TR', 'TW', 'VN', 'YE', 'AR', 'KR'],
];

/** A bare country that has several calendars means this one: the region of which its regulator's examples speak. */
const COUNTRY_MEANS: Record<string, string> = { GB: 'ENG' };

const group = (days: Iterable<Day>): Record<string, string> => {
  const years: Record<string, string[]> = {};
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const text = dayText(day);
    (years[text.slice(0, 4)] ??= []).push(text.slice(5, 7) + text.slice(8));
  }
  return Object.fromEntries(Object.entries(years).map(([year, dates]) => [year, dates.join(' ')]));
};

const publicHolidays = (holidays: Holidays, year: number): Day[] =>
  holidays
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const first = parseDay(date.slice(0, 10));
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      return Array.from({ length }, (_, index) => first + index);
    });

const compileFromRules = (country: string, region?: string): CalendarData => {
  const holidays = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const weekend = WEEKENDS[country] ?? SATURDAY_SUNDAY;
  const last = ANNOUNCED_THROUGH_2026.includes(country) ? 2026 : (YEARS[YEARS.length - 1] ?? 2028);
  const published = YEARS.filter((year) => year <= last);
  const days = published.flatMap((year) => publicHolidays(holidays, year));
  const inside = days.filter((day) => day >= dayOf(YEARS[0], 1, 1) && day <= dayOf(last, 12, 31));
  return { weekend, published: [YEARS[0], last], off: group(inside.filter((day) => !weekend.includes(weekday(day)))) };
};

const compileChina = (): CalendarData => {
  const path = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
  const data = JSON.parse(readFileSync(path, 'utf8')) as Record<'holidays' | 'workdays', Record<string, string>>;
  const shipped = (dates: Record<string, string>): Day[] =>
    Object.keys(dates)
      .filter((date) => date >= `${YEARS[0]}-01-01`)
      .map(parseDay);
  const [off, on] = [shipped(data.holidays), shipped(data.workdays)];
  const last = Number(dayText(Math.max(...off)).slice(0, 4));
  return {
    weekend: SATURDAY_SUNDAY,
    published: [YEARS[0], last],
    off: group(off.filter((day) => !SATURDAY_SUNDAY.includes(weekday(day)))),
    on: group(on),
  };
};

/** The working calendars of all countries and of the regions that matter, from the best source for each. */
export const compileCalendars = (): Record<string, CalendarData> => {
  const calendars: Record<string, CalendarData> = {};
  const index = new Holidays();
  for (const country of Object.keys(index.getCountries())) {
    calendars[country] = compileFromRules(country, COUNTRY_MEANS[country]);
    if (!REGIONAL.includes(country)) continue;
    for (const region of Object.keys(index.getStates(country)))
      calendars[`${country}-${region}`] = compileFromRules(country, region);
  }
  calendars['CN'] = compileChina();
  return calendars;
};

/** The committed form of the calendars. */
export const formatCalendars = async (calendars: Record<string, CalendarData>): Promise<string> =>
  format(JSON.stringify(calendars), { ...(await resolveConfig(target)), filepath: target.pathname });

if (import.meta.main) writeFileSync(target, await formatCalendars(compileCalendars()));
