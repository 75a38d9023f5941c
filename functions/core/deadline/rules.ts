import { readCalendar } from './calendar.ts';
import type { CalendarData, Calendars, WorkingCalendar } from './calendar.ts';
import calendarData from './calendars/calendars.json' with { type: 'json' };
import type { Regime, RegimeOverride } from './regime.ts';
import regimeTable from './regimes.json' with { type: 'json' };

/** What the controller promises to everybody in its own policy. */
export interface ControllerPromise {
  workingDays: number;
}

/** Everything `computeDeadline` needs to know beside the question. */
export interface DeadlineRules {
  regimes: Regime[];
  calendars: Calendars;
}

/** The row that states the controller's own promise. */
export const PROMISE_ID = 'controller-promise';

const withPromise = (regime: Regime, { workingDays }: ControllerPromise): Regime => {
  if (regime.id === PROMISE_ID) return { ...regime, respond: { count: workingDays, unit: 'business-days' } };
  if (regime.boundByPromise !== true || regime.respond === undefined) return regime;
  return { ...regime, respond: { ...regime.respond, count: Math.min(regime.respond.count, workingDays) } };
};

/** The table with rows replaced field by field, or added at its end; whether an added row is whole was seen where it was read. */
export const mergeRegimes = (table: Regime[], overrides: RegimeOverride[]): Regime[] => {
  const merged = new Map(table.map((regime) => [regime.id, regime]));
  for (const override of overrides) merged.set(override.id, { ...merged.get(override.id), ...override } as Regime);
  return [...merged.values()];
};

/** Made ready one by one, when first asked for: most deployments count by two or three of them. */
const readOnDemand = (): Calendars => {
  const data = calendarData as unknown as Record<string, CalendarData>;
  const ready = new Map<string, WorkingCalendar>();
  return {
    get: (code) => {
      const known = ready.get(code);
      if (known !== undefined) return known;
      const facts = Object.hasOwn(data, code) ? data[code] : undefined;
      if (facts === undefined) return undefined;
      const calendar = readCalendar(code, facts);
      ready.set(code, calendar);
      return calendar;
    },
  };
};

/** The table as it ships; that its rows are whole is tested. */
export const shippedRegimes = regimeTable as unknown as Regime[];
/** The working days that ship with it. */
export const shippedCalendars = readOnDemand();

/** The shipped table and calendars under a controller's promise; `overrides` come from its configuration. */
export const defaultRules = (promise: ControllerPromise, overrides: RegimeOverride[] = []): DeadlineRules => ({
  regimes: mergeRegimes(shippedRegimes, overrides).map((regime) => withPromise(regime, promise)),
  calendars: shippedCalendars,
});
