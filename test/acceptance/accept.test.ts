import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Check, Result } from './judge.ts';
import type { Sabotage } from './order.ts';

type Verdict = Result & { passed: boolean; checks: Check[] };

/** Runs `npm run accept` as anybody would; its exit code and what it printed. */
async function accept(...args: string[]): Promise<{ code: number | null; verdict: Verdict }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'accept.ts'), '--json', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const printed = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (printed.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed.err += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (printed.out === '') throw new Error(`no verdict: ${printed.err}`);
  return { code, verdict: JSON.parse(printed.out) as Verdict };
}

const failed = ({ checks }: Verdict) => checks.filter(({ holds }) => !holds).map(({ what }) => what);

describe('the pipeline from outside', () => {
  it('keeps every promise over the mails of the fixtures and some kills', async () => {
    const { code, verdict } = await accept('--kills', '6', '--people', '6', '--seed', '11');
    expect(failed(verdict)).toEqual([]);
    expect(code).toBe(0);
    expect(verdict.kills.done).toBe(6);
    expect(verdict.mails.sent).toBeGreaterThan(20);
  });
});

describe.concurrent('what the run must notice', () => {
  const cases: [Sabotage, string][] = [
    ['skip-look-again', 'subject rows left'],
    ['resend', 'mails sent twice'],
    ['drop-event', 'outcomes = requests'],
    ['log-address', 'canary hits'],
  ];
  it.for(cases)('%s: %s', async ([sabotage, check], context) => {
    const none = await mkdtemp(join(tmpdir(), 'habeas-no-mails-'));
    const patience = sabotage === 'drop-event' ? '6' : '60'; // seconds; of these runs that one alone never ends
    const args = ['--mails', none, '--kills', '0', '--people', '6', '--patience', patience];
    const { code, verdict } = await accept(...args, '--sabotage', sabotage);
    await rm(none, { recursive: true });
    context.expect(failed(verdict)).toContain(check);
    context.expect(code).toBe(1);
  });
});
