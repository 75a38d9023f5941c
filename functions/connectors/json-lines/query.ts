import type { FileHandle } from 'node:fs/promises';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { LocatePage, LocateQuery, RecordKey, StoreRecord } from '../../core/data-map/connector.ts';
import { declared, fieldValues, foldAscii, foldsCase, keyId, keyOf, keyTexts } from '../../core/data-map/values.ts';
import { StoreMismatch } from '../../core/errors.ts';
import { readLines } from './lines.ts';
import { parseLine } from './values.ts';

function matcher({ collection, field, values }: LocateQuery): (record: StoreRecord) => boolean {
  const fold = foldsCase(collection, field) ? foldAscii : (text: string) => text;
  const wanted = new Set(values.map(fold));
  return (record) =>
    fieldValues(record, field)
      .flatMap(keyTexts)
      .some((text) => wanted.has(fold(text)));
}

/** The place of a key among sorted ones: where it is, or where it belongs. */
function placeOf(page: { id: string }[], id: string): number {
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
 * One page in key order. A file has no index: each page reads it whole and keeps the smallest keys after the cursor, so
 * that memory is bounded by the page and lines that move between two pages are neither lost nor doubled.
 */
export async function locatePage(file: FileHandle, query: LocateQuery): Promise<LocatePage> {
  const { collection, cursor, limit } = query;
  const isWanted = matcher(query);
  // Lines that share a key share an entry: a page never ends between them.
  const page: { id: string; records: StoreRecord[] }[] = [];
  for await (const line of readLines(file)) {
    const record = parseLine(line);
    if (!record || !isWanted(record)) continue;
    const key = keyOf(collection, record);
    if (Object.values(key).includes(null)) throw new StoreMismatch(`JSON lines: line ${line.number} has no key`);
    const id = keyId(collection, key);
    if (cursor !== undefined && id <= cursor) continue;
    const at = placeOf(page, id);
    if (page[at]?.id === id) page[at].records.push(declared(collection, record));
    else if (at <= limit) page.splice(at, 0, { id, records: [declared(collection, record)] });
    if (page.length > limit + 1) page.pop();
  }
  const kept = page.slice(0, limit);
  const records = kept.flatMap((entry) => entry.records);
  const last = kept.at(-1);
  return page.length > limit && last ? { records, cursor: last.id } : { records };
}

/** Records by primary key. */
export async function readKeys(file: FileHandle, collection: Collection, keys: RecordKey[]): Promise<StoreRecord[]> {
  const wanted = new Set(keys.map((key) => keyId(collection, key)));
  const found: StoreRecord[] = [];
  for await (const line of readLines(file)) {
    const record = parseLine(line);
    if (record && wanted.has(keyId(collection, keyOf(collection, record)))) found.push(declared(collection, record));
  }
  return found;
}
