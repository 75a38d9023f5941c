import * as z from 'zod/mini';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import { followReferences, notAsked, seedSearches } from '../../core/data-map/graph.ts';
import type { FieldTexts } from '../../core/data-map/graph.ts';
import { caseOf, planRef } from '../../core/data-map/work-refs.ts';
import { failuresOf, plannedSearches, readPages, readPlan, writePlan } from '../../core/data-map/work.ts';
import type { WavePlan } from '../../core/data-map/work.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({ requestId: z.string(), attempt: z.int(), wave: z.int() });
type Input = z.infer<typeof Input>;

/** Values that one search carries at most; a store's statement takes no more. */
const VALUES_A_SEARCH = 500;

const split = (search: FieldTexts): FieldTexts[] =>
  Array.from({ length: Math.ceil(search.values.length / VALUES_A_SEARCH) }, (_, index) => ({
    ...search,
    values: search.values.slice(index * VALUES_A_SEARCH, (index + 1) * VALUES_A_SEARCH),
  }));

/** What leads to this wave: the proven identifiers and what earlier attempts found, or what the wave before found. */
async function leads(ports: Ports, config: CompiledConfig, { requestId, attempt, wave }: Input): Promise<FieldTexts[]> {
  const pages = await readPages(ports.vault, requestId, undefined, (at) =>
    wave === 0 ? at.attempt < attempt : at.attempt === attempt && at.wave === wave - 1,
  );
  const followed = followReferences(
    config,
    pages.flatMap(({ values }) => values),
  );
  if (wave > 0) return followed;
  const { state } = await loadRequest(ports, requestId);
  return [...seedSearches(config, state.proven), ...followed];
}

async function plan(ports: Ports, config: CompiledConfig, input: Input, open: Set<string>): Promise<WavePlan> {
  const asked = await plannedSearches(ports.vault, input.requestId, input);
  const searches = notAsked(
    config,
    await leads(ports, config, input),
    asked.map(([, search]) => search),
  );
  const planned: WavePlan = {};
  for (const search of searches) {
    const storeId = config.collections.find(({ id }) => id === search.collection)?.storeId;
    if (storeId !== undefined && open.has(storeId)) (planned[storeId] ??= []).push(...split(search));
  }
  return planned;
}

/**
 * Decides which stores are asked what in the next wave; `more` is false when nothing is left to ask. Stores that failed
 * in this attempt are left out, and so are those that an earlier attempt settled.
 */
export const planWave = step({
  input: Input,
  run: (ports) => async (input) => {
    const { requestId, attempt, wave } = input;
    const { state, request } = await loadRequest(ports, requestId);
    const config = await ports.configs.byHash(state.configHash);
    let planned = await readPlan(ports.vault, requestId, attempt, wave);
    if (!planned) {
      const failed = failuresOf(await ports.ledger.read(caseOf(requestId)), requestId, attempt);
      const open = config.stores.map(({ id }) => id).filter((id) => !failed.has(id) && !request.stores[id]?.settled);
      planned = await plan(ports, config, input, new Set(open));
      await writePlan(ports.vault, planRef(requestId, attempt, wave), planned);
    }
    const storeIds = Object.keys(planned).sort();
    return { wave, storeIds, more: storeIds.length > 0 };
  },
});
