import * as z from 'zod/mini';
import { awaitStore, failStore, type Awaited } from '../../core/data-map/settle-stores.ts';
import { nextTry } from '../../core/data-map/store-retry.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    requestId: z.string(),
    attempt: z.int(),
    storeId: z.string(),
    fault: z.string(),
    /** How often this store was waited for; an execution that began under an earlier definition waits for none. */
    tries: z.optional(z.int()),
  });
type Input = z.infer<ReturnType<typeof Input>>;

interface Output {
  /** The store is tried again, in so many seconds. */
  again: boolean;
  seconds: number;
  tries: number;
}

/**
 * Says when a store that could not be searched or erased is tried again; once the controller's time for that is used up, notes
 * that it failed in this attempt, and the request ends partly fulfilled.
 */
export const recordStoreFailure = step({
  input: Input,
  run:
    (ports) =>
    async (input): Promise<Output> => {
      const { requestId, attempt, storeId, fault } = input;
      const tries = (input.tries ?? 0) + 1;
      const seconds = await waitFor(ports, input, tries);
      if (seconds === undefined) {
        await failStore(ports, { requestId, attempt }, storeId, fault);
        return { again: false, seconds: 0, tries };
      }
      const until = ports.clock.now() + seconds * 1000;
      await awaitStore(ports, { requestId, attempt, storeId, fault, tries, until } satisfies Awaited);
      return { again: true, seconds, tries };
    },
});

const AN_HOUR = 60;

/** The same each time it is asked: where in the spread a wait lies follows from what is waited for. */
async function waitFor(ports: Ports, input: Input, tries: number): Promise<number | undefined> {
  if (input.tries === undefined) return undefined;
  const { requestId, attempt, storeId, fault } = input;
  const { state } = await loadRequest(ports, requestId);
  const { controller } = await ports.configs.byHash(state.configHash);
  const digest = ports.digest.sha256(`${requestId}/${attempt}/${storeId}/${tries}`);
  const spread = Number.parseInt(digest.slice(0, 8), 16) / 0xffff_ffff;
  return nextTry(fault, tries, { within: (controller.storeRetryMinutes ?? AN_HOUR) * 60, spread });
}
