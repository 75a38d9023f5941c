import { deepStrictEqual } from 'node:assert';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Modules of ours that hold data and nothing else, and much of it. */
const DATA =
  /\/functions\/core\/(?:intake\/languages\/all\.ts|intake\/reader\/(?:gram-)?weights\.ts|intake\/machine-wordings\.ts|(?:mail\/catalogue\/mail|disclosure\/catalogue\/package)-catalogues\.ts|.*\.json)$/;

const NAMESPACE = 'plain-data';

/**
 * Takes what modules of data export out of the code and into files beside it, as JSON: Node reads a text in any script and
 * parses JSON many times faster than it compiles the same as code, and what starts cold waits for that. Data is read when
 * its module is loaded; a text that a function returns, when that is called; of catalogues, the one asked for when it is.
 */
export const plainData: Plugin = {
  name: NAMESPACE,
  setup(building) {
    building.onLoad({ filter: DATA, namespace: 'file' }, async ({ path }) => ({
      contents: readerOf(path, await exportsOf(path)),
    }));
    building.onResolve({ filter: new RegExp(`^${NAMESPACE}:`) }, ({ path }) => {
      const pluginData = JSON.parse(path.slice(NAMESPACE.length + 1)) as Piece;
      const [file, ...of] = pluginData;
      return {
        path: `${[file.replace(/\.(?:ts|json)$/, ''), ...of].join('-')}.json`,
        namespace: NAMESPACE,
        pluginData,
      };
    });
    building.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ pluginData }) => {
      const [path, name, key] = pluginData as Piece;
      const held = (await exportsOf(path))[name];
      const contents = isText(held) ? held() : JSON.stringify(key === undefined ? held : (held as Exported)[key]);
      return { contents, loader: 'file' };
    });
  },
};

/** What goes into a file of its own: an export of a module, or one property of that. */
type Piece = [path: string, name: string, key?: string];
type Exported = Record<string, unknown>;

/** @throws AssertionError when the module exports what is no data */
async function exportsOf(path: string): Promise<Exported> {
  if (path.endsWith('.json')) return { default: JSON.parse(await readFile(path, 'utf8')) };
  const { ...exported } = (await import(path)) as Exported;
  for (const held of Object.values(exported))
    if (!isText(held)) deepStrictEqual(JSON.parse(JSON.stringify(held)), held, `${path} holds more than data`);
  return exported;
}

const isText = (held: unknown): held is () => string => typeof held === 'function';

const isCatalogues = (held: unknown): held is object => typeof held === 'object' && held !== null && 'en' in held;

function readerOf(path: string, exported: Exported): string {
  const files: string[] = [];
  const fileOf = (...of: string[]) =>
    `file${files.push(JSON.stringify(`${NAMESPACE}:${JSON.stringify([path, ...of])}`)) - 1}`;
  const valueOf = (name: string, held: unknown) => {
    if (isText(held)) return `() => read(${fileOf(name)})`;
    if (!isCatalogues(held)) return `JSON.parse(read(${fileOf(name)}))`;
    const keys = Object.keys(held).map((key) => `get ${key}() { return keep(this, '${key}', ${fileOf(name, key)}); }`);
    return `{ ${keys.join(', ')} }`;
  };
  const exports = Object.entries(exported).map(([name, held]) =>
    name === 'default' ? `export default ${valueOf(name, held)};` : `export const ${name} = ${valueOf(name, held)};`,
  );
  return [
    ...files.map((file, at) => `import file${at} from ${file};`),
    `const read = (file) => process.getBuiltinModule('node:fs').readFileSync(new URL(file, import.meta.url), 'utf8');`,
    'const keep = (of, key, file) => Object.defineProperty(of, key, { value: JSON.parse(read(file)) })[key];',
    ...exports,
  ].join('\n');
}
