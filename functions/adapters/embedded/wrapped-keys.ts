import type { DatabaseSync } from 'node:sqlite';
import type { WrappedKeyTable } from '../sealing/raw.ts';
import type { Commit } from './group-commit.ts';
import { openDatabase } from './database.ts';

const MIGRATIONS = ['CREATE TABLE keys (case_id TEXT PRIMARY KEY, wrapped BLOB) STRICT, WITHOUT ROWID'];

/**
 * A file of its own for wrapped keys, in which what is deleted is overwritten with zeros and no write-ahead log keeps
 * copies. TRUNCATE with FULL syncs the emptied journal too, so that a destroyed key does not come back with a power cut.
 */
const PRAGMAS = 'PRAGMA journal_mode = TRUNCATE; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL';

export const openKeysDatabase = (path: string): DatabaseSync =>
  openDatabase(path, { migrations: MIGRATIONS, pragmas: PRAGMAS });

/** The WrappedKeyTable in SQLite. A removed key leaves a row without bytes. */
export function wrappedKeyTable(db: DatabaseSync, commit: Commit): WrappedKeyTable {
  const select = db.prepare('SELECT wrapped FROM keys WHERE case_id = ?');
  const insert = db.prepare('INSERT OR IGNORE INTO keys VALUES (?, ?)');
  const erase = db.prepare('UPDATE keys SET wrapped = NULL WHERE case_id = ?');

  return {
    get: async (caseId) => (select.get(caseId) as { wrapped: Uint8Array | null } | undefined)?.wrapped ?? undefined,
    putIfAbsent: (caseId, wrapped) => commit(() => insert.run(caseId, wrapped).changes === 1),
    remove: (caseId) => commit(() => void erase.run(caseId)),
  };
}
