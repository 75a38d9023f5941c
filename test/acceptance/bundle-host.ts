import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Gives CommonJS in the bundle what it requires of Node. */
const REQUIRE = `const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);`;

/**
 * Writes the host and its thread into a few files in the folder and returns the paths of those that are started: a run starts it again and again, and
 * most of a start is finding, stripping and linking 500 modules.
 */
export async function bundleHost(sources: string[], folder: string): Promise<string[]> {
  await build({
    entryPoints: sources,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE },
    plugins: [inPlace],
    logLevel: 'error',
  });
  return sources.map((source) => join(folder, `${basename(source, '.ts')}.mjs`));
}

/** What a source finds beside itself, a thread or a definition, stays beside the source; and none takes itself for what was started. */
const inPlace: Plugin = {
  name: 'in-place',
  setup(building) {
    building.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.main', 'false')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};
