import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { requestIn } from '../../core/request/case.ts';
import { redriveRequest as redrive } from '../../core/request/decisions.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ requestId: z.string(), operator: z.string().check(z.minLength(1)) });

/** Tries again what failed, over the stores that have no final verdict. @throws NotAllowed when nothing is left to do */
export const redriveRequest = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId, operator }): Promise<{ attempt: number }> => {
      const state = await changeAndAdvance(ports, caseOf(requestId), (current) =>
        redrive(current, requestId, operator),
      );
      return { attempt: requestIn(state, requestId).attempt };
    },
});
