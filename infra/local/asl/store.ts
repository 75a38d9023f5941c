import { createHash } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { EventRow, Execution, Status, Thread } from './execution.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS asl_definitions (hash TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asl_machines (name TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asl_executions (
  name TEXT PRIMARY KEY, machine TEXT NOT NULL, hash TEXT NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL,
  output TEXT, error TEXT, cause TEXT, started INTEGER NOT NULL, stopped INTEGER,
  last_event INTEGER NOT NULL DEFAULT 0, last_thread INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS asl_executions_status ON asl_executions (status, started);
CREATE TABLE IF NOT EXISTS asl_threads (
  execution TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (execution, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asl_events (
  execution TEXT NOT NULL, first_id INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (execution, first_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asl_tokens (
  token TEXT PRIMARY KEY, execution TEXT NOT NULL, thread INTEGER NOT NULL, open INTEGER NOT NULL DEFAULT 1) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS asl_tokens_execution ON asl_tokens (execution);
CREATE TABLE IF NOT EXISTS asl_inbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, execution TEXT NOT NULL, thread INTEGER, body TEXT);
`;

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
  last_event: number;
  last_thread: number;
};

/** A message to the running engine, from this process or another. */
export type Message = {
  id: number;
  kind: 'answer' | 'heartbeat' | 'start' | 'stop';
  execution: string;
  thread: number | null;
  body: string | null;
};

/** What one step of an execution adds to the store. */
export type Step = { execution: Execution; closedTokens: string[]; messages: number[] };

/** The engine's tables. Every write is one transaction: either a whole step is there or nothing of it. */
export type Store = ReturnType<typeof openStore>;

/** The name under which a definition is kept for the executions that started with it. */
export function hashOf(definition: unknown): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
}

function prepare(database: DatabaseSync) {
  const sql = (text: string): StatementSync => database.prepare(text);
  return {
    addDefinition: sql('INSERT OR IGNORE INTO asl_definitions VALUES (?, ?)'),
    setMachine: sql('INSERT INTO asl_machines VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET hash = excluded.hash'),
    machine: sql('SELECT hash FROM asl_machines WHERE name = ?'),
    definition: sql('SELECT body FROM asl_definitions WHERE hash = ?'),
    addExecution: sql(
      `INSERT INTO asl_executions (name, machine, hash, input, status, started) VALUES (?, ?, ?, ?, 'RUNNING', ?)`,
    ),
    execution: sql('SELECT * FROM asl_executions WHERE name = ?'),
    byStatus: sql('SELECT * FROM asl_executions WHERE ? IS NULL OR status = ? ORDER BY started, name LIMIT ?'),
    running: sql(`SELECT * FROM asl_executions WHERE status = 'RUNNING' AND last_event > 0 ORDER BY started, name`),
    saveExecution:
      sql(`UPDATE asl_executions SET status = ?, output = ?, error = ?, cause = ?, stopped = ?, last_event = ?,
      last_thread = ? WHERE name = ?`),
    threads: sql('SELECT id, body FROM asl_threads WHERE execution = ? ORDER BY id'),
    saveThread: sql('INSERT INTO asl_threads VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body'),
    dropThread: sql('DELETE FROM asl_threads WHERE execution = ? AND id = ?'),
    addEvents: sql('INSERT INTO asl_events VALUES (?, ?, ?)'),
    events: sql('SELECT body FROM asl_events WHERE execution = ? ORDER BY first_id'),
    addToken: sql('INSERT INTO asl_tokens (token, execution, thread) VALUES (?, ?, ?)'),
    token: sql('SELECT execution, thread, open FROM asl_tokens WHERE token = ?'),
    openTokens: sql('SELECT token, thread FROM asl_tokens WHERE execution = ? AND open = 1'),
    closeToken: sql('UPDATE asl_tokens SET open = 0 WHERE token = ? AND open = 1'),
    addMessage: sql('INSERT INTO asl_inbox (kind, execution, thread, body) VALUES (?, ?, ?, ?)'),
    messages: sql('SELECT * FROM asl_inbox WHERE id > ? ORDER BY id'),
    dropMessage: sql('DELETE FROM asl_inbox WHERE id = ?'),
    version: sql('PRAGMA data_version'),
    purgeable: sql(`SELECT name FROM asl_executions WHERE status <> 'RUNNING' AND stopped < ?`),
  };
}

const PURGED = [
  'DELETE FROM asl_executions WHERE name = ?',
  'DELETE FROM asl_threads WHERE execution = ?',
  'DELETE FROM asl_events WHERE execution = ?',
  'DELETE FROM asl_tokens WHERE execution = ?',
  'DELETE FROM asl_inbox WHERE execution = ?',
];

const hasNews = ({ execution: { unsaved }, closedTokens, messages }: Step): boolean =>
  unsaved.events.length + unsaved.threads.size + unsaved.tokens.length + closedTokens.length + messages.length > 0;

/** Opens the engine's tables in a database (a file's path, or one already open) and makes those that are missing. */
export function openStore(source: DatabaseSync | string) {
  const database = typeof source === 'string' ? new DatabaseSync(source) : source;
  database.exec('PRAGMA busy_timeout = 5000');
  if (typeof source === 'string') database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  database.exec(SCHEMA);
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

  function saveStep({ execution, closedTokens, messages }: Step): void {
    const { name, unsaved } = execution;
    if (unsaved.events.length > 0) {
      statements.addEvents.run(name, execution.lastEvent - unsaved.events.length + 1, JSON.stringify(unsaved.events));
    }
    for (const id of unsaved.threads) {
      const thread = execution.threads.get(id);
      if (thread) statements.saveThread.run(name, id, JSON.stringify(thread));
      else statements.dropThread.run(name, id);
    }
    unsaved.tokens.forEach(({ token, thread }) => statements.addToken.run(token, name, thread));
    closedTokens.forEach((token) => statements.closeToken.run(token));
    messages.forEach((id) => statements.dropMessage.run(id));
    const { status, error = null, cause = null, stoppedAt = null, lastEvent, lastThread } = execution;
    const output = execution.output === undefined ? null : (execution.output as string);
    statements.saveExecution.run(status, output, error, cause, stoppedAt, lastEvent, lastThread, name);
  }

  return {
    statements,
    /** Closes the database if it was opened here. */
    close(): void {
      if (typeof source === 'string') database.close();
    },
    write,
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
    threadsOf: (name: string) =>
      (statements.threads.all(name) as { body: string }[]).map(({ body }) => JSON.parse(body) as Thread),
    eventsOf: (name: string) =>
      (statements.events.all(name) as { body: string }[]).flatMap(({ body }) => JSON.parse(body) as EventRow[]),
    openTokensOf: (name: string) => statements.openTokens.all(name) as { token: string; thread: number }[],
    messagesAfter: (id: number) => statements.messages.all(id) as Message[],
    /** Changes when another connection has written. */
    version: () => (statements.version.get() as { data_version: number }).data_version,
    /** Stores the steps, all of them or none, and marks them as stored. */
    save(steps: Step[]): void {
      const changed = steps.filter(hasNews);
      if (changed.length > 0) write(() => changed.forEach(saveStep));
      for (const { execution } of steps) {
        execution.unsaved = { events: [], threads: new Set(), tokens: [] };
      }
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
