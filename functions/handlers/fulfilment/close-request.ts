import * as z from 'zod/mini';
import { concludeRequest } from '../../core/request/conclude-request.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({ requestId: z.string(), how: z.enum(['done', 'unproven', 'expired', 'withdrawn', 'refused']) });

/** Ends a request, tells the person, and removes what was collected on the way. */
export const closeRequest = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId, how }): Promise<{ outcome: string }> => ({
      outcome: await concludeRequest(ports, requestId, how),
    }),
});
