import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installEmulator, startEmulator } from './emulator.ts';
import { startRecorder } from './recorder.ts';

/** Starts the emulator with nothing deployed: comparing the engines, or another controller alone, needs no more. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bare-'));
  const calls = join(folder, 'calls.jsonl');
  writeFileSync(calls, '');
  const recorder = await startRecorder(calls);
  const emulator = await startEmulator(folder, await installEmulator(folder), recorder);
  project.provide('url', emulator.url);
  project.provide('environment', emulator.environment);
  project.provide('calls', calls);
  return async () => {
    await emulator.stop();
    await recorder.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
