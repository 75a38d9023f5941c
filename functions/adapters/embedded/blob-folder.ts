import { open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '../sealing/raw.ts';
import { checkPrefix, checkRef } from '../sealing/blob-ref.ts';
import { isFault, moveInto, writeTemporary } from './whole-file.ts';

/** No reference has this character, so that no folder is taken for an object. */
const OBJECT = '%sealed';
const TEMPORARY = '%tmp';
const READ_BYTES = 256 * 1024;
/** Milliseconds after which a file that was being written belongs to a process that died. */
const ABANDONED = 24 * 3600 * 1000;

/** The BlobStore in a folder. Capitals are written `+a`, for file systems that take them for small letters. */
export function blobFolder(root: string): BlobStore {
  const pathOf = (ref: string) => join(root, ...checkRef(ref).split('/').map(encode)) + OBJECT;

  return {
    async put(ref, content) {
      const path = pathOf(ref);
      const temporary = await writeTemporary(join(root, TEMPORARY), content);
      await moveInto(temporary, path);
    },
    async get(ref) {
      const path = pathOf(ref);
      return (await isThere(path)) ? readFrom(path) : undefined;
    },
    list: async (prefix) => listRefs(root, prefix),
    async remove(prefix) {
      for (const ref of await listRefs(root, prefix)) {
        await rm(pathOf(ref), { force: true });
        await removeEmptyFolders(root, ref);
      }
    },
  };
}

/** Removes what processes that died had begun to write. */
export async function sweepBlobFolder(root: string): Promise<void> {
  const folder = join(root, TEMPORARY);
  for (const name of await entriesOf(folder)) {
    const path = join(folder, name.name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - ABANDONED) await rm(path, { force: true });
  }
}

const encode = (part: string): string => part.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`);
const decode = (name: string): string => name.replaceAll(/\+[a-z]/g, (letter) => letter.charAt(1).toUpperCase());

async function* readFrom(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(READ_BYTES));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function listRefs(root: string, prefix: string): Promise<string[]> {
  const folder = checkPrefix(prefix).slice(0, prefix.lastIndexOf('/') + 1);
  const refs: string[] = [];
  for await (const ref of walk(root, folder)) if (ref.startsWith(prefix)) refs.push(ref);
  return refs.sort();
}

async function* walk(root: string, folder: string): AsyncGenerator<string> {
  for (const entry of await entriesOf(join(root, ...folder.split('/').map(encode)))) {
    const { name } = entry;
    if (entry.isFile() && name.endsWith(OBJECT)) yield folder + decode(name.slice(0, -OBJECT.length));
    else if (entry.isDirectory() && name !== TEMPORARY) yield* walk(root, `${folder}${decode(name)}/`);
  }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return [];
    throw fault;
  }
}

async function removeEmptyFolders(root: string, ref: string): Promise<void> {
  for (let folder = dirname(ref); folder !== '.'; folder = dirname(folder)) {
    const removed = await rmdir(join(root, ...folder.split('/').map(encode))).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (fault) {
    if (isFault(fault, 'ENOENT') || isFault(fault, 'ENOTDIR')) return false;
    throw fault;
  }
}
