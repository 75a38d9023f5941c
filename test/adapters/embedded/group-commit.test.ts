import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('are on disk with a sync that began after them, one at a time, shared, and none when nothing was written', async () => {
    const { db } = open();
    const syncs: (() => void)[] = [];
    const commit = groupCommit(db, () => new Promise((done) => syncs.push(done)));
    const put = (n: number) => commit(() => db.prepare('INSERT INTO t VALUES (?)').run(n));
    const turn = () => new Promise((next) => setTimeout(next, 5));
    const told: string[] = [];
    const onDisk = (name: string) => commit.onDisk().then(() => told.push(name));
    await commit.onDisk();
    expect(syncs).toHaveLength(0);
    await put(1);
    const first = [onDisk('first'), onDisk('also first')];
    await put(2);
    const second = [onDisk('second'), onDisk('also second')];
    await turn();
    expect([syncs.length, told]).toEqual([1, []]);
    syncs[0]?.();
    await Promise.all(first);
    await turn();
    expect([syncs.length, told]).toEqual([2, ['first', 'also first']]);
    syncs[1]?.();
    await Promise.all(second);
    await commit.onDisk();
    expect(syncs).toHaveLength(2);
  });

  it('are on disk also when they were only asked for until then', async () => {
    const { db, all } = open();
    const synced: unknown[] = [];
    const commit = groupCommit(db, async () => void synced.push(all()));
    void commit(() => db.prepare('INSERT INTO t VALUES (1)').run());
    await commit.onDisk();
    expect(synced).toEqual([[1]]);
  });

  it('are on disk also when it was another connection that committed them, as what was read here', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'habeas-commit-'));
    const [here, there] = [new DatabaseSync(join(folder, 'db')), new DatabaseSync(join(folder, 'db'))];
    here.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER)');
    let syncs = 0;
    const commit = groupCommit(here, async () => void syncs++);
    await commit.onDisk();
    expect(syncs).toBe(0);
    there.exec('INSERT INTO t VALUES (1)');
    await commit.onDisk();
    await commit.onDisk();
    expect(syncs).toBe(1);
    for (const each of [here, there]) each.close();
    await rm(folder, { recursive: true });
  });

  it('are not taken for safe when the sync fails, and synced again', async () => {
    const { db } = open();
    let isGone = true;
    let syncs = 0;
    const commit = groupCommit(db, async () => {
      syncs++;
      if (isGone) throw new Error('the disk is gone');
    });
    await commit(() => db.prepare('INSERT INTO t VALUES (1)').run());
    await expect(commit.onDisk()).rejects.toThrow('the disk is gone');
    await expect(commit.onDisk()).rejects.toThrow('the disk is gone');
    isGone = false;
    await commit.onDisk();
    expect(syncs).toBe(3);
  });
});
