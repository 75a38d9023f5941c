import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** What is asked of the engine's tables. */
export type Statements = ReturnType<typeof prepare>;

/** Prepares them on a database in which the tables are. */
export function prepare(database: DatabaseSync) {
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
    executions: sql('SELECT * FROM asl_executions ORDER BY started, name LIMIT ?'),
    byStatus: sql('SELECT * FROM asl_executions WHERE status = ? ORDER BY started, name LIMIT ?'),
    running: sql(`SELECT * FROM asl_executions WHERE status = 'RUNNING'
      AND EXISTS (SELECT 1 FROM asl_steps WHERE execution = name) ORDER BY started, name`),
    endExecution: sql(
      'UPDATE asl_executions SET status = ?, output = ?, error = ?, cause = ?, stopped = ? WHERE name = ?',
    ),
    addStep: sql('INSERT INTO asl_steps (execution, body) VALUES (?, ?)'),
    steps: sql('SELECT body FROM asl_steps WHERE execution = ? ORDER BY id'),
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
