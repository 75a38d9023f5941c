import * as z from 'zod/mini';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { noteBounce } from '../../core/request/correspondence.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    outboxId: z.string().check(z.regex(/^[\w-]{1,100}$/)),
    /** Enhanced status (RFC 3463). */
    status: z.optional(z.string().check(z.regex(/^[245](?:\.\d{1,3}){2}$/))),
    complaint: z.optional(z.literal(true)),
  });

/** Puts a case before an operator whose mail came back. A notice about a mail that no case sent changes nothing. */
export const recordBounce = step({
  input: Input,
  run:
    (ports) =>
    async ({ outboxId, status, complaint }): Promise<void> => {
      const caseId = outboxId.slice(0, outboxId.indexOf('-'));
      if ((await ports.ledger.read(caseId)).length === 0) return;
      const bounce = { outboxId, ...(status !== undefined && { status }), ...(complaint && { complaint }) };
      await changeAndAdvance(ports, caseId, (state) => noteBounce(state, bounce));
    },
});
