import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { openAgenda } from './agenda.ts';
import { callFunction } from './call.ts';
import { openDefinitions, type Definitions } from './definitions.ts';
import type { EngineOptions } from './engine-options.ts';
import { stateOf, type Call, type Thread } from './execution.ts';
import { unsavedEvents } from './history.ts';
import { beginLive, readMessage, restoreLive, rootOf, takeClosedTokens, type Live } from './live.ts';
import { itemOf, later, type Outcome, type Surroundings, type Turn } from './run.ts';
import { openStore, type Message, type Store } from './store.ts';
import { takeTurn } from './take-turn.ts';

const YIELD_AFTER = 200;
const nextTick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether a thread is still where it asked for that call. */
const isCalling = ({ run }: Live, thread: Thread, call: Call): boolean =>
  run.execution.threads.get(thread.id) === thread && thread.call === call && thread.phase === 'calling';

/** Moves executions of one store. One engine at a time may run on a file; `connectToEngine` is for everyone else. */
export class ExecutionMover {
  readonly store: Store;
  readonly #options: EngineOptions;
  readonly #surroundings: Surroundings;
  readonly #definitions: Definitions;
  readonly #live = new Map<string, Live>();
  readonly #agenda = openAgenda();
  readonly #unsaved = new Set<Live>();
  #lastMessage = 0;
  #version = 0;
  #moving = 0;
  #calling = 0;
  #storing = 0;
  #isSaving = false;
  #isClosing = false;
  #isClosed = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.store = openStore(options.database, options.commit);
    const { clock, newToken = randomUUID, random = Math.random } = options;
    const identity = options.identity ?? { region: 'eu-central-1', account: '000000000000' };
    this.#surroundings = { now: () => clock.now(), random, newToken, identity };
    const resources = options.callResource ? 'any' : 'lambda';
    this.#definitions = openDefinitions(this.store, { sources: this.#surroundings, resources });
    for (const [name, definition] of Object.entries(options.definitions)) this.#definitions.set(name, definition);
    for (const row of this.store.runningRows()) {
      this.#adopt(restoreLive(row, this.#definitions.get(row.hash), this.store, this.#surroundings));
    }
    this.receive();
  }

  #adopt(live: Live): void {
    const { execution } = live.run;
    this.#live.set(execution.name, live);
    this.#agenda.addExecution(live);
    for (const thread of execution.threads.values()) this.#agenda.addThread(live, thread);
    this.#enqueue(live);
  }

  /** Takes over messages that came since the last look. */
  receive(): void {
    if (this.#isClosing) return;
    for (const message of this.store.messagesAfter(this.#lastMessage)) {
      this.#lastMessage = message.id;
      this.#handle(message);
    }
  }

  /** Whether another connection has written since the last time this was asked. */
  hasNews(): boolean {
    const known = this.#version;
    this.#version = this.store.version();
    return this.#version !== known;
  }

  #handle(message: Message): void {
    const known = this.#live.get(message.execution);
    const live = known ?? (message.kind === 'start' ? this.#begin(message) : undefined);
    if (live === undefined) return void this.store.statements.dropMessage.run(message.id);
    live.messages.push(message.id);
    if (message.kind === 'start') return;
    const turn = readMessage(live, message);
    if (turn) this.#push(live, turn);
    else this.#enqueue(live);
  }

  #begin(message: Message): Live | undefined {
    const row = this.store.executionRow(message.execution);
    if (row === undefined || row.status !== 'RUNNING') return undefined;
    const live = beginLive(row, this.#definitions.get(row.hash), this.#surroundings);
    this.#adopt(live);
    void this.#move(live);
    return live;
  }

  #push(live: Live, turn: Turn): void {
    later(live.run, turn);
    void this.#move(live);
  }

  async #move(live: Live): Promise<void> {
    if (live.isBusy) return;
    live.isBusy = true;
    this.#moving += 1;
    try {
      let count = 0;
      for (let turn = live.run.turns.shift(); turn !== undefined; turn = live.run.turns.shift()) {
        await takeTurn(live.run, turn);
        if (++count % YIELD_AFTER === 0) await nextTick();
      }
    } finally {
      live.isBusy = false;
      this.#moving -= 1;
      this.#enqueue(live);
    }
  }

  /** Stores what moved, all executions that rest by then together. */
  #enqueue(live: Live): void {
    this.#unsaved.add(live);
    if (this.#isSaving || this.#isClosed) return;
    this.#isSaving = true;
    queueMicrotask(() => void this.#save());
  }

  /** What is asked for goes ahead meanwhile: whatever it writes is committed after this, or with it. */
  async #save(): Promise<void> {
    this.#isSaving = false;
    const resting = [...this.#unsaved].filter((live) => !live.isBusy);
    resting.forEach((live) => this.#unsaved.delete(live));
    const told = resting.map(({ run }) => (this.#options.onEvent ? unsavedEvents(run.execution) : []));
    const touched = resting.map(({ run: { execution } }) => [...execution.unsaved.threads]);
    this.#storing += 1;
    const stored = this.store.save(
      resting.map((live) => ({
        execution: live.run.execution,
        closedTokens: takeClosedTokens(live),
        messages: live.messages.splice(0),
      })),
    );
    resting.forEach((live, at) => this.#afterSave(live, touched[at] ?? [], stored));
    await stored;
    this.#storing -= 1;
    resting.forEach((live, at) =>
      told[at]?.forEach((event) => this.#options.onEvent?.(live.run.execution.name, event)),
    );
  }

  #afterSave(live: Live, touched: number[], stored: Promise<void>): void {
    const { execution, calls } = live.run;
    for (const [thread, controller] of live.calls) {
      if (execution.threads.get(thread.id) !== thread || thread.phase !== 'calling') controller.abort();
    }
    if (execution.status !== 'RUNNING') return void this.#live.delete(execution.name);
    for (const id of touched) {
      const thread = execution.threads.get(id);
      if (thread) this.#agenda.addThread(live, thread);
    }
    for (const thread of calls) void this.#call(live, thread, stored);
    calls.clear();
  }

  async #call(live: Live, thread: Thread, stored: Promise<void>): Promise<void> {
    const { call } = thread;
    const state = stateOf(live.run.execution, thread);
    if (call?.token !== undefined) await stored; // whoever is handed a token may use it
    if (this.#isClosing || state.type !== 'Task' || call === undefined || !isCalling(live, thread, call)) return;
    const item = itemOf(live.run.execution, thread);
    const controller = new AbortController();
    live.calls.set(thread, controller);
    this.#calling += 1;
    const callResource = this.#options.callResource ?? callFunction(this.#options.invoke);
    const outcome = await callResource({
      execution: live.run.execution.name,
      state,
      call,
      signal: controller.signal,
      ...(item && { item: item.Index }),
    }).finally(() => (this.#calling -= 1));
    if (live.calls.get(thread) === controller) live.calls.delete(thread);
    if (this.#isClosed || !isCalling(live, thread, call)) return;
    this.#push(live, { kind: 'called', thread, outcome });
    const early = live.early.get(thread.id);
    if (early === undefined) return;
    live.early.delete(thread.id);
    live.messages.push(early.id);
    this.#push(live, { kind: 'answered', thread, outcome: JSON.parse(early.body ?? '{}') as Outcome });
  }

  nextDue(): number | undefined {
    return this.#agenda.nextDue();
  }

  runDue(): void {
    const moved = new Set<Live>();
    for (const { live, thread } of this.#agenda.takeDue(this.#surroundings.now())) {
      const root = rootOf(live.run.execution);
      if (thread) later(live.run, { kind: 'due', thread });
      else if (root)
        later(live.run, { kind: 'close', thread: root, status: 'TIMED_OUT', failure: { error: 'States.Timeout' } });
      moved.add(live);
    }
    for (const live of moved) void this.#move(live);
  }

  get isResting(): boolean {
    return this.#moving === 0 && this.#storing === 0 && !this.#isSaving;
  }

  get inFlight(): number {
    return this.#calling;
  }

  async close(waitMilliseconds: number): Promise<void> {
    const until = performance.now() + waitMilliseconds;
    this.#isClosing = true;
    while ((this.#calling > 0 || !this.isResting) && performance.now() < until) await setTimeout(1);
    this.#isClosed = true;
    await this.#save();
    this.store.close();
  }
}
