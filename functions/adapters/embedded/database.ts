import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { InvalidInput } from '../../core/errors.ts';

/** Milliseconds to wait for another process, e.g. the command line beside the running host. */
const BUSY_TIMEOUT = 10_000;
/** Milliseconds between two tries where SQLite itself does not wait. */
const PAUSE = 20;

export interface DatabaseShape {
  /** One script per version, applied once and in order. */
  migrations: string[];
  /** Run at every opening. */
  pragmas: string;
}

/** Opens a SQLite file that several processes share, at its latest version. @throws InvalidInput when a newer Habeas wrote it */
export function openDatabase(path: string, { migrations, pragmas }: DatabaseShape): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  setUp(db, pragmas);
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

/** SQLite does not wait for the lock that turns a new file to its journal mode; another process may be doing just that. */
function setUp(db: DatabaseSync, pragmas: string): void {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return db.exec(pragmas);
    } catch (fault) {
      if (!isLocked(fault) || waited >= BUSY_TIMEOUT) throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** SQLITE_BUSY, with or without its extended code. */
const isLocked = (fault: unknown): boolean =>
  fault instanceof Error && 'errcode' in fault && (Number(fault.errcode) & 0xff) === 5;

/** A query; each row is an array of its columns. */
export interface Query<Row extends unknown[]> {
  all(...values: SQLInputValue[]): Row[];
  get(...values: SQLInputValue[]): Row | undefined;
}

/** Prepares a query. An object for a row, which Node makes unless it is told, takes three times as long to make and to read. */
export function prepareQuery<Row extends unknown[]>(db: DatabaseSync, sql: string): Query<Row> {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement as unknown as Query<Row>;
}

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.['user_version']);

const begins = new WeakMap<DatabaseSync, { begin: StatementSync; end: StatementSync }>();

function beginOf(db: DatabaseSync) {
  const known = begins.get(db) ?? { begin: db.prepare('BEGIN IMMEDIATE'), end: db.prepare('COMMIT') };
  begins.set(db, known);
  return known;
}

/** Runs the work in one transaction that holds the write lock from its beginning; when it throws, nothing was written. */
export function inTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
  const { begin, end } = beginOf(db);
  begin.run();
  try {
    const result = work();
    end.run();
    return result;
  } catch (fault) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw fault;
  }
}
