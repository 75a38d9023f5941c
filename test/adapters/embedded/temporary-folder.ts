import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Open } from '../contract/opened.ts';

/** A folder that is there until `remove`. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'habeas-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Opens the same folder twice. `open` returns the port and how to close it. */
export function twice<Port>(open: (folder: string) => Promise<[Port, (() => void | Promise<void>)?]>): Open<Port> {
  return async () => {
    const folder = await temporaryFolder();
    const [one, closeOne] = await open(folder.path);
    const [two, closeTwo] = await open(folder.path);
    return {
      one,
      two,
      async close() {
        await closeOne?.();
        await closeTwo?.();
        await folder.remove();
      },
    };
  };
}

/** The bytes of every file below a folder, by path. */
export async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path, await readFile(path));
  }
  return files;
}
