import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnreachable } from '../../core/errors.ts';

/** How long a call waits for another process that writes; it blocks this one meanwhile. */
const BUSY_MS = 2_000;
/** A file that nobody asks is closed after so many milliseconds. */
const IDLE_MS = 10_000;

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
