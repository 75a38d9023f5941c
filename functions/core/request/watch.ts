import type { Controller } from '../data-map/compiled.ts';
import { nextDaytime } from '../deadline/daytime.ts';
import { shippedCalendars } from '../deadline/rules.ts';
import { dueNotices, type DueNotice, type Watched } from '../deadline/thresholds.ts';
import { instantAt, localDay } from '../deadline/zone.ts';
import { isFinal, openQuestion } from './case.ts';
import { nextExtensionAt } from './extend.ts';
import { hasProvisional } from './move-dates.ts';
import { zoneOfPerson } from './due.ts';
import { isReminded } from './questions.ts';
import type { Due } from './events.ts';
import type { CaseState, Noticed, RequestState, RequestStatus } from './state.ts';
import type { Right } from './right.ts';

/** A date that the sweep keeps an eye on: of a request, or of a message that is about none yet. */
export interface Watch extends Noticed {
  requestId?: string;
  right?: Right;
  status: RequestStatus | 'unread';
  receivedAt: number;
  /** The last instant in time, epoch milliseconds. */
  dueAt: number;
  regime: string;
}

/** All dates of a case that are still to be kept. */
export function watchesOf(state: CaseState): Watch[] {
  if (state.closed || state.forgotten) return [];
  const { receivedAt, operatorNeeded: needed } = state;
  if (state.requests.length === 0)
    return needed?.due ? [{ ...noticed(needed), receivedAt, status: 'unread', ...dateOf(needed.due) }] : [];
  return state.requests
    .filter((request) => !isFinal(request))
    .map((request) => {
      const { requestId, right, status } = request;
      return { ...noticed(request), requestId, right, status, receivedAt, ...dateOf(bindingDue(state, request)) };
    });
}

const noticed = ({ reminded, overdue }: Noticed): Noticed => ({ reminded, overdue });
const dateOf = ({ dueAt, regime }: Due) => ({ dueAt, regime });

/**
 * What binds now: the acknowledgement until it is out, where a regime wants one; the date before an extension until the
 * person was told of it, for only a notice within the first period extends (GDPR Art. 12(3)).
 */
function bindingDue(state: CaseState, request: RequestState): Due {
  const { extension, acknowledgeBy, status } = request;
  const isTold = state.mails.some(
    ({ template, requestId, state: sent }) =>
      template === 'extended' && requestId === request.requestId && sent === 'sent',
  );
  const due = extension && !isTold ? extension.firstDue : request;
  return status === 'received' && acknowledgeBy !== undefined && acknowledgeBy < due.dueAt
    ? { ...due, dueAt: acknowledgeBy }
    : due;
}

/** The notices about a date that are reached by an instant and were not sent, but for the alarm. */
export function openNotices(watch: Watch, controller: Controller, by: number): DueNotice[] {
  const { establishment, timeZone, deadlines } = controller;
  const { receivedAt, dueAt, reminded } = watch;
  const watched: Watched = { receivedAt, dueAt, establishment, timeZone, recorded: reminded };
  return dueNotices(watched, by, { thresholds: deadlines.notices, calendars: shippedCalendars });
}

/** Whether the date has passed. */
export const isLate = ({ dueAt }: Pick<Watch, 'dueAt'>, now: number): boolean => now >= dueAt + 1000;

/** The digest of a day: that of the instant's own day, and the first one after the instant. */
export function digestsAround({ timeZone, deadlines }: Controller, instant: number): { today: number; next: number } {
  const day = localDay(timeZone, instant);
  const at = (of: number) => instantAt(timeZone, of, deadlines.digestHour * 60);
  return { today: at(day), next: instant < at(day) ? at(day) : at(day + 1) };
}

/** When the person is reminded of a question: half of the time gone, by day where they live. */
export function reminderAt(state: CaseState, controller: Controller): number | undefined {
  const question = openQuestion(state);
  if (!question || isReminded(state, question)) return undefined;
  return nextDaytime(Math.round((question.askedAt + question.answerBy) / 2), zoneOfPerson(state, controller));
}

/** When a partly fulfilled request is tried again by itself: after six hours, then less often, down to once a day, while its date allows it. */
export function retryAt(request: RequestState): number | undefined {
  const { status, closedAt, attempt, dueAt } = request;
  if (status !== 'partly-fulfilled' || closedAt === undefined || isFinal(request)) return undefined;
  const at = closedAt + Math.min(6 * 2 ** (attempt - 1), 24) * 3_600_000;
  return at < dueAt ? at : undefined;
}

/**
 * When the sweep must look at a case next, in epoch milliseconds; undefined: never. A notice goes out with the digest of the
 * day on which it is reached, so the look is in the morning of that day.
 */
export function nextLook(state: CaseState, controller: Controller, now: number): number | undefined {
  const question = openQuestion(state);
  const looks = [
    nextExtensionAt(state, { controller, now }),
    hasProvisional(state) ? digestsAround(controller, now).next : Infinity,
    ...watchesOf(state).map((watch) => lookAt(watch, controller, now)),
    ...(state.forgotten ? [] : state.requests.map((request) => retryAt(request) ?? Infinity)),
    ...(question ? [question.answerBy, reminderAt(state, controller) ?? Infinity] : []),
  ];
  const first = Math.min(...looks);
  return first === Infinity ? undefined : first;
}

function lookAt(watch: Watch, controller: Controller, now: number): number {
  if (watch.overdue) return digestsAround(controller, now).next;
  const first = openNotices(watch, controller, Infinity)[0];
  const alarm = watch.dueAt + 1000;
  return first ? Math.min(alarm, digestsAround(controller, first.since).today) : alarm;
}
