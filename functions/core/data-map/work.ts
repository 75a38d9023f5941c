import { VaultObjectMissing } from '../errors.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Vault } from '../ports.ts';
import type { Collection } from './compiled.ts';
import type { RecordKey, StoreRecord } from './connector.ts';
import type { FieldTexts } from './graph.ts';
import { readManyLines, type Line } from './json-lines/read-lines.ts';
import { keyId } from './values.ts';
import { locatedIn, locatedRef, planRef, plansOf, waveOf, workOf } from './work-refs.ts';
import type { PageAt } from './work-refs.ts';

/** What each store is asked in one wave, by store id. */
export type WavePlan = Record<string, FieldTexts[]>;

/** A search that a store is still to be asked in a wave, and where in it: at its beginning, if nothing else is said. */
export interface Asking extends FieldTexts {
  cursor?: string;
}

/** What one search found. Keys may have been found before; values are what other collections refer to. */
export interface Found {
  collection: string;
  keys: RecordKey[];
  values: FieldTexts[];
}

/** What one or several searches found. For a copy the records themselves follow, a line for each key, in their order. */
export interface LocatedPage {
  found: Found[];
  /** The searches that begin in this page; absent where none does. */
  asked?: FieldTexts[];
  /** What is left of the wave; absent on its last page. */
  next?: Asking[];
}

const decoder = new TextDecoder();

/** The JSON of a line. */
export const parseLine = ({ bytes }: Line): unknown => JSON.parse(decoder.decode(bytes));

/** What the first lines say of the objects that the vault remembers: of them it hands the same bytes out each time. */
const heads = new WeakMap<Uint8Array, unknown>();

/** The first line of an object; what follows it is not read, and nobody may change what is returned. */
async function readHead<T>(vault: Vault, ref: string): Promise<T | undefined> {
  let first: Uint8Array | undefined;
  async function* unlessKnown() {
    for await (const piece of vault.get(ref)) {
      first ??= piece;
      if (heads.has(first)) return;
      yield piece;
    }
  }
  try {
    for await (const [line] of readManyLines(unlessKnown())) {
      const head = line && parseLine(line);
      if (first) heads.set(first, head);
      return head as T | undefined;
    }
  } catch (fault) {
    if (!(fault instanceof VaultObjectMissing)) throw fault;
  }
  return first && (heads.get(first) as T | undefined);
}

const writeJsonLines = (vault: Vault, ref: string, lines: unknown[]): Promise<number> =>
  vault.put(ref, new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join('\n')));

/** Pages by reference. */
export type Pages = ReadonlyMap<string, LocatedPage>;

/** What a store is asked in a wave. @throws VaultObjectMissing without a plan: a store that wasn't asked holds nobody knows what */
export async function readSearches(vault: Vault, requestId: string, { attempt, wave, storeId }: PageAt) {
  const ref = planRef(requestId, attempt, wave);
  const plan = await readHead<WavePlan>(vault, ref);
  if (!plan) throw new VaultObjectMissing(`There is no plan ${ref}.`);
  return plan[storeId] ?? [];
}

export const writePlan = (vault: Vault, ref: string, plan: WavePlan) => writeJsonLines(vault, ref, [plan]);

/** The first lines of objects, by reference, in order. */
async function readAll<T>(vault: Vault, refs: string[]): Promise<Map<string, T>> {
  const read = await Promise.all(refs.map(async (ref) => [ref, await readHead<T>(vault, ref)] as const));
  return new Map(read.flatMap(([ref, value]) => (value === undefined ? [] : [[ref, value]])));
}

/** All pages of a request, and the last wave of an attempt that was planned; -1: none. */
export async function readWaves(
  vault: Vault,
  { requestId, attempt }: { requestId: string; attempt: number },
): Promise<{ pages: Pages; wave: number; plan: WavePlan }> {
  const refs = await vault.list(workOf(requestId));
  const under = (prefix: string) => refs.filter((ref) => ref.startsWith(prefix));
  const pages = await readAll<LocatedPage>(vault, under(locatedIn(requestId)));
  const last = under(plansOf(requestId)).findLast((each) => waveOf(each).attempt === attempt);
  if (last === undefined) return { pages, wave: -1, plan: {} };
  return { pages, wave: waveOf(last).wave, plan: (await readHead<WavePlan>(vault, last)) ?? {} };
}

/** Returns the number of bytes. `records`: for a copy, those of all keys. */
export const writePage = (
  { vault, requestId, at }: { vault: Vault; requestId: string; at: PageAt },
  page: LocatedPage,
  records: StoreRecord[] = [],
) => writeJsonLines(vault, locatedRef(requestId, at), [page, ...records]);

/** The pages of a request by reference, of all stores or of one; those that `keep` wants. */
export async function readPages(
  vault: Vault,
  requestId: string,
  storeId?: string,
  keep: (at: { attempt: number; wave: number }) => boolean = () => true,
): Promise<Pages> {
  const refs = await vault.list(locatedIn(requestId, storeId));
  return readAll<LocatedPage>(
    vault,
    refs.filter((ref) => keep(waveOf(ref))),
  );
}

/** Where the pages of a store in a wave end: the number of the first that is not there, and where it begins. */
export function endOf(pages: Pages, requestId: string, at: PageAt): { page: number; next?: Asking[] } {
  let last: LocatedPage | undefined;
  let { page } = at;
  for (let found = true; found;) {
    const here = pages.get(locatedRef(requestId, { ...at, page }));
    found = here !== undefined;
    if (here) [last, page] = [here, page + 1];
  }
  return { page, ...(last?.next && { next: last.next }) };
}

/** What was asked in the pages; a value of a field perhaps twice. */
export const askedIn = (pages: Iterable<LocatedPage>): FieldTexts[] => [...pages].flatMap(({ asked = [] }) => asked);

/** The keys that pages hold, by collection, each once. */
export function locatedKeys(pages: Iterable<LocatedPage>, collections: Collection[]): Map<string, RecordKey[]> {
  const byId = new Map(
    collections.map((collection) => [collection.id, { collection, keys: new Map<string, RecordKey>() }]),
  );
  for (const { found } of pages)
    for (const { collection: id, keys } of found) {
      const into = byId.get(id);
      for (const key of keys) into?.keys.set(keyId(into.collection, key), key);
    }
  return new Map([...byId].filter(([, { keys }]) => keys.size > 0).map(([id, { keys }]) => [id, [...keys.values()]]));
}

/** How many records were located, in all attempts, in one store or all, by collection; those with none are left out. */
export async function countLocated(
  vault: Vault,
  { requestId, storeId }: { requestId: string; storeId?: string },
  collections: Collection[],
): Promise<Map<string, number>> {
  const pages = await readPages(vault, requestId, storeId);
  return new Map([...locatedKeys(pages.values(), collections)].map(([id, keys]) => [id, keys.length]));
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
