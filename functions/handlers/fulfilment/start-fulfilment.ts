import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { requestIn } from '../../core/request/case.ts';
import { endRequest } from '../../core/request/conclude-request.ts';
import { startFulfilment as begin } from '../../core/request/decisions.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ requestId: z.string() });

/** Begins the fulfilment in an execution of its own; ends the request instead when the person withdrew meanwhile. */
export const startFulfilment = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId }): Promise<{ started: boolean }> => {
      const state = await changeAndAdvance(ports, caseOf(requestId), (current) => begin(current, requestId));
      const { status } = requestIn(state, requestId);
      if (status === 'withdrawn') await endRequest(ports, requestId, 'withdrawn');
      return { started: status === 'in-progress' };
    },
});
