import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { explainFault } from '../../../infra/local/explain-fault.ts';

const run = promisify(execFile);

const fault = (message: string, facts: object) => Object.assign(new Error(message), facts);

it.each([
  [fault('listen EADDRINUSE: address already in use', { code: 'EADDRINUSE' }), 'Choose other ports'],
  [fault('no space left on device, write', { code: 'ENOSPC' }), 'The disk of /state is full'],
  [fault('database or disk is full', { code: 'ERR_SQLITE_ERROR', errcode: 13 }), 'The disk of /state is full'],
  [fault('read-only file system', { code: 'EROFS' }), "/state can't be read and written"],
  [fault('permission denied', { code: 'EACCES', path: '/state/habeas.db' }), "/state can't be read and written"],
  [
    fault('attempt to write a readonly database', { code: 'ERR_SQLITE_ERROR', errcode: 1032 }),
    "can't be read and written",
  ],
  [fault('database disk image is malformed', { code: 'ERR_SQLITE_ERROR', errcode: 11 }), 'is damaged'],
])('says what can be done about: %s', (what, sentence) => {
  expect(explainFault(what, '/state')).toContain(sentence);
});

it('leaves alone what nobody foresaw', () => {
  expect(explainFault(new TypeError('x is not a function'), '/state')).toBeUndefined();
  const elsewhere = fault('no such file or directory', { code: 'ENOENT', path: '/stores/events' });
  expect(explainFault(elsewhere, '/state')).toBeUndefined();
  expect(explainFault(fault('no such table', { code: 'ERR_SQLITE_ERROR', errcode: 1 }), '/state')).toBeUndefined();
});

it('is what npm start says of a state directory that is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-fault-'));
  const state = join(folder, 'a-file');
  await writeFile(state, '');
  try {
    const started = run(process.execPath, [resolve('infra/local/main.ts')], {
      env: { ...process.env, HABEAS_STATE: state, HABEAS_HTTP_PORT: '18983', HABEAS_SMTP_PORT: '18984' },
    });
    const { code, stderr } = (await started.catch((failed: { code: number; stderr: string }) => failed)) as {
      code: number;
      stderr: string;
    };
    expect(code).toBe(1);
    expect(stderr).toContain(`${state} can't be read and written`);
    expect(stderr).not.toContain('    at ');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
