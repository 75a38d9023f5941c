import { unsureStores } from '../disclosure/unsure-stores.ts';
import type { CollectionVerdict } from '../erasure/verdict.ts';
import { NotAllowed, SequenceConflict } from '../errors.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Ports } from '../ports.ts';
import type { CaseEvent } from '../request/events.ts';
import { changeCase, loadRequest, requestIn } from '../request/case.ts';
import type { CompiledConfig } from './compiled.ts';
import { caseOf } from './work-refs.ts';
import { failuresOf, UPSTREAM_FAILED } from './work.ts';

export interface Attempt {
  requestId: string;
  attempt: number;
}

/** A store that is waited for. */
export type Awaited = Extract<CaseEvent, { type: 'StoreAwaited' }>['facts'];

const ATTEMPTS = 20;

/** Records that a store is tried again later, once per try. */
export async function awaitStore({ ledger }: Pick<Ports, 'ledger'>, awaited: Awaited): Promise<void> {
  const { requestId, attempt, storeId, tries } = awaited;
  const isKnown = (event: LedgerEvent): boolean =>
    event.type === 'StoreAwaited' &&
    event.facts.requestId === requestId &&
    event.facts.attempt === attempt &&
    event.facts.storeId === storeId &&
    event.facts.tries === tries;
  await appendUnless(ledger, requestId, (events) => events.some(isKnown), {
    ...{ type: 'StoreAwaited', actor: { kind: 'pipeline' }, facts: awaited },
  });
}

/** Records that a store failed in an attempt, once, unless it is settled. */
export async function failStore(
  { ledger }: Pick<Ports, 'ledger'>,
  { requestId, attempt }: Attempt,
  storeId: string,
  fault: string,
): Promise<void> {
  const isSettled = (event: LedgerEvent): boolean =>
    event.type === 'StoreSettled' && event.facts.requestId === requestId && event.facts.storeId === storeId;
  const isKnown = (events: LedgerEvent[]) =>
    failuresOf(events, requestId, attempt).has(storeId) || events.some(isSettled);
  const facts = { requestId, attempt, storeId, fault };
  await appendUnless(ledger, requestId, isKnown, { type: 'StoreFailed', actor: { kind: 'pipeline' }, facts });
}

async function appendUnless(
  ledger: Ports['ledger'],
  requestId: string,
  isKnown: (events: LedgerEvent[]) => boolean,
  event: CaseEvent,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const events = await ledger.read(caseOf(requestId));
    if (isKnown(events)) return;
    try {
      await ledger.append(caseOf(requestId), events.at(-1)?.seq ?? 0, [event]);
      return;
    } catch (conflict) {
      if (!(conflict instanceof SequenceConflict) || tries === ATTEMPTS) throw conflict;
    }
  }
}

/** Records the final verdicts of stores, once for each. */
export async function settleStores(
  ports: Pick<Ports, 'ledger'>,
  { requestId, attempt }: Attempt,
  settled: { storeId: string; verdicts: CollectionVerdict[] }[],
): Promise<void> {
  if (settled.length === 0) return;
  await changeCase(ports, caseOf(requestId), (state) => {
    if (state.forgotten) throw new NotAllowed(`Case ${state.caseId} is forgotten; what was located went with it.`);
    const { stores } = requestIn(state, requestId);
    return settled
      .filter(({ storeId }) => !stores[storeId]?.settled)
      .map((store) => ({
        ...{ type: 'StoreSettled', actor: { kind: 'pipeline' }, facts: { requestId, attempt, ...store } },
      }));
  });
}

/**
 * Settles the stores that an erasure's search found nothing in, by the records that were located in each collection. A store
 * that is searched through a failed one is not fully searched, whatever it answered: it fails too.
 */
export async function settleEmptyStores(
  ports: Pick<Ports, 'ledger'>,
  config: CompiledConfig,
  at: Attempt,
  located: ReadonlyMap<string, number>,
): Promise<void> {
  const { request, events } = await loadRequest(ports, at.requestId);
  const failed = failuresOf(events, at.requestId, at.attempt);
  const unsure = unsureStores(config, [...failed.keys()]);
  const empty: { storeId: string; verdicts: CollectionVerdict[] }[] = [];
  for (const { id: storeId } of config.stores) {
    if (failed.has(storeId) || request.stores[storeId]?.settled) continue;
    const own = config.collections.filter((collection) => collection.storeId === storeId);
    if (unsure.has(storeId)) await failStore(ports, at, storeId, UPSTREAM_FAILED);
    else if (!own.some(({ id }) => located.has(id)))
      empty.push({ storeId, verdicts: own.map(({ id }) => ({ outcome: 'nothing-held', collection: id })) });
  }
  await settleStores(ports, at, empty);
}
