import type { Collection } from '../data-map/compiled.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import type { StoreRecord } from '../data-map/connector.ts';
import type { Digest } from '../ports.ts';

/** 128 bits tell any two keys apart; some 80 bytes of memory a record. */
const HEX_DIGITS = 32;

/** Each record once, though it was reached by several ways: by its primary key, or as a whole where there is none. */
export async function* once(
  collection: Collection,
  records: AsyncIterable<StoreRecord>,
  digest: Pick<Digest, 'sha256'>,
): AsyncIterable<StoreRecord> {
  const seen = new Set<string>();
  for await (const record of records) {
    const key = digest.sha256(canonicalJson(keyOf(collection, record))).slice(0, HEX_DIGITS);
    if (seen.has(key)) continue;
    seen.add(key);
    yield record;
  }
}

const keyOf = ({ primaryKey }: Collection, record: StoreRecord): unknown =>
  primaryKey.length > 0 ? primaryKey.map((field) => record[field] ?? null) : record;
