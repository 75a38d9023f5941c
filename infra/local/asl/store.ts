import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Status } from './execution.ts';
import { prepare } from './statements.ts';
import { hasNews, stepWriter, type Step, type StepBody } from './write-step.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS asl_definitions (hash TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asl_machines (name TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asl_executions (
  name TEXT PRIMARY KEY, machine TEXT NOT NULL, hash TEXT NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL,
  output TEXT, error TEXT, cause TEXT, started INTEGER NOT NULL, stopped INTEGER);
CREATE INDEX IF NOT EXISTS asl_executions_status ON asl_executions (status, started);
CREATE TABLE IF NOT EXISTS asl_steps (id INTEGER PRIMARY KEY, execution TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS asl_steps_execution ON asl_steps (execution);
CREATE TABLE IF NOT EXISTS asl_tokens (
  token TEXT PRIMARY KEY, execution TEXT NOT NULL, thread INTEGER NOT NULL, open INTEGER NOT NULL DEFAULT 1) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS asl_tokens_execution ON asl_tokens (execution);
CREATE TABLE IF NOT EXISTS asl_inbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, execution TEXT NOT NULL, thread INTEGER, body TEXT);
`;

/** What versions before kept apart, step for step as it is kept now. */
const TAKE_OVER = `BEGIN IMMEDIATE;
INSERT INTO asl_steps (execution, body)
  SELECT execution, json_object('events', json(body), 'threads', json('[]')) FROM asl_events ORDER BY execution, first_id;
INSERT INTO asl_steps (execution, body)
  SELECT execution, json_object('events', json('[]'), 'threads', json_group_array(json_array(id, json(body))))
  FROM asl_threads GROUP BY execution;
DROP TABLE asl_events; DROP TABLE asl_threads;
COMMIT`;

/** An execution's own row. Times are epoch milliseconds, payloads JSON text. */
export type ExecutionRow = {
  name: string;
  machine: string;
  hash: string;
  input: string;
  status: Status;
  output: string | null;
  error: string | null;
  cause: string | null;
  started: number;
  stopped: number | null;
};

/** A message to the running engine, from this process or another. */
export type Message = {
  id: number;
  kind: 'answer' | 'heartbeat' | 'start' | 'stop';
  execution: string;
  thread: number | null;
  body: string | null;
};

/** The engine's tables. Every write is one transaction: either a whole step is there or nothing of it. */
export type Store = ReturnType<typeof openStore>;

/** The name under which a definition is kept for the executions that started with it. */
export function hashOf(definition: unknown): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
}

const PURGED = [
  'DELETE FROM asl_executions WHERE name = ?',
  'DELETE FROM asl_steps WHERE execution = ?',
  'DELETE FROM asl_tokens WHERE execution = ?',
  'DELETE FROM asl_inbox WHERE execution = ?',
];

/** Runs a piece of work that writes; settles once it is committed. Pieces are committed in the order they came in. */
export type Commit = <Result>(work: () => Result) => Promise<Result>;

/**
 * Opens the engine's tables in a database (a file's path, or one already open) and makes those that are missing. `commitWith`:
 * how steps are written, where others write to the same database; else each at once.
 */
export function openStore(source: DatabaseSync | string, commitWith?: Commit) {
  const database = typeof source === 'string' ? new DatabaseSync(source) : source;
  database.exec('PRAGMA busy_timeout = 5000');
  if (typeof source === 'string') database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  database.exec(SCHEMA);
  if (database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'asl_threads'`).get()) database.exec(TAKE_OVER);
  const statements = prepare(database);

  function write<T>(work: () => T): T {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (fault) {
      database.exec('ROLLBACK');
      throw fault;
    }
  }

  const commit: Commit = commitWith ?? (async (work) => write(work));

  return {
    statements,
    commit,
    /** Closes the database if it was opened here. */
    close(): void {
      if (typeof source === 'string') database.close();
    },
    /** Keeps a definition and makes it the one that new executions of the machine start with; gives its hash. */
    setMachine(name: string, definition: unknown): string {
      const hash = hashOf(definition);
      write(() => {
        statements.addDefinition.run(hash, JSON.stringify(definition));
        statements.setMachine.run(name, hash);
      });
      return hash;
    },
    definition(hash: string): unknown {
      const row = statements.definition.get(hash) as { body: string } | undefined;
      if (row === undefined) throw new Error(`the definition ${hash} is not in the store`);
      return JSON.parse(row.body) as unknown;
    },
    executionRow: (name: string) => statements.execution.get(name) as ExecutionRow | undefined,
    runningRows: () => statements.running.all() as ExecutionRow[],
    /** All steps of an execution, in order. */
    stepsOf: (name: string) =>
      (statements.steps.all(name) as { body: string }[]).map(({ body }) => JSON.parse(body) as StepBody),
    openTokensOf: (name: string) => statements.openTokens.all(name) as { token: string; thread: number }[],
    messagesAfter: (id: number) => statements.messages.all(id) as Message[],
    /** Changes when another connection has written. */
    version: () => (statements.version.get() as { data_version: number }).data_version,
    /** Stores the steps, all of them or none; they count as stored from now on, and this settles once they are. */
    async save(steps: Step[]): Promise<void> {
      const writers = steps.filter(hasNews).map((step) => stepWriter(statements, step));
      for (const { execution } of steps) execution.unsaved = { events: [], threads: new Set(), tokens: [] };
      if (writers.length > 0) await commit(() => writers.forEach((writeStep) => writeStep()));
    },
    /** Removes executions that ended before a time (epoch milliseconds); gives how many. */
    purge(endedBefore: number): number {
      return write(() => {
        const names = statements.purgeable.all(endedBefore) as { name: string }[];
        for (const text of PURGED) {
          const statement = database.prepare(text);
          names.forEach(({ name }) => statement.run(name));
        }
        database.exec(`DELETE FROM asl_definitions WHERE hash NOT IN
          (SELECT hash FROM asl_machines UNION SELECT hash FROM asl_executions)`);
        return names.length;
      });
    },
  };
}
