import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventHash, verifyChain, verifyHead, type EventRow } from '../../../functions/core/ledger/chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function chainOf(length: number, caseId = 'case'): EventRow[] {
  let previous = '';
  return Array.from({ length }, (_, i) => {
    const row = {
      caseId,
      seq: i + 1,
      at: 1000 + i,
      type: `T${i}`,
      actor: '{"kind":"pipeline"}',
      facts: `{"i":${i}}`,
      ...(i % 2 ? { sealed: 'AAAA' } : {}),
    };
    previous = eventHash(previous, row, sha256);
    return { ...row, hash: previous };
  });
}

const verify = (rows: EventRow[]) => verifyChain('case', rows, sha256);
const exchange = (rows: EventRow[], a: number, b: number) => {
  const copy = [...rows];
  [copy[a], copy[b]] = [rows[b]!, rows[a]!];
  return copy;
};

describe('the chain of a case', () => {
  it('holds when nothing was done to it', () => {
    for (const length of [0, 1, 2, 30]) expect(verify(chainOf(length))).toBeUndefined();
  });

  it('breaks at any changed byte of any field', () => {
    const fields = ['caseId', 'at', 'type', 'actor', 'facts', 'sealed', 'hash'] as const;
    fc.assert(
      fc.property(fc.nat(9), fc.constantFrom(...fields), fc.nat(), (at, field, where) => {
        const rows = chainOf(10);
        const row = rows[at]!;
        const old = row[field];
        const text = `${old ?? ''}`;
        const spot = where % (text.length || 1);
        const flipped = text.slice(0, spot) + (text[spot] === '1' ? '2' : '1') + text.slice(spot + 1);
        rows[at] = { ...row, [field]: typeof old === 'number' ? Number(flipped) : flipped };
        expect(verify(rows)).toEqual({ caseId: 'case', seq: at + 1, what: 'flipped' });
      }),
    );
  });

  it('breaks when a sealed part is taken away', () => {
    const rows = chainOf(4);
    const { sealed: _, ...bare } = rows[1]!;
    expect(verify(rows.with(1, bare))).toEqual({ caseId: 'case', seq: 2, what: 'flipped' });
  });

  it('shows a dropped event, from the first to the last but one', () => {
    for (let at = 0; at < 9; at++)
      expect(verify(chainOf(10).toSpliced(at, 1))).toEqual({ caseId: 'case', seq: at + 1, what: 'dropped' });
  });

  it('shows a drop that was covered up by renumbering', () => {
    const rows = chainOf(5).toSpliced(2, 1);
    expect(verify(rows.map((row, i) => ({ ...row, seq: i + 1 })))).toMatchObject({ seq: 3 });
  });

  it('shows two events that changed places, with or without their numbers and hashes', () => {
    for (const [a, b] of [
      [0, 1],
      [3, 4],
      [1, 8],
    ] as const) {
      const rows = chainOf(10);
      const moved = exchange(rows, a, b);
      const fault = { caseId: 'case', seq: a + 1, what: 'swapped' };
      expect(verify(moved)).toEqual(fault);
      expect(verify(moved.map((row, i) => ({ ...row, seq: i + 1 })))).toEqual(fault);
      expect(verify(moved.map((row, i) => ({ ...row, seq: i + 1, hash: rows[i]!.hash })))).toEqual(fault);
    }
  });

  it('breaks after an event that was rewritten together with its hash', () => {
    const rows = chainOf(5);
    const forged = { ...rows[1]!, facts: '{"i":"forged"}' };
    const rewritten = rows.with(1, { ...forged, hash: eventHash(rows[0]!.hash, forged, sha256) });
    expect(verify(rewritten)).toEqual({ caseId: 'case', seq: 3, what: 'flipped' });
  });

  it('shows an event twice and an event of another case', () => {
    const rows = chainOf(4);
    expect(verify([...rows.slice(0, 2), rows[1]!, ...rows.slice(2)])).toBeDefined();
    expect(verify(rows.with(2, chainOf(4, 'other')[2]!))).toMatchObject({ seq: 3 });
    expect(verifyChain('case', chainOf(4, 'other'), sha256)).toMatchObject({ seq: 1 });
  });

  it('gives no two different rows one hash by moving a border between fields', () => {
    const row = chainOf(1)[0]!;
    expect(eventHash('', { ...row, type: 'T0"', actor: row.actor }, sha256)).not.toBe(
      eventHash('', { ...row, actor: `"${row.actor}` }, sha256),
    );
  });
});

describe('an anchored head', () => {
  const rows = chainOf(5);
  it('is there while the chain goes on', () => {
    expect(verifyHead(rows, { caseId: 'case', seq: 3, hash: rows[2]!.hash })).toBeUndefined();
  });
  it('shows a truncated, a vanished and a rewritten case', () => {
    const head = { caseId: 'case', seq: 5, hash: rows[4]!.hash };
    expect(verifyHead(rows.slice(0, 3), head)).toEqual({ caseId: 'case', seq: 4, what: 'truncated' });
    expect(verifyHead([], head)).toEqual({ caseId: 'case', seq: 1, what: 'dropped' });
    expect(
      verifyHead(
        chainOf(5).map((row) => ({ ...row, hash: sha256(row.hash) })),
        head,
      ),
    ).toEqual({ caseId: 'case', seq: 5, what: 'rewritten' });
  });
});
