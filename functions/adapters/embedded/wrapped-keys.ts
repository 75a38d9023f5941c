import { closeSync, openSync, readSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { WrappedKeyTable } from '../sealing/raw.ts';
import { recent } from '../sealing/recent.ts';
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

const REMEMBERED = 500;

/**
 * The WrappedKeyTable in SQLite. A removed key leaves a row without bytes. What was read is remembered for as long as no
 * process has changed the file, which one short read tells; `close` before the database.
 */
export function wrappedKeyTable(db: DatabaseSync, commit: Commit): WrappedKeyTable & { close(): void } {
  const select = db.prepare('SELECT wrapped FROM keys WHERE case_id = ?');
  const insert = db.prepare('INSERT OR IGNORE INTO keys VALUES (?, ?)');
  const erase = db.prepare('UPDATE keys SET wrapped = NULL WHERE case_id = ?');
  const changes = countChanges(db.location() ?? '');
  let known = recent<Uint8Array>(REMEMBERED);
  let knownAt = changes.count();

  return {
    async get(caseId) {
      const now = changes.count();
      if (now !== knownAt) known = recent(REMEMBERED);
      knownAt = now;
      const remembered = known.get(caseId);
      if (remembered) return remembered;
      const { wrapped } = (select.get(caseId) ?? {}) as { wrapped?: Uint8Array | null };
      if (wrapped) known.set(caseId, wrapped);
      return wrapped ?? undefined;
    },
    async putIfAbsent(caseId, wrapped) {
      const { before, isNew } = await commit(() => ({
        before: changes.count(),
        isNew: insert.run(caseId, wrapped).changes === 1,
      }));
      if (before === knownAt) knownAt = before + 1; // our own change took nothing away
      return isNew;
    },
    remove: (caseId) => commit(() => void erase.run(caseId)),
    close: () => changes.close(),
  };
}

/** How often a database file was changed; not for write-ahead logging (sqlite.org/fileformat.html#file_change_counter). */
function countChanges(path: string) {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(4);
  return {
    count(): number {
      readSync(file, bytes, 0, 4, 24);
      return bytes.readUInt32BE();
    },
    close: () => closeSync(file),
  };
}
