import * as z from 'zod/mini';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import { followReferences, notAsked, seedSearches, splitSearch } from '../../core/data-map/graph.ts';
import type { FieldTexts } from '../../core/data-map/graph.ts';
import { planRef, waveOf } from '../../core/data-map/work-refs.ts';
import { askedIn, endOf, failuresOf, readWaves, writePlan } from '../../core/data-map/work.ts';
import type { Pages, WavePlan } from '../../core/data-map/work.ts';
import { NotAllowed } from '../../core/errors.ts';
import { loadRequest } from '../../core/request/case.ts';
import type { CaseState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

/** `wave`: sent by definitions that counted themselves; which wave is next follows from what lies in the vault. */
const Input = () => z.object({ requestId: z.string(), attempt: z.int(), wave: z.optional(z.int()) });

interface Wave {
  requestId: string;
  attempt: number;
  wave: number;
}

/** The stores of a wave whose last page is not there yet. */
const unsearched = (planned: WavePlan, pages: Pages, { requestId, attempt, wave }: Wave): string[] =>
  Object.keys(planned).filter((storeId) => {
    const last = endOf(pages, requestId, { storeId, attempt, wave, page: 0 });
    return last.page === 0 || last.next !== undefined;
  });

function divide(config: CompiledConfig, searches: FieldTexts[]): WavePlan {
  const planned: WavePlan = {};
  for (const search of searches) {
    const storeId = config.collections.find(({ id }) => id === search.collection)?.storeId;
    if (storeId !== undefined) (planned[storeId] ??= []).push(...splitSearch(search));
  }
  return planned;
}

/** What the proven identifiers and all that was found lead to, less what this attempt asked. */
function searchesLeft(config: CompiledConfig, { proven }: CaseState, attempt: number, pages: Pages): FieldTexts[] {
  const found = [...pages.values()].flatMap((page) => page.found.flatMap(({ values }) => values));
  const ofAttempt = [...pages].filter(([ref]) => waveOf(ref).attempt === attempt).map(([, page]) => page);
  const leads = [...seedSearches(config, proven), ...followReferences(config, found)];
  return notAsked(config, leads, askedIn(ofAttempt));
}

/**
 * Decides which stores are asked what next: those of the last wave that have more to tell, else those that all so far led
 * to; `more` is false when nothing is left to ask. Stores that failed in this attempt are left out, and so are those that an
 * earlier attempt settled.
 */
export const planWave = step({
  input: Input,
  run: (ports) => async (input) => {
    const { requestId, attempt } = input;
    const { state, request, events } = await loadRequest(ports, requestId);
    if (state.proven.length === 0)
      throw new NotAllowed(
        `Nothing is proven in case ${state.caseId}; what isn't looked for must not read as not held.`,
      );
    const failed = failuresOf(events, requestId, attempt);
    const isOpen = (storeId: string) => !failed.has(storeId) && !request.stores[storeId]?.settled;
    const { pages, wave, plan } = await readWaves(ports.vault, input);
    const left = unsearched(plan, pages, { requestId, attempt, wave }).filter(isOpen);
    if (left.length > 0) return { wave, storeIds: left.sort(), more: true };

    const config = await ports.configs.byHash(state.configHash);
    const searches = searchesLeft(config, state, attempt, pages);
    const planned = Object.fromEntries(Object.entries(divide(config, searches)).filter(([storeId]) => isOpen(storeId)));
    const storeIds = Object.keys(planned).sort();
    if (storeIds.length > 0) await writePlan(ports.vault, planRef(requestId, attempt, wave + 1), planned);
    return { wave: wave + 1, storeIds, more: storeIds.length > 0 };
  },
});
