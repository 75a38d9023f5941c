import type { DatabaseSync } from 'node:sqlite';
import type { WrappedKeyTable } from '../sealing/raw.ts';
import type { Commit } from './group-commit.ts';
import { openDatabase, prepareQuery } from './database.ts';
import { knownRows } from './known-rows.ts';

const MIGRATIONS = ['CREATE TABLE keys (case_id TEXT PRIMARY KEY, wrapped BLOB) STRICT, WITHOUT ROWID'];

/** A file of its own for wrapped keys, in which what is deleted is overwritten with zeros. */
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL';

export const openKeysDatabase = (path: string): DatabaseSync =>
  openDatabase(path, { migrations: MIGRATIONS, pragmas: PRAGMAS });

const REMEMBERED = 500;

/**
 * The WrappedKeyTable in SQLite. A new key is on disk before anything is sealed under it. A removed one leaves a row without
 * bytes and, once the log is emptied, nothing else, after a power cut either. What was read is remembered for as long as no
 * other process has written.
 */
export function wrappedKeyTable(db: DatabaseSync, commit: Commit): WrappedKeyTable {
  const select = prepareQuery<[Uint8Array | null]>(db, 'SELECT wrapped FROM keys WHERE case_id = ?');
  const insert = db.prepare('INSERT OR IGNORE INTO keys VALUES (?, ?)');
  const erase = db.prepare('UPDATE keys SET wrapped = NULL WHERE case_id = ?');
  const emptyLog = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  const known = knownRows<Uint8Array>(db, REMEMBERED);

  return {
    async get(caseId) {
      const remembered = known.get(caseId);
      if (remembered) return remembered;
      const [wrapped] = select.get(caseId) ?? [];
      if (wrapped) known.set(caseId, wrapped);
      return wrapped ?? undefined;
    },
    async putIfAbsent(caseId, wrapped) {
      const isNew = await commit(() => insert.run(caseId, wrapped).changes === 1);
      await commit.onDisk();
      return isNew;
    },
    async remove(caseId) {
      known.delete(caseId);
      await commit(() => void erase.run(caseId));
      known.delete(caseId); // one may have been read again until the commit
      if (emptyLog.get()?.['busy'] !== 0)
        throw new Error('another process keeps the log of keys.db from being emptied');
      await commit.onDisk();
    },
  };
}
