import type { Machine } from './definition.ts';
import { addThread, parseText, textOf, type Execution, type Thread } from './execution.ts';
import { record } from './history.ts';
import { later, roleArn, touch, type Outcome, type Run, type Surroundings, type Turn } from './run.ts';
import type { ExecutionRow, Message, Store } from './store.ts';
import { threadsAfter } from './write-step.ts';

/** An execution that this engine is moving. */
export type Live = {
  run: Run;
  isBusy: boolean;
  /** Inbox messages taken over but not yet stored as done. */
  messages: number[];
  /** Answers to tokens whose Task has not been called through yet, by thread. */
  early: Map<number, Message>;
  /** Tokens that may still be answered, with their threads. */
  openTokens: Map<string, number>;
  /** Calls in flight. */
  calls: Map<Thread, AbortController>;
};

function liveOf(execution: Execution, surroundings: Surroundings): Live {
  const run: Run = { ...surroundings, execution, turns: [], calls: new Set() };
  return { run, isBusy: false, messages: [], early: new Map(), openTokens: new Map(), calls: new Map() };
}

function executionOf(row: ExecutionRow, machine: Machine): Execution {
  return {
    name: row.name,
    machineName: row.machine,
    definitionHash: row.hash,
    machine,
    input: parseText(row.input),
    status: row.status,
    startedAt: row.started,
    lastEvent: 0,
    lastThread: 0,
    threads: new Map(),
    fans: new Map(),
    unsaved: { events: [], threads: new Set(), tokens: [] },
  };
}

/** Makes a new execution ready to enter its first state. */
export function beginLive(row: ExecutionRow, machine: Machine, surroundings: Surroundings): Live {
  const execution = executionOf(row, machine);
  const live = liveOf(execution, surroundings);
  const at = surroundings.now();
  record(
    execution,
    'ExecutionStarted',
    { previous: 0, at },
    {
      input: textOf(execution.input),
      roleArn: roleArn(surroundings.identity, row.machine),
    },
  );
  // The service lets the first state follow event 0, not ExecutionStarted.
  const thread = addThread(execution, { index: 0, previous: 0 });
  later(live.run, { kind: 'enter', thread, state: machine.startAt, input: execution.input });
  return live;
}

/** Brings an execution back as its last stored step left it: calls in flight are made again, waits go on. */
export function restoreLive(row: ExecutionRow, machine: Machine, store: Store, surroundings: Surroundings): Live {
  const execution = executionOf(row, machine);
  const live = liveOf(execution, surroundings);
  const steps = store.stepsOf(row.name);
  execution.threads = threadsAfter(steps);
  execution.lastEvent = steps.reduce((sum, { events }) => sum + events.length, 0);
  execution.lastThread = Math.max(0, ...steps.flatMap(({ threads }) => threads.map(([id]) => id)));
  for (const thread of execution.threads.values()) {
    if (thread.phase === 'calling') live.run.calls.add(thread);
    if (thread.phase === 'fanned') execution.fans.set(thread.id, { started: 0, ended: 0 });
  }
  for (const thread of execution.threads.values()) {
    const fan = execution.fans.get(thread.parent ?? 0);
    if (fan === undefined) continue;
    fan.started += 1;
    if (thread.phase !== 'ended') continue;
    fan.ended += 1;
    const parent = execution.threads.get(thread.parent ?? 0);
    if (parent) parent.previous = Math.max(parent.previous, thread.previous);
  }
  for (const { token, thread } of store.openTokensOf(row.name)) live.openTokens.set(token, thread);
  return live;
}

/** Tokens whose Task no longer waits for them. */
export function takeClosedTokens({ run, openTokens }: Live): string[] {
  run.execution.unsaved.tokens.forEach(({ token, thread }) => openTokens.set(token, thread));
  const closed = [...openTokens].filter(([token, thread]) => run.execution.threads.get(thread)?.call?.token !== token);
  closed.forEach(([token]) => openTokens.delete(token));
  return closed.map(([token]) => token);
}

/** The one thread of the machine itself. */
export function rootOf(execution: Execution): Thread | undefined {
  return [...execution.threads.values()].find((thread) => thread.parent === undefined);
}

function beat({ run }: Live, thread: Thread): void {
  if (thread.call?.heartbeatSeconds === undefined) return;
  thread.call.heartbeatBy = run.now() + thread.call.heartbeatSeconds * 1000;
  touch(run, thread);
}

/** What a message makes an execution do; undefined: nothing, or not yet. */
export function readMessage(live: Live, message: Message): Turn | undefined {
  const { execution } = live.run;
  const body = JSON.parse(message.body ?? '{}') as { token?: string } & Outcome;
  if (message.kind === 'stop') {
    const root = rootOf(execution);
    return root && { kind: 'close', thread: root, status: 'ABORTED', failure: body as object };
  }
  const thread = execution.threads.get(message.thread ?? 0);
  if (thread === undefined || thread.call?.token !== body.token) return undefined;
  if (message.kind === 'heartbeat') return void beat(live, thread);
  if (thread.phase === 'answer') return { kind: 'answered', thread, outcome: body };
  // The call that handed the token out has not come back: what it answers is recorded first, as submitted.
  live.messages.splice(live.messages.indexOf(message.id), 1);
  live.early.set(thread.id, message);
  return undefined;
}
