import { setImmediate } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { SequenceConflict } from '../../core/errors.ts';
import type { EventRow, EventTable, Head } from '../sealing/raw.ts';
import type { Commit } from './group-commit.ts';
import { prepareQuery } from './database.ts';
import { knownRows } from './known-rows.ts';

type StoredRow = [
  caseId: string,
  seq: number,
  at: number,
  type: string,
  actor: string,
  facts: string,
  sealed: string | null,
  hash: string,
];

/** Cases whose rows are remembered: those that something happens in. */
const REMEMBERED = 200;

/**
 * The EventTable in SQLite. For who reads on in a case it remembers what was read or appended, as long as no other process has
 * written; who reads from the beginning, as who verifies does, is told what lies there.
 */
export function eventTable(db: DatabaseSync, commit: Commit): EventTable {
  const select = prepareQuery<StoredRow>(
    db,
    'SELECT case_id, seq, at, type, actor, facts, sealed, hash FROM events WHERE case_id = ? AND seq > ? ORDER BY seq',
  );
  const selectLast = db.prepare('SELECT max(seq) AS seq FROM events WHERE case_id = ?');
  const insert = db.prepare(
    `INSERT INTO events SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
     WHERE coalesce((SELECT max(seq) FROM events WHERE case_id = ?1), 0) = ?2 - 1`,
  );
  // Jumps from case to case over the primary key: reading every event would take minutes where this takes seconds.
  const selectHeads = db.prepare(
    `WITH RECURSIVE cases (id) AS (
       SELECT min(case_id) FROM events WHERE case_id > ?
       UNION ALL SELECT (SELECT min(case_id) FROM events WHERE case_id > id) FROM cases WHERE id IS NOT NULL
     )
     SELECT id AS caseId, seq, hash FROM (SELECT id FROM cases WHERE id IS NOT NULL LIMIT ?)
     JOIN events ON case_id = id AND seq = (SELECT max(seq) FROM events WHERE case_id = id)`,
  );

  /** All rows of a case. */
  const known = knownRows<EventRow[]>(db, REMEMBERED);

  return {
    async read(caseId, afterSeq) {
      const remembered = known.get(caseId);
      if (remembered && afterSeq > 0) return remembered.slice(afterSeq);
      const rows = select.all(caseId, afterSeq).map(rowOf);
      if (afterSeq === 0) known.set(caseId, [...rows]);
      return rows;
    },

    async append(caseId, afterSeq, rows) {
      const before = afterSeq === 0 ? [] : known.get(caseId);
      await commit(() => {
        known.delete(caseId);
        for (const { seq, at, type, actor, facts, sealed, hash } of rows) {
          if (insert.run(caseId, seq, at, type, actor, facts, sealed ?? null, hash).changes === 1) continue;
          const last = Number(selectLast.get(caseId)?.['seq'] ?? 0);
          throw new SequenceConflict(`case ${caseId} ends with event ${last}, not ${afterSeq}`);
        }
      });
      if (before?.length === afterSeq) known.set(caseId, [...before, ...rows]);
      else known.delete(caseId);
    },

    async listHeads({ cursor, limit }) {
      // SQLite answers at once and would hold up every request until the last page.
      await setImmediate();
      const heads = (selectHeads.all(cursor ?? '', limit) as unknown as Head[]).map((head) => ({ ...head }));
      const last = heads.at(-1);
      return last && heads.length === limit ? { heads, cursor: last.caseId } : { heads };
    },
  };
}

function rowOf([caseId, seq, at, type, actor, facts, sealed, hash]: StoredRow): EventRow {
  const row = { caseId, seq, at, type, actor, facts, hash };
  return sealed === null ? row : { ...row, sealed };
}
