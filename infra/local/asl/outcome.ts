import type { Catcher, State } from './definition.ts';
import { DataLimitError, EvaluationError, matchesFailure, StateRuntimeError, type Failure } from './errors.ts';
import { branchesOf, isTooLarge, stateOf, textOf, type Json, type Thread } from './execution.ts';
import type { Template } from './expression.ts';
import { planRetry } from './retry.ts';
import { evaluate, finish, later, next, note, noteBeside, touch, type Run } from './run.ts';

type Outputs = { assign?: Template; output?: Template };

/** Fails the thread's state with a failure that its Retry and Catch may handle. */
export function fail(run: Run, thread: Thread, failure: Failure): void {
  next(run, { kind: 'failed', thread, failure });
}

/** The service names the state and its entry in every cause that it words itself. */
export function causeIn(thread: Thread, sentence: string): string {
  return `An error occurred while executing the state '${thread.state}' (entered at the event id #${thread.entered.id}). ${sentence}`;
}

/** What the state's own evaluation threw becomes the state's failure; anything unknown is thrown on. */
export function failEvaluation(run: Run, thread: Thread, fault: unknown, isFinal = false): void {
  if (fault instanceof StateRuntimeError) {
    return fail(run, thread, { error: fault.name, cause: causeIn(thread, fault.message) });
  }
  if (fault instanceof DataLimitError) {
    return next(run, { kind: 'failed', thread, failure: { error: fault.name, cause: fault.message }, isFinal });
  }
  if (!(fault instanceof EvaluationError)) throw fault;
  const failure = { error: fault.name, cause: causeIn(thread, fault.message) };
  // The service takes entering and a first evaluation as one step: its failure follows what came before the state.
  const isEntering = thread.previous === thread.entered.id && stateOf(run.execution, thread).type !== 'Wait';
  if (isEntering) thread.previous = thread.entered.from;
  const location = fault.location === undefined ? {} : { location: fault.location };
  note(run, thread, 'EvaluationFailed', { ...failure, ...location, state: thread.state });
  next(run, { kind: 'failed', thread, failure, isFinal });
}

function textsOf(assigned: Record<string, Json>): Record<string, string> {
  return Object.fromEntries(Object.entries(assigned).map(([name, value]) => [name, textOf(value)]));
}

/** Evaluates Assign and Output against the same values; without Output the given result is the output. */
async function evaluateOutputs(
  run: Run,
  thread: Thread,
  from: { outputs: Outputs; seen: Record<string, Json>; result: Json },
) {
  const { assign, output } = from.outputs;
  const assigned = assign && ((await evaluate(run, thread, assign, from.seen)) as Record<string, Json>);
  const given = output ? await evaluate(run, thread, output, from.seen) : from.result;
  return { assigned, output: given };
}

/** Where a thread goes when it leaves a state: nowhere (its line ends) or to the next state. */
type Exit = {
  outputs: Outputs;
  seen: Record<string, Json>;
  result: Json;
  next?: string | undefined;
  previous?: number;
};

/** Leaves the current state. Throws EvaluationError or DataLimitError, the state unchanged, when Assign or Output cannot be. */
export async function leave(run: Run, thread: Thread, exit: Exit): Promise<void> {
  const { assigned, output } = await evaluateOutputs(run, thread, exit);
  if (isTooLarge(output) || (assigned && isTooLarge(assigned))) throw new DataLimitError(thread.state);
  const { type } = stateOf(run.execution, thread);
  if (exit.previous !== undefined) thread.previous = exit.previous;
  note(run, thread, `${type}StateExited`, {
    name: thread.state,
    output: textOf(output),
    ...(assigned && Object.keys(assigned).length > 0 && { assignedVariables: textsOf(assigned) }),
  });
  if (assigned) thread.variables = { ...thread.variables, ...assigned };
  thread.phase = 'moving';
  delete thread.call;
  delete thread.items;
  delete thread.tolerated;
  if (exit.next === undefined) next(run, { kind: 'ended', thread, output });
  else later(run, { kind: 'enter', thread, state: exit.next, input: output });
}

/** Leaves a state that did its work. */
export async function leaveDone(run: Run, thread: Thread, result: Json, previous?: number): Promise<void> {
  const state = stateOf(run.execution, thread);
  const hasResult = state.type === 'Task' || state.type === 'Parallel' || state.type === 'Map';
  try {
    await leave(run, thread, {
      outputs: state,
      seen: hasResult ? { result } : {},
      result,
      next: state.next,
      ...(previous !== undefined && { previous }),
    });
  } catch (fault) {
    failEvaluation(run, thread, fault);
  }
}

/** A timeout has no cause in its events and an empty one in the error output. */
const causeShown = ({ error, cause }: Failure): string | null => cause ?? (error === 'States.Timeout' ? '' : null);

