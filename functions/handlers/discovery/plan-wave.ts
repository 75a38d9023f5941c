import * as z from 'zod/mini';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import { followReferences, notAsked, seedSearches } from '../../core/data-map/graph.ts';
import type { FieldTexts } from '../../core/data-map/graph.ts';
import { planRef, waveOf } from '../../core/data-map/work-refs.ts';
import { endOf, failuresOf, readPages, readPlans, writePlan } from '../../core/data-map/work.ts';
import type { Pages, WavePlan } from '../../core/data-map/work.ts';
import { NotAllowed } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest } from '../../core/request/case.ts';
import type { CaseState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

/** `wave`: sent by definitions that counted themselves; which wave is next follows from what lies in the vault. */
const Input = z.object({ requestId: z.string(), attempt: z.int(), wave: z.optional(z.int()) });

interface At {
  requestId: string;
  attempt: number;
  wave: number;
}

/** Values that one search carries at most; a store's statement takes no more. */
const VALUES_A_SEARCH = 500;

const split = (search: FieldTexts): FieldTexts[] =>
  Array.from({ length: Math.ceil(search.values.length / VALUES_A_SEARCH) }, (_, index) => ({
    ...search,
    values: search.values.slice(index * VALUES_A_SEARCH, (index + 1) * VALUES_A_SEARCH),
  }));

/** The pages that lead to a wave: those of the wave before; of earlier attempts for the first. */
const pagesBefore = ({ vault }: Ports, { requestId, attempt, wave }: At) =>
  readPages(vault, requestId, undefined, (at) =>
    wave === 0 ? at.attempt < attempt : at.attempt === attempt && at.wave === wave - 1,
  );

/** What leads to this wave: what the pages before found, and for the first the proven identifiers. */
function leads(config: CompiledConfig, { proven }: CaseState, wave: number, pages: Pages): FieldTexts[] {
  const followed = followReferences(
    config,
    [...pages.values()].flatMap(({ found }) => found.flatMap(({ values }) => values)),
  );
  return wave === 0 ? [...seedSearches(config, proven), ...followed] : followed;
}

/** What was asked in the waves of this attempt so far. */
const askedBefore = (plans: Map<string, WavePlan>, attempt: number): FieldTexts[] =>
  [...plans].flatMap(([ref, planned]) => (waveOf(ref).attempt === attempt ? Object.values(planned).flat() : []));

/** The last wave of this attempt that was planned; -1: none. */
const lastWave = (plans: Map<string, WavePlan>, attempt: number): number =>
  Math.max(-1, ...[...plans.keys()].map(waveOf).flatMap((at) => (at.attempt === attempt ? at.wave : [])));

/** The stores of a wave whose last page is not there yet. */
const unsearched = (planned: WavePlan, pages: Pages, { requestId, attempt, wave }: At): string[] =>
  Object.keys(planned).filter((storeId) => {
    const last = endOf(pages, requestId, { storeId, attempt, wave, page: 0 });
    return last.page === 0 || last.next !== undefined;
  });

function divide(config: CompiledConfig, searches: FieldTexts[]): WavePlan {
  const planned: WavePlan = {};
  for (const search of searches) {
    const storeId = config.collections.find(({ id }) => id === search.collection)?.storeId;
    if (storeId !== undefined) (planned[storeId] ??= []).push(...split(search));
  }
  return planned;
}

/**
 * Decides which stores are asked what next: those of the last wave that have more to tell, else those that it led to; `more`
 * is false when nothing is left to ask. Stores that failed in this attempt are left out, and so are those that an earlier
 * attempt settled.
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
    const plans = await readPlans(ports.vault, requestId);
    const last = { requestId, attempt, wave: lastWave(plans, attempt) };
    const next = { ...last, wave: last.wave + 1 };
    const pages = await pagesBefore(ports, next);
    const left = unsearched(plans.get(planRef(requestId, attempt, last.wave)) ?? {}, pages, last).filter(isOpen);
    if (left.length > 0) return { wave: last.wave, storeIds: left.sort(), more: true };

    const config = await ports.configs.byHash(state.configHash);
    const asked = askedBefore(plans, attempt);
    const searches = notAsked(config, leads(config, state, next.wave, pages), asked);
    const planned = Object.fromEntries(Object.entries(divide(config, searches)).filter(([storeId]) => isOpen(storeId)));
    const storeIds = Object.keys(planned).sort();
    if (storeIds.length > 0) await writePlan(ports.vault, planRef(requestId, attempt, next.wave), planned);
    return { wave: next.wave, storeIds, more: storeIds.length > 0 };
  },
});
