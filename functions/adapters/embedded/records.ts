import type { DatabaseSync } from 'node:sqlite';
import { RecordConflict } from '../../core/errors.ts';
import { prepareQuery } from './database.ts';
import type { Commit } from './group-commit.ts';
import type { PutOptions, RecordEntry, RecordKind, Records } from '../../core/ports.ts';

type StoredRecord = [key: string, value: string, version: number, due: number | null];

const PAGE = 1000;
const COLUMNS = 'key, value, version, due';

/** The Records port in SQLite. Every write takes a version never given before, so that a stale one can't come true again. */
export function sqliteRecords(db: DatabaseSync, commit: Commit): Records {
  const query = (rest: string) =>
    prepareQuery<StoredRecord>(db, `SELECT ${COLUMNS} FROM records WHERE kind = ? ${rest}`);
  const select = query('AND key = ?');
  const put = db.prepare('INSERT OR REPLACE INTO records (kind, key, value, due) VALUES (?, ?, ?, ?)');
  const putAbsent = db.prepare('INSERT OR IGNORE INTO records (kind, key, value, due) VALUES (?, ?, ?, ?)');
  const putAtVersion = db.prepare(
    `INSERT OR REPLACE INTO records (kind, key, value, due)
     SELECT kind, key, ?3, ?4 FROM records WHERE kind = ?1 AND key = ?2 AND version = ?5`,
  );
  const remove = db.prepare('DELETE FROM records WHERE kind = ?1 AND key = ?2 AND version = coalesce(?3, version)');
  const count = db.prepare(
    `INSERT OR REPLACE INTO records (kind, key, value)
     SELECT ?1, ?2, coalesce(max(value), 0) + 1 FROM records WHERE kind = ?1 AND key = ?2 RETURNING value`,
  );
  const list = query('AND key > ? ORDER BY key LIMIT ?');
  const due = query('AND due <= ? ORDER BY due, key LIMIT ?');

  const write = (kind: RecordKind, key: string, value: string, { expect, due: at = null }: Nullable<PutOptions>) => {
    if (expect == null) return put.run(kind, key, value, at);
    return expect === 'absent' ? putAbsent.run(kind, key, value, at) : putAtVersion.run(kind, key, value, at, expect);
  };

  return {
    async get<T>(kind: RecordKind, key: string) {
      const row = select.get(kind, key);
      return row && entryOf<T>(row);
    },
    async put(kind, key, value, options = {}) {
      const text = JSON.stringify(value);
      const { changes } = await commit(() => write(kind, key, text, options));
      if (changes === 0) throw new RecordConflict(`${kind} record is not at version ${options.expect}`);
    },
    remove: (kind, key, expect) => commit(() => remove.run(kind, key, expect ?? null).changes === 1),
    count: (kind, key) => commit(() => Number(count.get(kind, key)?.['value'])),
    async list<T>(kind: RecordKind, { afterKey = '', limit = PAGE } = {}) {
      return list.all(kind, afterKey, limit).map(entryOf<T>);
    },
    async due<T>(kind: RecordKind, by: number, limit: number) {
      return due.all(kind, by, limit).map(entryOf<T>);
    },
  };
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

const entryOf = <T>([key, value, version, due]: StoredRecord): RecordEntry<T> => ({
  key,
  value: JSON.parse(value) as T,
  version,
  ...(due === null ? {} : { due }),
});
