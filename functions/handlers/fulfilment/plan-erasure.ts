import * as z from 'zod/mini';
import { storesInOrder } from '../../core/data-map/graph.ts';
import { settleEmptyStores } from '../../core/data-map/settle-stores.ts';
import { countLocated, failuresOf, UPSTREAM_FAILED } from '../../core/data-map/work.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ requestId: z.string(), attempt: z.int() });

/** Orders the stores that hold something, children before parents; those that hold nothing are settled. */
export const planErasure = step({
  input: Input,
  run: (ports) => async (at) => {
    const { state } = await loadRequest(ports, at.requestId);
    const config = await ports.configs.byHash(state.configHash);
    const located = await countLocated(ports.vault, { requestId: at.requestId }, config.collections);
    await settleEmptyStores(ports, config, at, located);
    const { request, events } = await loadRequest(ports, at.requestId);
    const failed = failuresOf(events, at.requestId, at.attempt);
    const holders = new Set(config.collections.filter(({ id }) => located.has(id)).map(({ storeId }) => storeId));
    const storeIds = storesInOrder(config).filter((storeId) => {
      const fault = failed.get(storeId);
      // What was found behind a failed store is erased now; the rest waits for the redrive.
      const isGivenUp = fault !== undefined && fault !== UPSTREAM_FAILED;
      return holders.has(storeId) && !isGivenUp && !request.stores[storeId]?.settled;
    });
    // `storeIds` for definitions that began every store at its first step themselves.
    return { storeIds, stores: storeIds.map((storeId) => ({ storeId, cursor: 0 })) };
  },
});
