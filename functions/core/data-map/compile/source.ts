import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from './problems.ts';

/** A configuration file as handed in. */
export interface SourceFile {
  path: string;
  text: string;
}

export type Path = readonly (string | number)[];

/** A parsed YAML file that can say where a field stands. */
export interface Source {
  file: string;
  value: unknown;
  /** A problem at a path; where the path does not exist, at the nearest place that does. */
  problem: (path: Path, message: string) => Problem;
}

const showPath = (path: Path): string =>
  path.reduce<string>(
    (shown, part) => (typeof part === 'number' ? `${shown}[${part}]` : shown ? `${shown}.${part}` : part),
    '',
  );

function childOf(node: unknown, part: string | number): { at: Node | undefined; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(part));
    return pair && { at: isNode(pair.key) ? pair.key : undefined, value: pair.value };
  }
  if (isSeq(node) && typeof part === 'number' && part in node.items) {
    const value = node.items[part];
    return { at: isNode(value) ? value : undefined, value };
  }
  return undefined;
}

/** The offset of the deepest node along the path: the key of a map entry, the item of a list. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let at = isNode(node) ? node : undefined;
  for (const part of path) {
    const child = childOf(node, part);
    if (!child) break;
    at = child.at ?? at;
    node = child.value;
  }
  return at?.range?.[0] ?? 0;
}

/** Parses one file (YAML 1.2, as Fides writes it); what YAML itself refuses comes back as problems. */
export function readSource({ path: file, text }: SourceFile): { source: Source; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows the first syntax error is mostly its echo.
  const problems = document.errors.slice(0, 1).map((error) => ({
    file,
    ...position(error.pos[0]),
    field: '',
    message: `is not valid YAML: ${error.message}`,
  }));
  const problem = (path: Path, message: string): Problem => ({
    file,
    ...position(offsetOf(document, path)),
    field: showPath(path),
    message,
  });
  const value: unknown = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  return { source: { file, value, problem }, problems };
}
