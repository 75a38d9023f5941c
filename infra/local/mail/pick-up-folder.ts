import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the `.eml` files that were dropped into a folder, one by one: each is removed once `accept` has it on disk, and comes
 * again as a re-delivery if a crash comes in between. A file that is still being written should get its name last (rename),
 * as mail drops do. @throws what kept a file from being taken, once all others were
 */
export async function pickUp(folder: string, accept: (raw: Uint8Array) => Promise<void>): Promise<number> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() && entry.name.endsWith('.eml') ? entry.name : [])).sort();
  const faults: unknown[] = [];
  for (const name of names) await take(join(folder, name), accept).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
  return names.length;
}

async function take(path: string, accept: (raw: Uint8Array) => Promise<void>): Promise<void> {
  await accept(await readFile(path));
  await rm(path);
}
