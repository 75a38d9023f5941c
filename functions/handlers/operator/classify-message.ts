import * as z from 'zod/mini';
import { NotAllowed } from '../../core/errors.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase } from '../../core/request/case.ts';
import { basisOf, dueUnder } from '../../core/request/due.ts';
import { classifyMessage as classify } from '../../core/request/open-case.ts';
import { Right } from '../../core/request/right.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    caseId: z.string(),
    /** What the message asks for; empty: nothing. */
    rights: z.array(z.enum(Right.options)),
    reason: z.optional(z.string()),
    operator: z.string().check(z.minLength(1)),
  });

/** An operator says what a message asks for that was not understood; its deadlines still count from its receipt. @throws NotAllowed */
export const classifyMessage = step({
  input: Input,
  run:
    (ports) =>
    async ({ caseId, rights, reason, operator }): Promise<{ requestIds: string[] }> => {
      const { configHash } = await loadCase(ports, caseId);
      const { controller } = await ports.configs.byHash(configHash);
      const forgetAt = ports.clock.now() + controller.caseRetentionDays * 86_400_000;
      const command = { rights, operator, forgetAt, ...(reason !== undefined && { reason }) };
      const state = await changeAndAdvance(ports, caseId, (current) => {
        if (!current.operatorNeeded || current.requests.length > 0)
          throw new NotAllowed(`Case ${caseId} does not wait for anyone to say what it asks for.`);
        return classify(current, command, dueUnder(controller, basisOf(current)));
      });
      return { requestIds: state.requests.map(({ requestId }) => requestId) };
    },
});
