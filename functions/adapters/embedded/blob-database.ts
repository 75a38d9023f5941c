import type { DatabaseSync } from 'node:sqlite';
import type { BlobStore, Content } from '../sealing/raw.ts';
import { checkPrefix, checkRef } from '../sealing/blob-ref.ts';
import { prepareQuery } from './database.ts';
import type { Commit } from './group-commit.ts';
import { knownRows } from './known-rows.ts';

/** Bytes up to which an object lies in the database; a request writes some fifteen such, and a file each costs more syncs. */
const SMALL = 64 * 1024;

/** Who lists objects mostly reads them all at once: as many of them, up to so many bytes each, are read with their names and remembered. */
const READ_AHEAD = 50;
const MOST_BYTES = 16 * 1024;
const REMEMBERED = 100;

/**
 * The BlobStore of one `store` (vault, inbound): small objects lie in the ledger's database, where they share its commits
 * and its syncs; of a large one the row says that it lies in `folder`.
 */
export function blobDatabase(db: DatabaseSync, commit: Commit, store: string, folder: BlobStore): BlobStore {
  const upsert = db.prepare('INSERT OR REPLACE INTO blobs VALUES (?, ?, ?)');
  const select = prepareQuery<[Sealed]>(db, 'SELECT sealed FROM blobs WHERE store = ? AND ref = ?');
  const list = prepareQuery<[ref: string]>(
    db,
    'SELECT ref FROM blobs WHERE store = ? AND ref >= ? AND ref < ? ORDER BY ref',
  );
  const readAhead = prepareQuery<[ref: string, Sealed]>(
    db,
    `SELECT ref, CASE WHEN length(sealed) <= ${MOST_BYTES} THEN sealed END FROM blobs
     WHERE store = ? AND ref >= ? AND ref < ? ORDER BY ref LIMIT ${READ_AHEAD}`,
  );
  const erase = prepareQuery<[ref: string, isLarge: number]>(
    db,
    'DELETE FROM blobs WHERE store = ? AND ref >= ? AND ref < ? RETURNING ref, sealed IS NULL',
  );
  const known = knownRows<Uint8Array>(db, REMEMBERED);
  const range = (prefix: string) => [store, checkPrefix(prefix), `${prefix}\u{10ffff}`] as const;

  return {
    async put(ref, content) {
      checkRef(ref);
      const { head, rest } = await readHead(content);
      if (rest) await folder.put(ref, rest);
      await commit(() => {
        known.delete(ref);
        upsert.run(store, ref, rest ? null : head);
      });
    },
    async get(ref) {
      const remembered = known.get(ref);
      if (remembered) return [remembered];
      const row = select.get(store, checkRef(ref));
      if (!row) return undefined;
      const [sealed] = row;
      return sealed ? [sealed] : folder.get(ref);
    },
    async list(prefix) {
      known.refresh();
      const first = readAhead.all(...range(prefix));
      for (const [ref, sealed] of first) if (sealed) known.set(ref, sealed);
      const all = first.length < READ_AHEAD ? first : list.all(...range(prefix));
      return all.map(([ref]) => ref);
    },
    async remove(prefix) {
      const removed = await commit(() => {
        const erased = erase.all(...range(prefix));
        for (const [ref] of erased) known.delete(ref);
        return erased;
      });
      if (!removed.some(([, isLarge]) => isLarge === 1)) return;
      await commit.onDisk(); // no row may be left of an object that is gone
      await folder.remove(prefix);
    },
  };
}

/** Null of an object that lies in the folder. */
type Sealed = Uint8Array | null;

/** All of a small content, or, when it is large, all of it as a stream again. */
async function readHead(content: Content): Promise<{ head: Buffer; rest?: Content }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const source: Source = Symbol.asyncIterator in content ? content[Symbol.asyncIterator]() : content[Symbol.iterator]();
  for (let next = await source.next(); !next.done; next = await source.next()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > SMALL) return { head: Buffer.alloc(0), rest: resume(chunks, source) };
  }
  return { head: Buffer.concat(chunks) };
}

type Source = AsyncIterator<Uint8Array> | Iterator<Uint8Array>;

async function* resume(chunks: Uint8Array[], source: Source): AsyncGenerator<Uint8Array> {
  yield* chunks;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}
