import type { StatesField } from './check-expression.ts';
import type { Flow } from './definition.ts';
import { compileTemplate, type Template } from './expression.ts';
import type { Fields } from './fields.ts';
import type { Sources } from './functions.ts';

/** How to load: the clock and chance of expressions, and whether a Task may call anything or only Lambda functions. */
export type LoadOptions = { sources: Sources; resources: 'any' | 'lambda' };

/** What is known while the states of one flow are loaded. */
export type Loading = LoadOptions & {
  language: 'JSONata' | 'JSONPath';
  /** All state names of the machine so far. */
  names: Set<string>;
  loadFlow(fields: Fields, loading: Loading): Flow;
};

/** What an expression sees of `$states` before a state has a result. */
export const BEFORE: StatesField[] = ['input', 'context'];
/** What it sees once the state has one. */
export const AFTER: StatesField[] = ['input', 'context', 'result'];
/** `$states` with anything behind it but another part. */
const NEEDS_CONTEXT = /\$states(?!\.(?:input|result|errorOutput)\b)/;
const VARIABLE = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;

/** Compiles one field if it is there. `location` is how the service names the field in an error. */
export function template(
  fields: Fields,
  key: string,
  loading: Loading,
  where: { states: StatesField[]; prefix?: string },
): Template | undefined {
  if (!fields.has(key)) return undefined;
  const place = { sources: loading.sources, states: where.states };
  const value = fields.value(key);
  const compiled = compileTemplate(value, fields.at(key), `${where.prefix ?? ''}${key}`, place);
  return Object.assign(compiled, { needsContext: NEEDS_CONTEXT.test(JSON.stringify(value)) });
}

function checkAssign(fields: Fields): void {
  if (!fields.has('Assign')) return;
  for (const [name] of fields.members('Assign')) {
    const isAllowed = VARIABLE.test(name) && name.length <= 80 && name !== 'states';
    if (!isAllowed) fields.fail('Assign', `${name} cannot be the name of a variable.`);
  }
}

/** Assign and Output of a state, a choice rule or a catcher. */
export function loadOutputs(
  fields: Fields,
  loading: Loading,
  where: { states: StatesField[]; prefix?: string },
): { assign?: Template; output?: Template } {
  checkAssign(fields);
  const assign = template(fields, 'Assign', loading, where);
  const output = template(fields, 'Output', loading, where);
  return { ...(assign && { assign }), ...(output && { output }) };
}
