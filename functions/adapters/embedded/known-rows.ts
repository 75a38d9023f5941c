import type { DatabaseSync } from 'node:sqlite';
import { recent } from '../sealing/recent.ts';

/** What was read or written here, by key, as long as no other process has written to the database. */
export interface KnownRows<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** Keeps the `limit` entries that were set last. Whoever writes a row deletes it here before and sets it once it is committed. */
export function knownRows<Value>(db: DatabaseSync, limit: number): KnownRows<Value> {
  const selectVersion = db.prepare('PRAGMA data_version');
  let known = recent<Value>(limit);
  let knownAt: unknown;
  let isCurrent = false;

  /** Asked once in a turn of the event loop, within which nobody waits for another process. */
  const forgetWhatChanged = () => {
    if (isCurrent) return;
    isCurrent = true;
    setImmediate(() => (isCurrent = false));
    const version = selectVersion.get()?.['data_version'];
    if (version !== knownAt) known = recent(limit);
    knownAt = version;
  };

  return {
    get(key) {
      forgetWhatChanged();
      return known.get(key);
    },
    set: (key, value) => known.set(key, value),
    delete: (key) => void known.delete(key),
  };
}
