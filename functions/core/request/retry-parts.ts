import type { Ports } from '../ports.ts';
import { changeAndAdvance } from './advance-case.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState, RequestState } from './state.ts';
import { retryAt } from './watch.ts';

/** Begins a further fulfilment of what is partly fulfilled and has waited long enough; no operator is needed for it. */
export async function retryParts(ports: Ports, state: CaseState): Promise<CaseState> {
  const retry = (current: CaseState): CaseEvent[] =>
    current.forgotten ? [] : current.requests.filter((request) => isTime(request, ports.clock.now())).map(begin);
  return retry(state).length > 0 ? changeAndAdvance(ports, state.caseId, retry) : state;
}

const isTime = (request: RequestState, now: number): boolean => (retryAt(request) ?? Infinity) <= now;

const begin = ({ requestId, attempt }: RequestState): CaseEvent => ({
  type: 'FulfilmentStarted',
  actor: { kind: 'pipeline' },
  facts: { requestId, attempt: attempt + 1 },
});
