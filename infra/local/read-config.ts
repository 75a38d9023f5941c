import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../functions/core/ledger/canonical-json.ts';
import { compileConfig } from '../../functions/core/data-map/compile/compile-config.ts';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';

/** Compiles `habeas.yml` and `data-map/*.yml` of a folder. @throws ConfigInvalid naming file, line and field */
export async function readConfig(folder: string): Promise<CompiledConfig> {
  const maps = (await readdir(join(folder, 'data-map')).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  const paths = ['habeas.yml', ...maps.sort().map((name) => join('data-map', name))].map((name) => join(folder, name));
  const files = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
  return compileConfig(files, { sha256 });
}

/** The same configuration with its pages somewhere else, e.g. on the port that was free. */
export function withPagesAt({ hash: _, ...config }: CompiledConfig, pagesUrl: string): CompiledConfig {
  const moved = { ...config, controller: { ...config.controller, pagesUrl } };
  return { hash: sha256(canonicalJson(moved)), ...moved };
}

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
