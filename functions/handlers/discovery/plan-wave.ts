import * as z from 'zod/mini';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import { followReferences, notAsked, seedSearches } from '../../core/data-map/graph.ts';
import type { FieldTexts } from '../../core/data-map/graph.ts';
import { planRef, waveOf } from '../../core/data-map/work-refs.ts';
import { failuresOf, readPages, readPlans, writePlan } from '../../core/data-map/work.ts';
import type { WavePlan } from '../../core/data-map/work.ts';
import { NotAllowed } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest, requestIn } from '../../core/request/case.ts';
import type { CaseState } from '../../core/request/state.ts';
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
async function leads(
  { vault }: Ports,
  config: CompiledConfig,
  { proven }: CaseState,
  { requestId, attempt, wave }: Input,
): Promise<FieldTexts[]> {
  const pages = await readPages(vault, requestId, undefined, (at) =>
    wave === 0 ? at.attempt < attempt : at.attempt === attempt && at.wave === wave - 1,
  );
  const followed = followReferences(
    config,
    [...pages.values()].flatMap(({ found }) => found.flatMap(({ values }) => values)),
  );
  return wave === 0 ? [...seedSearches(config, proven), ...followed] : followed;
}

/** What was asked in the waves of this attempt before this one. */
const askedBefore = (plans: Map<string, WavePlan>, { attempt, wave }: Input): FieldTexts[] =>
  [...plans].flatMap(([ref, planned]) => {
    const at = waveOf(ref);
    return at.attempt === attempt && at.wave < wave ? Object.values(planned).flat() : [];
  });

async function plan(ports: Ports, state: CaseState, input: Input, asked: FieldTexts[]): Promise<WavePlan> {
  const { requestId, attempt } = input;
  const config = await ports.configs.byHash(state.configHash);
  const failed = failuresOf(await ports.ledger.read(state.caseId), requestId, attempt);
  const { stores } = requestIn(state, requestId);
  const planned: WavePlan = {};
  for (const search of notAsked(config, await leads(ports, config, state, input), asked)) {
    const storeId = config.collections.find(({ id }) => id === search.collection)?.storeId;
    if (storeId === undefined || failed.has(storeId) || stores[storeId]?.settled) continue;
    (planned[storeId] ??= []).push(...split(search));
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
    const { state } = await loadRequest(ports, requestId);
    if (state.proven.length === 0)
      throw new NotAllowed(
        `Nothing is proven in case ${state.caseId}; what isn't looked for must not read as not held.`,
      );
    const ref = planRef(requestId, attempt, wave);
    const plans = await readPlans(ports.vault, requestId);
    const planned = plans.get(ref) ?? (await plan(ports, state, input, askedBefore(plans, input)));
    const storeIds = Object.keys(planned).sort();
    if (storeIds.length > 0 && !plans.has(ref)) await writePlan(ports.vault, ref, planned);
    return { wave, storeIds, more: storeIds.length > 0 };
  },
});
