import { DatabaseSync } from 'node:sqlite';

/** An event as it lies in the ledger's file, read past the pipeline: only what needs no key. */
export interface OpenEvent {
  caseId: string;
  seq: number;
  type: string;
  facts: Record<string, unknown>;
}

export interface LedgerFacts {
  events(): OpenEvent[];
  /** How many there are; cheap to ask often. */
  count(): number;
  /** Mails of machines, which open no case. */
  machines(): number;
  close(): void;
}

/** Opens the ledger's file beside the running host, to read only. */
export function openLedgerFacts(file: string): LedgerFacts {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  const all = db.prepare('SELECT case_id AS caseId, seq, type, facts FROM events ORDER BY case_id, seq');
  const count = db.prepare('SELECT count(*) AS n FROM events');
  const machines = db.prepare("SELECT count(*) AS n FROM records WHERE kind = 'machine'");
  return {
    events: () =>
      all.all().map((row) => ({
        ...(row as unknown as OpenEvent),
        facts: JSON.parse(row['facts'] as string) as OpenEvent['facts'],
      })),
    count: () => Number(count.get()?.['n']),
    machines: () => Number(machines.get()?.['n']),
    close: () => db.close(),
  };
}
