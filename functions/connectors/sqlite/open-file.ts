import { statSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
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

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** A statement, whose integers come as bigints; prepared once as long as the database is open. */
export function prepare(database: DatabaseSync, text: string): StatementSync {
  const known = statements.get(database) ?? new Map<string, StatementSync>();
  statements.set(database, known);
  let statement = known.get(text);
  if (!statement) {
    if (known.size >= MOST_STATEMENTS) known.clear();
    known.set(text, (statement = database.prepare(text)));
    statement.setReadBigInts(true);
  }
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
