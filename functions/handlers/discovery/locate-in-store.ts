import * as z from 'zod/mini';
import type { Collection, CompiledConfig } from '../../core/data-map/compiled.ts';
import type { StoreConnector, StoreRecord } from '../../core/data-map/connector.ts';
import { referredFields } from '../../core/data-map/graph.ts';
import type { FieldTexts } from '../../core/data-map/graph.ts';
import { fieldValues, keyId, keyOf, keyTexts } from '../../core/data-map/values.ts';
import { exportRef, locatedRef } from '../../core/data-map/work-refs.ts';
import type { PageAt } from '../../core/data-map/work-refs.ts';
import { readPages, readSearches, writePage } from '../../core/data-map/work.ts';
import type { LocatedPage, Position } from '../../core/data-map/work.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({
  requestId: z.string(),
  attempt: z.int(),
  wave: z.int(),
  storeId: z.string(),
  /** Number of the page to go on with. */
  cursor: z.int(),
});

/** A call ends after the page in which one of these is passed: far inside Lambda's 15 minutes and 256 MB. */
const CALL_MS = 20_000;
const CALL_RECORDS = 5_000;
/** Pages begin small and grow while records are small. */
const FIRST_PAGE_RECORDS = 50;
const PAGE_RECORDS = 500;
const PAGE_BYTES = 4 * 1024 * 1024;

interface Search {
  ports: Ports;
  requestId: string;
  config: CompiledConfig;
  connector: StoreConnector;
  searches: FieldTexts[];
  /** Keys found before, by collection and key: a record that two searches find counts once. */
  known: Set<string>;
  collects: boolean;
}

const knownAs = (collection: Collection, record: StoreRecord): string =>
  `${collection.id} ${keyId(collection, keyOf(collection, record))}`;

async function exportRecords({ ports, requestId }: Search, records: StoreRecord[], collection: Collection, at: PageAt) {
  if (records.length === 0) return 0;
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  return ports.vault.put(exportRef(requestId, collection.id, at), new TextEncoder().encode(`${lines}\n`));
}

/** Takes one page from the store and writes it down; the page says where the next one begins. */
async function takePage(search: Search, at: PageAt, from: Position, limit: number) {
  const { config, connector, searches, known } = search;
  const asked = searches[from.search];
  const collection = config.collections.find(({ id }) => id === asked?.collection);
  if (!asked || !collection) throw new InvalidInput(`The plan of ${search.requestId} has no search ${from.search}.`);
  const { field, values } = asked;
  const query = { collection, field, values, limit };
  const found = await connector.locate(from.cursor === undefined ? query : { ...query, cursor: from.cursor });
  const records = found.records.filter((record) => !known.has(knownAs(collection, record)));
  const bytes = search.collects ? await exportRecords(search, records, collection, at) : 0;
  const following =
    found.cursor === undefined ? { search: from.search + 1 } : { search: from.search, cursor: found.cursor };
  const page: LocatedPage = {
    collection: collection.id,
    keys: records.map((record) => keyOf(collection, record)),
    values: referredFields(config, collection.id).map((name) => ({
      collection: collection.id,
      field: name,
      values: [...new Set(records.flatMap((record) => fieldValues(record, name)).flatMap(keyTexts))],
    })),
    ...(following.search < searches.length && { next: following }),
  };
  await writePage(search.ports.vault, search.requestId, at, page);
  for (const record of records) known.add(knownAs(collection, record));
  return { page, bytes };
}

const nextLimit = (limit: number, bytes: number): number =>
  Math.max(1, Math.min(PAGE_RECORDS, limit * 2, bytes > 0 ? Math.floor((limit * PAGE_BYTES) / bytes) : PAGE_RECORDS));

/** Where the page begins: at the first search, or where the page before says. */
function startOf(pages: Map<string, LocatedPage>, requestId: string, at: PageAt, searches: FieldTexts[]) {
  if (at.page > 0) return pages.get(locatedRef(requestId, { ...at, page: at.page - 1 }))?.next;
  return searches.length > 0 ? { search: 0 } : undefined;
}

function knownKeys({ collections }: CompiledConfig, pages: Map<string, LocatedPage>): Set<string> {
  const byId = new Map(collections.map((collection) => [collection.id, collection]));
  return new Set(
    [...pages.values()].flatMap((page) => {
      const collection = byId.get(page.collection);
      return collection ? page.keys.map((key) => knownAs(collection, key)) : [];
    }),
  );
}

/**
 * Looks for the person in one store: pages from `cursor` until the call's budget is used. A copy collects the records;
 * an erasure keeps only primary keys and the values that other collections need. A page that is there is not taken again.
 */
export const locateInStore = step({
  input: Input,
  run: (ports) => async (input) => {
    const { requestId, attempt, wave, storeId } = input;
    const { state, request } = await loadRequest(ports, requestId);
    const config = await ports.configs.byHash(state.configHash);
    const at: PageAt = { storeId, attempt, wave, page: input.cursor };
    const searches = await readSearches(ports.vault, requestId, at);
    const pages = await readPages(ports.vault, requestId, storeId);
    const known = knownKeys(config, pages);
    const collects = request.right !== 'erasure';
    const connector = await ports.connect(storeId);
    const search: Search = { ports, requestId, config, connector, searches, known, collects };
    const until = ports.clock.now() + CALL_MS;
    try {
      let position: Position | undefined = startOf(pages, requestId, at, searches);
      let limit = FIRST_PAGE_RECORDS;
      let found = 0;
      for (; position && found < CALL_RECORDS && ports.clock.now() < until; at.page++) {
        const taken = pages.get(locatedRef(requestId, at));
        const { page, bytes } = taken ? { page: taken, bytes: 0 } : await takePage(search, at, position, limit);
        limit = nextLimit(limit, bytes);
        found += page.keys.length;
        position = page.next;
      }
      return { ...input, cursor: at.page, found, more: position !== undefined };
    } finally {
      await connector.close();
    }
  },
});
