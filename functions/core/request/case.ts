import { InvalidInput, SequenceConflict } from '../errors.ts';
import { caseOf } from '../data-map/work-refs.ts';
import type { Ports } from '../ports.ts';
import type { CaseEvent } from './events.ts';
import { evolve, replay } from './evolve.ts';
import type { CaseState, Question, RequestState } from './state.ts';

const ATTEMPTS = 20;

/** The case as its events tell it. @throws InvalidInput when there is no such case. */
export async function loadCase(ports: Pick<Ports, 'ledger'>, caseId: string): Promise<CaseState> {
  const state = replay(caseId, await ports.ledger.read(caseId));
  if (state.seq === 0) throw new InvalidInput(`There is no case ${caseId}.`);
  return state;
}

/** The request of that id within its case. @throws InvalidInput when there is none. */
export function requestIn(state: CaseState, requestId: string): RequestState {
  const request = state.requests.find((candidate) => candidate.requestId === requestId);
  if (!request) throw new InvalidInput(`There is no request ${requestId}.`);
  return request;
}

/** It ended, perhaps in part only. */
export const isClosed = (request: RequestState): boolean => request.closedAt !== undefined;

/** Nothing will happen to it any more. */
export const isFinal = (request: RequestState): boolean =>
  isClosed(request) && (request.status !== 'partly-fulfilled' || request.acceptance !== undefined);

/** The question that the person has not answered yet, while something waits for it. */
export function openQuestion(state: CaseState): Question | undefined {
  const last = state.questions.at(-1);
  if (!last || last.answeredAt !== undefined || state.closed || state.forgotten) return undefined;
  const held = state.requests.filter(({ requestId }) => last.requestIds.includes(requestId));
  return last.requestIds.length === 0 || held.some((request) => !isFinal(request) && request.status !== 'withdrawn')
    ? last
    : undefined;
}

/** Whether the request waits for the person's answer. */
export const isHeld = (state: CaseState, requestId: string): boolean =>
  openQuestion(state)?.requestIds.includes(requestId) ?? false;

/** The case of a request, the request itself, and the events that tell it. @throws InvalidInput */
export async function loadRequest(ports: Pick<Ports, 'ledger'>, requestId: string) {
  const caseId = caseOf(requestId);
  const events = await ports.ledger.read(caseId);
  const state = replay(caseId, events);
  return { state, request: requestIn(state, requestId), events };
}

/**
 * Reads the case, decides, appends what was decided and returns the new state; decides again when another writer was
 * first. A decision of no events changes nothing. The case may be new.
 */
export async function changeCase(
  ports: Pick<Ports, 'ledger'>,
  caseId: string,
  decide: (state: CaseState) => CaseEvent[],
): Promise<CaseState> {
  for (let attempt = 1; ; attempt++) {
    const state = replay(caseId, await ports.ledger.read(caseId));
    const decided = decide(state);
    if (decided.length === 0) return state;
    try {
      return (await ports.ledger.append(caseId, state.seq, decided)).reduce(evolve, state);
    } catch (fault) {
      if (!(fault instanceof SequenceConflict) || attempt === ATTEMPTS) throw fault;
    }
  }
}
