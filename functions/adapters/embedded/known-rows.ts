import type { DatabaseSync } from 'node:sqlite';
import { recent } from '../sealing/recent.ts';
import { prepareQuery } from './database.ts';

/** What was read or written here, by key, as long as no other process has written to the database. */
export interface KnownRows<Value> {
  /** To be called in the same turn before rows are read that are then set. */
  refresh(): void;
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** Keeps the `limit` entries that were set last. Whoever writes a row deletes it here before and sets it once it is committed. */
export function knownRows<Value>(db: DatabaseSync, limit: number): KnownRows<Value> {
  const version = versions.get(db) ?? watchVersion(db);
  versions.set(db, version);
  let known = recent<Value>(limit);
  let knownAt: unknown;

  const refresh = () => {
    if (version() !== knownAt) known = recent(limit);
    knownAt = version();
  };

  return {
    refresh,
    get(key) {
      refresh();
      return known.get(key);
    },
    set: (key, value) => known.set(key, value),
    delete: (key) => void known.delete(key),
  };
}

const versions = new WeakMap<DatabaseSync, () => unknown>();

/** What changes when another process has written. Asked once in a turn of the event loop, within which nobody waits for another process. */
function watchVersion(db: DatabaseSync): () => unknown {
  const select = prepareQuery(db, 'PRAGMA data_version');
  let version: unknown;
  let isCurrent = false;
  return () => {
    if (isCurrent) return version;
    isCurrent = true;
    setImmediate(() => (isCurrent = false));
    [version] = select.get() ?? [];
    return version;
  };
}
