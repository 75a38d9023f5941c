import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';

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
];

/**
 * The ledger, the records and the small sealed objects. `synchronous` FULL survives a power cut with every event that was acknowledged; NORMAL
 * survives `kill -9` only. FULL costs an fsync for each group of writes (group-commit.ts); bench/ledger.ts measures it.
 */
export const openHabeasDatabase = (path: string, synchronous: 'FULL' | 'NORMAL' = 'FULL'): DatabaseSync =>
  openDatabase(path, {
    migrations: MIGRATIONS,
    pragmas: `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`,
  });
