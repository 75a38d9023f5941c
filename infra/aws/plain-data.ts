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
 * its module is loaded; when they are asked for, a text that a function returns, a language's catalogue, its phrases and its words for what people state.
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
      const [path, name, ...part] = pluginData as Piece;
      return { contents: contentsOf((await exportsOf(path))[name], part), loader: 'file' };
    });
  },
};

/** What goes into a file of its own: an export of a module without its parts, or one part, by its keys. */
type Piece = [path: string, name: string, ...part: string[]];
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

/** What is read when it is asked for: of catalogues by language each, of a list of languages the phrases of each. */
function partsOf(held: unknown): string[][] {
  const has = (one: unknown, key: string) => Object.hasOwn(one as object, key);
  if (!Array.isArray(held)) return has(held, 'en') ? Object.keys(held as object).map((key) => [key]) : [];
  return held.flatMap((each, at) =>
    ['concepts', 'topics', 'identity'].filter((key) => has(each, key)).map((key) => [String(at), key]),
  );
}

const at = (held: unknown, keys: string[]) => keys.reduce<unknown>((within, key) => (within as Exported)[key], held);

function contentsOf(held: unknown, part: string[]): string {
  if (isText(held)) return held();
  if (part.length > 0) return JSON.stringify(at(held, part));
  const rest = structuredClone(held);
  for (const keys of partsOf(held)) Reflect.deleteProperty(at(rest, keys.slice(0, -1)) as object, keys.at(-1) ?? '');
  return JSON.stringify(rest);
}

function readerOf(path: string, exported: Exported): string {
  const imports: string[] = [];
  const fileOf = (...of: string[]) => {
    const file = `file${imports.length}`;
    imports.push(`import ${file} from ${JSON.stringify(`${NAMESPACE}:${JSON.stringify([path, ...of])}`)};`);
    return file;
  };
  const exports = Object.entries(exported).flatMap(([name, held], nth) => [
    isText(held)
      ? `const held${nth} = () => read(${fileOf(name)});`
      : `const held${nth} = JSON.parse(read(${fileOf(name)}));`,
    ...(isText(held) ? [] : partsOf(held)).map(
      (part) => `later(held${nth}, ${JSON.stringify(part)}, ${fileOf(name, ...part)});`,
    ),
    `export { held${nth} as ${name} };`,
  ]);
  return [...imports, READ, LATER, ...exports].join('\n');
}

const READ = `const read = (file) => process.getBuiltinModule('node:fs').readFileSync(import.meta.dirname + '/' + file, 'utf8');`;
const LATER = `const later = (held, part, file) => {
  const [key, ...above] = part.toReversed();
  const of = above.reduceRight((of, key) => of[key], held);
  const keep = (value) => Object.defineProperty(of, key, { value })[key];
  Object.defineProperty(of, key, { configurable: true, enumerable: true, get: () => keep(JSON.parse(read(file))) });
};`;
