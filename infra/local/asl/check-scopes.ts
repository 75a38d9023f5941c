import { DefinitionError } from './errors.ts';
import { memberPath } from './fields.ts';

type RawState = {
  Next?: string;
  Default?: string;
  Assign?: object;
  Catch?: { Next: string; Assign?: object }[];
  Choices?: { Next: string; Assign?: object }[];
  Branches?: RawFlow[];
  ItemProcessor?: RawFlow;
};
type RawFlow = { States: Record<string, RawState> };

const assignedBy = (state: RawState): string[] =>
  [state, ...(state.Catch ?? []), ...(state.Choices ?? [])].flatMap(({ Assign }) => Object.keys(Assign ?? {}));

const nextOf = (state: RawState): (string | undefined)[] => [
  state.Next,
  state.Default,
  ...(state.Catch ?? []).map(({ Next }) => Next),
  ...(state.Choices ?? []).map(({ Next }) => Next),
];

/** Variables that may be set when a state of the flow is entered. */
function variablesBefore(flow: RawFlow, target: string): Set<string> {
  const before = new Set<string>([target]);
  for (const name of before) {
    for (const [other, state] of Object.entries(flow.States)) if (nextOf(state).includes(name)) before.add(other);
  }
  before.delete(target);
  return new Set([...before].flatMap((name) => assignedBy(flow.States[name] ?? {})));
}

/**
 * Refuses a branch or iteration that assigns a variable of a scope around it: it could never reach that variable.
 * The definition must have been loaded, so that its shape is known to be right.
 */
export function checkScopes(definition: unknown, path: string, outer: ReadonlySet<string> = new Set()): void {
  const flow = definition as RawFlow;
  for (const [name, state] of Object.entries(flow.States)) {
    const here = memberPath(`${path}.States`, name);
    const clash = assignedBy(state).find((variable) => outer.has(variable));
    if (clash !== undefined) throw new DefinitionError(here, `assigns ${clash}, a variable of an outer scope.`);
    if (!state.ItemProcessor && !state.Branches) continue;
    const inner = new Set([...outer, ...variablesBefore(flow, name)]);
    if (state.ItemProcessor) checkScopes(state.ItemProcessor, `${here}.ItemProcessor`, inner);
    state.Branches?.forEach((branch, at) => checkScopes(branch, `${here}.Branches[${at}]`, inner));
  }
}
