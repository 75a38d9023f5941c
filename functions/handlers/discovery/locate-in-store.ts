import * as z from 'zod/mini';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import type { StoreConnector, StoreRecord } from '../../core/data-map/connector.ts';
import { referredFields } from '../../core/data-map/graph.ts';
import type { FieldTexts } from '../../core/data-map/graph.ts';
import { fieldValues, keyOf, keyTexts } from '../../core/data-map/values.ts';
import type { PageAt } from '../../core/data-map/work-refs.ts';
import { endOf, readPages, readSearches, writePage } from '../../core/data-map/work.ts';
import type { Found, LocatedPage, Position } from '../../core/data-map/work.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({
  requestId: z.string(),
  attempt: z.int(),
  wave: z.int(),
  storeId: z.string(),
  /** Number of a page, from definitions that counted themselves; where to go on follows from what lies in the vault. */
  cursor: z.int(),
  /** How often this store was waited for; handed on. */
  tries: z.optional(z.int()),
});

/** A call ends after the page in which one of these is passed: far inside Lambda's 15 minutes and 256 MB. */
const CALL_MS = 20_000;
const CALL_RECORDS = 5_000;
/** A page takes search after search until it has so many records; pages begin small and grow while records are small. */
const FIRST_PAGE_RECORDS = 50;
const PAGE_RECORDS = 500;
const PAGE_BYTES = 4 * 1024 * 1024;

interface Search {
  ports: Ports;
  requestId: string;
  config: CompiledConfig;
  connector: StoreConnector;
  searches: FieldTexts[];
  collects: boolean;
}

interface Taken extends Found {
  records: StoreRecord[];
  next?: Position;
}

/** Asks the store once; says where the next asking begins. */
async function ask({ requestId, config, connector, searches }: Search, from: Position, limit: number): Promise<Taken> {
  const asked = searches[from.search];
  const collection = config.collections.find(({ id }) => id === asked?.collection);
  if (!asked || !collection) throw new InvalidInput(`The plan of ${requestId} has no search ${from.search}.`);
  const { field, values } = asked;
  const query = { collection, field, values, limit };
  const { records, cursor } = await connector.locate(
    from.cursor === undefined ? query : { ...query, cursor: from.cursor },
  );
  const next = cursor === undefined ? { search: from.search + 1 } : { search: from.search, cursor };
  return {
    collection: collection.id,
    keys: records.map((record) => keyOf(collection, record)),
    values: referredFields(config, collection.id).map((name) => ({
      collection: collection.id,
      field: name,
      values: [...new Set(records.flatMap((record) => fieldValues(record, name)).flatMap(keyTexts))],
    })),
    records,
    ...(next.search < searches.length && { next }),
  };
}

/** Takes a page from the store and writes it down, whole or not at all. */
async function takePage(search: Search, at: PageAt, from: Position, limit: number) {
  const found: Found[] = [];
  const records: StoreRecord[] = [];
  let next: Position | undefined = from;
  for (let count = 0; next && count < limit;) {
    const taken: Taken = await ask(search, next, limit);
    next = taken.next;
    count += taken.keys.length;
    if (taken.keys.length === 0) continue;
    found.push({ collection: taken.collection, keys: taken.keys, values: taken.values });
    if (search.collects) records.push(...taken.records);
  }
  const page: LocatedPage = { found, ...(next && { next }) };
  const { ports, requestId } = search;
  return { page, bytes: await writePage({ vault: ports.vault, requestId, at }, page, records) };
}

const countKeys = ({ found }: LocatedPage): number => found.reduce((sum, { keys }) => sum + keys.length, 0);

const first = (searches: FieldTexts[]): Position | undefined => (searches.length > 0 ? { search: 0 } : undefined);

const nextLimit = (limit: number, bytes: number): number =>
  Math.max(1, Math.min(PAGE_RECORDS, limit * 2, bytes > 0 ? Math.floor((limit * PAGE_BYTES) / bytes) : PAGE_RECORDS));

/**
 * Looks for the person in one store: from the first page that is not there yet until the call's budget is used. A copy
 * collects the records; an erasure keeps only primary keys and the values that other collections need.
 */
export const locateInStore = step({
  input: Input,
  run: (ports) => async (input) => {
    const { requestId, attempt, wave, storeId } = input;
    const { state, request } = await loadRequest(ports, requestId);
    const config = await ports.configs.byHash(state.configHash);
    const at: PageAt = { storeId, attempt, wave, page: 0 };
    const searches = await readSearches(ports.vault, requestId, at);
    const ofWave = (of: { attempt: number; wave: number }) => of.attempt === attempt && of.wave === wave;
    const pages = await readPages(ports.vault, requestId, storeId, ofWave);
    const connector = await ports.connect(storeId);
    const search: Search = { ports, requestId, config, connector, searches, collects: request.right !== 'erasure' };
    const until = ports.clock.now() + CALL_MS;
    try {
      const begun = endOf(pages, requestId, at);
      at.page = begun.page;
      let position = begun.page > 0 ? begun.next : first(searches);
      let limit = FIRST_PAGE_RECORDS;
      let found = 0;
      for (; position && found < CALL_RECORDS && ports.clock.now() < until; at.page++) {
        const { page, bytes } = await takePage(search, at, position, limit);
        limit = nextLimit(limit, bytes);
        found += countKeys(page);
        position = page.next;
      }
      return { ...input, cursor: at.page, found, more: position !== undefined };
    } finally {
      await connector.close();
    }
  },
});
