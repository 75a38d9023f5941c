import * as z from 'zod/mini';
import { caseOf, workOf } from '../../core/data-map/work-refs.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, requestIn } from '../../core/request/case.ts';
import { closeRequest as close, outcomeOf } from '../../core/request/decisions.ts';
import { endCase } from '../../core/request/end-case.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({ requestId: z.string(), how: z.enum(['done', 'expired', 'withdrawn', 'refused']) });

/** Ends a request, tells the person, and removes what was collected on the way. */
export const closeRequest = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId, how }): Promise<{ outcome: string }> => {
      const caseId = caseOf(requestId);
      const { controller } = await ports.configs.byHash((await loadCase(ports, caseId)).configHash);
      const state = await changeAndAdvance(ports, caseId, (current) => {
        const outcome = how === 'done' ? outcomeOf(requestIn(current, requestId)) : how;
        return close(current, requestId, {
          outcome,
          now: ports.clock.now(),
          retentionDays: controller.caseRetentionDays,
        });
      });
      const request = requestIn(state, requestId);
      await ports.records.remove('deadline', requestId);
      if (request.status !== 'partly-fulfilled') await ports.vault.remove(workOf(requestId));
      if (request.package)
        await ports.records.put(
          'expiry',
          `package/${requestId}`,
          { ref: request.package.ref },
          { due: request.package.expiresAt },
        );
      await endCase(ports, state);
      return { outcome: request.status };
    },
});
