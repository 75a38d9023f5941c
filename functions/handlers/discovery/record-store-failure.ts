import * as z from 'zod/mini';
import { failStore } from '../../core/data-map/settle-stores.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({ requestId: z.string(), attempt: z.int(), storeId: z.string(), fault: z.string() });

/** Notes that a store could not be searched or erased in this attempt; the request ends partly fulfilled. */
export const recordStoreFailure = step({
  input: Input,
  run:
    (ports) =>
    async ({ storeId, fault, ...at }): Promise<void> =>
      failStore(ports, at, storeId, fault),
});