async function leaveCaught(run: Run, thread: Thread, catcher: Catcher, failure: Failure): Promise<void> {
  const errorOutput = { Error: failure.error ?? null, Cause: causeShown(failure) };
  await leave(run, thread, { outputs: catcher, seen: { errorOutput }, result: errorOutput, next: catcher.next });
}

function backOff(run: Run, thread: Thread, state: State, failure: Failure): boolean {
  if (!('retry' in state)) return false;
  const plan = planRetry(state.retry, thread.attempts, failure, () => run.random());
  if (plan === undefined) return false;
  thread.attempts[plan.index] = (thread.attempts[plan.index] ?? 0) + 1;
  thread.retryCount += 1;
  thread.phase = 'backoff';
  thread.due = run.now() + plan.delay;
  delete thread.call;
  touch(run, thread);
  return true;
}

/** Handles a failed state: retries it, catches the failure, or lets the thread fail. */
export async function handleFailure(run: Run, thread: Thread, failure: Failure, isFinal = false): Promise<void> {
  const state = stateOf(run.execution, thread);
  run.calls.delete(thread);
  if (run.execution.fans.has(thread.id)) abortBranches(run, thread, thread.previous);
  // Nothing handles States.Runtime: the execution fails where it stands.
  if (failure.error === 'States.Runtime') return finish(run, 'FAILED', { previous: thread.previous, failure });
  if (!isFinal && backOff(run, thread, state, failure)) return;
  const before = thread.previous;
  if (state.type === 'Map' || state.type === 'Parallel') note(run, thread, `${state.type}StateFailed`);
  const catcher =
    !isFinal && 'catch' in state ? state.catch.find((one) => matchesFailure(one.errorEquals, failure)) : undefined;
  if (catcher === undefined) return failThread(run, thread, failure);
  try {
    await leaveCaught(run, thread, catcher, failure);
  } catch (fault) {
    thread.previous = before;
    failEvaluation(run, thread, fault, true);
  }
}

const THRESHOLD_EXCEEDED: Failure = {
  error: 'States.ExceedToleratedFailureThreshold',
  cause: 'The specified tolerated failure threshold was exceeded',
};

function failThread(run: Run, thread: Thread, failure: Failure): void {
  const parent = thread.parent === undefined ? undefined : run.execution.threads.get(thread.parent);
  if (parent === undefined) return finish(run, 'FAILED', { previous: thread.previous, failure });
  if (parent.tolerated !== undefined) {
    const failures = branchesOf(run.execution, parent).filter((branch) => branch.hasFailed === true).length + 1;
    if (failures <= parent.tolerated) return next(run, { kind: 'tolerated', thread });
  }
  const last = thread.previous;
  abortBranches(run, parent, last, thread);
  parent.previous = last;
  touch(run, parent);
  fail(run, parent, parent.tolerated === undefined ? failure : THRESHOLD_EXCEEDED);
}

const OPEN_STATES = new Set<State['type']>(['Task', 'Wait', 'Map', 'Parallel']);

/** Drops a thread's branches, the failed one first, recording which iterations and which open states end with it. */
export function abortBranches(run: Run, parent: Thread, last: number, failed?: Thread): void {
  const { execution } = run;
  const state = stateOf(execution, parent);
  const branches = [...execution.threads.values()].filter(
    (thread) => thread.parent === parent.id && thread.phase !== 'ended',
  );
  branches.sort((a, b) => Number(b === failed) - Number(a === failed) || a.index - b.index);
  for (const branch of branches) {
    if (state.type === 'Map') {
      const kind = branch === failed ? 'Failed' : 'Aborted';
      noteBeside(run, last, `MapIteration${kind}`, { name: state.name, index: branch.index });
    }
    abortState(run, branch, last);
  }
  for (const thread of execution.threads.values()) {
    if (thread.parent === parent.id) dropThread(run, thread);
  }
  execution.fans.delete(parent.id);
}

function abortState(run: Run, thread: Thread, last: number): void {
  const hasEntered = thread.entered.id > 0 && thread.phase !== 'ended' && thread.state !== '';
  if (!hasEntered) return;
  const { type } = stateOf(run.execution, thread);
  if (!OPEN_STATES.has(type) || !isOpen(thread, run)) return;
  if (thread.phase === 'fanned') abortBranches(run, thread, last);
  noteBeside(run, last, `${type}StateAborted`);
}

/** Between two states a thread is in none: its next turn enters one. */
function isOpen(thread: Thread, run: Run): boolean {
  return !run.turns.some((turn) => turn.kind === 'enter' && turn.thread === thread);
}

function dropThread(run: Run, thread: Thread): void {
  run.execution.threads.delete(thread.id);
  run.execution.fans.delete(thread.id);
  run.calls.delete(thread);
  touch(run, thread);
}
