import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import { drawIn, LOADED, reachedFrom } from './draw-in.ts';
import { CONFIG_MODULE } from './entries/write-entry.ts';
import { latePatterns } from './late-patterns.ts';
import { plainData } from './plain-data.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The runtime of every function; esbuild's target follows it. */
export const NODE_MAJOR = 22;

/** An assembly has copies of them: they go with the process. */
const written: string[] = [];
process.once('exit', () => {
  for (const folder of written) rmSync(folder, { recursive: true, force: true });
});

/**
 * Bundles each entry into a folder of its own and returns the folders by name. What is imported on demand stays in files
 * of its own, so that a function reads only what it needs to start; one that is bundled alone starts from one file. The bytes
 * depend on sources and dependencies alone, so that the same commit deploys the same assets from any machine.
 */
export async function bundle(
  entries: ReadonlyMap<string, string>,
  config: CompiledConfig,
): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'habeas-bundles-'));
  written.push(out);
  const options = { ...OPTIONS, outdir: out };
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: Object.fromEntries([...entries.keys()].map((name) => [name, `habeas:entry/${name}`])),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    plugins: [virtualModules(entries, config), plainBuiltins, plainData, latePatterns],
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const built = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const [first = '', ...others] = [...entries.keys()].map((name) => `${name}.mjs`);
  const files = others.length === 0 ? await drawIn(first, built, outputs, options) : built;
  return new Map(
    [...entries.keys()].map((name) => {
      const folder = join(out, name);
      mkdirSync(folder, { recursive: true });
      for (const file of reachedFrom(`${name}.mjs`, outputs)) {
        const contents = files.get(file);
        if (contents) writeFileSync(join(folder, file === `${name}.mjs` ? LOADED : file), contents);
      }
      return [name, folder];
    }),
  );
}

const OPTIONS: BuildOptions = {
  outExtension: { '.js': '.mjs' },
  absWorkingDir: ROOT,
  platform: 'node',
  target: `node${NODE_MAJOR}`,
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
};

const BUILTINS = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** A module that imports node:http makes Node touch each of its exports, and so load a fetch that nobody calls: 50 ms. */
const plainBuiltins: Plugin = {
  name: 'plain-builtins',
  setup(building) {
    building.onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ path }) =>
      BUILTINS.has(path) ? { path, namespace: 'builtin' } : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }));
  },
};
const virtualModules = (entries: ReadonlyMap<string, string>, config: CompiledConfig): Plugin => ({
  name: 'virtual-modules',
  setup(building) {
    building.onResolve({ filter: /^habeas:/ }, ({ path }) => ({ path, namespace: 'habeas' }));
    building.onLoad({ filter: /.*/, namespace: 'habeas' }, ({ path }) =>
      path === CONFIG_MODULE
        ? { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(config))})`, loader: 'js' }
        : { contents: entries.get(path.slice('habeas:entry/'.length)) ?? '', loader: 'ts', resolveDir: ROOT },
    );
  },
});
