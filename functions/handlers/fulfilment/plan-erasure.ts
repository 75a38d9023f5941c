import * as z from 'zod/mini';
import { storesInOrder } from '../../core/data-map/graph.ts';
import { settleEmptyStores } from '../../core/data-map/settle-stores.ts';
import { countLocated, failuresOf, UPSTREAM_FAILED } from '../../core/data-map/work.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({ requestId: z.string(), attempt: z.int() });

/** Orders the stores that hold something, children before parents; those that hold nothing are settled. */
export const planErasure = step({
  input: Input,
  run: (ports) => async (at) => {
    const { state } = await loadRequest(ports, at.requestId);
    const config = await ports.configs.byHash(state.configHash);
    await settleEmptyStores(ports, config, at);
    const { request, events } = await loadRequest(ports, at.requestId);
    const failed = failuresOf(events, at.requestId, at.attempt);
    const storeIds: string[] = [];
    for (const storeId of storesInOrder(config)) {
      const fault = failed.get(storeId);
      // What was found behind a failed store is erased now; the rest waits for the redrive.
      if (request.stores[storeId]?.settled || (fault !== undefined && fault !== UPSTREAM_FAILED)) continue;
      const counts = await countLocated(ports.vault, { ...at, storeId }, config.collections);
      if (counts.size > 0) storeIds.push(storeId);
    }
    // `storeIds` for definitions that began every store at its first step themselves.
    return { storeIds, stores: storeIds.map((storeId) => ({ storeId, cursor: 0 })) };
  },
});
