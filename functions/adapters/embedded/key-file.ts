import { randomBytes } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InvalidInput } from '../../core/errors.ts';
import { isFault, PRIVATE_FOLDER, writeOnce } from './whole-file.ts';

const KEY_BYTES = 32;

/**
 * The master key of the deployment, 32 bytes in a file that only its owner may read; made where there is none. Who
 * holds a copy of it and of keys.db reads every case not yet forgotten, so back up the two apart.
 * @throws InvalidInput when the file can be read by others or is no key
 */
export async function openKeyFile(path: string): Promise<Uint8Array> {
  const key = await readKey(path);
  if (key) return key;
  await mkdir(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
  await writeOnce(path, randomBytes(KEY_BYTES));
  return (await readKey(path)) ?? new Uint8Array();
}

async function readKey(path: string): Promise<Uint8Array | undefined> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new InvalidInput(`others may read the key file ${path}: chmod 600 it, and think whether they did`);
    }
    const key = new Uint8Array(await readFile(path));
    if (key.length !== KEY_BYTES) throw new InvalidInput(`the key file ${path} does not hold ${KEY_BYTES} bytes`);
    return key;
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return undefined;
    throw fault;
  }
}
