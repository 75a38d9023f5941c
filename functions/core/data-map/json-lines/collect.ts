import type { Collection } from '../compiled.ts';
import type { LocatePage, LocateQuery, RecordKey, StoreRecord } from '../connector.ts';
import { declared, fieldValues, keyId, keyOf, keyTexts, valueMatcher } from '../values.ts';
import { StoreMismatch } from '../../errors.ts';
import type { Lookup } from './held-lines.ts';
import { parseLine, placeOf } from './line.ts';
import type { Line } from './read-lines.ts';

/** Takes lines one by one and keeps what was asked for. */
export interface Collecting<Result> {
  /** @throws StoreMismatch on a line that can't be judged */
  take(line: Line): void;
  result(): Result;
  /** Finds the lines that it keeps, and perhaps others; where they are looked up no other need be taken. */
  lookup: Lookup;
}

/** The place of a key among sorted ones: where it is, or where it belongs. */
function rankOf(page: { id: string }[], id: string): number {
  let low = 0;
  let high = page.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One page in key order. Lines have no index: each page takes all of them and keeps the smallest keys after the cursor, so
 * that memory is bounded by the page and lines that move between two pages are neither lost nor doubled.
 */
export function collectPage(query: LocateQuery): Collecting<LocatePage> {
  const { collection, cursor, limit } = query;
  const isWanted = valueMatcher(query);
  // Lines that share a key share an entry: a page never ends between them.
  const page: { id: string; records: StoreRecord[] }[] = [];
  return {
    lookup: {
      name: `field ${query.field}`,
      textsOf: (record) => fieldValues(record, query.field).flatMap(keyTexts),
      texts: query.values,
    },
    take(line) {
      const record = parseLine(line);
      if (!record || !isWanted(record)) return;
      const key = keyOf(collection, record);
      if (Object.values(key).includes(null)) throw new StoreMismatch(`JSON lines: ${placeOf(line)} has no key`);
      const id = keyId(collection, key);
      if (cursor !== undefined && id <= cursor) return;
      const at = rankOf(page, id);
      if (page[at]?.id === id) page[at].records.push(declared(collection, record));
      else if (at <= limit) page.splice(at, 0, { id, records: [declared(collection, record)] });
      if (page.length > limit + 1) page.pop();
    },
    result() {
      const kept = page.slice(0, limit);
      const records = kept.flatMap((entry) => entry.records);
      const last = kept.at(-1);
      return page.length > limit && last ? { records, cursor: last.id } : { records };
    },
  };
}

/** Finds the lines with one of the keys, and others that share its first part. */
export function lookupOfKeys({ primaryKey }: Collection, keys: RecordKey[]): Lookup {
  const [field = ''] = primaryKey;
  const textsOf = (key: RecordKey) => [JSON.stringify(keyTexts(key[field]))];
  return { name: `key ${field}`, textsOf, texts: keys.flatMap(textsOf) };
}

/** Records by primary key. */
export function collectKeys(collection: Collection, keys: RecordKey[]): Collecting<StoreRecord[]> {
  const wanted = new Set(keys.map((key) => keyId(collection, key)));
  const found: StoreRecord[] = [];
  return {
    lookup: lookupOfKeys(collection, keys),
    take(line) {
      const record = parseLine(line);
      if (record && wanted.has(keyId(collection, keyOf(collection, record)))) found.push(declared(collection, record));
    },
    result: () => found,
  };
}
