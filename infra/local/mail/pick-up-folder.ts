import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the `.eml` files that were dropped into a folder, one by one: each is removed once `accept` has it on disk. A file
 * that is still being written should get its name last (rename), as mail drops do.
 */
export async function pickUp(folder: string, accept: (raw: Uint8Array) => Promise<void>): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names) {
    const path = join(folder, name);
    const taken = `${path}.taken`;
    await rename(path, taken);
    await accept(await readFile(taken));
    await rm(taken);
  }
  return names.length;
}
