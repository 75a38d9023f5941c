import * as z from 'zod/mini';
import { caseOf, workOf } from '../../core/data-map/work-refs.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadRequest, requestIn } from '../../core/request/case.ts';
import { acceptOutcome, decideRequest as decide } from '../../core/request/decisions.ts';
import type { CaseEvent, Fee } from '../../core/request/events.ts';
import { DENIAL_REASONS } from '../../core/request/outcome.ts';
import { announceFee } from '../../core/request/questions.ts';
import type { CaseState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    requestId: z.string(),
    /** `charge`: go on only against a cost that the person accepts. `accept`: what is partly fulfilled ends as it is. */
    decision: z.enum(['approve', 'refuse', 'charge', 'accept']),
    /** Goes into the ledger and, but on an approval, to the data subject. */
    reason: z.string().check(z.trim(), z.minLength(1)),
    denialReason: z.optional(z.enum(DENIAL_REASONS)),
    /** Of a charge: `12.50 EUR`. */
    amount: z.optional(z.string().check(z.regex(/^\d{1,6}(?:\.\d{1,2})? [A-Z]{3}$/, 'not an amount like 12.50 EUR'))),
    operator: z.string().check(z.minLength(1)),
  });
type Input = z.infer<ReturnType<typeof Input>>;

/**
 * An operator approves or refuses a request that waits for it, announces a cost, or accepts a part as the outcome: who, when
 * and why are in the ledger. @throws NotAllowed
 */
export const decideRequest = step({
  input: Input,
  run:
    (ports) =>
    async (input): Promise<{ status: string }> => {
      const { requestId } = input;
      const by = await decider(ports, input);
      const state = await changeAndAdvance(ports, caseOf(requestId), by);
      const request = requestIn(state, requestId);
      if (request.acceptance) await ports.vault.remove(workOf(requestId));
      return { status: request.status };
    },
});

async function decider(ports: Ports, input: Input): Promise<(state: CaseState) => CaseEvent[]> {
  const { requestId, decision, denialReason, ...command } = input;
  if (decision === 'approve' || decision === 'refuse')
    return (state) => decide(state, requestId, { ...command, decision, ...(denialReason && { denialReason }) });
  const { controller } = await ports.configs.byHash((await loadRequest(ports, requestId)).state.configHash);
  const now = ports.clock.now();
  if (decision === 'accept')
    return (state) => acceptOutcome(state, requestId, { ...command, now, retentionDays: controller.caseRetentionDays });
  const fee = feeIn(input);
  return (state) => announceFee(state, { requestId, fee, ...command }, { controller, now });
}

function feeIn({ amount }: Input): Fee {
  const [value, currency] = amount?.split(' ') ?? [];
  if (value === undefined || currency === undefined)
    throw new InvalidInput('A charge needs an amount, e.g. 12.50 EUR.');
  return { amount: value, currency };
}
