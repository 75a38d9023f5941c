import { deepStrictEqual } from 'node:assert';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Modules of ours that hold data and nothing else, and much of it. */
const DATA =
  /\/functions\/core\/(?:intake\/languages\/all\.ts|intake\/reader\/(?:gram-)?weights\.ts|intake\/machine-wordings\.ts|(?:mail|disclosure)\/catalogue\/all\.ts|.*\.json)$/;

const NAMESPACE = 'plain-data';

/**
 * Takes what modules of data export out of the code and into files beside it, as JSON: Node reads a text in any script and
 * parses JSON many times faster than it compiles the same as code, and what starts cold waits for that.
 */
export const plainData: Plugin = {
  name: NAMESPACE,
  setup(building) {
    building.onLoad({ filter: DATA, namespace: 'file' }, async ({ path }) => ({
      contents: readerOf(path, await exportsOf(path)),
    }));
    building.onResolve({ filter: new RegExp(`^${NAMESPACE}:`) }, ({ path }) => ({
      path: path.slice(NAMESPACE.length + 1).replace(/\.ts$/, '.json'),
      namespace: NAMESPACE,
      pluginData: path.slice(NAMESPACE.length + 1),
    }));
    building.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ pluginData }) => ({
      contents: JSON.stringify(await exportsOf(pluginData as string)),
      loader: 'file',
    }));
  },
};

/** @throws AssertionError when the module exports what is no data */
async function exportsOf(path: string): Promise<Record<string, unknown>> {
  if (path.endsWith('.json')) return { default: JSON.parse(await readFile(path, 'utf8')) };
  const { ...exported } = (await import(path)) as Record<string, unknown>;
  deepStrictEqual(JSON.parse(JSON.stringify(exported)), exported, `${path} holds more than data`);
  return exported;
}

const readerOf = (path: string, exported: Record<string, unknown>): string =>
  [
    `import file from ${JSON.stringify(`${NAMESPACE}:${path}`)};`,
    `const read = process.getBuiltinModule('node:fs').readFileSync;`,
    `const data = JSON.parse(read(new URL(file, import.meta.url), 'utf8'));`,
    ...Object.keys(exported).map((name) =>
      name === 'default' ? 'export default data.default;' : `export const ${name} = data.${name};`,
    ),
  ].join('\n');
