import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../../..');
const PORTS_FILE = join(ROOT, 'functions/core/ports.ts');

/** The interface of each port, by the port's name. */
const PORT_OF: Record<string, string> = {
  Clock: 'clock',
  Ids: 'ids',
  Digest: 'digest',
  Ledger: 'ledger',
  CaseKeys: 'keys',
  Vault: 'vault',
  Inbound: 'inbound',
  Letters: 'letters',
  SecondReader: 'secondReader',
  Records: 'records',
  Workflow: 'workflow',
  Mailer: 'mailer',
  Configs: 'configs',
  PackageSigner: 'signer',
};

/**
 * Which ports (`ledger`) and which methods of them (`ledger.append`) the code behind each file can reach: every function that is named on
 * the way is followed, whether or not a call would come by. Found with the type checker, so that it does not matter how a
 * port is handed on.
 */
export function reachPorts(files: string[]): Map<string, Set<string>> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  return new Map(files.map((file) => [file, reachFrom(program.getSourceFile(file), checker)]));
}

function reachFrom(source: ts.SourceFile | undefined, checker: ts.TypeChecker): Set<string> {
  if (!source) throw new Error('the program lacks a handler');
  const reached = new Set<string>();
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAccessExpression(node)) note(portOf(node.expression, checker), `.${node.name.text}`);
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) note(portOf(node, checker), '');
    if (ts.isIdentifier(node)) for (const found of bodiesOf(node, checker)) enter(found);
    ts.forEachChild(node, visit);
  };
  const note = (port: string | undefined, method: string) => port !== undefined && reached.add(`${port}${method}`);
  const enter = (node: ts.Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    visit(node);
  };
  ts.forEachChild(source, (statement) => {
    if (ts.isVariableStatement(statement) && isExported(statement)) enter(statement);
  });
  return reached;
}

const isExported = (statement: ts.VariableStatement) =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

function portOf(expression: ts.Node, checker: ts.TypeChecker): string | undefined {
  const symbol = checker.getTypeAtLocation(expression).getSymbol();
  const declared = symbol?.declarations?.some((declaration) => declaration.getSourceFile().fileName === PORTS_FILE);
  return symbol && declared ? PORT_OF[symbol.name] : undefined;
}

/** The functions and values of our own that a name stands for. */
function bodiesOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Node[] {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return (symbol?.declarations ?? []).filter(
    (declaration) =>
      (ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration)) &&
      declaration.getSourceFile().fileName.startsWith(join(ROOT, 'functions')),
  );
}
