import type { TaskState } from './definition.ts';
import { DataLimitError, EvaluationError, type Failure } from './errors.ts';
import { isTooLarge, textOf, type Call, type Json, type Thread } from './execution.ts';
import type { Template } from './expression.ts';
import { fail, leaveDone } from './outcome.ts';
import { evaluate, evaluateInteger, later, note, touch, type Outcome, type Run } from './run.ts';

const MOST_SECONDS = 99_999_999;

async function secondsOf(
  run: Run,
  thread: Thread,
  template: Template | undefined,
  field: string,
): Promise<number | undefined> {
  if (template === undefined) return undefined;
  const value = await evaluateInteger(run, thread, template, field);
  if (value >= 0 && value <= MOST_SECONDS) return value;
  throw new EvaluationError(`${field} must be between 0 and ${MOST_SECONDS} but was: ${value}`, field);
}

function scheduledDetails(run: Run, state: TaskState, call: Call, roleArn?: Json): Record<string, unknown> {
  const limits = {
    ...(call.timeoutSeconds !== undefined && { timeoutInSeconds: call.timeoutSeconds }),
    ...(call.heartbeatSeconds !== undefined && { heartbeatInSeconds: call.heartbeatSeconds }),
    ...(roleArn !== undefined && { taskCredentials: { roleArn } }),
  };
  const { resource } = state;
  if (resource.kind === 'function') return { resource: resource.arn, input: textOf(call.args), ...limits };
  return { ...namesOf(state), region: run.identity.region, parameters: textOf(call.args), ...limits };
}

/** The fields with which every event of an integration says what it called. */
function namesOf({ resource }: TaskState): Record<string, string> {
  return resource.kind === 'function' ? {} : { resourceType: resource.resourceType, resource: resource.resource };
}

const eventOf = ({ resource }: TaskState, kind: string): string =>
  `${resource.kind === 'function' ? 'LambdaFunction' : 'Task'}${kind}`;

/** Schedules the call of a Task; throws EvaluationError when one of its fields cannot be used. */
export async function scheduleTask(run: Run, thread: Thread, state: TaskState): Promise<void> {
  const isAwaited = state.resource.kind === 'integration' && state.resource.answer !== 'response';
  const call: Call = { args: null, ...(isAwaited && { token: run.newToken() }) };
  thread.call = call;
  const timeoutSeconds = await secondsOf(run, thread, state.timeoutSeconds, 'TimeoutSeconds');
  const heartbeatSeconds = await secondsOf(run, thread, state.heartbeatSeconds, 'HeartbeatSeconds');
  const roleArn = state.roleArn && (await evaluate(run, thread, state.roleArn));
  const isFunction = state.resource.kind === 'function';
  call.args = state.arguments ? await evaluate(run, thread, state.arguments) : isFunction ? thread.input : {};
  if (timeoutSeconds !== undefined) call.timeoutSeconds = timeoutSeconds;
  if (heartbeatSeconds !== undefined) call.heartbeatSeconds = heartbeatSeconds;
  if (isTooLarge(call.args)) throw tooLarge(state);
  if (call.token !== undefined) run.execution.unsaved.tokens.push({ token: call.token, thread: thread.id });
  note(run, thread, eventOf(state, 'Scheduled'), scheduledDetails(run, state, call, roleArn));
  later(run, { kind: 'start', thread });
}

/** Starts the scheduled call: its clocks run from here, and it is made once this step is stored. */
export function startTask(run: Run, thread: Thread, state: TaskState): void {
  const { call } = thread;
  if (call === undefined) return;
  if (call.timeoutSeconds !== undefined) call.deadline = run.now() + call.timeoutSeconds * 1000;
  if (call.heartbeatSeconds !== undefined) call.heartbeatBy = run.now() + call.heartbeatSeconds * 1000;
  note(run, thread, eventOf(state, 'Started'), state.resource.kind === 'function' ? null : namesOf(state));
  thread.phase = 'calling';
  run.calls.add(thread);
}

function tooLarge({ resource }: TaskState): DataLimitError {
  return new DataLimitError(resource.kind === 'function' ? resource.arn : resource.resourceType);
}

function failTask(run: Run, thread: Thread, state: TaskState, failure: Failure): void {
  const { error, cause } = failure;
  const shown = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
  // Work that could not even be begun was not submitted; the service tells that from work that failed.
  const isSubmitting = thread.phase === 'calling' && thread.call?.token !== undefined;
  note(run, thread, eventOf(state, isSubmitting ? 'SubmitFailed' : 'Failed'), { ...namesOf(state), ...shown });
  fail(run, thread, failure);
}

function timeOutTask(run: Run, thread: Thread, state: TaskState, aliases: string[]): void {
  note(run, thread, eventOf(state, 'TimedOut'), { ...namesOf(state), error: 'States.Timeout' });
  thread.phase = 'moving';
  // Tasks whose time is up together all say so before the first of them fails what is around it.
  later(run, { kind: 'failed', thread, failure: { error: 'States.Timeout', aliases } });
}

async function succeedTask(run: Run, thread: Thread, state: TaskState, output: Json): Promise<void> {
  if (isTooLarge(output)) {
    const { name, message } = tooLarge(state);
    return failTask(run, thread, state, { error: name, cause: message });
  }
  note(run, thread, eventOf(state, 'Succeeded'), { ...namesOf(state), output: textOf(output) });
  await leaveDone(run, thread, output);
}

/** Takes the resource's answer to the call; one that only began the work is followed by another, by token. */
export async function takeAnswer(run: Run, thread: Thread, state: TaskState, outcome: Outcome): Promise<void> {
  if ('timedOut' in outcome) return timeOutTask(run, thread, state, []);
  if ('failure' in outcome) return failTask(run, thread, state, outcome.failure);
  if (thread.call?.token === undefined) return succeedTask(run, thread, state, outcome.output);
  note(run, thread, 'TaskSubmitted', { ...namesOf(state), output: textOf(outcome.output) });
  thread.phase = 'answer';
  touch(run, thread);
}

/** Takes what the holder of the task token sent. */
export async function takeCompletion(run: Run, thread: Thread, state: TaskState, outcome: Outcome): Promise<void> {
  if ('failure' in outcome) return failTask(run, thread, state, outcome.failure);
  if ('output' in outcome) await succeedTask(run, thread, state, outcome.output);
}

/** A clock of the call ran out. */
export function expireTask(run: Run, thread: Thread, state: TaskState): void {
  const { deadline = Infinity, heartbeatBy = Infinity } = thread.call ?? {};
  run.calls.delete(thread);
  timeOutTask(run, thread, state, heartbeatBy < deadline ? ['States.HeartbeatTimeout'] : []);
}
