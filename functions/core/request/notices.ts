import type { Controller } from '../data-map/compiled.ts';
import { instantAt, localDay } from '../deadline/zone.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';
import { digestsAround, isLate, openNotices, watchesOf, type Watch } from './watch.ts';

/** What the operator is to be told about one date: that it has passed, or the notices that are reached. */
export interface Notice {
  caseId: string;
  watch: Watch;
  /** `alarm`: it has just passed. `digest`: can wait for the next one. `urgent`: that would be too late. */
  kind: 'alarm' | 'digest' | 'urgent';
  ids: string[];
}

/** The notice of a date that stays passed; each digest repeats it. */
const OVERDUE = 'overdue';

/** All that the operator is to be told about a case today and was not; a digest speaks for its whole day. */
export function noticesOf(state: CaseState, controller: Controller, now: number): Notice[] {
  const { timeZone } = controller;
  const tonight = instantAt(timeZone, localDay(timeZone, now) + 1) - 1;
  const { next } = digestsAround(controller, now);
  return watchesOf(state).flatMap((watch): Notice[] => {
    const notice = { caseId: state.caseId, watch };
    if (watch.overdue) return [{ ...notice, kind: 'digest', ids: [OVERDUE] }];
    if (isLate(watch, now)) return [{ ...notice, kind: 'alarm', ids: [OVERDUE] }];
    const open = openNotices(watch, controller, tonight);
    if (open.length === 0) return [];
    const reached = open.some(({ since }) => since <= now);
    return [{ ...notice, kind: reached && next > watch.dueAt ? 'urgent' : 'digest', ids: open.map(({ id }) => id) }];
  });
}

/** Notes in the ledger which notices went out in which mail; not for a date that has moved meanwhile. */
export function recordNotices(state: CaseState, told: Notice[], mailId: string): CaseEvent[] {
  const actor = { kind: 'pipeline' as const };
  return told.flatMap(({ watch, kind, ids }): CaseEvent[] => {
    const now = watchesOf(state).find(({ requestId }) => requestId === watch.requestId);
    if (!now || now.dueAt !== watch.dueAt || now.overdue !== watch.overdue) return [];
    const about = watch.requestId === undefined ? {} : { requestId: watch.requestId };
    if (kind === 'alarm') return [{ type: 'DeadlineOverdue', actor, facts: { ...about, mailId } }];
    return ids
      .filter((notice) => notice === OVERDUE || !now.reminded.includes(notice))
      .map((notice) => ({ type: 'DeadlineReminded', actor, facts: { ...about, notice, mailId } }));
  });
}
