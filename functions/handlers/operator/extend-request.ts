import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, requestIn } from '../../core/request/case.ts';
import { extendRequest as extend } from '../../core/request/extend.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    requestId: z.string(),
    /** Goes to the person with the new date (GDPR Art. 12(3)). */
    reason: z.string().check(z.trim(), z.minLength(1)),
    operator: z.string().check(z.minLength(1)),
  });

/** An operator takes more time where the regime that binds allows it; the person is told why and until when. @throws NotAllowed */
export const extendRequest = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId, ...command }): Promise<{ respondBy: string; regime: string }> => {
      const caseId = caseOf(requestId);
      const { controller } = await ports.configs.byHash((await loadCase(ports, caseId)).configHash);
      const state = await changeAndAdvance(ports, caseId, (current) =>
        extend(current, { requestId, ...command }, { controller, now: ports.clock.now() }),
      );
      const { respondBy, regime } = requestIn(state, requestId);
      return { respondBy, regime };
    },
});
