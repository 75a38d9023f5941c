import { caseOf, workOf } from '../data-map/work-refs.ts';
import type { Ports } from '../ports.ts';
import { changeAndAdvance } from './advance-case.ts';
import { isFinal, loadCase, requestIn } from './case.ts';
import { closeRequest, expireUnproven, outcomeOf } from './decisions.ts';
import type { Outcome } from './outcome.ts';
import type { CaseState, RequestState } from './state.ts';

/** `done`: as its stores say; `unproven`: unless the proof came after all. */
type How = 'done' | 'unproven' | Exclude<Outcome, 'fulfilled' | 'partly-fulfilled'>;

/** Ends a request for which nothing was collected, and tells the person. */
export async function endRequest(ports: Ports, requestId: string, how: How): Promise<CaseState> {
  const caseId = caseOf(requestId);
  const { controller } = await ports.configs.byHash((await loadCase(ports, caseId)).configHash);
  return changeAndAdvance(ports, caseId, (current) => {
    const at = { now: ports.clock.now(), retentionDays: controller.caseRetentionDays };
    if (how === 'unproven') return expireUnproven(current, requestId, { ...at, ...controller.verification });
    const outcome = how === 'done' ? outcomeOf(requestIn(current, requestId)) : how;
    return closeRequest(current, requestId, { outcome, ...at });
  });
}

/**
 * Ends a request, tells the person, and removes what was collected on the way.
 */
export async function concludeRequest(
  ports: Ports,
  requestId: string,
  how: How,
): Promise<{ state: CaseState; request: RequestState }> {
  const state = await endRequest(ports, requestId, how);
  const request = requestIn(state, requestId);
  if (isFinal(request)) await ports.vault.remove(workOf(requestId));
  if (request.package) {
    const { ref, expiresAt } = request.package;
    await ports.records.put('expiry', `package/${requestId}`, { ref }, { due: expiresAt });
  }
  return { state, request };
}
