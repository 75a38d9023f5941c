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

function checkTransitions(flow: Flow, path: string): void {
  if (!flow.states.has(flow.startAt)) throw new DefinitionError(`${path}.StartAt`, `names no state: ${flow.startAt}.`);
  const reached = new Set([flow.startAt]);
  for (const name of reached) {
    const state = flow.states.get(name);
    if (state === undefined) throw new DefinitionError(`${path}.States`, `a transition leads to no state: ${name}.`);
    successors(state).forEach((next) => reached.add(next));
  }
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

/** The variables that states of this flow assign, nested flows not counted. */
function assignedIn(states: [string, unknown][]): Set<string> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (value !== null && typeof value === 'object') Object.keys(value).forEach((name) => names.add(name));
  };
  for (const [, state] of states) {
    const { Assign, Catch, Choices } = (state ?? {}) as Record<string, unknown>;
    collect(Assign);
    const nested = [Catch, Choices].filter(Array.isArray) as Record<string, unknown>[][];
    nested.flat().forEach((entry) => collect(entry.Assign));
  }
  return names;
}

function loadFlow(fields: Fields, loading: Loading): Flow {
  const startAt = fields.text('StartAt');
  const members = fields.members('States');
  if (members.length === 0) fields.fail('States', 'has no state.');
  const assigned = assignedIn(members);
  const inner: Loading = { ...loading, outer: new Set([...loading.outer, ...assigned]), loadFlow };
  const states = new Map<string, State>();
  for (const [name, value] of members) {
    const path = memberPath(fields.at('States'), name);
    checkName(name, path, loading.names);
    for (const variable of assigned) {
      if (loading.outer.has(variable)) {
        throw new DefinitionError(path, `a state here assigns ${variable}, a variable of the outer scope.`);
      }
    }
    states.set(name, loadState(name, new Fields(value, path), inner));
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
  const timeoutSeconds = fields.integer('TimeoutSeconds', 1);
  const flow = loadFlow(fields, { ...options, language, names: new Set(), outer: new Set(), loadFlow });
  fields.done('a state machine');
  return timeoutSeconds === undefined ? flow : { ...flow, timeoutSeconds };
}
