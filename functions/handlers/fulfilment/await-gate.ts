import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { loadRequest } from '../../core/request/case.ts';
import { answerGate, gateKey, GATES, type WaitingGate } from '../../core/request/gates.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ requestId: z.string(), gate: z.enum(GATES), token: z.string() });

/** Leaves the task token at a gate, then rereads the ledger and completes at once if the answer is there already. */
export const awaitGate = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId, gate, token }): Promise<void> => {
      const caseId = caseOf(requestId);
      const key = gateKey(requestId, gate);
      const sealedToken = await ports.keys.seal(caseId, `gate:${key}`, token);
      await ports.records.put<WaitingGate>('gate', key, { sealedToken });
      const { state, request } = await loadRequest(ports, requestId);
      const answer = answerGate(state, request, gate);
      if (!answer) return;
      await ports.workflow.wake(token, answer);
      await ports.records.remove('gate', key);
    },
});
