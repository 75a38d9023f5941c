import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { groupCommit } from '../../../functions/adapters/embedded/group-commit.ts';

function open() {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (n INTEGER PRIMARY KEY CHECK (n < 100))');
  const commit = groupCommit(db);
  const insert = db.prepare('INSERT INTO t VALUES (?)');
  const all = () =>
    db
      .prepare('SELECT n FROM t ORDER BY n')
      .all()
      .map(({ n }) => n);
  return { db, commit, all, put: (...numbers: number[]) => commit(() => numbers.map((n) => insert.run(n)).length) };
}

describe('writes committed together', () => {
  it('each keep or undo their own part, in the order asked', async () => {
    const { put, all } = open();
    const settled = await Promise.allSettled([put(1, 2), put(3, 2), put(3), put(4, 100), put(5), put(1)]);
    expect(settled.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, true, false]);
    expect(settled[0]).toMatchObject({ value: 2 });
    expect(all()).toEqual([1, 2, 3, 5]);
  });

  it('are told failed when the commit itself fails', async () => {
    const { db, put, all } = open();
    db.exec('CREATE TABLE child (n INTEGER REFERENCES t DEFERRABLE INITIALLY DEFERRED)');
    db.exec('CREATE TRIGGER orphan AFTER INSERT ON t WHEN new.n = 7 BEGIN INSERT INTO child VALUES (99); END');
    const settled = await Promise.allSettled([put(1), put(7), put(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(all()).toEqual([]);
    await put(3);
    expect(all()).toEqual([3]);
  });

  it('all fail when there can be no transaction, and the next ones go on', async () => {
    const { db, put, all } = open();
    db.exec('BEGIN');
    const settled = await Promise.allSettled([put(1), put(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    if (db.isTransaction) db.exec('ROLLBACK');
    await put(3);
    expect(all()).toEqual([3]);
  });

  it('are told once synced, one sync at a time, and failed when that fails', async () => {
    const { db } = open();
    const syncs: { done(): void; fail(fault: Error): void }[] = [];
    const commit = groupCommit(db, () => new Promise((done, fail) => syncs.push({ done, fail })));
    const told: number[] = [];
    const put = (n: number) => commit(() => db.prepare('INSERT INTO t VALUES (?)').run(n)).then(() => told.push(n));
    const turn = () => new Promise((next) => setTimeout(next, 5));
    const [first, second, third] = [put(1), turn().then(() => put(2)), turn().then(() => put(3))];
    await turn();
    await turn();
    expect([syncs.length, told]).toEqual([1, []]);
    syncs[0]?.done();
    await first;
    await turn();
    expect([syncs.length, told]).toEqual([2, [1]]);
    syncs[1]?.fail(new Error('the disk is gone'));
    await expect(second).rejects.toThrow('the disk is gone');
    await expect(third).rejects.toThrow('the disk is gone');
  });

  it('are told at the commit when they need not last yet, and last with the next sync', async () => {
    const { db } = open();
    const syncs: (() => void)[] = [];
    const commit = groupCommit(db, () => new Promise((done) => syncs.push(done)));
    const insert = db.prepare('INSERT INTO t VALUES (?)');
    await commit(() => insert.run(1), false);
    expect(syncs).toHaveLength(0);
    const lasting = commit(() => insert.run(2));
    await commit(() => insert.run(3), false);
    expect(syncs).toHaveLength(1);
    syncs[0]?.();
    await lasting;
  });
});
