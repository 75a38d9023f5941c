import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { startSamples } from '../../../../infra/local/samples/start-samples.ts';
import { dumpSamples } from '../../../fixtures/stores/dump-samples.ts';

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-samples-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const dumpOf = async (folder: string) => {
  const samples = await startSamples(folder);
  try {
    return await dumpSamples(samples.environment);
  } finally {
    await samples.stop();
  }
};

/** Starts the samples in a process of their own and kills it after a time, wherever it is then. */
async function startAndKill(folder: string, ms: number): Promise<void> {
  const program = `
    const { startSamples } = await import(${JSON.stringify(pathToFileURL(resolve('infra/local/samples/start-samples.ts')).href)});
    await startSamples(${JSON.stringify(folder)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  await sleep(ms);
  child.kill('SIGKILL');
  expect(await exited).toEqual([null, 'SIGKILL']);
}

it('makes the same stores each time, however often it was killed while making them', async () => {
  const whole = await inFolder(dumpOf);
  expect(Object.keys(whole)).toHaveLength(12);
  expect(Object.values(whole).every((rows) => rows.length > 0)).toBe(true);
  await inFolder(async (folder) => {
    for (const ms of [300, 1_500]) await startAndKill(folder, ms);
    expect(await dumpOf(folder)).toEqual(whole);
    await startAndKill(folder, 2_000);
    expect(await dumpOf(folder)).toEqual(whole);
  });
});

it('leaves the files of stores that run alone', async () => {
  await inFolder(async (folder) => {
    const samples = await startSamples(folder);
    await expect(startSamples(folder)).rejects.toThrow(`Another host runs on ${dirname(folder)}. `);
    await samples.stop();
    expect(await dumpOf(folder)).not.toEqual({});
  });
});
