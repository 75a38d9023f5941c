import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { bundleHost } from '../acceptance/bundle-host.ts';
import type { Town } from '../end-to-end/town.ts';

const run = promisify(execFile);
const CONFIG = join(import.meta.dirname, '../fixtures/town');

export const CLI = join(import.meta.dirname, '../../cli/habeas.ts');

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as an operator would, in a process of its own beside the host. */
export async function runHabeas(program: string, town: Town, args: string[], compiled = ''): Promise<Ended> {
  const flags = ['--disable-warning=ExperimentalWarning', program, '--state', town.dir, '--config', CONFIG];
  try {
    const { stdout, stderr } = await run(process.execPath, [...flags, ...args], {
      env: { ...process.env, HABEAS_OPERATOR: 'op', ...(compiled && { NODE_COMPILE_CACHE: compiled }) },
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (fault) {
    const { code, stdout, stderr } = fault as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** The same for a test that runs it often: bundled, for most of a start is finding, stripping and linking modules. */
export function habeasBeside(town: () => Town): (...args: string[]) => Promise<Ended> {
  let folder: string;
  let program: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-command-'));
    [program = ''] = await bundleHost([CLI], folder);
  });
  afterAll(() => rm(folder, { recursive: true }));
  return (...args) => runHabeas(program, town(), args, join(folder, 'compiled'));
}
