import { readdir, readFile, rm, writeFile, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SealBroken } from '../../../functions/core/errors.ts';
import type { Embedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import { bytesOf } from '../contract/opened.ts';
import { opened as caseOpened, sent } from '../contract/ledger.ts';
import { openForTest } from './open-for-test.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let host: Embedded;
let db: DatabaseSync;
const anchorPath = (n: number) => join(folder.path, 'habeas', 'anchors', `0000000${n}.json`);

beforeEach(async () => {
  folder = await temporaryFolder();
  host = await openForTest(folder.path);
  db = new DatabaseSync(join(folder.path, 'habeas', 'habeas.db'), { timeout: 5000 });
  const { keys, ledger } = host.ports;
  for (const caseId of ['a', 'b', 'c']) {
    await keys.create(caseId);
    await ledger.append(caseId, 0, [caseOpened, sent('m1'), caseOpened, sent('m2')]);
  }
  await host.anchorLedger();
  await ledger.append('a', 4, [sent('m3'), sent('m4')]);
  await host.anchorLedger();
  await ledger.append('b', 4, [sent('m3'), sent('m4')]);
});
afterEach(async () => {
  db.close();
  await host.close();
  await folder.remove();
});

const problems = async () => (await host.verifyLedger()).problems;
const swap = (columns: string, a: number, b: number) => {
  const pick = `(SELECT ${columns} FROM copy WHERE case_id = 'a' AND seq =`;
  db.exec(`CREATE TEMP TABLE copy AS SELECT * FROM events;
    UPDATE events SET (${columns}) = ${pick} ${b}) WHERE case_id = 'a' AND seq = ${a};
    UPDATE events SET (${columns}) = ${pick} ${a}) WHERE case_id = 'a' AND seq = ${b};`);
};
const ALL_BUT_PLACE = 'at, type, actor, facts, sealed, hash';

describe('verifying the ledger', () => {
  it('finds nothing wrong where nothing is, and says what no anchor covers yet', async () => {
    const report = await host.verifyLedger();
    expect(report).toMatchObject({ cases: 3, events: 16, anchors: 2, unanchored: { events: 2 }, problems: [] });
    expect(report.unanchored.oldestAt).toBeLessThanOrEqual(Date.now());
    expect(await host.anchorLedger()).toMatchObject({ n: 3 });
    expect(await host.anchorLedger()).toBeUndefined();
    expect((await host.verifyLedger()).unanchored).toEqual({ events: 0 });
  });

  it.each([
    ['facts', `UPDATE events SET facts = replace(facts, 'm1', 'm9') WHERE case_id = 'a' AND seq = 2`, 2],
    ['white space of facts', `UPDATE events SET facts = facts || ' ' WHERE case_id = 'a' AND seq = 2`, 2],
    ['the ciphertext', `UPDATE events SET sealed = 'AAAA' || substr(sealed, 5) WHERE case_id = 'a' AND seq = 3`, 3],
    ['the ciphertext, taken away', `UPDATE events SET sealed = NULL WHERE case_id = 'a' AND seq = 3`, 3],
    [
      'the hash',
      `UPDATE events SET hash = '0' || substr(hash, 2) WHERE case_id = 'a' AND seq = 4 AND hash NOT LIKE '0%'`,
      4,
    ],
    ['the time', `UPDATE events SET at = at + 1 WHERE case_id = 'a' AND seq = 6`, 6],
    ['the actor', `UPDATE events SET actor = '{"id":"x","kind":"operator"}' WHERE case_id = 'a' AND seq = 1`, 1],
  ])('finds a change of %s', async (what, sql, seq) => {
    const { changes } = db.prepare(sql).run();
    if (what === 'the hash' && changes === 0)
      db.exec(`UPDATE events SET hash = '1' || substr(hash, 2) WHERE case_id = 'a' AND seq = 4`);
    expect(await problems()).toEqual([{ caseId: 'a', seq, what: 'flipped' }]);
  });

  it.each([
    ['in the middle', `case_id = 'a' AND seq = 3`, { caseId: 'a', seq: 3, what: 'dropped' }],
    ['at the beginning', `case_id = 'a' AND seq = 1`, { caseId: 'a', seq: 1, what: 'dropped' }],
    ['at the end, anchored', `case_id = 'a' AND seq = 6`, { caseId: 'a', seq: 6, what: 'truncated' }],
    [
      'at the end, back before the first anchor',
      `case_id = 'a' AND seq > 2`,
      { caseId: 'a', seq: 3, what: 'truncated' },
    ],
    ['down to the anchored end and one more', `case_id = 'b' AND seq > 3`, { caseId: 'b', seq: 4, what: 'truncated' }],
    ['a whole case', `case_id = 'c'`, { caseId: 'c', seq: 1, what: 'dropped' }],
  ])('finds events dropped %s', async (_, where, fault) => {
    db.exec(`DELETE FROM events WHERE ${where}`);
    expect(await problems()).toEqual([fault]);
  });

  it('finds a truncated case that was carried on in a sound chain, and anchored again', async () => {
    db.exec(`DELETE FROM events WHERE case_id = 'a' AND seq > 4`);
    const other = await openForTest(folder.path);
    await other.ports.ledger.append('a', 4, [sent('forged'), sent('forged'), sent('forged')]);
    await other.anchorLedger();
    await other.close();
    expect(await problems()).toEqual([{ caseId: 'a', seq: 6, what: 'rewritten' }]);
  });

  it.each([
    ['with their hashes', ALL_BUT_PLACE],
    ['without their hashes', 'at, type, actor, facts, sealed'],
  ])('finds two events that changed places %s', async (_, columns) => {
    swap(columns, 2, 4);
    expect(await problems()).toEqual([{ caseId: 'a', seq: 2, what: 'swapped' }]);
  });

  it('finds an anchor edited, removed, or forged with a key that is not ours', async () => {
    const text = await readFile(anchorPath(1), 'utf8');
    await chmod(anchorPath(1), 0o600);
    await writeFile(anchorPath(1), text.replace(/"seq":4/, '"seq":3'));
    expect(await problems()).toEqual([{ anchor: 1, what: 'edited' }]);
    await rm(anchorPath(1));
    expect(await problems()).toEqual([{ anchor: 1, what: 'removed' }]);
    await writeFile(anchorPath(1), text);
    expect(await problems()).toEqual([]);
    const otherFolder = await temporaryFolder();
    const other = await openForTest(otherFolder.path);
    await other.ports.ledger.append('a', 0, [sent('forged')]);
    await other.anchorLedger();
    const forged = join(otherFolder.path, 'habeas', 'anchors');
    await writeFile(anchorPath(1), await readFile(join(forged, (await readdir(forged))[0]!)));
    await other.close();
    await otherFolder.remove();
    expect(await problems()).toContainEqual({ anchor: 1, what: 'edited' });
  });

  it('finds the last anchor removed by whoever noted it', async () => {
    const { lastAnchor } = await host.verifyLedger();
    await rm(anchorPath(2));
    db.exec(`DELETE FROM events WHERE case_id = 'a' AND seq > 4`);
    expect((await host.verifyLedger()).problems).toEqual([]);
    expect((await host.verifyLedger(lastAnchor)).problems).toEqual([{ anchor: 2, what: 'removed' }]);
    expect((await host.verifyLedger({ n: 1, hash: 'f'.repeat(64) })).problems).toEqual([{ anchor: 1, what: 'edited' }]);
  });

  it('never overwrites an anchor when two processes sign at once', async () => {
    const other = await openForTest(folder.path);
    const names = await Promise.all([host.anchorLedger(), other.anchorLedger(), host.anchorLedger()]);
    await other.close();
    expect(names.filter(Boolean)).toHaveLength(1);
    expect(await problems()).toEqual([]);
  });

  it('still verifies once a case is forgotten', async () => {
    await host.ports.keys.destroy('a');
    expect(await problems()).toEqual([]);
    expect((await host.ports.ledger.read('a')).some((event) => 'personal' in event)).toBe(false);
  });
});

describe('reading what was moved', () => {
  it('opens no ciphertext exchanged between events of a case', async () => {
    swap('sealed', 1, 3);
    await expect(host.ports.ledger.read('a')).rejects.toThrow(SealBroken);
  });

  it('opens no ciphertext of another case', async () => {
    db.exec(
      `UPDATE events SET sealed = (SELECT sealed FROM events WHERE case_id = 'b' AND seq = 1) WHERE case_id = 'a' AND seq = 1`,
    );
    await expect(host.ports.ledger.read('a')).rejects.toThrow(SealBroken);
  });

  it('opens no ciphertext under facts that were not sealed with it', async () => {
    db.exec(`UPDATE events SET facts = replace(facts, '"en"', '"de"') WHERE case_id = 'a' AND seq = 1`);
    await expect(host.ports.ledger.read('a')).rejects.toThrow(SealBroken);
  });

  it("opens no case with another case's wrapped key", async () => {
    const keys = new DatabaseSync(join(folder.path, 'habeas', 'keys.db'), { timeout: 5000 });
    keys.exec(`UPDATE keys SET wrapped = (SELECT wrapped FROM keys WHERE case_id = 'b') WHERE case_id = 'a'`);
    keys.close();
    await expect(host.ports.ledger.read('a')).rejects.toThrow(SealBroken);
  });

  it('opens no vault object moved to another place, cut, or another message in the inbox', async () => {
    const { vault, inbound } = host.ports;
    const pathOf = (ref: string) => join(folder.path, 'habeas', 'vault', `${ref}%sealed`);
    await vault.put('a/one', Buffer.alloc(600_000, '1'));
    await vault.put('a/two', Buffer.alloc(600_000, '2'));
    const one = await readFile(pathOf('a/one'));
    await writeFile(pathOf('a/two'), one);
    await expect(bytesOf(vault.get('a/two'))).rejects.toThrow(SealBroken);
    await vault.put('a/small', Buffer.from('3'));
    await vault.put('a/other', Buffer.from('4'));
    db.exec(`UPDATE blobs SET sealed = (SELECT sealed FROM blobs WHERE ref = 'a/small') WHERE ref = 'a/other'`);
    await expect(bytesOf(vault.get('a/other'))).rejects.toThrow(SealBroken);
    await writeFile(pathOf('a/one'), one.subarray(0, 17 + 2 * (256 * 1024 + 16)));
    await expect(bytesOf(vault.get('a/one'))).rejects.toThrow(SealBroken);
    const message = { channel: 'mail', receivedAt: 5, raw: Buffer.from('x') } as const;
    const [first, second] = [await inbound.put(message), await inbound.put(message)];
    db.prepare('UPDATE blobs SET sealed = (SELECT sealed FROM blobs WHERE ref = ?) WHERE ref = ?').run(
      `inbound/${second}`,
      `inbound/${first}`,
    );
    await expect(inbound.get(first)).rejects.toThrow(SealBroken);
  });
});
