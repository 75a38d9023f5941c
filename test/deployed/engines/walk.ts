import type { Asked } from './case.ts';

/** Noted by the emulator as a failure of the Task, and of no other state (see differences). */
const EVALUATION = 'States.QueryEvaluationError';

/** An event of either engine's history; only some of its details are read. */
export interface Event {
  id?: number;
  previousEventId?: number;
  type?: string;
  taskScheduledEventDetails?: Details;
  lambdaFunctionScheduledEventDetails?: Details;
  stateEnteredEventDetails?: Details;
  stateExitedEventDetails?: Details;
  executionFailedEventDetails?: Details;
}
type Details = Record<string, unknown>;

/** How an execution went, as far as both engines say it. */
export interface Walk {
  status: string | undefined;
  output?: unknown;
  error?: string | undefined;
  cause?: unknown;
  /** The machine's own states in order, and how each call of a Task ended. */
  steps: Step[];
  /** What each Task sent and to whom, by its state and the index of its iteration; those in branches are here only. */
  calls: Record<string, unknown[]>;
}

/** A walk with the history that it was read from. */
export type Run = Walk & { events: Event[] };

type Step =
  | { entered: string; input: unknown }
  | { exited: string; output: unknown }
  | { succeeded: unknown }
  | { failed: unknown; cause: unknown };

/** The steps of the machine's own states; `isOwn` says which events are not of a branch. */
export function readSteps(events: Event[], isOwn: (event: Event) => boolean): Step[] {
  return events.filter(isOwn).flatMap((event): Step[] => {
    const type = event.type ?? '';
    const details = detailsOf(event);
    if (type.endsWith('StateEntered')) return [{ entered: String(details['name']), input: read(details['input']) }];
    if (type.endsWith('StateExited')) return [{ exited: String(details['name']), output: read(details['output']) }];
    if (/^(?:Task|LambdaFunction)Succeeded$/.test(type)) return [{ succeeded: read(details['output']) }];
    if (/^(?:Task|LambdaFunction)(?:Failed|TimedOut|SubmitFailed)$/.test(type) && details['error'] !== EVALUATION)
      return [{ failed: details['error'], cause: readCause(details['error'], details['cause']) }];
    return [];
  });
}

const detailsOf = (event: Event): Record<string, unknown> =>
  (Object.entries(event).find(([key]) => key.endsWith('EventDetails'))?.[1] as Record<string, unknown>) ?? {};

/** Payloads are compared as JSON, and of the answer to lambda:invoke what both engines have (see differences). */
export function read(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text, reduce) : text;
}

function reduce(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('Error' in value && 'Cause' in value) return { Error: value.Error, Cause: readCause(value.Error, value.Cause) };
  if ('StatusCode' in value && 'Payload' in value) return { StatusCode: value.StatusCode, Payload: value.Payload };
  return value;
}

/** The two word these themselves, and differ in it (see differences). */
const OWN_WORDS = ['States.Timeout', EVALUATION];

/** A function's cause is JSON, which each engine spaces as it likes. */
export function readCause(error: unknown, cause: unknown): unknown {
  if (OWN_WORDS.includes(String(error)) || typeof cause !== 'string') return undefined;
  return cause.startsWith('{') ? (JSON.parse(cause) as unknown) : cause;
}

/** Lists a call by its place; tokens differ from run to run. */
export function noteCall(calls: Walk['calls'], { state, item, token, to, input }: Asked): void {
  const place = item === undefined ? state : `${state} [${item}]`;
  const text = JSON.stringify({ to, input });
  (calls[place] ??= []).push(JSON.parse(token === undefined ? text : text.replaceAll(token, 'the token')));
}
