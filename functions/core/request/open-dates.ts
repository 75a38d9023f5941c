import type { Controller } from '../data-map/compiled.ts';
import { calendarOf, workingDaysBetween } from '../deadline/calendar.ts';
import { shippedCalendars } from '../deadline/rules.ts';
import { localDay } from '../deadline/zone.ts';
import type { Right } from './right.ts';

const DAY = 86_400_000;

/** A date that is still to be kept, as it is counted; `unread`: of a message about no request yet. */
export interface OpenDate {
  right: Right | 'unread';
  regime: string;
  /** Its last instant, epoch milliseconds. */
  dueAt: number;
}

/** How the open dates of one right under one regime stand, or of all where neither is named. */
export interface OpenDates {
  right?: OpenDate['right'];
  regime?: string;
  open: number;
  /** In time still, but with no more working days left than the last notice before the date leaves. */
  atRisk: number;
  overdue: number;
  /** Days until the first of them, begun ones included; below one once it has passed. Absent where none is open. */
  daysLeft?: number;
}

/** All together first, then each right under each regime. */
export function countOpen(dates: OpenDate[], controller: Controller, now: number): OpenDates[] {
  const isAtRisk = riskUnder(controller, now);
  const count = (group: OpenDate[]): OpenDates => ({
    open: group.length,
    atRisk: group.filter(({ dueAt }) => dueAt >= now && isAtRisk(dueAt)).length,
    overdue: group.filter(({ dueAt }) => dueAt < now).length,
    ...(group.length > 0 && { daysLeft: 1 + Math.floor((earliest(group) - now) / DAY) }),
  });
  const groups = Map.groupBy(dates, ({ right, regime }) => `${right} ${regime}`);
  return [
    count(dates),
    ...[...groups.values()].flatMap((group) => {
      const [{ right, regime }] = group as [OpenDate];
      return { right, regime, ...count(group) };
    }),
  ];
}

const earliest = (dates: OpenDate[]): number => dates.reduce((first, { dueAt }) => Math.min(first, dueAt), Infinity);

function riskUnder({ establishment, timeZone, deadlines }: Controller, now: number): (dueAt: number) => boolean {
  const calendar = calendarOf(shippedCalendars, establishment);
  const yesterday = localDay(timeZone, now) - 1;
  const days = Math.max(
    0,
    ...deadlines.notices.map((notice) => (notice.kind === 'working-days-left' ? notice.days : 0)),
  );
  return (dueAt) => workingDaysBetween(calendar, yesterday, localDay(timeZone, dueAt)) <= days;
}
