import type { Case, Flow, State } from './case.ts';

/** A Task that calls a function and passes on what it returned. */
export const ask = (more: Record<string, unknown> = {}): State => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { Payload: { about: '{% $states.input.about %}', try: '{% $states.context.State.RetryCount %}' } },
  Output: '{% $states.result.Payload %}',
  ...more,
});

/** A Task that waits for its token. */
export const awaitToken = (more: Record<string, unknown> = {}): State =>
  ask({
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { Payload: { about: '{% $states.input.about %}', token: '{% $states.context.Task.Token %}' } },
    Output: '{% $states.result %}',
    ...more,
  });

/** A machine whose states follow one another as they stand here, unless they say otherwise. */
export function machine(states: Record<string, State>, more: Record<string, unknown> = {}): Case['definition'] {
  const names = Object.keys(states);
  const linked = Object.entries(states).map(([name, state], at) => {
    const ends = 'Next' in state || 'End' in state || ['Choice', 'Fail', 'Succeed'].includes(state.Type);
    const next = names[at + 1];
    return [name, ends ? state : { ...state, ...(next === undefined ? { End: true } : { Next: next }) }];
  });
  return {
    QueryLanguage: 'JSONata',
    StartAt: names[0] ?? '',
    States: Object.fromEntries(linked) as Record<string, State>,
    ...more,
  };
}

/** The same states as a branch or the processor of a Map. */
export function flow(states: Record<string, State>): Flow {
  const { StartAt, States } = machine(states);
  return { StartAt, States };
}
