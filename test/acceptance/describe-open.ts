import { DatabaseSync } from 'node:sqlite';
import { threadsAfter, type StepBody } from '../../infra/local/asl/write-step.ts';
import type { OpenEvent } from './ledger-facts.ts';

/** What a case that goes on waits for. Times are seconds on the host's clock; nothing in it names anybody. */
export interface OpenCase {
  caseId: string;
  /** Types of its events, each with the time since the one before. */
  events: string[];
  /** Mails that are planned or being sent. */
  mails: string[];
  /** Its executions, with what each of their threads waits for and when that is due. */
  executions: string[];
  /** Gates at which an execution waits, what is half-done and when it is taken up, messages that no execution has taken. */
  pending: string[];
}

/** Reads from the host's file all that could move a case. `now`: by the host's clock, epoch milliseconds. */
export function describeOpen(
  file: string,
  now: number,
  { caseId, events }: { caseId: string; events: OpenEvent[] },
): OpenCase {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  /** Rows whose `column` begins with the case. */
  const all = <Row>(table: string, column: string) =>
    db.prepare(`SELECT * FROM ${table} WHERE substr(${column}, 1, ?) = ?`).all(caseId.length, caseId) as Row[];
  const due = (at: number | null | undefined) => (at == null ? '' : ` in ${Math.round((at - now) / 1000)} s`);

  const times = all<{ at: number }>('events', 'case_id').map(({ at }) => at);
  const steps = Map.groupBy(all<{ execution: string; body: string }>('asl_steps', 'execution'), (row) => row.execution);
  const threadsOf = (name: string) =>
    [...threadsAfter((steps.get(name) ?? []).map(({ body }) => JSON.parse(body) as StepBody)).values()].map(
      ({ state, phase, due: until, call }) => `; ${phase}${due(until ?? call?.deadline)}: ${state}`,
    );
  const records = all<{ kind: string; key: string; due: number | null }>('records', 'key');
  const messages = all<{ kind: string }>('asl_inbox', 'execution');
  const executions = all<{ name: string; status: string }>('asl_executions', 'name');
  db.close();

  return {
    caseId,
    events: events.map(({ type }, at) => `${type} +${since(times, at)}`),
    mails: unsentIn(events),
    executions: executions.map(({ name, status }) => [`${name} ${status}`, ...threadsOf(name)].join('')),
    pending: [
      ...records.flatMap(({ kind, key, due: at }) =>
        kind === 'gate' ? [`gate ${key}`] : kind === 'intent' ? [`intent${due(at)}`] : [],
      ),
      ...messages.map(({ kind }) => `message ${kind}`),
    ],
  };
}

const since = (times: number[], at: number): number =>
  Math.round(((times[at] ?? 0) - (times[at - 1] ?? times[at] ?? 0)) / 1000);

/** Mails of a case that are planned or being sent. */
export function unsentIn(events: OpenEvent[]): string[] {
  const unsent = new Map<string, string>();
  for (const { type, facts } of events) {
    const outboxId = String(facts['outboxId']);
    if (type === 'MailPlanned' || type === 'MailSending') unsent.set(outboxId, `${outboxId} ${type}`);
    if (type === 'MailSent') unsent.delete(outboxId);
  }
  return [...unsent.values()];
}
