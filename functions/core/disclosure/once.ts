import type { Collection } from '../data-map/compiled.ts';
import type { StoreRecord } from '../data-map/connector.ts';
import { keyId, keyOf } from '../data-map/values.ts';
import type { Digest } from '../ports.ts';
import { digestSet } from './digest-set.ts';

/** Each record once, though it was reached by several ways: by its primary key. */
export async function* once(
  collection: Collection,
  found: AsyncIterable<StoreRecord[]>,
  digest: Pick<Digest, 'sha256'>,
): AsyncIterable<StoreRecord[]> {
  const isNew = digestSet();
  for await (const records of found)
    yield records.filter((record) => isNew(digest.sha256(keyId(collection, keyOf(collection, record)))));
}
