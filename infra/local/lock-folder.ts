import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { InvalidInput } from '../../functions/core/errors.ts';

/**
 * Holds a folder of a state directory, or all of it, until it is closed or the process ends, however it ends: the lock is the
 * operating system's.
 * @throws InvalidInput when another process holds it
 */
export function lockFolder(folder: string, state = folder): DatabaseSync {
  const lock = new DatabaseSync(join(folder, 'host.lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    if (!isBusy(fault)) throw fault;
    throw new InvalidInput(`Another host runs on ${state}. Stop it first, or name another folder in HABEAS_STATE.`, {
      cause: fault,
    });
  }
  return lock;
}

/** SQLITE_BUSY */
const isBusy = (fault: unknown): boolean => fault instanceof Error && 'errcode' in fault && fault.errcode === 5;
