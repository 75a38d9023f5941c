import type { MapState, ParallelState } from './definition.ts';
import { EvaluationError } from './errors.ts';
import { addThread, branchesOf, stateOf, textOf, type Json, type Thread } from './execution.ts';
import type { Template } from './expression.ts';
import { failEvaluation, leaveDone } from './outcome.ts';
import { evaluate, evaluateAs, evaluateInteger, later, note, noteBeside, touch, type Run } from './run.ts';

/** How many iterations of an inline Map the service runs at once when the definition sets no lower number. */
const MOST_AT_ONCE = 40;

/** Starts the branches of a Parallel; throws EvaluationError when its Arguments cannot be evaluated. */
export async function startParallel(run: Run, thread: Thread, state: ParallelState): Promise<void> {
  const input = state.arguments ? await evaluate(run, thread, state.arguments) : thread.input;
  thread.phase = 'fanned';
  const previous = note(run, thread, 'ParallelStateStarted');
  run.execution.fans.set(thread.id, { started: state.flows.length, ended: 0 });
  state.flows.forEach((flow, index) => {
    const branch = addThread(run.execution, { parent: thread, index, previous });
    later(run, { kind: 'enter', thread: branch, state: flow.startAt, input });
  });
}

async function itemsOf(run: Run, thread: Thread, state: MapState): Promise<Json[]> {
  if (state.items === undefined) {
    if (Array.isArray(thread.input)) return thread.input as Json[];
    throw new EvaluationError(`Map state input must be an array but was: ${textOf(thread.input)}`);
  }
  return evaluateAs<Json[]>(run, thread, { template: state.items, type: 'array', location: 'Items' });
}

async function countOf(run: Run, thread: Thread, template: Template, field: string): Promise<number> {
  const value = await evaluateInteger(run, thread, template, field);
  if (value < 0) throw new EvaluationError(`${field} cannot be negative.`, field);
  return value;
}

async function concurrencyOf(run: Run, thread: Thread, state: MapState): Promise<number> {
  const most = state.maxConcurrency ? await countOf(run, thread, state.maxConcurrency, 'MaxConcurrency') : 0;
  return most === 0 ? MOST_AT_ONCE : Math.min(most, MOST_AT_ONCE);
}

async function percentageOf(run: Run, thread: Thread, template: Template): Promise<number> {
  const location = 'ToleratedFailurePercentage';
  const value = await evaluateAs<number>(run, thread, { template, type: 'number', location });
  if (value < 0 || value > 100) throw new EvaluationError(`${location} must be between 0 and 100.`, location);
  return value;
}

/** How many iterations may fail; undefined: the first failure is the Map's. */
async function toleranceOf(run: Run, thread: Thread, state: MapState, length: number): Promise<number | undefined> {
  const { toleratedFailureCount: count, toleratedFailurePercentage: percentage } = state;
  const bounds: number[] = [];
  if (count) bounds.push(await countOf(run, thread, count, 'ToleratedFailureCount'));
  if (percentage) bounds.push(((await percentageOf(run, thread, percentage)) * length) / 100);
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

/** Starts a Map over its items; throws EvaluationError when Items or MaxConcurrency cannot be used. */
export async function startMap(run: Run, thread: Thread, state: MapState): Promise<void> {
  const items = await itemsOf(run, thread, state);
  const atOnce = await concurrencyOf(run, thread, state);
  const tolerated = await toleranceOf(run, thread, state, items.length);
  if (tolerated !== undefined) thread.tolerated = tolerated;
  thread.items = items;
  thread.phase = 'fanned';
  const previous = note(run, thread, 'MapStateStarted', { length: items.length });
  const fan = { started: 0, ended: 0 };
  run.execution.fans.set(thread.id, fan);
  if (items.length === 0) return endFan(run, thread);
  for (let count = Math.min(atOnce, items.length); count > 0 && isFanned(run, thread); count -= 1) {
    await startIteration(run, thread, state, previous);
  }
}

const isFanned = (run: Run, thread: Thread): boolean => run.execution.fans.has(thread.id);

async function startIteration(run: Run, thread: Thread, state: MapState, previous: number): Promise<void> {
  const fan = run.execution.fans.get(thread.id);
  const flow = state.flows[0];
  const items = thread.items ?? [];
  if (fan === undefined || flow === undefined || fan.started >= items.length) return;
  const index = fan.started;
  fan.started += 1;
  const branch = addThread(run.execution, { parent: thread, index, previous });
  branch.item = { Index: index, Value: items[index] };
  note(run, branch, 'MapIterationStarted', { name: state.name, index });
  try {
    const input = state.itemSelector ? await selectItem(run, thread, branch, state) : branch.item.Value;
    later(run, { kind: 'enter', thread: branch, state: flow.startAt, input });
  } catch (fault) {
    run.execution.threads.delete(branch.id);
    thread.previous = branch.previous;
    failEvaluation(run, thread, fault);
  }
}

/** The selector is the Map's own field: it sees the Map's input and the item in the context. */
async function selectItem(run: Run, thread: Thread, branch: Thread, state: MapState): Promise<Json> {
  const { item } = branch;
  const seenFrom = { ...thread, ...(item && { item }) };
  return state.itemSelector && evaluate(run, seenFrom, state.itemSelector);
}

/** A branch or iteration came to its end; `output` is what it gave, a failed iteration that is tolerated gives none. */
export async function endBranch(run: Run, branch: Thread, end: { output: Json } | { failed: true }): Promise<void> {
  const parent = run.execution.threads.get(branch.parent ?? 0);
  const fan = parent && run.execution.fans.get(parent.id);
  if (parent === undefined || fan === undefined) return;
  branch.phase = 'ended';
  if ('output' in end) branch.output = end.output;
  else branch.hasFailed = true;
  delete branch.item;
  touch(run, branch);
  fan.ended += 1;
  const state = stateOf(run.execution, parent);
  parent.previous = branch.previous;
  if (state.type === 'Map') {
    const kind = 'output' in end ? 'Succeeded' : 'Failed';
    parent.previous = noteBeside(run, branch.previous, `MapIteration${kind}`, {
      name: state.name,
      index: branch.index,
    });
    const last = branch.previous;
    branch.previous = parent.previous;
    await startIteration(run, parent, state, last);
  }
  if (isFanned(run, parent) && fan.ended === fan.started) await endFan(run, parent);
}

async function endFan(run: Run, thread: Thread): Promise<void> {
  const { execution } = run;
  const state = stateOf(execution, thread);
  const branches = branchesOf(execution, thread);
  const result = branches.filter((branch) => branch.hasFailed !== true).map((branch) => branch.output);
  for (const branch of branches) {
    execution.threads.delete(branch.id);
    touch(run, branch);
  }
  execution.fans.delete(thread.id);
  const last = thread.previous;
  note(run, thread, `${state.type}StateSucceeded`);
  await leaveDone(run, thread, result, last);
}
