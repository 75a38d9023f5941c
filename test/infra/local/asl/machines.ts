import { runScripted, type ScriptedResult, type ScriptedRun } from '../../../../infra/local/asl/scripted-run.ts';
import type { HistoryEvent } from '../../../../infra/local/asl/history.ts';

/** A JSONata machine of these states, starting with the first. */
export function machine(states: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states, ...more };
}

/** A Task that calls the function `work` with the state's input. */
export function task(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: 'work', Payload: '{% $states.input %}' },
    Output: '{% $states.result.Payload %}',
    ...(more.Next === undefined && { End: true }),
    ...more,
  };
}

/** Runs states with scripted answers. */
export function run(
  states: Record<string, unknown>,
  more: Partial<ScriptedRun> & { machine?: never; top?: Record<string, unknown> } = {},
): Promise<ScriptedResult> {
  const { top, ...rest } = more;
  return runScripted({ definition: machine(states, top), input: {}, tasks: {}, ...rest });
}

/** Each event as `id<previous type`. */
export function lines(events: readonly HistoryEvent[]): string[] {
  return events.map(({ id, previousEventId, type }) => `${id}<${previousEventId} ${type}`);
}

/** The event types alone. */
export function types(events: readonly HistoryEvent[]): string[] {
  return events.map(({ type }) => type);
}

/** The details of the first event of a type. */
export function details(events: readonly HistoryEvent[], type: string): Record<string, unknown> {
  const event = events.find((one) => one.type === type);
  if (event === undefined) throw new Error(`no ${type} in ${types(events).join(' ')}`);
  const key = Object.keys(event).find((name) => name.endsWith('EventDetails')) as keyof HistoryEvent | undefined;
  return key === undefined ? {} : (event[key] as unknown as Record<string, unknown>);
}
