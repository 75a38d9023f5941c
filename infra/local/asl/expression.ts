import jsonata from 'jsonata';
import { DefinitionError, EvaluationError } from './errors.ts';
import { checkExpression, type StatesField } from './check-expression.ts';
import { extraFunctions, type Sources } from './functions.ts';

/** What an expression can see: the workflow variables, `states` among them. */
export type Bindings = Record<string, unknown>;

/**
 * A compiled field: gives its value, or throws EvaluationError with the place it went wrong. `source` is there when the
 * whole field is one expression, `needsContext` where one of them may ask for `$states.context`.
 */
export type Template = ((bindings: Bindings) => unknown) & { source?: string; needsContext?: boolean };

/** What compiling needs to know: the clock and chance, and which parts of `$states` exist in this place. */
export type Place = { sources: Sources; states: readonly StatesField[] };

type Node = { type: string; value?: unknown; steps?: Node[] } & Record<string, unknown>;

/** No expression may hold up the others: milliseconds, and the service's depth of evaluation and length of a sequence. */
const BOUNDS = { timeout: 5_000, stack: 100, sequence: 873_782 };

/** What the service says, without a code, of an expression that is over a bound. */
const OVER_BOUNDS: Record<string, string> = {
  D1011: 'Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive',
  D1012: 'Expression evaluation timeout: Check for infinite loop',
  D2015: 'Expression evaluation memory limit exceeded: Check for excessive memory usage',
};

const EXPRESSION = /^\{%([\s\S]*)%\}$/;

/** Tells an expression (`{% … %}`) from any other value. */
export function isExpression(value: unknown): value is string {
  return typeof value === 'string' && EXPRESSION.test(value);
}

/** An expression that was opened or closed improperly, which the service refuses; a space before or after it is enough. */
const HALF_OPEN = /^\s*\{%|%\}\s*$/;

/** Copies a JSONata result to plain JSON: sequences lose their marks, non-finite numbers become their names. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'function') throw new TypeError('function');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => toPlain(item) ?? null);
  const record = value as Record<string, unknown>;
  if (record._jsonata_lambda === true || record._jsonata_function === true) throw new TypeError('function');
  const members = Object.entries(record).map(([key, item]) => [key, toPlain(item)] as const);
  return Object.fromEntries(members.filter(([, item]) => item !== undefined));
}

const isPlainStep = (node: Node): boolean =>
  node.type === 'name' && Object.keys(node).every((key) => key === 'type' || key === 'value' || key === 'position');

/** The keys of an expression that is nothing but `$variable.key.key`; undefined for any other. */
function plainPath(ast: Node): string[] | undefined {
  const steps = ast.type === 'path' ? (ast.steps ?? []) : [ast];
  const [first, ...rest] = steps;
  const isBare = ast.type !== 'path' || Object.keys(ast).every((key) => key === 'type' || key === 'steps');
  if (!isBare || first?.type !== 'variable' || first.value === '' || first.value === '$') return undefined;
  if (first.predicate !== undefined || first.stages !== undefined || first.group !== undefined) return undefined;
  if (!rest.every(isPlainStep)) return undefined;
  return [first.value as string, ...rest.map((step) => step.value as string)];
}

const MAPS_OVER_ARRAY = Symbol('array');

