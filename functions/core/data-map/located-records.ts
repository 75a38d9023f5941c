import type { Vault } from '../ports.ts';
import type { Collection } from './compiled.ts';
import type { StoreRecord } from './connector.ts';
import { readManyLines } from './json-lines/read-lines.ts';
import { locatedIn } from './work-refs.ts';
import { parseLine, type LocatedPage } from './work.ts';

/** Bytes of pages that stay in memory: the package reads each record several times, and most people's records are few. */
const KEPT_BYTES = 4 * 1024 * 1024;

interface Page {
  ref: string;
  /** Whose records follow the head, in their order. */
  runs: { collection: string; count: number }[];
  /** By collection; absent where it was too much to keep. */
  records?: Map<string, StoreRecord[]>;
}

/** What the search for a copy put down, by collection, many records at a time; one that was reached by several ways is there several times. */
export async function openLocatedRecords(
  vault: Vault,
  requestId: string,
): Promise<(collection: Collection) => AsyncIterable<StoreRecord[]>> {
  const pages: Page[] = [];
  let room = KEPT_BYTES;
  for (const ref of await vault.list(locatedIn(requestId))) {
    const { page, bytes } = await readPage(vault, ref, room);
    pages.push(page);
    room -= bytes;
  }
  return async function* ({ id }) {
    for (const page of pages) {
      const records = page.records?.get(id);
      if (records) yield records;
      else if (!page.records && page.runs.some(({ collection }) => collection === id))
        yield* readAgain(vault, page, id);
    }
  };
}

async function readPage(vault: Vault, ref: string, room: number): Promise<{ page: Page; bytes: number }> {
  const page: Page = { ref, runs: [] };
  const records: StoreRecord[] = [];
  let bytes = 0;
  for await (const lines of readManyLines(vault.get(ref)))
    for (const line of lines) {
      if (bytes === 0) page.runs = runsOf(parseLine(line) as LocatedPage);
      else records.push(parseLine(line) as StoreRecord);
      bytes += line.bytes.length;
      if (bytes > room) return { page, bytes: 0 };
    }
  return { page: { ...page, records: divide(records, page.runs) }, bytes };
}

function divide(records: StoreRecord[], runs: Page['runs']): Map<string, StoreRecord[]> {
  const divided = new Map<string, StoreRecord[]>();
  let from = 0;
  for (const { collection, count } of runs) {
    divided.set(collection, [...(divided.get(collection) ?? []), ...records.slice(from, from + count)]);
    from += count;
  }
  return divided;
}

const runsOf = ({ found }: LocatedPage) => found.map(({ collection, keys }) => ({ collection, count: keys.length }));

async function* readAgain(vault: Vault, { ref, runs }: Page, collection: string): AsyncIterable<StoreRecord[]> {
  const isOwn = [false, ...runs.flatMap((run) => Array<boolean>(run.count).fill(run.collection === collection))];
  for await (const lines of readManyLines(vault.get(ref)))
    yield lines.filter(({ number }) => isOwn[number - 1]).map((line) => parseLine(line) as StoreRecord);
}
