import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { evaluateDeadlines, explainDeadline } from '../../cli/deadline.ts';

const TOWN = join(import.meta.dirname, '../fixtures/town');
const folders: string[] = [];

const run = async (lines: string[]): Promise<{ code: number; answers: Record<string, unknown>[] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'deadlines-'));
  folders.push(folder);
  const file = join(folder, 'requests.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const code = await evaluateDeadlines(file);
  return { code, answers: written.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('eval:deadlines', () => {
  test('answers each line, in order, with every regime and the winner', async () => {
    const { code, answers } = await run([
      '{"received":"2025-09-30T10:00+08:00","residence":"CN","establishment":"CN","right":"erasure","id":"a"}',
      '{"received":"2024-08-31T10:00:00Z","residence":"DE","establishment":"DE","right":"access","regimes":["eu-gdpr"]}',
    ]);
    expect(code).toBe(0);
    expect(answers[0]).toMatchObject({
      line: 1,
      id: 'a',
      receivedOn: '2025-09-30',
      respondBy: '2025-10-16',
      winning: 'cn-app-method',
    });
    expect(answers[1]).toMatchObject({
      line: 2,
      timeZone: 'Europe/Berlin',
      respondBy: '2024-09-30',
      winning: 'eu-gdpr',
    });
  });

  test('says what is wrong with a line and goes on', async () => {
    const { code, answers } = await run([
      '{"received":"2025-02-30T10:00Z","right":"access"}',
      'not JSON',
      '{"received":"2025-02-28T10:00Z","right":"access","regimes":["nowhere"]}',
      '{"received":"2025-02-28T10:00Z","right":"access","residence":"UK"}',
      '{"received":"2025-02-28T10:00Z","right":"access","timezone":"UTC"}',
    ]);
    expect(code).toBe(1);
    expect(answers.map(({ error }) => error)).toEqual([
      'received: no such time',
      expect.stringContaining('JSON'),
      'no regime is called nowhere',
      'residence: ISO 3166 calls the United Kingdom GB and Greece GR',
      undefined,
    ]);
    expect(answers[4]).toMatchObject({ line: 5, ignored: ['timezone'] });
  });

  test('takes pauses, extensions, a promise and overrides by line', async () => {
    const received = '"received":"2026-03-02T10:00:00Z","establishment":"IE","right":"access"';
    const { answers } = await run([
      `{${received},"pauses":[{"reason":"identity","from":"2026-03-03T10:00:00Z","until":"2026-03-06T10:00:00Z"}],"extensions":[{"notifiedAt":"2026-03-20T10:00:00Z","reasons":"many"}],"regimes":["eu-gdpr"]}`,
      `{${received},"promise":2}`,
      `{${received},"overrides":[{"id":"eu-gdpr","respond":{"count":3,"unit":"calendar-days"}}]}`,
    ]);
    expect(answers.map(({ respondBy, winning }) => [respondBy, winning])).toEqual([
      ['2026-06-05', 'eu-gdpr'],
      ['2026-03-04', 'controller-promise'],
      ['2026-03-05', 'eu-gdpr'],
    ]);
  });
});

describe('habeas deadline', () => {
  test('explains a date step by step', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(
      await explainDeadline(['--received', '2026-09-30T10:00+08:00', '--residence', 'CN', '--right', 'erasure']),
    ).toBe(0);
    const text = String(print.mock.calls[0]?.[0]);
    expect(text).toContain('→ cn-app-method: 2026-10-15');
    expect(text).toContain('2026-10-10 is a make-up working day');
    expect(text).toContain('Answer by 2026-10-15, at the latest 2026-10-15T23:59:59+08:00');
  });

  test('says which law was taken from secondary sources only', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await explainDeadline(['--received', '2026-09-30T10:00+03:00', '--residence', 'KE', '--right', 'access']);
    expect(String(print.mock.calls[0]?.[0])).toContain('LN 263/2021 reg. 8, 9 (from secondary sources, to be checked)');
    await explainDeadline(['--received', '2026-09-30T10:00+03:00', '--residence', 'CH', '--right', 'access']);
    expect(String(print.mock.calls[1]?.[0])).not.toContain('to be checked');
  });

  test('prints JSON on demand', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(
      await explainDeadline([
        '--received',
        '2026-09-30T10:00+08:00',
        '--right',
        'access',
        '--residence',
        'ID',
        '--json',
      ]),
    ).toBe(0);
    expect(JSON.parse(String(print.mock.calls[0]?.[0]))).toMatchObject({ winning: 'id-pdp', respondBy: '2026-10-03' });
  });

  test('counts under the configuration of a controller, unless asked otherwise', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const config = mkdtempSync(join(tmpdir(), 'deadlines-'));
    folders.push(config);
    cpSync(TOWN, config, { recursive: true });
    const habeas = readFileSync(join(TOWN, 'habeas.yml'), 'utf8');
    const rows = `  regimes:
    - { id: eu-gdpr, respond: { count: 2, unit: calendar-days } }`;
    writeFileSync(
      join(config, 'habeas.yml'),
      habeas.replace('  regimes:', rows).replace('working_days: 7', 'working_days: 3'),
    );
    const ask = async (...more: string[]) => {
      const about = ['--received', '2026-03-02T10:00:00+08:00', '--right', 'access', '--json'];
      expect(await explainDeadline([...about, ...more], config)).toBe(0);
      const found = JSON.parse(String(print.mock.calls.at(-1)?.[0])) as Record<string, unknown>;
      return [found['timeZone'], found['respondBy'], found['winning']];
    };
    expect(await ask()).toEqual(['Asia/Shanghai', '2026-03-05', 'controller-promise']);
    expect(await ask('--residence', 'FR')).toEqual(['Asia/Shanghai', '2026-03-04', 'eu-gdpr']);
    expect(await ask('--promise', '1')).toEqual(['Asia/Shanghai', '2026-03-03', 'controller-promise']);
    expect(await ask('--establishment', 'DE')).toEqual(['Europe/Berlin', '2026-03-04', 'eu-gdpr']);
  });

  test('refuses wrong arguments with the usage', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await explainDeadline(['--received', 'yesterday', '--right', 'access'])).toBe(2);
    expect(await explainDeadline(['--recieved', '2026-09-30T10:00+08:00'])).toBe(2);
    expect(String(complain.mock.calls[0]?.[0])).toContain('not RFC 3339 with an offset');
    const about = ['--received', '2026-03-02T10:00:00Z', '--right', 'access', '--config', '/nowhere'];
    expect(await explainDeadline(about)).toBe(2);
    expect(String(complain.mock.calls.at(-1)?.[0])).toContain("The configuration can't be read");
  });
});
