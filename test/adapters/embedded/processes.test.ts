import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForTest } from './open-for-test.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PROCESSES = 4;
const ROUNDS = 150;
const run = promisify(execFile);

describe('several processes on one folder', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => void (folder = await temporaryFolder()));
  afterAll(() => folder.remove());

  it('open it at the same time, share each sequence number once, and lose no count', async () => {
    const script = join(import.meta.dirname, 'racing-process.ts');
    const race = (name: string) =>
      run(process.execPath, [
        '--disable-warning=ExperimentalWarning',
        script,
        folder.path,
        name,
        `${ROUNDS}`,
        `${PROCESSES}`,
      ]);
    const results = await Promise.all(Array.from({ length: PROCESSES }, (_, i) => race(`p${i}`)));
    const outcomes = results.map(({ stdout }) => JSON.parse(stdout) as { won: number; claimed: number });

    const host = await openForTest(folder.path);
    const { ports } = host;
    const events = await ports.ledger.read('race');
    const total = (field: 'won' | 'claimed') => outcomes.reduce((sum, outcome) => sum + outcome[field], 0);
    expect(total('won')).toBe(events.length);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    expect(events.length).toBeGreaterThanOrEqual(ROUNDS);
    expect((await ports.records.list('seen')).length).toBe(total('claimed'));
    expect((await ports.records.get<number>('quota', 'race'))?.value).toBeGreaterThanOrEqual(ROUNDS);
    expect((await host.verifyLedger()).problems).toEqual([]);
    await host.close();
  });
});
