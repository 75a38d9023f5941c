import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SequenceConflict } from '../../../functions/core/errors.ts';
import type { EventRow, EventTable, Head } from '../../../functions/adapters/sealing/raw.ts';
import { freshId, type Open, type Opened } from './opened.ts';

const row = (caseId: string, seq: number, more: Partial<EventRow> = {}): EventRow => ({
  caseId,
  seq,
  at: 1_780_000_000_000 + seq,
  type: 'MailSent',
  actor: '{"kind":"pipeline"}',
  facts: `{"outboxId":"m${seq}"}`,
  hash: `${seq}`.padStart(64, 'a'),
  ...more,
});

async function headsOf(table: EventTable, limit: number): Promise<Head[]> {
  const heads: Head[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await table.listHeads({ limit, ...(cursor === undefined ? {} : { cursor }) });
    expect(page.heads.length).toBeLessThanOrEqual(limit);
    heads.push(...page.heads);
    if (page.cursor === undefined) return heads;
    cursor = page.cursor;
  }
}

/** What every table of events must do, races included. */
export function describeEventTableContract(name: string, open: Open<EventTable>): void {
  describe(`event table: ${name}`, () => {
    let opened: Opened<EventTable>;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.close());

    it('reads nothing of an unknown case', async () => {
      expect(await opened.one.read(freshId(), 0)).toEqual([]);
    });

    it('reads back what was appended, byte for byte and in order, on the other connection too', async () => {
      const caseId = freshId();
      const rows = [
        row(caseId, 1, { sealed: 'c2VhbGVk', facts: '{"a":"\\u0000 ü 漢 \\"  ","b":1e21}' }),
        row(caseId, 2),
        row(caseId, 3, { actor: '{"id":"o","kind":"operator"}' }),
      ];
      await opened.one.append(caseId, 0, rows.slice(0, 2));
      await opened.two.append(caseId, 2, rows.slice(2));
      expect(await opened.one.read(caseId, 0)).toStrictEqual(rows);
      expect(await opened.two.read(caseId, 0)).toStrictEqual(rows);
    });

    it('keeps more than ten events in numeric order', async () => {
      const caseId = freshId();
      const rows = Array.from({ length: 25 }, (_, i) => row(caseId, i + 1));
      await opened.one.append(caseId, 0, rows);
      expect((await opened.two.read(caseId, 0)).map(({ seq }) => seq)).toEqual(rows.map(({ seq }) => seq));
      expect((await opened.two.read(caseId, 9)).map(({ seq }) => seq)).toEqual(rows.slice(9).map(({ seq }) => seq));
      expect(await opened.two.read(caseId, 25)).toEqual([]);
    });

    it.each([
      ['too low', 1],
      ['too high', 3],
    ])('refuses an append after a sequence number that is %s, and writes none of it', async (_, afterSeq) => {
      const caseId = freshId();
      const rows = [row(caseId, 1), row(caseId, 2)];
      await opened.one.append(caseId, 0, rows);
      const late = [row(caseId, afterSeq + 1, { type: 'Late' }), row(caseId, afterSeq + 2, { type: 'Late' })];
      await expect(opened.two.append(caseId, afterSeq, late)).rejects.toThrow(SequenceConflict);
      expect(await opened.one.read(caseId, 0)).toStrictEqual(rows);
    });

    it('refuses an append to a case that is not there, as if it were', async () => {
      const caseId = freshId();
      await expect(opened.one.append(caseId, 2, [row(caseId, 3)])).rejects.toThrow(SequenceConflict);
      expect(await opened.one.read(caseId, 0)).toEqual([]);
    });

    it('lets exactly one of many writers have a sequence number', async () => {
      const caseId = freshId();
      for (let afterSeq = 0; afterSeq < 10; afterSeq += 2) {
        const race = Array.from({ length: 8 }, async (_, i) => {
          const type = `Writer${i}`;
          await [opened.one, opened.two][i % 2]!.append(caseId, afterSeq, [
            row(caseId, afterSeq + 1, { type }),
            row(caseId, afterSeq + 2, { type }),
          ]);
          return type;
        });
        const settled = await Promise.allSettled(race);
        const won = settled.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
        const lost = settled.filter((result) => result.status === 'rejected');
        expect(won).toHaveLength(1);
        for (const { reason } of lost) expect(reason).toBeInstanceOf(SequenceConflict);
        const types = (await opened.one.read(caseId, 0)).slice(afterSeq).map(({ type }) => type);
        expect(types).toEqual([won[0], won[0]]);
      }
    });

    it('keeps cases apart: one case id being the beginning of another', async () => {
      const caseId = freshId();
      await opened.one.append(caseId, 0, [row(caseId, 1)]);
      await opened.one.append(`${caseId}1`, 0, [row(`${caseId}1`, 1), row(`${caseId}1`, 2)]);
      expect(await opened.one.read(caseId, 0)).toHaveLength(1);
      expect(await opened.one.read(`${caseId}1`, 0)).toHaveLength(2);
    });

    it('lists the head of each case once, whatever the size of a page', async () => {
      const expected: Head[] = [];
      for (let i = 0; i < 5; i++) {
        const caseId = freshId();
        const rows = Array.from({ length: i + 1 }, (_, seq) => row(caseId, seq + 1));
        await opened.one.append(caseId, 0, rows.slice(0, 1));
        if (i > 0) await opened.one.append(caseId, 1, rows.slice(1));
        expected.push({ caseId, seq: i + 1, hash: rows.at(-1)!.hash });
      }
      const byId = (a: Head, b: Head) => (a.caseId < b.caseId ? -1 : 1);
      for (const limit of [1, 2, 1000]) {
        const heads = await headsOf(opened.two, limit);
        const mine = heads.filter(({ caseId }) => expected.some((head) => head.caseId === caseId));
        expect(mine.sort(byId)).toStrictEqual(expected.sort(byId));
        expect(new Set(heads.map(({ caseId }) => caseId)).size).toBe(heads.length);
      }
    });
  });
}
