import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeyDestroyed } from '../../../functions/core/errors.ts';
import { fileKeyWrapper } from '../../../functions/adapters/embedded/file-keys.ts';
import { groupCommit } from '../../../functions/adapters/embedded/group-commit.ts';
import { openKeyFile } from '../../../functions/adapters/embedded/key-file.ts';
import { openKeysDatabase, wrappedKeyTable } from '../../../functions/adapters/embedded/wrapped-keys.ts';
import type { Embedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import { bytesOf } from '../contract/opened.ts';
import { opened, sent } from '../contract/ledger.ts';
import { openForTest } from './open-for-test.ts';
import { filesBelow, temporaryFolder } from './temporary-folder.ts';

const CANARY = 'jo.canary@person.example';

describe('forgetting a case', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let host: Embedded;
  beforeAll(async () => {
    folder = await temporaryFolder();
    host = await openForTest(folder.path);
  });
  afterAll(async () => {
    await host.close();
    await folder.remove();
  });
  const filesWith = async (needle: Buffer | string) =>
    [...(await filesBelow(folder.path))].filter(([, bytes]) => bytes.includes(needle)).map(([path]) => path);

  it('leaves nothing personal readable before either, and not a byte of the wrapped key in any file', async () => {
    const { keys, ledger, vault } = host.ports;
    const db = openKeysDatabase(join(folder.path, 'habeas', 'keys.db'));
    const table = wrappedKeyTable(db, groupCommit(db));
    const wrapper = fileKeyWrapper(await openKeyFile(join(folder.path, 'habeas', 'master.key')));
    const caseIds = Array.from({ length: 40 }, (_, i) => `case${i}`);
    for (const caseId of caseIds) {
      await keys.create(caseId);
      await ledger.append(caseId, 0, [opened, sent('m1')]);
      await vault.put(`${caseId}/raw`, Buffer.from(`From: ${CANARY}`));
    }
    await host.anchorLedger();
    expect(await filesWith(CANARY)).toEqual([]);
    expect(await filesWith('my data')).toEqual([]);

    const doomed = caseIds.filter((_, i) => i % 3 === 0);
    const wrapped = new Map<string, Buffer>();
    for (const caseId of doomed) wrapped.set(caseId, Buffer.from((await table.get(caseId))!));
    for (const bytes of wrapped.values())
      for (const path of await filesWith(bytes.subarray(0, 16))) expect(path).toMatch(/[/\\]keys\.db(?:-wal)?$/);
    const plain = await wrapper.unwrap(wrapped.get('case0')!, { caseId: 'case0' });
    expect(await filesWith(Buffer.from(plain))).toEqual([]);

    for (const caseId of doomed) await keys.destroy(caseId);
    for (const bytes of wrapped.values()) {
      for (let at = 0; at + 8 <= bytes.length; at += 8) expect(await filesWith(bytes.subarray(at, at + 8))).toEqual([]);
    }
    for (const caseId of doomed) {
      expect((await ledger.read(caseId)).some((event) => 'personal' in event)).toBe(false);
      await expect(bytesOf(vault.get(`${caseId}/raw`))).rejects.toThrow(KeyDestroyed);
    }
    expect((await ledger.read('case1'))[0]).toMatchObject({ personal: { from: CANARY } });
    expect((await host.verifyLedger()).problems).toEqual([]);
    db.close();
  });
});
