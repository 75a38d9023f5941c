/** A calendar day as a whole number: days since 1970-01-01, free of any time zone. */
export type Day = number;

export const DAY_MS = 86_400_000;

/** The day of a Gregorian date; `month` counts from 1. */
export const dayOf = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / DAY_MS;

/** The day named by a `YYYY-MM-DD` text. */
export const parseDay = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / DAY_MS;

/** A number below 100 in two digits. */
export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `YYYY-MM-DD`, for the years 1000 to 9999; by hand, because toISOString was two thirds of a deadline's cost. */
export const dayText = (day: Day): string => {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
};

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/**
 * The same date `months` later, or the last day of that month where it has no such date
 * (Reg. (EEC) 1182/71 Art. 3(2)(c); the corresponding date rule of the UK).
 */
export const addMonths = (day: Day, months: number): Day => {
  const from = new Date(day * DAY_MS);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + 1 + months];
  const lastOfMonth = dayOf(year, month + 1, 0);
  return Math.min(dayOf(year, month, from.getUTCDate()), lastOfMonth);
};
