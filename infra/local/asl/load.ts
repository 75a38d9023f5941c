import { checkScopes } from './check-scopes.ts';
import type { Flow, Machine, State } from './definition.ts';
import { DefinitionError } from './errors.ts';
import { Fields, memberPath } from './fields.ts';
import { loadState } from './load-state.ts';
import type { Loading, LoadOptions } from './loading.ts';

const MAX_NAME = 80;

function successors(state: State): string[] {
  const caught = 'catch' in state ? state.catch.map((catcher) => catcher.next) : [];
  const chosen = state.type === 'Choice' ? state.rules.map((rule) => rule.next) : [];
  const fallback = state.type === 'Choice' && state.fallback !== undefined ? [state.fallback] : [];
  return [...(state.next === undefined ? [] : [state.next]), ...caught, ...chosen, ...fallback];
}

const canEnd = (state: State): boolean => state.type !== 'Choice' && state.next === undefined;

function checkTransitions(flow: Flow, path: string): void {
  if (!flow.states.has(flow.startAt)) throw new DefinitionError(`${path}.StartAt`, `names no state: ${flow.startAt}.`);
  const reached = new Set([flow.startAt]);
  for (const name of reached) {
    const state = flow.states.get(name);
    if (state === undefined) throw new DefinitionError(`${path}.States`, `a transition leads to no state: ${name}.`);
    successors(state).forEach((next) => reached.add(next));
  }
  if (![...flow.states.values()].some(canEnd))
    throw new DefinitionError(`${path}.States`, 'has no state that ends it.');
  for (const name of flow.states.keys()) {
    if (!reached.has(name)) throw new DefinitionError(memberPath(`${path}.States`, name), 'is never reached.');
  }
}

function checkName(name: string, path: string, names: Set<string>): void {
  if (name.length === 0 || name.length > MAX_NAME) {
    throw new DefinitionError(path, `a state name has 1 to ${MAX_NAME} characters.`);
  }
  if (names.has(name)) throw new DefinitionError(path, 'is the name of two states; names are unique in a machine.');
  names.add(name);
}

function loadFlow(fields: Fields, loading: Loading): Flow {
  const startAt = fields.text('StartAt');
  const members = fields.members('States');
  if (members.length === 0) fields.fail('States', 'has no state.');
  const states = new Map<string, State>();
  for (const [name, value] of members) {
    const path = memberPath(fields.at('States'), name);
    checkName(name, path, loading.names);
    states.set(name, loadState(name, new Fields(value, path), loading));
  }
  const flow = { startAt, states };
  checkTransitions(flow, fields.path);
  return flow;
}

/** Checks and compiles a definition. Throws DefinitionError, naming the JSON path, for anything not supported. */
export function loadMachine(definition: unknown, options: LoadOptions): Machine {
  const fields = new Fields(definition, '$');
  fields.oneOf('Version', ['1.0']);
  const language = fields.oneOf('QueryLanguage', ['JSONata', 'JSONPath']) ?? 'JSONPath';
  if (language === 'JSONPath' && !JSON.stringify(definition).includes('"QueryLanguage":"JSONata"')) {
    fields.fail('QueryLanguage', 'must be JSONata: this is a JSONPath machine, which is not supported.');
  }
  const timeoutSeconds = fields.integer('TimeoutSeconds', 1);
  const flow = loadFlow(fields, { ...options, language, names: new Set(), loadFlow });
  fields.done('a state machine');
  checkScopes(definition, '$');
  return timeoutSeconds === undefined ? flow : { ...flow, timeoutSeconds };
}
