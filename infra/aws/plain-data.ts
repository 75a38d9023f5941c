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
      contents: textOf(await exportsOf(pluginData as string)),
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

/** The name of a module's only export, where that is a text: it lies in its file as it is. */
function onlyText(exported: Record<string, unknown>): string | undefined {
  const [[name, value] = [], another] = Object.entries(exported);
  return typeof value === 'string' && another === undefined ? name : undefined;
}

function textOf(exported: Record<string, unknown>): string {
  const text = onlyText(exported);
  return text === undefined ? JSON.stringify(exported) : (exported[text] as string);
}

function readerOf(path: string, exported: Record<string, unknown>): string {
  const text = onlyText(exported);
  const names = Object.keys(exported).map((name) =>
    name === 'default' ? 'export default data.default;' : `export const ${name} = data.${name};`,
  );
  return [
    `import file from ${JSON.stringify(`${NAMESPACE}:${path}`)};`,
    `const text = process.getBuiltinModule('node:fs').readFileSync(new URL(file, import.meta.url), 'utf8');`,
    ...(text === undefined ? ['const data = JSON.parse(text);', ...names] : [`export const ${text} = text;`]),
  ].join('\n');
}