/** Follows the keys through plain objects; an array on the way is JSONata's to map over. */
function follow(bindings: Bindings, keys: readonly string[]): unknown {
  let value: unknown = bindings;
  for (const key of keys) {
    if (Array.isArray(value)) return MAPS_OVER_ARRAY;
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

const hasOnly = (node: Node, ...keys: string[]): boolean =>
  Object.keys(node).every((key) => ['type', 'value', 'position', ...keys].includes(key));

type Shortcut = (bindings: Bindings) => unknown;

function operand(node: Node): Shortcut | undefined {
  if (node.type === 'string' && hasOnly(node)) return () => node.value;
  const keys = plainPath(node);
  return keys && ((bindings) => follow(bindings, keys));
}

/**
 * What gives the value of a path, and of two texts that are compared or joined, without the interpreter; where that gives nothing,
 * the interpreter is asked.
 */
function shortcutOf(ast: Node): Shortcut | undefined {
  if (ast.type !== 'binary') return ast.type === 'string' ? undefined : operand(ast);
  const [left, right] = [operand(ast.lhs as Node), operand(ast.rhs as Node)];
  if (!left || !right || !hasOnly(ast, 'lhs', 'rhs') || !['=', '&'].includes(ast.value as string)) return undefined;
  return (bindings) => {
    const texts = [left(bindings), right(bindings)];
    if (!texts.every((text) => typeof text === 'string')) return undefined;
    return ast.value === '=' ? texts[0] === texts[1] : texts.join('');
  };
}

type JsonataFault = { code?: string; message?: string };

function describeFault(source: string, location: string, fault: unknown): EvaluationError {
  const { code = '', message } = fault as JsonataFault;
  const bare = OVER_BOUNDS[code] ?? (code === '' ? (message ?? String(fault)) : undefined);
  const reason = bare === undefined ? `. ${code}: ${message ?? ''}` : `: ${bare}`;
  return new EvaluationError(
    `The JSONata expression '${source}' specified for the field '${location}' threw an error during evaluation${reason}`,
    location,
  );
}

function settle(result: unknown, source: string, location: string): unknown {
  if (result === undefined) {
    throw new EvaluationError(
      `The JSONata expression '${source}' specified for the field '${location}' returned nothing (undefined).`,
      location,
    );
  }
  try {
    return toPlain(result);
  } catch {
    throw new EvaluationError(
      `The JSONata expression '${source}' specified for the field '${location}' returned an unsupported result type.`,
      location,
    );
  }
}

function compileExpression(text: string, path: string, location: string, place: Place): Template {
  const source = (EXPRESSION.exec(text)?.[1] ?? '').trim();
  let compiled: jsonata.Expression;
  try {
    compiled = jsonata(source, BOUNDS);
  } catch (fault) {
    throw new DefinitionError(path, `is not a JSONata expression: ${(fault as Error).message}`);
  }
  const ast = compiled.ast() as unknown as Node;
  checkExpression(ast, path, place.states);
  for (const [name, { run, signature }] of Object.entries(extraFunctions(place.sources))) {
    compiled.registerFunction(name, run as (...args: unknown[]) => unknown, signature);
  }
  // The service has no $eval: what is called is no function, as any other unknown name.
  compiled.assign('eval', undefined);
  const shortcut = shortcutOf(ast);
  const evaluate = async (bindings: Bindings): Promise<unknown> => {
    let result: unknown;
    try {
      result = (await compiled.evaluate(undefined, bindings)) as unknown;
    } catch (fault) {
      throw describeFault(source, location, fault);
    }
    return settle(result, source, location);
  };
  if (!shortcut) return Object.assign(evaluate, { source });
  const take = (bindings: Bindings): unknown => {
    const value = shortcut(bindings);
    return value === undefined || value === MAPS_OVER_ARRAY ? evaluate(bindings) : value;
  };
  return Object.assign(take, { source });
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

function compileMembers(entries: [string, Template][]): Template {
  const gather = (values: unknown[]): unknown => Object.fromEntries(entries.map(([key], at) => [key, values[at]]));
  return (bindings) => {
    const values = entries.map(([, template]) => template(bindings));
    return values.some(isPromise) ? Promise.all(values).then(gather) : gather(values);
  };
}

function compileItems(templates: Template[]): Template {
  return (bindings) => {
    const values = templates.map((template) => template(bindings));
    return values.some(isPromise) ? Promise.all(values) : values;
  };
}

/** Compiles a field once: constants stay as they are, `{% … %}` strings at any depth become expressions. */
export function compileTemplate(value: unknown, path: string, location: string, place: Place): Template {
  if (isExpression(value)) return compileExpression(value, path, location, place);
  if (typeof value === 'string' && HALF_OPEN.test(value))
    throw new DefinitionError(
      path,
      'an expression starts with {% and ends with %}, with nothing before or after them.',
    );
  if (value === null || typeof value !== 'object') return () => value;
  if (!/\{%|%\}/.test(JSON.stringify(value))) return () => value;
  if (Array.isArray(value)) {
    return compileItems(value.map((item, at) => compileTemplate(item, `${path}[${at}]`, `${location}[${at}]`, place)));
  }
  return compileMembers(
    Object.entries(value).map(([key, item]) => [
      key,
      compileTemplate(item, `${path}.${key}`, `${location}/${key}`, place),
    ]),
  );
}
