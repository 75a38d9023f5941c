import type { DatabaseSync } from 'node:sqlite';
import { open } from 'node:fs/promises';
import { openDatabase } from './database.ts';
import { groupCommit, type Commit } from './group-commit.ts';

const MIGRATIONS = [
  `CREATE TABLE events (
     case_id TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL,
     actor TEXT NOT NULL, facts TEXT NOT NULL, sealed TEXT, hash TEXT NOT NULL,
     PRIMARY KEY (case_id, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE records (
     version INTEGER PRIMARY KEY AUTOINCREMENT,
     kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, due INTEGER,
     UNIQUE (kind, key)
   ) STRICT;
   CREATE INDEX records_due ON records (kind, due) WHERE due IS NOT NULL;
   CREATE TABLE blobs (
     store TEXT NOT NULL, ref TEXT NOT NULL, sealed BLOB,
     PRIMARY KEY (store, ref)
   ) STRICT, WITHOUT ROWID;`,
  // Objects of many kilobytes beside an index of references: in one tree they leave four references to a page.
  `ALTER TABLE blobs RENAME TO blobs_by_ref;
   CREATE TABLE blobs (store TEXT NOT NULL, ref TEXT NOT NULL, sealed BLOB, UNIQUE (store, ref)) STRICT;
   INSERT INTO blobs SELECT * FROM blobs_by_ref;
   DROP TABLE blobs_by_ref;`,
];

/**
 * The ledger, the records, the small sealed objects and what the state machines have come to, all in one log: after a power
 * cut none of them is ahead of another. SQLite itself does not sync each commit here (NORMAL): whoever lets the world hear of
 * one awaits `onDisk` before, so that what was acknowledged survives as it would under FULL. bench/ledger.ts measures it.
 */
export const openHabeasDatabase = (path: string): DatabaseSync =>
  openDatabase(path, { migrations: MIGRATIONS, pragmas: PRAGMAS });

/**
 * A checkpoint copies pages from the log to the file and syncs both while everybody waits; pages that are written again and
 * again are copied once, so it comes every 32 MB of log only. The cache holds what requests under way have written.
 */
const PRAGMAS = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -8000`;

/** Group commits to a database with a log and, `onDisk`, the sync of that off the event loop; `close` when no more is to come. */
export async function commitToLog(
  db: DatabaseSync,
  path: string,
): Promise<{ commit: Commit; close: () => Promise<void> }> {
  // The log is there from the first opening on and is reused, never replaced, while this connection is open.
  const log = await open(`${path}-wal`, 'r+');
  const commit = groupCommit(db, () => log.datasync());
  await log.datasync(); // what others committed before this opened it may be read from now on
  const close = async () => {
    await commit(() => undefined);
    await commit.onDisk();
    await log.close();
  };
  return { commit, close };
}
