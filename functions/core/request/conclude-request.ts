import { caseOf, workOf } from '../data-map/work-refs.ts';
import type { Ports } from '../ports.ts';
import { changeAndAdvance } from './advance-case.ts';
import { isFinal, loadCase, requestIn } from './case.ts';
import { closeRequest, outcomeOf } from './decisions.ts';
import type { Outcome } from './outcome.ts';

/** Ends a request, tells the person, and removes what was collected on the way; `done`: as its stores say. */
export async function concludeRequest(
  ports: Ports,
  requestId: string,
  how: 'done' | Exclude<Outcome, 'fulfilled' | 'partly-fulfilled'>,
): Promise<string> {
  const caseId = caseOf(requestId);
  const { controller } = await ports.configs.byHash((await loadCase(ports, caseId)).configHash);
  const state = await changeAndAdvance(ports, caseId, (current) => {
    const outcome = how === 'done' ? outcomeOf(requestIn(current, requestId)) : how;
    return closeRequest(current, requestId, {
      ...{ outcome, now: ports.clock.now(), retentionDays: controller.caseRetentionDays },
    });
  });
  const request = requestIn(state, requestId);
  if (isFinal(request)) await ports.vault.remove(workOf(requestId));
  if (request.package) {
    const { ref, expiresAt } = request.package;
    await ports.records.put('expiry', `package/${requestId}`, { ref }, { due: expiresAt });
  }
  return request.status;
}
