import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { requestIn } from '../../core/request/case.ts';
import { decideRequest as decide } from '../../core/request/decisions.ts';
import { DENIAL_REASONS } from '../../core/request/outcome.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({
  requestId: z.string(),
  decision: z.enum(['approve', 'refuse']),
  /** Goes into the ledger and, on a refusal, to the data subject. */
  reason: z.string().check(z.trim(), z.minLength(1)),
  denialReason: z.optional(z.enum(DENIAL_REASONS)),
  operator: z.string().check(z.minLength(1)),
});

/** An operator approves or refuses a request that waits for it: who, when and why are in the ledger. @throws NotAllowed */
export const decideRequest = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId, denialReason, ...command }): Promise<{ status: string }> => {
      const state = await changeAndAdvance(ports, caseOf(requestId), (current) =>
        decide(current, requestId, { ...command, ...(denialReason && { denialReason }) }),
      );
      return { status: requestIn(state, requestId).status };
    },
});
