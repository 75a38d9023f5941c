import { DefinitionError } from './errors.ts';

/** The parts of `$states`. */
export type StatesField = 'input' | 'result' | 'errorOutput' | 'context';

type Node = { type: string; value?: unknown } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && 'type' in value;

type Check = { path: string; states: readonly StatesField[] };

function checkStates(steps: Node[], check: Check): void {
  const [first, second] = steps;
  if (first?.type !== 'variable' || first.value !== 'states' || second?.type !== 'name') return;
  if (!(check.states as readonly unknown[]).includes(second.value)) {
    throw new DefinitionError(check.path, `refers to $states.${String(second.value)}, which does not exist there.`);
  }
}

function checkNode(node: Node, check: Check, inside: boolean): void {
  if (node.type === 'variable') {
    if (node.value === '$')
      throw new DefinitionError(check.path, 'must not use $$: an expression has no input document.');
    if (node.value === '' && !inside) {
      throw new DefinitionError(check.path, 'must not use $ at its top level: an expression has no input document.');
    }
  }
  if (node.type === 'name' && !inside) {
    const sentence = `names the field ${String(node.value)} of nothing: start with $states or a variable.`;
    throw new DefinitionError(check.path, sentence);
  }
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

/** Refuses at load what the service refuses: `$`, `$$`, fields of nothing, absent parts of $states. */
export function checkExpression(ast: unknown, path: string, states: readonly StatesField[]): void {
  walk(ast, { path, states }, false);
}
