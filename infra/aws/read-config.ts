import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileConfig } from '../../functions/core/data-map/compile/compile-config.ts';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';

/** Compiles `habeas.yml` and `data-map/*.yml` of a folder. @throws ConfigInvalid naming file, line and field */
export function readConfig(folder: string): CompiledConfig {
  const maps = readdirSync(join(folder, 'data-map')).filter((name) => /\.ya?ml$/.test(name));
  const paths = ['habeas.yml', ...maps.sort().map((name) => join('data-map', name))].map((name) => join(folder, name));
  const files = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  return compileConfig(files, { sha256: (data) => createHash('sha256').update(data).digest('hex') });
}
