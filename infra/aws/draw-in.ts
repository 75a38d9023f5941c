import { basename } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

/** What each file of a bundle holds, by its name. */
type Files = ReadonlyMap<string, Uint8Array>;
/** What the bundler tells of each. */
type Outputs = ReadonlyMap<string, Metafile['outputs'][string]>;

/** The file that Lambda loads. */
export const LOADED = 'index.mjs';

/**
 * Draws what an entry imports at once into the entry itself: each file takes half a millisecond where a function starts cold.
 * What is imported on demand takes from the entry what they share, so that there is one of each. Returns the files that are
 * left; the entry is going to be called `index.mjs`.
 */
export async function drawIn(entry: string, files: Files, outputs: Outputs, options: BuildOptions): Promise<Files> {
  const drawn = [...reachedFrom(entry, outputs, 'import-statement')];
  const left = [...files].filter(([name]) => name === entry || !drawn.includes(name));
  const { outputFiles } = await build({
    ...options,
    entryPoints: left.map(([name]) => name).filter((name) => name.endsWith('.mjs')),
    bundle: true,
    write: false,
    plugins: [piecesOf(drawn, files, outputs)],
  });
  return new Map([...left, ...outputFiles.map(({ path, contents }) => [basename(path), contents] as const)]);
}

/** An output and the outputs that it imports, however deep: all of them, or those of one kind. */
export function reachedFrom(entry: string, outputs: Outputs, only?: string): Set<string> {
  const reached = new Set([entry]);
  // A set hands out what is added while it is walked.
  for (const file of reached)
    for (const { path, kind, external } of outputs.get(file)?.imports ?? [])
      if (!external && (only ?? kind) === kind) reached.add(basename(path));
  return reached;
}

/** Within the entry a piece is its code; elsewhere it is what the entry exports of it, each under its name and the piece's number. */
const piecesOf = (drawn: string[], files: Files, outputs: Outputs): Plugin => ({
  name: 'draw-in',
  setup(building) {
    const textOf = (name: string) => new TextDecoder().decode(files.get(name));
    const exportsOf = (piece: string) =>
      (outputs.get(piece)?.exports ?? []).map((name) => [name, `${name}${drawn.indexOf(piece)}`]);
    const passOn = (piece: string) =>
      `export { ${exportsOf(piece)
        .map(([own, numbered]) => `${own} as ${numbered}`)
        .join()} } from './${piece}';`;
    const takeOver = (piece: string) =>
      `export { ${exportsOf(piece)
        .map(([own, numbered]) => `${numbered} as ${own}`)
        .join()} } from './${LOADED}';`;
    building.onResolve({ filter: /./ }, ({ path, kind, importer }) => {
      const name = basename(path);
      if (kind !== 'entry-point' && !drawn.includes(name)) return { path, external: true };
      const isWithin = kind === 'entry-point' || drawn.includes(importer);
      return { path: name, namespace: isWithin ? 'piece' : 'shared' };
    });
    building.onLoad({ filter: /./, namespace: 'piece' }, ({ path }) => ({
      contents: [textOf(path), ...(path === drawn[0] ? drawn.slice(1).map(passOn) : [])].join('\n'),
    }));
    building.onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({ contents: takeOver(path) }));
  },
});
