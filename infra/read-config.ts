import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../functions/core/ledger/canonical-json.ts';
import { compileConfig, type SourceFile } from '../functions/core/data-map/compile/compile-config.ts';
import type { CompiledConfig } from '../functions/core/data-map/compiled.ts';
import { InvalidInput } from '../functions/core/errors.ts';

/**
 * Compiles `habeas.yml` and `data-map/*.yml` of a folder.
 * @throws ConfigInvalid naming file, line and field
 * @throws InvalidInput when a file or the folder can't be read
 */
export async function readConfig(folder: string): Promise<CompiledConfig> {
  const files = await readFiles(folder).catch((fault: Error) => {
    throw new InvalidInput(`The configuration can't be read: ${fault.message}.`, { cause: fault });
  });
  return compileConfig(files, { sha256 });
}

async function readFiles(folder: string): Promise<SourceFile[]> {
  const maps = (await readdir(join(folder, 'data-map'))).filter((name) => /\.ya?ml$/.test(name));
  const paths = ['habeas.yml', ...maps.sort().map((name) => join('data-map', name))].map((name) => join(folder, name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/** The same configuration with its pages somewhere else, e.g. on the port that was free. */
export function withPagesAt({ hash: _, ...config }: CompiledConfig, pagesUrl: string): CompiledConfig {
  const moved = { ...config, controller: { ...config.controller, pagesUrl } };
  return { hash: sha256(canonicalJson(moved)), ...moved };
}

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
