import type { Due } from './events.ts';
import type { CaseState, Noticed, RequestState } from './state.ts';

type Change = (request: RequestState) => RequestState;

/** Changes those requests of a case. */
export function changeRequests(state: CaseState, requestIds: string[], change: Change): CaseState {
  const requests = state.requests.map((each) => (requestIds.includes(each.requestId) ? change(each) : each));
  return { ...state, requests };
}

/** Changes one request; none: nothing. */
export const changeRequest = (state: CaseState, requestId: string | undefined, change: Change): CaseState =>
  changeRequests(state, requestId === undefined ? [] : [requestId], change);

/** Changes the date of a request, or of the message while it is about none, or what was told about it. */
export function changeWatched(
  state: CaseState,
  requestId: string | undefined,
  change: (watched: Noticed & { dueAt?: number }) => Partial<Noticed & Due>,
): CaseState {
  if (requestId !== undefined) return changeRequest(state, requestId, (each) => ({ ...each, ...change(each) }));
  const { operatorNeeded: needed } = state;
  if (!needed) return state;
  const { reminded = needed.reminded, overdue = needed.overdue, ...due } = change({ ...needed, ...needed.due });
  const moved = needed.due && { due: { ...needed.due, ...due } };
  return { ...state, operatorNeeded: { ...needed, ...moved, reminded, overdue } };
}
