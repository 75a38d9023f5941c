import { statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { StoreUnreachable } from '../../core/errors.ts';

/** How long a call waits for another process that writes; it blocks this one meanwhile. */
const BUSY_MS = 2_000;
/** A file that nobody asks is closed after so many milliseconds. */
const IDLE_MS = 10_000;

/** Statements that a database keeps at most. */
const MOST_STATEMENTS = 200;

interface Opened {
  database: DatabaseSync;
  /** What tells the file from another of its name. */
  identity: string;
  idle: NodeJS.Timeout;
}

const opened = new Map<string, Opened>();

/** The database in a file, which stays open for the next who asks. @throws StoreUnreachable when there is no such file */
export function openFile(file: string): DatabaseSync {
  const identity = identityOf(file);
  const known = opened.get(file);
  if (known?.identity === identity) {
    known.idle.refresh();
    return known.database;
  }
  closeFile(file);
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  const idle = setTimeout(() => closeFile(file), IDLE_MS).unref();
  opened.set(file, { database, identity, idle });
  return database;
}

/** A row is an array of its columns, for an object takes three times as long to make and to read; integers are bigints. */
export interface Statement extends Pick<StatementSync, 'run'> {
  all(...values: SQLInputValue[]): SQLOutputValue[][];
}

const statements = new WeakMap<DatabaseSync, Map<string, Statement>>();

/** Prepares a statement, once as long as the database is open. */
export function prepare(database: DatabaseSync, text: string): Statement {
  const known = statements.get(database) ?? new Map<string, Statement>();
  statements.set(database, known);
  const prepared = known.get(text);
  if (prepared) return prepared;
  if (known.size >= MOST_STATEMENTS) known.clear();
  const made = database.prepare(text);
  made.setReadBigInts(true);
  made.setReturnArrays(true);
  const statement = made as unknown as Statement;
  known.set(text, statement);
  return statement;
}

/** SQLite would make a missing file and find nothing in it. */
function identityOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stats) throw new StoreUnreachable('SQLite: the file is not there');
  return [stats.dev, stats.ino, stats.birthtimeNs].join(' ');
}

/** Closes it, if it is open. */
export function closeFile(file: string): void {
  const known = opened.get(file);
  if (!known) return;
  opened.delete(file);
  clearTimeout(known.idle);
  known.database.close();
}
