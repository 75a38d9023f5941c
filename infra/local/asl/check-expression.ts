import { DefinitionError } from './errors.ts';
import { KNOWN_FUNCTIONS } from './functions.ts';

/** The parts of `$states`. */
export type StatesField = 'input' | 'result' | 'errorOutput' | 'context';

type Node = { type: string; value?: unknown } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && 'type' in value;

/** Names the expression binds itself: `:=` and the parameters of its functions. */
function collectLocals(value: unknown, locals: Set<string>): void {
  if (Array.isArray(value)) return value.forEach((item) => collectLocals(item, locals));
  if (value === null || typeof value !== 'object') return;
  const node = value as Record<string, unknown>;
  if (node.type === 'bind') locals.add(String((node.lhs as Node).value));
  if (node.type === 'lambda') (node.arguments as Node[]).forEach((parameter) => locals.add(String(parameter.value)));
  if (typeof node.focus === 'string') locals.add(node.focus);
  if (typeof node.index === 'string') locals.add(node.index);
  Object.values(node).forEach((item) => collectLocals(item, locals));
}

type Check = { path: string; states: readonly StatesField[]; locals: ReadonlySet<string> };

function checkVariable(name: string, check: Check): void {
  if (name === '$') throw new DefinitionError(check.path, 'must not use $$: an expression has no input document.');
  if (name === 'eval') throw new DefinitionError(check.path, 'must not use $eval; use $parse for JSON text.');
}

function checkCall(node: Node, check: Check): void {
  const procedure = node.procedure as Node | undefined;
  const called = procedure?.type === 'path' ? (procedure.steps as Node[])[0] : procedure;
  if (called?.type !== 'variable') return;
  const name = String(called.value);
  checkVariable(name, check);
  if (!KNOWN_FUNCTIONS.has(name) && !check.locals.has(name)) {
    throw new DefinitionError(check.path, `calls the unknown function $${name}.`);
  }
}

function checkStates(steps: Node[], check: Check): void {
  const [first, second] = steps;
  if (first?.type !== 'variable' || first.value !== 'states' || second?.type !== 'name') return;
  if (!(check.states as readonly unknown[]).includes(second.value)) {
    throw new DefinitionError(check.path, `refers to $states.${String(second.value)}, which does not exist there.`);
  }
}

function checkNode(node: Node, check: Check, inside: boolean): void {
  if (node.type === 'variable') {
    checkVariable(String(node.value), check);
    if (node.value === '' && !inside) {
      throw new DefinitionError(check.path, 'must not use $ at its top level: an expression has no input document.');
    }
  }
  if (node.type === 'name' && !inside) {
    const sentence = `names the field ${String(node.value)} of nothing: start with $states or a variable.`;
    throw new DefinitionError(check.path, sentence);
  }
  if (node.type === 'function' || node.type === 'partial') checkCall(node, check);
}

const ITEM_SCOPES = new Set(['predicate', 'stages', 'group']);

/** Walks the tree; `inside` says whether a context item exists (within a path, a predicate or a function). */
function walk(value: unknown, check: Check, inside: boolean): void {
  if (Array.isArray(value)) return value.forEach((item) => walk(item, check, inside));
  if (value === null || typeof value !== 'object') return;
  if (!isNode(value)) return Object.values(value).forEach((item) => walk(item, check, inside));
  checkNode(value, check, inside);
  if (value.type === 'path') return walkPath(value, check, inside);
  const within = inside || value.type === 'lambda' || value.type === 'transform' || value.type === 'apply';
  for (const [key, item] of Object.entries(value)) walk(item, check, within || ITEM_SCOPES.has(key));
}

function walkPath(path: Node, check: Check, inside: boolean): void {
  const steps = path.steps as Node[];
  checkStates(steps, check);
  steps.forEach((step, at) => walk(step, check, inside || at > 0));
  for (const [key, item] of Object.entries(path)) if (key !== 'steps') walk(item, check, true);
}

/** Refuses at load what the service refuses: unknown functions, `$`, `$$`, fields of nothing, absent parts of $states. */
export function checkExpression(ast: unknown, path: string, states: readonly StatesField[]): void {
  const locals = new Set<string>();
  collectLocals(ast, locals);
  walk(ast, { path, states, locals }, false);
}
