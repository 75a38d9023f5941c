import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnchorStore } from '../sealing/raw.ts';
import { isFault, PRIVATE_FOLDER, writeOnce } from './whole-file.ts';

const NAME = /^(\d{8})\.json$/;
const READ_ONLY = 0o400;

/** The AnchorStore in a folder, best on a disk of its own: one read-only file per anchor. */
export async function anchorFolder(folder: string): Promise<AnchorStore> {
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const pathOf = (n: number) => join(folder, `${`${n}`.padStart(8, '0')}.json`);
  return {
    async list(after = 0) {
      const numbers = (await readdir(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? 0));
      return numbers.filter((n) => n > after).sort((a, b) => a - b);
    },
    async get(n) {
      try {
        return await readFile(pathOf(n), 'utf8');
      } catch (fault) {
        if (isFault(fault, 'ENOENT')) return undefined;
        throw fault;
      }
    },
    put: (n, text) => writeOnce(pathOf(n), text, { mode: READ_ONLY }),
  };
}
