import * as z from 'zod/mini';
import { isClosed } from '../../core/request/case.ts';
import { concludeRequest } from '../../core/request/conclude-request.ts';
import { proofUntil } from '../../core/request/decisions.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({ requestId: z.string(), how: z.enum(['done', 'unproven', 'expired', 'withdrawn', 'refused']) });

interface Output {
  outcome: string;
  /** The proof is waited for a while longer, since its link went out late: so many seconds. */
  waits: boolean;
  proofSeconds: number;
}

/** Ends a request, tells the person, and removes what was collected on the way; without proof only once the link has run out. */
export const closeRequest = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId, how }): Promise<Output> => {
      const { state, request } = await concludeRequest(ports, requestId, how);
      const waits = how === 'unproven' && state.proven.length === 0 && !state.forgotten && !isClosed(request);
      if (!waits) return { outcome: request.status, waits, proofSeconds: 0 };
      const { verification } = (await ports.configs.byHash(state.configHash)).controller;
      const now = ports.clock.now();
      const left = proofUntil(state, { now, ...verification }) - now;
      return { outcome: request.status, waits, proofSeconds: Math.max(1, Math.ceil(left / 1000)) };
    },
});
