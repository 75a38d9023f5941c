import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the `.eml` files that were dropped into a folder, one by one: each is removed once `accept` has it on disk, and comes
 * again as a re-delivery if a crash comes in between. A file that is still being written should get its name last (rename),
 * as mail drops do.
 */
export async function pickUp(folder: string, accept: (raw: Uint8Array) => Promise<void>): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names) {
    await accept(await readFile(join(folder, name)));
    await rm(join(folder, name));
  }
  return names.length;
}
