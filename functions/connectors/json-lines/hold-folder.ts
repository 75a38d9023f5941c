import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnreachable } from '../../core/errors.ts';

const LOCK_WAIT_MS = 60_000;
const LOCK_POLL_MS = 20;
const BUSY = 5;

/**
 * Runs alone among all processes and threads that rewrite in this folder. The lock is SQLite's on an empty database: the system
 * drops it when its holder dies, so there is no stale one to break.
 */
export async function holdFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(join(folder, '.habeas.lock'), { timeout: 0 });
  try {
    for (let waited = 0; ; waited += LOCK_POLL_MS) {
      try {
        lock.exec('BEGIN EXCLUSIVE');
        break;
      } catch (error) {
        if ((error as { errcode?: number }).errcode !== BUSY) throw error;
        if (waited >= LOCK_WAIT_MS) throw new StoreUnreachable('JSON lines: another process keeps the folder locked');
        await sleep(LOCK_POLL_MS);
      }
    }
    return await work();
  } finally {
    lock.close();
  }
}
