import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';
import corrections from './corrections.json' with { type: 'json' };
import type { CalendarData } from '../../functions/core/deadline/calendar.ts';
import { DAY_MS, dayOf, dayText, parseDay, weekday } from '../../functions/core/deadline/day.ts';
import type { Day } from '../../functions/core/deadline/day.ts';

const target = new URL('../../functions/core/deadline/calendars/calendars.json', import.meta.url);
const YEARS = [2024, 2025, 2026, 2027, 2028] as const;
const LAST_YEAR = YEARS[4];

/** Holidays the rules miss, days they wrongly call holidays, and days of the weekend worked in exchange. */
interface Correction {
  off?: Record<string, string>;
  not?: Record<string, string>;
  on?: Record<string, string>;
}
const CORRECTIONS: Record<string, Correction> = corrections;
const SATURDAY_SUNDAY = [6, 0];
const FRIDAY_SATURDAY = [5, 6];

/** Where the week ends on other days than Saturday and Sunday. */
const WEEKENDS: Record<string, number[]> = { EG: FRIDAY_SATURDAY, IL: FRIDAY_SATURDAY, SA: FRIDAY_SATURDAY };

const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Whose calendar ships: only where date-holidays and a second, independent source (python-holidays 0.109, which follows the
 * announcements) agree, corrections.json having settled their differences. Any other place counts weekdays and is
 * provisional, so that no guess makes a date late.
 */
const COUNTRIES = words(
  `AE AR AT AU BE BG BR CA CH CL CO CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP
   KE KR LI LT LU LV MT MX MY NG NL NO NZ PE PH PL PT RO RU SA SE SG SI SK TH TR TW UA US UY VN ZA`,
);

/**
 * Regions with holidays of their own; any other counts by its country's calendar. California's leave out 15 February and
 * Diwali, days that it names without closing for them, Queensland's the show day of Brisbane, and no state an evening:
 * where that is unclear the earlier date holds.
 */
const REGIONS: Record<string, string[]> = {
  AU: words('ACT NSW NT QLD SA TAS VIC WA'),
  CA: words('AB BC MB NB NL NS ON PE QC SK'),
  CH: words('AG BE BL BS GE GR JU NW OW SG SH SZ TG TI VD ZG ZH'),
  DE: words('BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'),
  ES: words('AN AR AS CL CM CN CT MD PV RI'),
  GB: words('ENG NIR SCT WLS'),
  US: words('CA'),
};

/**
 * Where a government announces dates year by year (moon sightings, cabinet decisions, shifted days), a rule can only guess
 * them: the years up to the last announced one are published, those after it are not.
 */
const ANNOUNCED_THROUGH: Record<string, number> = {
  ...Object.fromEntries(
    words('AE AR EG HK HU ID IL IN KE KR LV MY NG PH RU SA SG TH TR TW UA VN').map((country) => [country, 2026]),
  ),
  ...Object.fromEntries(REGIONS['ES']?.map((region) => [`ES-${region}`, 2026]) ?? []),
  JP: 2027,
};

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

const datesOf = (years: Record<string, string> = {}): Day[] =>
  Object.entries(years).flatMap(([year, dates]) =>
    dates.split(' ').map((date) => dayOf(Number(year), Number(date.slice(0, 2)), Number(date.slice(2)))),
  );

const compileFromRules = (country: string, region?: string): CalendarData => {
  const code = region === undefined ? country : `${country}-${region}`;
  const rules = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const weekend = WEEKENDS[country] ?? SATURDAY_SUNDAY;
  const last = ANNOUNCED_THROUGH[code] ?? ANNOUNCED_THROUGH[country] ?? LAST_YEAR;
  const { off, not, on }: Correction = CORRECTIONS[code] ?? {};
  const wrong = new Set(datesOf(not));
  const days = YEARS.flatMap((year) => publicHolidays(rules, year)).concat(datesOf(off));
  const kept = days.filter((day) => day <= dayOf(last, 12, 31) && !wrong.has(day) && !weekend.includes(weekday(day)));
  return { weekend, published: [YEARS[0], last], off: group(kept), ...(on === undefined ? {} : { on }) };
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

/** The working calendars of the countries and regions above, from the best source for each. */
export const compileCalendars = (): Record<string, CalendarData> => {
  const calendars: Record<string, CalendarData> = { CN: compileChina() };
  for (const country of COUNTRIES) {
    for (const region of REGIONS[country] ?? []) calendars[`${country}-${region}`] = compileFromRules(country, region);
    const meant = COUNTRY_MEANS[country];
    calendars[country] = meant === undefined ? compileFromRules(country) : compileFromRules(country, meant);
  }
  return Object.fromEntries(Object.entries(calendars).sort(([left], [right]) => (left < right ? -1 : 1)));
};

/** The committed form of the calendars. */
export const formatCalendars = async (calendars: Record<string, CalendarData>): Promise<string> =>
  format(JSON.stringify(calendars), { ...(await resolveConfig(target)), filepath: target.pathname });

if (import.meta.main) writeFileSync(target, await formatCalendars(compileCalendars()));
