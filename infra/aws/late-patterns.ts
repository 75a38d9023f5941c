import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Makes our patterns where they are first used, and once. V8 reads each literal when its module is compiled and again when
 * it is made, and builds the set of every `\p{…}` and of every letter's other case: what starts cold would wait for the
 * patterns of all languages, where a mail needs those of its own.
 */
export const latePatterns: Plugin = {
  name: 'late-patterns',
  setup(building) {
    building.onLoad({ filter: /\/functions\/.*\.ts$/, namespace: 'file' }, async ({ path }) => ({
      contents: makeLate(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

type Edit = [from: number, to: number, text: string];

/** A module with its patterns made late: literals in functions, and constants of the module that it does not export. */
export function makeLate(text: string): string {
  const module = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ESNext, true);
  const nodes = nodesOf(module);
  const late = lateConstants(module, nodes);
  const held: string[] = [];
  const hold = () => `(held${held.push(`held${held.length}`) - 1} ??= `;
  const edits = nodes.flatMap((node): Edit[] => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && late.has(node.name.getText()))
      return [at(node.initializer.getStart(), `() => ${hold()}`), at(node.end, ')')];
    if (ts.isIdentifier(node) && late.has(node.text) && !namesSomething(node)) return [at(node.end, '()')];
    if (ts.isTaggedTemplateExpression(node) && /^String\.raw`.*\P{ASCII}/su.test(node.getText()))
      return asStrings(node.template);
    if (!ts.isRegularExpressionLiteral(node)) return [];
    const [pattern, flags] = partsOf(node);
    const made = `new RegExp(${JSON.stringify(pattern)}, '${flags}')`;
    // One that remembers where it stopped is another at each use.
    const isHeld = isInFunction(node) && !/[gy]/.test(flags);
    return [[node.getStart(), node.end, isHeld ? `${hold()}${made})` : made]];
  });
  const changed = edits
    .toSorted(([from, to], [other, until]) => other - from || until - to)
    .reduce((done, [from, to, by]) => done.slice(0, from) + by + done.slice(to), text);
  return held.length === 0 ? changed : `${changed}\nvar ${held.join(', ')};\n`;
}

const at = (place: number, text: string): Edit => [place, place, text];

function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [node, ...children.flatMap(nodesOf)];
}

/**
 * The same text as strings, of which the bundler writes every letter in ASCII. A raw text must stand as it is, and one letter
 * that is not Latin-1 makes V8 read the whole file at two bytes a character.
 */
function asStrings(template: ts.TemplateLiteral): Edit[] {
  const pieces = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  const raw = pieces.map((piece) => piece.getText().replace(/^[`}]|(?:`|\$\{)$/g, ''));
  return pieces.map((piece, nth) => {
    const before = nth === 0 ? `({ raw: ${JSON.stringify(raw)} }` : '';
    return [piece.getStart(), piece.end, before + (piece === pieces.at(-1) ? ')' : ', ')];
  });
}

function partsOf({ text }: ts.RegularExpressionLiteral): [pattern: string, flags: string] {
  const end = text.lastIndexOf('/');
  return [text.slice(1, end), text.slice(end + 1)];
}

const isInFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined;

/** Names of patterns declared at the top, not exported, that name nothing else in the module. */
function lateConstants(module: ts.SourceFile, nodes: ts.Node[]): Set<string> {
  const patterns = module.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(({ modifiers }) => modifiers === undefined)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ initializer }) => initializer !== undefined && isPattern(initializer));
  const names = new Set(patterns.map(({ name }) => name.getText()));
  const own = new Set<ts.Node>(patterns.map(({ name }) => name));
  for (const node of nodes)
    if (ts.isIdentifier(node) && namesSomething(node) && !own.has(node)) names.delete(node.text);
  return names;
}

/** What makes a pattern of a pattern, or a list of words. */
const MAKERS = ['withLetters', 'wordList', 'wording'];

/** Or a list of them. */
const isPattern = (node: ts.Node): boolean =>
  ts.isRegularExpressionLiteral(node) ||
  (ts.isCallExpression(node) && MAKERS.includes(node.expression.getText())) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') ||
  (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && node.elements.every(isPattern));

function namesSomething(node: ts.Identifier): boolean {
  const { name, propertyName, exprName } = node.parent as {
    name?: ts.Node;
    propertyName?: ts.Node;
    exprName?: ts.Node;
  };
  return [name, propertyName, exprName].includes(node);
}
