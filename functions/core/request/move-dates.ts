import type { Controller } from '../data-map/compiled.ts';
import { isFinal } from './case.ts';
import { basisOf, dueOfMessage, dueUnder } from './due.ts';
import type { CaseEvent, Due } from './events.ts';
import { dueOf, type CaseState } from './state.ts';

type Moved = Extract<CaseEvent, { type: 'DeadlineMoved' }>;
type Why = Moved['facts']['why'];

/** A date that is to be kept, as the ledger has it and as it is when computed anew. */
export interface DateAnew {
  requestId?: string;
  was: Due;
  due: Due;
}

/** Every open date of a case computed anew from what the state says; with `requestIds` those of these requests. */
export function datesAnew(state: CaseState, controller: Controller, requestIds?: string[]): DateAnew[] {
  if (state.requests.length === 0) {
    const was = state.operatorNeeded?.due;
    return was ? [{ was, due: dueOfMessage(state.rights, dueUnder(controller, basisOf(state))) }] : [];
  }
  return state.requests
    .filter((request) => !isFinal(request) && (requestIds?.includes(request.requestId) ?? true))
    .map((request) => {
      const { requestId, right } = request;
      return { requestId, was: dueOf(request), due: dueUnder(controller, basisOf(state, requestId))(right) };
    });
}

/** Says which of them are others now. */
export const moveDates = (dates: DateAnew[], why: Why): CaseEvent[] =>
  dates.filter(({ was, due }) => was.dueAt !== due.dueAt).map(({ requestId, due }) => moved(why, requestId, due));

/** A date that is another one. */
export const moved = (why: Why, requestId: string | undefined, due: Due): CaseEvent => ({
  type: 'DeadlineMoved',
  actor: { kind: 'pipeline' },
  facts: { why, ...(requestId !== undefined && { requestId }), ...due },
});

/**
 * Settles the dates that counted a year without a calendar, once that year is published. None becomes later: it was told to
 * the person.
 */
export const settleDates = (state: CaseState, controller: Controller): CaseEvent[] =>
  hasProvisional(state)
    ? datesAnew(state, controller)
        .filter(({ was, due }) => was.provisional && !due.provisional)
        .map(({ requestId, was, due }) =>
          moved('calendar', requestId, due.dueAt < was.dueAt ? due : { ...was, provisional: false }),
        )
    : [];

/** Whether an open date counts a year whose calendar was not published when it was computed. */
export const hasProvisional = ({ requests, operatorNeeded }: CaseState): boolean =>
  requests.some((request) => request.provisional && !isFinal(request)) || operatorNeeded?.due?.provisional === true;
