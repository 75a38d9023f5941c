import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
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
 * of its own, so that a function reads only what it needs to start. The bytes depend on sources and dependencies alone,
 * so that the same commit deploys the same assets from any machine.
 */
export async function bundle(
  entries: ReadonlyMap<string, string>,
  config: CompiledConfig,
): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'habeas-bundles-'));
  written.push(out);
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries([...entries.keys()].map((name) => [name, `habeas:entry/${name}`])),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: ROOT,
    platform: 'node',
    target: `node${NODE_MAJOR}`,
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    plugins: [virtualModules(entries, config), plainBuiltins, plainData, latePatterns],
    logLevel: 'error',
  });
  const contents = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
  const imports = importsOf(metafile);
  return new Map(
    [...entries.keys()].map((name) => {
      const folder = join(out, name);
      mkdirSync(folder, { recursive: true });
      for (const file of reachedFrom(`${name}.mjs`, imports))
        writeFileSync(join(folder, file === `${name}.mjs` ? 'index.mjs' : file), contents.get(file) ?? '');
      return [name, folder];
    }),
  );
}

/** By the name of an output: the outputs that it imports, at once or on demand. */
const importsOf = ({ outputs }: Metafile): Map<string, string[]> =>
  new Map(
    Object.entries(outputs).map(([path, { imports }]) => [
      basename(path),
      imports.filter(({ external }) => !external).map((imported) => basename(imported.path)),
    ]),
  );

function reachedFrom(entry: string, imports: Map<string, string[]>): Set<string> {
  const reached = new Set([entry]);
  // A set hands out what is added while it is walked.
  for (const file of reached) for (const imported of imports.get(file) ?? []) reached.add(imported);
  return reached;
}

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
        ? { contents: JSON.stringify(config), loader: 'json' }
        : { contents: entries.get(path.slice('habeas:entry/'.length)) ?? '', loader: 'ts', resolveDir: ROOT },
    );
  },
});
