import { calendarOf, workingDaysBetween } from './calendar.ts';
import type { Calendars } from './calendar.ts';
import { instantAt, localDay } from './zone.ts';

/** When the sweep speaks up: a share of the time gone, few working days left, or the limit passed. */
export type Threshold =
  /** More than 0, up to 1. */
  | { id: string; kind: 'elapsed'; share: number }
  | { id: string; kind: 'working-days-left'; days: number }
  | { id: string; kind: 'overdue' };

/** Half and four fifths of the time gone, two working days left, overdue. */
export const defaultThresholds: Threshold[] = [
  { id: 'half', kind: 'elapsed', share: 0.5 },
  { id: 'four-fifths', kind: 'elapsed', share: 0.8 },
  { id: 'two-working-days-left', kind: 'working-days-left', days: 2 },
  { id: 'overdue', kind: 'overdue' },
];

/** What the sweep knows of one request. Times are epoch milliseconds. */
export interface Watched {
  receivedAt: number;
  /** The last instant in time. */
  dueAt: number;
  establishment: string;
  /** IANA zone of the controller. */
  timeZone: string;
  /** Ids of the notices the ledger already records for this due date. */
  recorded: string[];
}

/** A threshold that was reached and is not recorded yet. */
export interface DueNotice {
  id: string;
  /** Epoch milliseconds at which the threshold was reached. */
  since: number;
}

/** The start of the first day on which at most `days` working days are left, that day and the due day included. */
const fewDaysLeftSince = (days: number, watched: Watched, calendars: Calendars): number => {
  const calendar = calendarOf(calendars, watched.establishment);
  const due = localDay(watched.timeZone, watched.dueAt);
  let today = due;
  while (workingDaysBetween(calendar, today - 1, due) <= days) today -= 1;
  return Math.max(watched.receivedAt, instantAt(watched.timeZone, today + 1));
};

/** When a threshold is reached, in epoch milliseconds. */
export const reachedAt = (threshold: Threshold, watched: Watched, calendars: Calendars): number => {
  const { receivedAt, dueAt } = watched;
  if (threshold.kind === 'overdue') return dueAt + 1000;
  if (threshold.kind === 'elapsed') return receivedAt + threshold.share * (dueAt - receivedAt);
  return fewDaysLeftSince(threshold.days, watched, calendars);
};

/** The notices due at `now` (epoch milliseconds) and not recorded, in the order in which they were reached. */
export const dueNotices = (
  watched: Watched,
  now: number,
  { thresholds, calendars }: { thresholds: Threshold[]; calendars: Calendars },
): DueNotice[] =>
  thresholds
    .filter(({ id }) => !watched.recorded.includes(id))
    .map((threshold) => ({ id: threshold.id, since: reachedAt(threshold, watched, calendars) }))
    .filter(({ since }) => since <= now)
    .sort((left, right) => left.since - right.since);

/** When the sweep must look again: the next notice not yet reached, in epoch milliseconds; undefined when none is left. */
export const nextNoticeAt = (
  watched: Watched,
  now: number,
  { thresholds, calendars }: { thresholds: Threshold[]; calendars: Calendars },
): number | undefined => {
  const later = thresholds.map((threshold) => reachedAt(threshold, watched, calendars)).filter((at) => at > now);
  return later.length === 0 ? undefined : Math.min(...later);
};
