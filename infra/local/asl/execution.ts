import type { Flow, Machine, State } from './definition.ts';

/** An event as it is stored: type, previous event, epoch milliseconds, details. Its id is its place. */
export type EventRow = [type: string, previous: number, at: number, details: Record<string, unknown> | null];

/** Any JSON value; never changed once it is in an execution. */
export type Json = unknown;

/** How an execution stands, in the service's words. */
export type Status = 'ABORTED' | 'FAILED' | 'RUNNING' | 'SUCCEEDED' | 'TIMED_OUT';

/** One call of a Task's resource, kept so that it can be made again after a crash. Times are epoch milliseconds. */
export type Call = {
  args: Json;
  token?: string;
  timeoutSeconds?: number;
  heartbeatSeconds?: number;
  deadline?: number;
  heartbeatBy?: number;
};

/**
 * What a thread waits for. Only these are ever stored: an execution is written when nothing in it can move.
 * calling: the resource's answer; answer: the task token; waiting and backoff: a time; fanned: its branches.
 */
export type Phase = 'answer' | 'backoff' | 'calling' | 'ended' | 'fanned' | 'moving' | 'waiting';

/** One line of states being run: the machine's own, a branch of a Parallel or an iteration of a Map. */
export type Thread = {
  id: number;
  parent?: number;
  /** Which branch or iteration of the parent's state this is. */
  index: number;
  phase: Phase;
  /** The last event of this line. */
  previous: number;
  variables: Record<string, Json>;
  item?: { Index: number; Value: Json };
  state: string;
  input: Json;
  entered: { id: number; at: number; from: number };
  /** Retries made per retrier of the current state, and in all. */
  attempts: number[];
  retryCount: number;
  /** When a wait or a backoff ends, epoch milliseconds. */
  due?: number;
  call?: Call;
  items?: Json[];
  /** How many iterations of this Map may fail; an iteration that failed and was tolerated says so. */
  tolerated?: number;
  hasFailed?: boolean;
  output?: Json;
};

/** One execution as it lives in memory. */
export type Execution = {
  name: string;
  machineName: string;
  definitionHash: string;
  machine: Machine;
  input: Json;
  status: Status;
  startedAt: number;
  stoppedAt?: number;
  output?: Json;
  error?: string;
  cause?: string;
  lastEvent: number;
  lastThread: number;
  threads: Map<number, Thread>;
  /** Per fanned thread: how many branches were started and how many ended. */
  fans: Map<number, { started: number; ended: number }>;
  /** What the store does not have yet. */
  unsaved: { events: EventRow[]; threads: Set<number>; tokens: { token: string; thread: number }[] };
};

/** The largest payload, in bytes of UTF-8, that may pass between states. */
export const MAX_PAYLOAD = 262_144;

const texts = new WeakMap<object, string>();

/** The JSON text of a value; a value is written once and may keep the text it was read from. */
export function textOf(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** Reads JSON text and remembers it, so that a value passed on unchanged is written as it came. */
export function parseText(text: string): Json {
  const value = JSON.parse(text) as Json;
  if (value !== null && typeof value === 'object') texts.set(value, text);
  return value;
}

/** Whether a payload is over the service's limit. */
export function isTooLarge(value: Json): boolean {
  const text = textOf(value);
  return text.length * 3 > MAX_PAYLOAD && Buffer.byteLength(text) > MAX_PAYLOAD;
}

/** The states a thread runs through. */
export function flowOf(execution: Execution, thread: Thread): Flow {
  const parent = thread.parent === undefined ? undefined : execution.threads.get(thread.parent);
  if (parent === undefined) return execution.machine;
  const state = stateOf(execution, parent);
  const flows = 'flows' in state ? state.flows : [];
  const flow = state.type === 'Map' ? flows[0] : flows[thread.index];
  if (flow === undefined) throw new Error(`thread ${thread.id} of ${execution.name} has no flow`);
  return flow;
}

/** The state a thread is in. */
export function stateOf(execution: Execution, thread: Thread): State {
  const state = flowOf(execution, thread).states.get(thread.state);
  if (state === undefined) throw new Error(`${execution.name} is in the unknown state ${thread.state}`);
  return state;
}

/** All variables a thread sees: its own over those of the scopes around it. */
export function variablesOf(execution: Execution, thread: Thread): Record<string, Json> {
  const parent = thread.parent === undefined ? undefined : execution.threads.get(thread.parent);
  return parent === undefined ? thread.variables : { ...variablesOf(execution, parent), ...thread.variables };
}

/** The direct branches or iterations of a thread, in order. */
export function branchesOf(execution: Execution, thread: Thread): Thread[] {
  const branches = [...execution.threads.values()].filter((candidate) => candidate.parent === thread.id);
  return branches.sort((a, b) => a.index - b.index);
}

/** Adds a thread to an execution. */
export function addThread(execution: Execution, from: { parent?: Thread; index: number; previous: number }): Thread {
  const thread: Thread = {
    id: ++execution.lastThread,
    ...(from.parent && { parent: from.parent.id }),
    index: from.index,
    phase: 'moving',
    previous: from.previous,
    variables: {},
    state: '',
    input: null,
    entered: { id: 0, at: 0, from: 0 },
    attempts: [],
    retryCount: 0,
  };
  execution.threads.set(thread.id, thread);
  return thread;
}

/** When a thread next needs attention by itself, epoch milliseconds. */
export function dueOf(thread: Thread): number | undefined {
  if (thread.phase === 'waiting' || thread.phase === 'backoff') return thread.due;
  const { deadline, heartbeatBy } = thread.call ?? {};
  if (deadline === undefined || heartbeatBy === undefined) return deadline ?? heartbeatBy;
  return Math.min(deadline, heartbeatBy);
}
