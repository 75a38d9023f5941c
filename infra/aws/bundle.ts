import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import { CONFIG_MODULE } from './entries/write-entry.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The runtime of every function; esbuild's target follows it. */
export const NODE_MAJOR = 22;

/**
 * Bundles each entry into a folder of its own and returns the folders by name. The bytes depend on sources and
 * dependencies alone, so that the same commit deploys the same assets from any machine.
 */
export async function bundle(
  entries: ReadonlyMap<string, string>,
  config: CompiledConfig,
): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'habeas-bundles-'));
  const result = await build({
    entryPoints: Object.fromEntries([...entries.keys()].map((name) => [name, `habeas:entry/${name}`])),
    bundle: true,
    write: false,
    outdir: out,
    absWorkingDir: ROOT,
    platform: 'node',
    target: `node${NODE_MAJOR}`,
    // An ES module that imports node:http makes Node touch each of its exports, and so load a fetch that nobody calls.
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    // Step Functions matches faults by the names of their classes.
    keepNames: true,
    legalComments: 'none',
    plugins: [virtualModules(entries, config)],
    logLevel: 'error',
  });
  const folders = new Map<string, string>();
  for (const { path, contents } of result.outputFiles) {
    const name = path.slice(out.length + 1, -'.js'.length);
    const folder = join(out, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.js'), contents);
    folders.set(name, folder);
  }
  return folders;
}

const virtualModules = (entries: ReadonlyMap<string, string>, config: CompiledConfig): Plugin => ({
  name: 'virtual-modules',
  setup(building) {
    building.onResolve({ filter: /^habeas:/ }, ({ path }) => ({ path, namespace: 'habeas' }));
    building.onLoad({ filter: /.*/, namespace: 'habeas' }, ({ path }) =>
      path === CONFIG_MODULE
        ? { contents: JSON.stringify(config), loader: 'json' }
        : { contents: entries.get(path.slice('habeas:entry/'.length)) ?? '', loader: 'ts', resolveDir: ROOT },
    );
  },
});
