import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { Configs } from '../../core/ports.ts';
import { isFault, PRIVATE_FOLDER, writeOnce } from './whole-file.ts';

const HASH = /^[0-9a-f]{64}$/;

/** The Configs port in a folder: keeps the current configuration beside all earlier ones, one file per hash. */
export async function configsFolder(folder: string, current: CompiledConfig): Promise<Configs> {
  const pathOf = (hash: string) => join(folder, `${hash}.json`);
  if (!HASH.test(current.hash)) throw new InvalidInput('a configuration is named by its SHA-256');
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  await writeOnce(pathOf(current.hash), JSON.stringify(current));
  const known = new Map([[current.hash, current]]);

  return {
    current: async () => current,
    async byHash(hash) {
      const found = known.get(hash) ?? (HASH.test(hash) ? await readConfig(pathOf(hash)) : undefined);
      if (found?.hash !== hash) throw new InvalidInput(`no configuration ${hash} was kept`);
      known.set(hash, found);
      return found;
    },
  };
}

async function readConfig(path: string): Promise<CompiledConfig | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as CompiledConfig;
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return undefined;
    throw fault;
  }
}
