import type { ChoiceRule, ChoiceState, FailState, State, WaitState } from './definition.ts';
import { EvaluationError, StateRuntimeError } from './errors.ts';
import { dueOf, flowOf, stateOf, textOf, type Json, type Thread } from './execution.ts';
import type { Template } from './expression.ts';
import { endBranch, startMap, startParallel } from './fan-out.ts';
import { fail, failEvaluation, handleFailure, leave, leaveDone } from './outcome.ts';
import { evaluateAs, evaluateInteger, finish, note, touch, type Run, type Turn } from './run.ts';
import { expireTask, scheduleTask, startTask, takeAnswer, takeCompletion } from './task.ts';
import { parseTimestamp } from './timestamp.ts';

const MOST_SECONDS = 99_999_999;
/** A timestamp may lie 2^31 - 1 seconds ahead; in milliseconds. */
const LONGEST_WAIT = 2_147_483_647_000;

async function waitUntil(run: Run, thread: Thread, state: WaitState): Promise<number> {
  if (state.timestamp) {
    const field = { template: state.timestamp, type: 'string', location: 'Timestamp' } as const;
    const text = await evaluateAs<string>(run, thread, field);
    const at = parseTimestamp(text);
    if (at !== undefined && at - run.now() > LONGEST_WAIT) throw new StateRuntimeError('Wait state delay is too long.');
    if (at !== undefined) return at;
    throw new EvaluationError(
      `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${text}`,
      'Timestamp',
    );
  }
  const seconds = state.seconds ? await evaluateInteger(run, thread, state.seconds, 'Seconds') : 0;
  if (seconds < 0) throw new EvaluationError(`Seconds cannot be negative but was: ${seconds}`, 'Seconds');
  if (seconds > MOST_SECONDS) throw new StateRuntimeError('Wait state delay is too long.');
  return run.now() + seconds * 1000;
}

async function choose(run: Run, thread: Thread, state: ChoiceState): Promise<ChoiceRule | undefined> {
  for (const [at, rule] of state.rules.entries()) {
    const field = { template: rule.condition, type: 'boolean', location: `Choices[${at}]/Condition` } as const;
    if (await evaluateAs<boolean>(run, thread, field)) return rule;
  }
  return undefined;
}

async function runChoice(run: Run, thread: Thread, state: ChoiceState): Promise<void> {
  const rule = await choose(run, thread, state);
  const target = rule?.next ?? state.fallback;
  if (target === undefined) {
    throw new StateRuntimeError('Failed to transition out of the state. The state does not point to a next state.');
  }
  await leave(run, thread, { outputs: rule ?? state, seen: {}, result: thread.input, next: target });
}

async function runFail(run: Run, thread: Thread, state: FailState): Promise<void> {
  const textOf = (template: Template | undefined, location: string) =>
    template && evaluateAs<string>(run, thread, { template, type: 'string', location });
  const error = await textOf(state.error, 'Error');
  const cause = await textOf(state.cause, 'Cause');
  fail(run, thread, { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) });
}

/** Does the work of the state just entered, or of another attempt at it. */
async function work(run: Run, thread: Thread, state: State): Promise<void> {
  switch (state.type) {
    case 'Pass':
    case 'Succeed':
      return leaveDone(run, thread, thread.input);
    case 'Choice':
      return runChoice(run, thread, state);
    case 'Fail':
      return runFail(run, thread, state);
    case 'Wait':
      thread.due = await waitUntil(run, thread, state);
      thread.phase = 'waiting';
      return thread.due <= run.now() ? leaveDone(run, thread, thread.input) : touch(run, thread);
    case 'Task':
      return scheduleTask(run, thread, state);
    case 'Parallel':
      return startParallel(run, thread, state);
    case 'Map':
      return startMap(run, thread, state);
  }
}

async function attempt(run: Run, thread: Thread, state: State): Promise<void> {
  thread.phase = 'moving';
  try {
    await work(run, thread, state);
  } catch (fault) {
    failEvaluation(run, thread, fault);
  }
}

async function enter(run: Run, thread: Thread, name: string, input: Json): Promise<void> {
  const state = flowOf(run.execution, thread).states.get(name);
  if (state === undefined) throw new Error(`no state ${name}`);
  const from = thread.previous;
  Object.assign(thread, { state: name, input, attempts: [], retryCount: 0 });
  delete thread.due;
  const id = note(run, thread, `${state.type}StateEntered`, { name, input: textOf(input) });
  thread.entered = { id, at: run.now(), from };
  await attempt(run, thread, state);
}

async function onDue(run: Run, thread: Thread): Promise<void> {
  const due = dueOf(thread);
  if (due === undefined || due > run.now()) return;
  const state = stateOf(run.execution, thread);
  if (thread.phase === 'backoff') return attempt(run, thread, state);
  if (thread.phase === 'waiting') return leaveDone(run, thread, thread.input);
  const isOpen = thread.phase === 'calling' || thread.phase === 'answer';
  if (state.type === 'Task' && isOpen) expireTask(run, thread, state);
}

async function end(run: Run, thread: Thread, output: Json): Promise<void> {
  if (thread.parent !== undefined) return endBranch(run, thread, { output });
  finish(run, 'SUCCEEDED', { previous: thread.previous, output: textOf(output) });
}

/** Takes one turn. A turn of a thread that is gone by now does nothing. */
export async function advance(run: Run, turn: Turn): Promise<void> {
  const { thread } = turn;
  if (run.execution.threads.get(thread.id) !== thread) return;
  switch (turn.kind) {
    case 'enter':
      return enter(run, thread, turn.state, turn.input);
    case 'ended':
      return end(run, thread, turn.output);
    case 'tolerated':
      return endBranch(run, thread, { failed: true });
    case 'failed':
      return handleFailure(run, thread, turn.failure, turn.isFinal);
    case 'due':
      return onDue(run, thread);
    case 'close':
      return finish(run, turn.status, { previous: 0, failure: turn.failure });
  }
  const state = stateOf(run.execution, thread);
  if (state.type !== 'Task') return;
  if (turn.kind === 'start') return startTask(run, thread, state);
  if (turn.kind === 'called' && thread.phase === 'calling') return takeAnswer(run, thread, state, turn.outcome);
  if (turn.kind === 'answered' && thread.phase === 'answer') return takeCompletion(run, thread, state, turn.outcome);
}
