import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../contract/opened.ts';
import { openForTest } from './open-for-test.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KILLS = 6;

/** Lets a process write and kills it after so many acknowledged writes; returns all it acknowledged. */
async function writeUntilKilled(folder: string, name: string, after: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'busy-process.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const safe: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    safe.push(line);
    if (safe.length === after) child.kill('SIGKILL');
  }
  return safe;
}

describe('a process killed in mid-write', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => void (folder = await temporaryFolder()));
  afterAll(() => folder.remove());

  it('leaves all it had acknowledged, whole, and half of nothing', async () => {
    const safe: string[] = [];
    for (let i = 0; i < KILLS; i++) safe.push(...(await writeUntilKilled(folder.path, `k${i}`, 7 + 11 * i)));
    expect(safe.length).toBeGreaterThan(KILLS * 7);

    const host = await openForTest(folder.path);
    const { ledger, vault, records, mailer, inbound } = host.ports;
    for (const line of safe) {
      const [what, id = '', more = ''] = line.split(' ');
      if (what === 'events') expect((await ledger.read(id)).length).toBeGreaterThanOrEqual(Number(more));
      if (what === 'object') expect((await bytesOf(vault.get(`${id}/a`))).equals(Buffer.alloc(400_000, id))).toBe(true);
      if (what === 'inbound') expect(Buffer.from((await inbound.get(id))!.raw).toString()).toBe(more);
      if (what === 'record') expect((await records.get('gate', id))?.value).toBe(id);
      if (what === 'mail') expect(await mailer.wasSent(id)).toBe(true);
    }
    const cases = new Set(
      safe
        .map((line) => line.split(' '))
        .filter(([what]) => what === 'events')
        .map(([, id]) => id!),
    );
    for (const caseId of cases) {
      for (const ref of await vault.list(`${caseId}/`)) expect(await bytesOf(vault.get(ref))).toHaveLength(400_000);
      if (await mailer.wasSent(caseId)) {
        expect(await readFile(join(folder.path, 'habeas', 'outbox', `${caseId}.eml`), 'utf8')).toContain(caseId);
      }
      expect([2, 5]).toContain((await ledger.read(caseId)).length);
    }
    for (const ref of await inbound.list()) expect(await inbound.get(ref)).toBeDefined();
    expect((await host.verifyLedger()).problems).toEqual([]);
    await host.close();
  });
});
