import type { Collection } from '../data-map/compiled.ts';
import type { StoreRecord } from '../data-map/connector.ts';
import { keyId, keyOf } from '../data-map/values.ts';
import type { Digest } from '../ports.ts';

/** 128 bits tell any two keys apart; some 80 bytes of memory a record. */
const HEX_DIGITS = 32;

/** Each record once, though it was reached by several ways: by its primary key. */
export async function* once(
  collection: Collection,
  records: AsyncIterable<StoreRecord>,
  digest: Pick<Digest, 'sha256'>,
): AsyncIterable<StoreRecord> {
  const seen = new Set<string>();
  for await (const record of records) {
    const key = digest.sha256(keyId(collection, keyOf(collection, record))).slice(0, HEX_DIGITS);
    if (seen.has(key)) continue;
    seen.add(key);
    yield record;
  }
}
