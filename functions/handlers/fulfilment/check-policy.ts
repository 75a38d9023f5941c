import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { daysSinceLast } from '../../core/policy/earlier-requests.ts';
import { reviewReason } from '../../core/policy/review.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadRequest } from '../../core/request/case.ts';
import { requestReview } from '../../core/request/decisions.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ requestId: z.string() });

/** Asks the policy that the request began under whether an operator must look at it first. */
export const checkPolicy = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId }): Promise<{ route: 'proceed' | 'review'; right: string }> => {
      const { state, request } = await loadRequest(ports, requestId);
      const { controller } = await ports.configs.byHash(state.configHash);
      const last = await daysSinceLast(ports, controller.review, state, request);
      const why = reviewReason(controller.review, state, request, last);
      if (why !== undefined)
        await changeAndAdvance(ports, caseOf(requestId), (current) => requestReview(current, requestId, why));
      return { route: why === undefined ? 'proceed' : 'review', right: request.right };
    },
});
