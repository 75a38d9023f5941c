import { VaultObjectMissing } from '../errors.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Vault } from '../ports.ts';
import type { RecordKey } from './connector.ts';
import type { FieldTexts } from './graph.ts';
import { locatedIn, locatedRef, planRef, plansOf, waveOf } from './work-refs.ts';
import type { PageAt } from './work-refs.ts';

/** What each store is asked in one wave, by store id. */
export type WavePlan = Record<string, FieldTexts[]>;

/** Where the next page of a wave begins: which search of the store's plan, and where in it. */
export interface Position {
  search: number;
  cursor?: string;
}

/** What one page found. Keys are those not found before; values are what other collections refer to. */
export interface LocatedPage {
  collection: string;
  keys: RecordKey[];
  values: FieldTexts[];
  /** Absent on the last page of the wave. */
  next?: Position;
}

async function readJson<T>(vault: Vault, ref: string): Promise<T | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of vault.get(ref)) text += decoder.decode(chunk, { stream: true });
  } catch (fault) {
    if (fault instanceof VaultObjectMissing) return undefined;
    throw fault;
  }
  return JSON.parse(text) as T;
}

const writeJson = async (vault: Vault, ref: string, value: unknown): Promise<void> => {
  await vault.put(ref, new TextEncoder().encode(JSON.stringify(value)));
};

/** What a store is asked in a wave. @throws VaultObjectMissing without a plan: a store that wasn't asked holds nobody knows what */
export async function readSearches(vault: Vault, requestId: string, { attempt, wave, storeId }: PageAt) {
  const ref = planRef(requestId, attempt, wave);
  const plan = await readJson<WavePlan>(vault, ref);
  if (!plan) throw new VaultObjectMissing(`There is no plan ${ref}.`);
  return plan[storeId] ?? [];
}

export const writePlan = (vault: Vault, ref: string, plan: WavePlan): Promise<void> => writeJson(vault, ref, plan);

/** Everything under a prefix, by reference, in order. */
async function readAll<T>(vault: Vault, refs: string[]): Promise<Map<string, T>> {
  const read = await Promise.all(refs.map(async (ref) => [ref, await readJson<T>(vault, ref)] as const));
  return new Map(read.flatMap(([ref, value]) => (value === undefined ? [] : [[ref, value]])));
}

/** All plans of a request, of all attempts, by reference. */
export const readPlans = async (vault: Vault, requestId: string) =>
  readAll<WavePlan>(vault, await vault.list(plansOf(requestId)));

export const writePage = (vault: Vault, requestId: string, at: PageAt, page: LocatedPage) =>
  writeJson(vault, locatedRef(requestId, at), page);

/** The pages of a request by reference, of all stores or of one; those that `keep` wants. */
export async function readPages(
  vault: Vault,
  requestId: string,
  storeId?: string,
  keep: (at: { attempt: number; wave: number }) => boolean = () => true,
): Promise<Map<string, LocatedPage>> {
  const refs = await vault.list(locatedIn(requestId, storeId));
  return readAll<LocatedPage>(
    vault,
    refs.filter((ref) => keep(waveOf(ref))),
  );
}

/** How many records were located, in all attempts, by collection; those with none are left out. */
export async function countLocated(vault: Vault, requestId: string, storeId: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { collection, keys } of (await readPages(vault, requestId, storeId)).values())
    if (keys.length > 0) counts.set(collection, (counts.get(collection) ?? 0) + keys.length);
  return counts;
}

/** Why a store that itself answered is not fully searched: one that it is searched through failed. */
export const UPSTREAM_FAILED = 'UpstreamStoreFailed';

/** Stores that failed in an attempt and with which fault; the last one counts. */
export function failuresOf(events: LedgerEvent[], requestId: string, attempt: number): Map<string, string> {
  const failures = new Map<string, string>();
  for (const event of events)
    if (event.type === 'StoreFailed' && event.facts.requestId === requestId && event.facts.attempt === attempt)
      failures.set(event.facts.storeId, event.facts.fault);
  return failures;
}
