import { DatabaseSync } from 'node:sqlite';
import { InvalidInput } from '../../core/errors.ts';

/** Milliseconds to wait for another process, e.g. the command line beside the running host. */
const BUSY_TIMEOUT = 10_000;

export interface DatabaseShape {
  /** One script per version, applied once and in order. */
  migrations: string[];
  /** Run at every opening. */
  pragmas: string;
}

/** Opens a SQLite file that several processes share, at its latest version. @throws InvalidInput when a newer Habeas wrote it */
export function openDatabase(path: string, { migrations, pragmas }: DatabaseShape): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  db.exec(pragmas);
  if (versionOf(db) !== migrations.length) {
    inTransaction(db, () => {
      const version = versionOf(db);
      if (version > migrations.length) throw new InvalidInput(`${path} was written by a newer version`);
      for (const migration of migrations.slice(version)) db.exec(migration);
      db.exec(`PRAGMA user_version = ${migrations.length}`);
    });
  }
  return db;
}

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.['user_version']);

/** Runs the work in one transaction that holds the write lock from its beginning; when it throws, nothing was written. */
export function inTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (fault) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw fault;
  }
}
