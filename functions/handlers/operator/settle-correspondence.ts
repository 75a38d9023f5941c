import * as z from 'zod/mini';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase } from '../../core/request/case.ts';
import { settleCorrespondence as settle } from '../../core/request/correspondence.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    caseId: z.string(),
    /** What was done about it; sealed. */
    note: z.string().check(z.trim(), z.minLength(1)),
    operator: z.string().check(z.minLength(1)),
  });

/** An operator has seen to the replies that came in and the mails that came back. @throws NotAllowed when there are none */
export const settleCorrespondence = step({
  input: Input,
  run:
    (ports) =>
    async ({ caseId, ...command }): Promise<void> => {
      await loadCase(ports, caseId);
      await changeAndAdvance(ports, caseId, (current) => settle(current, command));
    },
});
