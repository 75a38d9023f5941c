import type { DatabaseSync } from 'node:sqlite';
import { EngineError, type Failure } from './errors.ts';
import { isTooLarge, parseText, textOf, type Json, type Status } from './execution.ts';
import { toHistory, type HistoryEvent } from './history.ts';
import { openStore, type ExecutionRow, type Message, type Store } from './store.ts';

/** An execution as DescribeExecution shows it; times in epoch milliseconds. */
export type ExecutionDescription = {
  name: string;
  machine: string;
  status: Status;
  startedAt: number;
  stoppedAt?: number;
  input: Json;
  output?: Json;
  error?: string;
  cause?: string;
};

/** What can be asked of executions from any process that opens the same file. */
export type EngineClient = {
  /**
   * Starts an execution. The same name with the same input again starts nothing. Throws EngineError:
   * ExecutionAlreadyExists for another input or machine, StateMachineDoesNotExist, InvalidName, InvalidExecutionInput.
   */
  start(machine: string, executionName: string, input: Json): Promise<{ started: boolean }>;
  /** Answers a task token. Throws EngineError: TaskDoesNotExist, TaskTimedOut (the token is closed), InvalidOutput. */
  sendTaskSuccess(token: string, output: Json): Promise<void>;
  /** Fails the task of a token. Throws EngineError: TaskDoesNotExist, TaskTimedOut. */
  sendTaskFailure(token: string, error?: string, cause?: string): Promise<void>;
  /** Says that the holder of a token is alive. Throws EngineError: TaskDoesNotExist, TaskTimedOut. */
  sendTaskHeartbeat(token: string): Promise<void>;
  /** Throws EngineError ExecutionDoesNotExist. */
  describe(executionName: string): ExecutionDescription;
  /** All events so far, as GetExecutionHistory lists them. Throws EngineError ExecutionDoesNotExist. */
  history(executionName: string): HistoryEvent[];
  list(filter?: { status?: Status; limit?: number }): ExecutionDescription[];
  /** Aborts a running execution; one that ended stays as it is. Throws EngineError ExecutionDoesNotExist. */
  stop(executionName: string, error?: string, cause?: string): void;
  /** Forgets executions that ended before a time (epoch milliseconds); gives how many. */
  purge(endedBefore: number): number;
};

const NAME = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u;

function describeRow(row: ExecutionRow): ExecutionDescription {
  return {
    name: row.name,
    machine: row.machine,
    status: row.status,
    startedAt: row.started,
    input: parseText(row.input),
    ...(row.stopped !== null && { stoppedAt: row.stopped }),
    ...(row.output !== null && { output: parseText(row.output) }),
    ...(row.error !== null && { error: row.error }),
    ...(row.cause !== null && { cause: row.cause }),
  };
}

function requireRow(store: Store, name: string): ExecutionRow {
  const row = store.executionRow(name);
  if (row === undefined) throw new EngineError('ExecutionDoesNotExist', `There is no execution ${name}.`);
  return row;
}

function checkStart(name: string, input: Json): void {
  if (!NAME.test(name))
    throw new EngineError('InvalidName', `${JSON.stringify(name)} cannot be the name of an execution.`);
  if (input === undefined || isTooLarge(input)) {
    throw new EngineError('InvalidExecutionInput', 'The input must be JSON of at most 256 KiB.');
  }
}

const hasSameInput = (row: ExecutionRow, input: Json): boolean =>
  JSON.stringify(JSON.parse(row.input)) === JSON.stringify(input);

/** The client's calls on a store that is open; `changed` is told after each message to the engine. */
export function clientOf(store: Store, options: { now(): number; changed?(): void }): EngineClient {
  const { statements, commit } = store;
  const post = (kind: Message['kind'], execution: string, thread: number | null, body: unknown): void => {
    statements.addMessage.run(kind, execution, thread, body === undefined ? null : JSON.stringify(body));
  };
  const changed = (): void => options.changed?.();

  /** Adds it; gives what has the name already, from who asked for it in the same moment. */
  function addExecution(machine: string, name: string, input: Json): ExecutionRow | undefined {
    const found = store.executionRow(name);
    if (found) return found;
    const known = statements.machine.get(machine) as { hash: string } | undefined;
    if (!known) throw new EngineError('StateMachineDoesNotExist', `There is no state machine ${machine}.`);
    statements.addExecution.run(name, machine, known.hash, textOf(input), options.now());
    post('start', name, null, undefined);
    return undefined;
  }

  /** What keeps a token from being used is given rather than thrown, so that it undoes nothing of those who write in the same commit. */
  async function useToken(token: string, kind: 'answer' | 'heartbeat', body: unknown): Promise<void> {
    const refused = await commit(() => {
      const row = statements.token.get(token) as { execution: string; thread: number; open: number } | undefined;
      if (row === undefined) return new EngineError('TaskDoesNotExist', 'No task has this token.');
      if (row.open === 0) return new EngineError('TaskTimedOut', 'The task of this token is closed.');
      if (kind === 'answer') statements.closeToken.run(token);
      post(kind, row.execution, row.thread, { token, ...(body as object) });
      return undefined;
    });
    if (refused) throw refused;
    changed();
  }

  return {
    async start(machine, name, input) {
      checkStart(name, input);
      const found = await commit(() => addExecution(machine, name, input));
      if (!found) changed();
      else if (found.machine !== machine || !hasSameInput(found, input)) {
        throw new EngineError('ExecutionAlreadyExists', `The execution ${name} exists with another input or machine.`);
      }
      return { started: !found };
    },
    async sendTaskSuccess(token, output) {
      if (output === undefined || isTooLarge(output)) {
        throw new EngineError('InvalidOutput', 'The output must be JSON of at most 256 KiB.');
      }
      await useToken(token, 'answer', { output });
    },
    async sendTaskFailure(token, error, cause) {
      const failure: Failure = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
      await useToken(token, 'answer', { failure });
    },
    sendTaskHeartbeat: (token) => useToken(token, 'heartbeat', {}),
    describe: (name) => describeRow(requireRow(store, name)),
    history(name) {
      requireRow(store, name);
      return toHistory(
        store.stepsOf(name).flatMap(({ events }) => events),
        1,
      );
    },
    list({ status, limit = 1000 } = {}) {
      const rows = status === undefined ? statements.executions.all(limit) : statements.byStatus.all(status, limit);
      return (rows as ExecutionRow[]).map(describeRow);
    },
    stop(name, error, cause) {
      if (requireRow(store, name).status !== 'RUNNING') return;
      post('stop', name, null, { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) });
      changed();
    },
    purge: (endedBefore) => store.purge(endedBefore),
  };
}

/** Opens the engine's file from another process: what is asked here is done by the engine that runs on it. */
export function connectToEngine(
  database: DatabaseSync | string,
  clock: { now(): number },
): EngineClient & { close(): void } {
  const store = openStore(database);
  return { ...clientOf(store, clock), close: () => store.close() };
}
