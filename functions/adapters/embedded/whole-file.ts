import { randomBytes } from 'node:crypto';
import { closeSync, fdatasync, fsync, linkSync, mkdirSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Owner only. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

interface Writing {
  mode?: number;
  /** The file is not there before this has settled; it is made ready meanwhile. */
  released?: Promise<void>;
}

/**
 * Writes a small file that was not there. False when it was, and stays as it is; never half a file, not after a crash either.
 * Only the disk is waited for: all else is quicker done than handed to another thread.
 */
export async function writeOnce(
  path: string,
  data: Uint8Array | string,
  { mode = PRIVATE_FILE, released }: Writing = {},
): Promise<boolean> {
  const temporary = temporaryIn(dirname(path));
  const file = openNew(temporary, mode);
  try {
    writeFileSync(file, data);
    const ready = await Promise.allSettled([datasync(file), released]);
    for (const each of ready) if (each.status === 'rejected') throw each.reason;
    linkSync(temporary, path);
  } catch (fault) {
    if (isFault(fault, 'EEXIST')) return false;
    throw fault;
  } finally {
    closeSync(file);
    unlinkSync(temporary);
  }
  await syncFolder(dirname(path));
  return true;
}

/** Opens a file that is not there, in a folder that is made where there is none. */
function openNew(path: string, mode: number): number {
  try {
    return openSync(path, 'wx', mode);
  } catch (fault) {
    if (!isFault(fault, 'ENOENT')) throw fault;
    mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
    return openSync(path, 'wx', mode);
  }
}

/** Moves a finished file into its place, whatever was there, and makes the move last, with the folders made for it. */
export async function moveInto(temporary: string, path: string): Promise<void> {
  const folder = dirname(path);
  let topmost = folder;
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(temporary, path);
      break;
    } catch (fault) {
      // The folder is not there yet, or another process has just removed it, empty as it was.
      if (!isFault(fault, 'ENOENT') || attempt === 3) throw fault;
      const made = await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
      if (made !== undefined) topmost = dirname(made);
    }
  }
  for (let up = folder; up.length >= topmost.length; up = dirname(up)) await syncFolder(up);
}

const temporaryIn = (folder: string): string => join(folder, `${randomBytes(12).toString('hex')}.tmp`);

const datasync = promisify(fdatasync);
const sync = promisify(fsync);

/** Writes and syncs a file under a random name; removes it again when the content throws. */
export async function writeTemporary(
  folder: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  mode = PRIVATE_FILE,
): Promise<string> {
  const path = temporaryIn(folder);
  const make = () => open(path, 'wx', mode);
  const file = await make().catch(async (fault: unknown) => {
    if (!isFault(fault, 'ENOENT')) throw fault;
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    return make();
  });
  try {
    for await (const chunk of content) await file.writeFile(chunk);
    await file.datasync();
  } catch (fault) {
    await rm(path, { force: true });
    throw fault;
  } finally {
    await file.close();
  }
  return path;
}

/** One sync of a folder at a time, for all who ask while it has not begun. */
const syncing = new Map<string, { running: Promise<void>; next?: Promise<void> }>();

/** A rename or a link lasts once its folder is on disk; Windows knows no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const known = syncing.get(path);
  if (!known) return beginSync(path);
  known.next ??= known.running.catch(() => undefined).then(() => beginSync(path));
  return known.next;
}

function beginSync(path: string): Promise<void> {
  const running = syncNow(path).finally(() => {
    if (syncing.get(path)?.running === running) syncing.delete(path);
  });
  syncing.set(path, { running });
  return running;
}

async function syncNow(path: string): Promise<void> {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch (fault) {
    // Removed meanwhile, with what was put there: nothing is left to make last.
    if (isFault(fault, 'ENOENT')) return;
    throw fault;
  }
  try {
    await sync(folder);
  } finally {
    closeSync(folder);
  }
}

export const isFault = (fault: unknown, code: string): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === code;
