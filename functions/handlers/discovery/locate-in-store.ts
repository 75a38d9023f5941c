import * as z from 'zod/mini';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import type { StoreConnector, StoreRecord } from '../../core/data-map/connector.ts';
import { followReferences, notAsked, referredFields, splitSearch } from '../../core/data-map/graph.ts';
import type { FieldTexts } from '../../core/data-map/graph.ts';
import { fieldValues, keyOf, keyTexts } from '../../core/data-map/values.ts';
import type { PageAt } from '../../core/data-map/work-refs.ts';
import { askedIn, endOf, readPages, readSearches, writePage } from '../../core/data-map/work.ts';
import type { Asking, Found, LocatedPage } from '../../core/data-map/work.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
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
/** Searches that are asked at the same time; each brings as many records as the page is to have. */
const AT_ONCE = 4;

interface Search {
  ports: Ports;
  requestId: string;
  config: CompiledConfig;
  connector: StoreConnector;
  storeId: string;
  /** Asked in this attempt so far, or about to be. */
  asked: FieldTexts[];
  collects: boolean;
}

/** Asks the store once. */
async function ask({ requestId, config, connector }: Search, asking: Asking, limit: number) {
  const collection = config.collections.find(({ id }) => id === asking.collection);
  if (!collection) throw new InvalidInput(`The plan of ${requestId} names no collection that there is.`);
  const { field, values, cursor } = asking;
  const query = { collection, field, values, limit };
  const { records, cursor: next } = await connector.locate(cursor === undefined ? query : { ...query, cursor });
  const found: Found = {
    collection: collection.id,
    keys: records.map((record) => keyOf(collection, record)),
    values: referredFields(config, collection.id).map((name) => ({
      collection: collection.id,
      field: name,
      values: [...new Set(records.flatMap((record) => fieldValues(record, name)).flatMap(keyTexts))],
    })),
  };
  return { found, records, left: next === undefined ? [] : [{ ...asking, cursor: next }] };
}

/** Where values lead within their own store: asked in the same wave, as nobody else has to be waited for. */
function leadsWithin({ config, storeId, asked }: Search, found: Found[]): FieldTexts[] {
  const isOwn = ({ collection }: FieldTexts) =>
    config.collections.find(({ id }) => id === collection)?.storeId === storeId;
  const leads = followReferences(
    config,
    found.flatMap(({ values }) => values),
  );
  return notAsked(config, leads.filter(isOwn), asked).flatMap(splitSearch);
}

/** Takes a page from the store, several searches at a time, and writes it down, whole or not at all. */
async function takePage(search: Search, at: PageAt, from: Asking[], limit: number) {
  const asked: FieldTexts[] = [];
  const page: LocatedPage = { found: [], asked };
  const records: StoreRecord[] = [];
  let left = from;
  for (let count = 0; left.length > 0 && count < limit;) {
    const now = left.slice(0, AT_ONCE);
    asked.push(...now.filter(({ cursor }) => cursor === undefined));
    const taken = await Promise.all(now.map((asking) => ask(search, asking, limit)));
    const found = taken.map((each) => each.found).filter(({ keys }) => keys.length > 0);
    const leads = leadsWithin(search, found);
    search.asked.push(...leads);
    left = [...taken.flatMap((each) => each.left), ...left.slice(AT_ONCE), ...leads];
    count += found.reduce((sum, { keys }) => sum + keys.length, 0);
    page.found.push(...found);
    if (search.collects) records.push(...taken.flatMap((each) => each.records));
  }
  if (left.length > 0) page.next = left;
  const { ports, requestId } = search;
  return { page, bytes: await writePage({ vault: ports.vault, requestId, at }, page, records) };
}

const countKeys = ({ found }: LocatedPage): number => found.reduce((sum, { keys }) => sum + keys.length, 0);

const nextLimit = (limit: number, bytes: number): number =>
  Math.max(1, Math.min(PAGE_RECORDS, limit * 2, bytes > 0 ? Math.floor((limit * PAGE_BYTES) / bytes) : PAGE_RECORDS));

/**
 * Looks for the person in one store: from the first page that is not there yet until the call's budget is used. What is found
 * leads on within the store; other stores have their turn in the next wave. A copy collects the records; an erasure keeps only
 * primary keys and the values that other collections need.
 */
export const locateInStore = step({
  input: Input,
  run: (ports) => async (input) => {
    const { requestId, attempt, wave, storeId } = input;
    const { state, request } = await loadRequest(ports, requestId);
    const config = await ports.configs.byHash(state.configHash);
    const at: PageAt = { storeId, attempt, wave, page: 0 };
    const searches = await readSearches(ports.vault, requestId, at);
    const pages = await readPages(ports.vault, requestId, storeId, (of) => of.attempt === attempt);
    const begun = endOf(pages, requestId, at);
    at.page = begun.page;
    let left: Asking[] = begun.page > 0 ? (begun.next ?? []) : searches;
    const asked = [...askedIn(pages.values()), ...searches, ...left];
    const connector = await ports.connect(storeId);
    const collects = request.right !== 'erasure';
    const search: Search = { ports, requestId, config, connector, storeId, asked, collects };
    const until = ports.clock.now() + CALL_MS;
    try {
      let limit = FIRST_PAGE_RECORDS;
      let found = 0;
      for (; left.length > 0 && found < CALL_RECORDS && ports.clock.now() < until; at.page++) {
        const { page, bytes } = await takePage(search, at, left, limit);
        limit = nextLimit(limit, bytes);
        found += countKeys(page);
        left = page.next ?? [];
      }
      return { ...input, cursor: at.page, found, more: left.length > 0 };
    } finally {
      await connector.close();
    }
  },
});
