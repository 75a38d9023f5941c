import type { Collection } from '../data-map/compiled.ts';
import type { RecordKey } from '../data-map/connector.ts';
import type { FieldTexts } from '../data-map/graph.ts';
import type { CollectionVerdict } from './verdict.ts';

/** What erasing from one store consists of, in order. `again` steps look whether it is gone. */
export type ErasureStep =
  | { kind: 'apply'; collection: Collection; keys: RecordKey[] }
  | { kind: 'read-again'; collection: Collection; keys: RecordKey[] }
  | { kind: 'search-again'; collection: Collection; search: FieldTexts };

const KEYS_A_STEP = 200;

const batches = (keys: RecordKey[]): RecordKey[][] =>
  Array.from({ length: Math.ceil(keys.length / KEYS_A_STEP) }, (_, index) =>
    keys.slice(index * KEYS_A_STEP, (index + 1) * KEYS_A_STEP),
  );

/**
 * The steps over a store's collections, given children first: change everything, then look at every key and repeat every
 * search. What law retains is neither changed nor looked at.
 */
export function erasureSteps(
  collections: Collection[],
  located: Map<string, RecordKey[]>,
  searches: FieldTexts[],
): ErasureStep[] {
  const changed = collections.filter(({ erasure }) => erasure.action !== 'retain');
  const perBatch = (kind: 'apply' | 'read-again') =>
    changed.flatMap((collection) =>
      batches(located.get(collection.id) ?? []).map((keys): ErasureStep => ({ kind, collection, keys })),
    );
  const again = changed.flatMap((collection) =>
    searches
      .filter((search) => search.collection === collection.id)
      .map((search): ErasureStep => ({ kind: 'search-again', collection, search })),
  );
  return [...perBatch('apply'), ...perBatch('read-again'), ...again];
}

/** The verdict on a collection by what was located in it: what a second run finds gone was counted by the first. */
export function verdictOn({ id: collection, erasure }: Collection, records: number): CollectionVerdict {
  if (records === 0) return { outcome: 'nothing-held', collection };
  if (erasure.action === 'delete') return { outcome: 'erased', collection, records };
  if (erasure.action === 'mask') return { outcome: 'masked', collection, records };
  const { ground, until } = erasure;
  return { outcome: 'retained', collection, records, ground, ...(until && { until }) };
}
