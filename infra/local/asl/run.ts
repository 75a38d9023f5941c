import { EvaluationError, type Failure } from './errors.ts';
import { stateOf, variablesOf, type Execution, type Json, type Status, type Thread } from './execution.ts';
import type { Template } from './expression.ts';
import { record } from './history.ts';

/** What a Task's resource or token holder answered. */
export type Outcome = { output: Json } | { failure: Failure } | { timedOut: true };

/** One thing to do in an execution. Turns are taken one after another; each leaves the execution consistent. */
export type Turn =
  | { kind: 'answered'; thread: Thread; outcome: Outcome }
  | { kind: 'called'; thread: Thread; outcome: Outcome }
  | { kind: 'close'; thread: Thread; status: Status; failure: Failure }
  | { kind: 'due'; thread: Thread }
  | { kind: 'ended'; thread: Thread; output: Json }
  | { kind: 'enter'; thread: Thread; state: string; input: Json }
  | { kind: 'failed'; thread: Thread; failure: Failure; isFinal?: boolean }
  | { kind: 'start'; thread: Thread }
  | { kind: 'tolerated'; thread: Thread };

/** Where and as whom executions run; shows in the context object and in history. */
export type Identity = { region: string; account: string };

/** What a run needs from outside. */
export type Surroundings = { now(): number; random(): number; newToken(): string; identity: Identity };

/** An execution being moved. */
export type Run = Surroundings & {
  execution: Execution;
  turns: Turn[];
  /** Threads whose Task must be called once the step is stored. */
  calls: Set<Thread>;
};

/** Takes a turn right after the current one. */
export function next(run: Run, turn: Turn): void {
  run.turns.unshift(turn);
}

/** Takes a turn after all that are due already. */
export function later(run: Run, turn: Turn): void {
  run.turns.push(turn);
}

/** Records an event on a thread's line and moves the line on to it. */
export function note(run: Run, thread: Thread, type: string, details: Record<string, unknown> | null = null): number {
  thread.previous = record(run.execution, type, { previous: thread.previous, at: run.now() }, details);
  touch(run, thread);
  return thread.previous;
}

/** Records an event beside a thread's line, which goes on from where it was. */
export function noteBeside(
  run: Run,
  previous: number,
  type: string,
  details: Record<string, unknown> | null = null,
): number {
  return record(run.execution, type, { previous, at: run.now() }, details);
}

/** Marks a thread as changed. */
export function touch(run: Run, thread: Thread): void {
  run.execution.unsaved.threads.add(thread.id);
}

const isoTime = (at: number): string => new Date(at).toISOString();

/** The ARN of an execution. */
export function executionArn({ region, account }: Identity, machineName: string, name: string): string {
  return `arn:aws:states:${region}:${account}:execution:${machineName}:${name}`;
}

/** The ARN of the role an execution is said to run as. */
export function roleArn({ account }: Identity, machineName: string): string {
  return `arn:aws:iam::${account}:role/${machineName}`;
}

const known = new WeakMap<Execution, Record<string, Json>>();

/** What the context object says of an execution from its beginning to its end. */
function lasting({ execution, identity }: Run): Record<string, Json> {
  const made = known.get(execution) ?? {
    Execution: {
      Id: executionArn(identity, execution.machineName, execution.name),
      Input: execution.input,
      StartTime: isoTime(execution.startedAt),
      Name: execution.name,
      RoleArn: roleArn(identity, execution.machineName),
      RedriveCount: 0,
    },
    StateMachine: {
      Id: `arn:aws:states:${identity.region}:${identity.account}:stateMachine:${execution.machineName}`,
      Name: execution.machineName,
    },
  };
  known.set(execution, made);
  return made;
}

/** The context object, as `$states.context` shows it. */
function contextOf(run: Run, thread: Thread): Record<string, Json> {
  const { execution } = run;
  const token = thread.call?.token;
  const item = itemOf(execution, thread);
  return {
    ...lasting(run),
    State: {
      Name: thread.state,
      EnteredTime: isoTime(thread.entered.at),
      ...('retry' in stateOf(execution, thread) && { RetryCount: thread.retryCount }),
    },
    ...(token !== undefined && { Task: { Token: token } }),
    ...(item && { Map: { Item: item } }),
  };
}

/** The item of the Map iteration a thread is in, itself or around it. */
export function itemOf(execution: Execution, thread: Thread): Thread['item'] {
  const parent = thread.parent === undefined ? undefined : execution.threads.get(thread.parent);
  return thread.item ?? (parent && itemOf(execution, parent));
}

/** Evaluates a field of the thread's current state; `seen` adds `result` or `errorOutput` to `$states`. */
export async function evaluate(
  run: Run,
  thread: Thread,
  template: Template,
  seen: Record<string, Json> = {},
): Promise<Json> {
  const states = { input: thread.input, ...seen, ...(template.needsContext && { context: contextOf(run, thread) }) };
  const value = template({ ...variablesOf(run.execution, thread), states });
  return value instanceof Promise ? ((await value) as Json) : value;
}

/** The word the service uses for a value's type. */
export function typeName(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** What a field needs, and where it stands. */
type Field = { template: Template; type: 'array' | 'boolean' | 'number' | 'string'; location: string };

/** Evaluates a field of the thread's current state. Throws EvaluationError for a value of another type than it needs. */
export async function evaluateAs<T>(run: Run, thread: Thread, { template, type, location }: Field): Promise<T> {
  const value = await evaluate(run, thread, template);
  if (typeName(value) === type) return value as T;
  throw new EvaluationError(
    `The JSONata expression '${template.source ?? ''}' specified for the field '${location}' returned an unexpected ` +
      `result type. Expected '${type}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`,
    location,
  );
}

/** Evaluates a field that needs an integer. */
export async function evaluateInteger(run: Run, thread: Thread, template: Template, location: string): Promise<number> {
  const value = await evaluateAs<number>(run, thread, { template, type: 'number', location });
  if (Number.isInteger(value)) return value;
  throw new EvaluationError(`The ${location} field cannot be parsed as an integer: ${value}`, location);
}

/** Ends the execution; what still runs in it is dropped. */
export function finish(run: Run, status: Status, end: { previous: number; failure?: Failure; output?: Json }): void {
  const { execution } = run;
  const { error, cause } = end.failure ?? {};
  const details = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
  const isSuccess = status === 'SUCCEEDED';
  const type = { ABORTED: 'Aborted', FAILED: 'Failed', RUNNING: '', SUCCEEDED: 'Succeeded', TIMED_OUT: 'TimedOut' }[
    status
  ];
  const at = run.now();
  record(execution, `Execution${type}`, { previous: end.previous, at }, isSuccess ? { output: end.output } : details);
  execution.status = status;
  execution.stoppedAt = at;
  if (isSuccess) execution.output = end.output;
  if (status !== 'TIMED_OUT') Object.assign(execution, details);
  for (const thread of execution.threads.keys()) execution.unsaved.threads.add(thread);
  execution.threads.clear();
  execution.fans.clear();
  run.turns.length = 0;
  run.calls.clear();
}
