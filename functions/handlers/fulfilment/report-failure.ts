import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { requestIn } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ requestId: z.string() });

/** Puts a request whose execution failed in front of an operator, who can redrive it; its deadline runs on. */
export const reportFailure = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId }): Promise<void> => {
      await changeAndAdvance(ports, caseOf(requestId), (state) =>
        requestIn(state, requestId).stuck
          ? []
          : [{ type: 'OperatorNeeded', actor: { kind: 'pipeline' }, facts: { why: 'execution-failed', requestId } }],
      );
    },
});
