import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LedgerReport } from '../../functions/adapters/sealing/anchor-ledger.ts';
import { openState } from './open-state.ts';
import type { Random } from './random.ts';

type Tampering = (db: DatabaseSync, random: Random) => void;

/** What somebody with the ledger's file in hands could do to it; every event is anchored by then. */
const TAMPERINGS: Record<string, Tampering> = {
  flip(db, random) {
    const { case_id, seq, facts } = someEvent(db, random, 'length(facts) > 2');
    const bytes = Buffer.from(String(facts));
    const at = random.below(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    db.prepare('UPDATE events SET facts = ? WHERE case_id = ? AND seq = ?').run(bytes.toString(), case_id, seq);
  },
  drop(db, random) {
    const { case_id, seq } = someEvent(db, random, NOT_LAST);
    db.prepare('DELETE FROM events WHERE case_id = ? AND seq = ?').run(case_id, seq);
  },
  swap(db, random) {
    const { case_id, seq } = someEvent(db, random, NOT_LAST);
    const renumber = db.prepare('UPDATE events SET seq = ? WHERE case_id = ? AND seq = ?');
    renumber.run(-1, case_id, seq);
    renumber.run(seq, case_id, Number(seq) + 1);
    renumber.run(Number(seq) + 1, case_id, -1);
  },
  truncate(db, random) {
    const { case_id, seq } = someEvent(db, random, `NOT (${NOT_LAST})`);
    db.prepare('DELETE FROM events WHERE case_id = ? AND seq = ?').run(case_id, seq);
  },
};

const NOT_LAST = 'seq < (SELECT max(seq) FROM events AS others WHERE others.case_id = events.case_id)';

type SomeEvent = { case_id: string; seq: number; facts: string };

function someEvent(db: DatabaseSync, random: Random, where: string): SomeEvent {
  const rows = db.prepare(`SELECT case_id, seq, facts FROM events WHERE ${where} ORDER BY case_id, seq`).all();
  return random.pick(rows) as SomeEvent;
}

/** Tampers with copies of a stopped state directory, one way each, and tells which ways its verification finds. */
export async function tryTampering(
  dir: string,
  copies: string,
  random: Random,
): Promise<{ detected: string[]; of: number }> {
  const detected: string[] = [];
  for (const [name, tamper] of Object.entries(TAMPERINGS)) {
    const copy = join(copies, name);
    await cp(dir, copy, { recursive: true });
    const sound = await verify(copy);
    const db = new DatabaseSync(join(copy, 'habeas.db'));
    tamper(db, random);
    db.close();
    const report = await verify(copy);
    if (sound.problems.length === 0 && report.problems.length > 0) detected.push(name);
    await rm(copy, { recursive: true });
  }
  return { detected, of: Object.keys(TAMPERINGS).length };
}

async function verify(dir: string): Promise<LedgerReport> {
  const state = await openState(dir);
  try {
    return await state.verifyLedger();
  } finally {
    await state.close();
  }
}
