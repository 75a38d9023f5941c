import type { Controller } from '../data-map/compiled.ts';
import type { Ports } from '../ports.ts';
import { isFinal } from './case.ts';
import type { CaseState, RequestState } from './state.ts';

const HOUR = 3_600_000;

/** Puts every open request of a case under the eyes of the sweep. */
export async function watchDeadlines({ records }: Pick<Ports, 'records'>, state: CaseState, controller: Controller) {
  for (const request of state.requests) {
    const due = nextNotice(request, controller.reminderHours);
    if (due !== undefined && !isFinal(request)) await records.put('deadline', request.requestId, {}, { due });
  }
}

/** When the next notice about a request falls due, in epoch milliseconds: a reminder before, then the alarm; undefined: none is left. */
export function nextNotice({ dueAt, reminded, overdue }: RequestState, reminderHours: number[]): number | undefined {
  if (overdue) return undefined;
  const open = reminderHours.filter((hours) => !reminded.includes(hours));
  return Math.min(dueAt, ...open.map((hours) => dueAt - hours * HOUR));
}
