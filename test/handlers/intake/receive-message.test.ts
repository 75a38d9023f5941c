import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BOMBS } from '../../../bench/intake/bombs.ts';
import { openPorts } from '../open-ports.ts';

/** What one function of 256 MB may hold: the message, its copies on the way into the vault, and all that Node is. */
const MEGABYTES = 256;

const ROOT = join(import.meta.dirname, '../../..');
/** Bundled, as functions are: taking the types out while it runs holds 30 MB. Where packages are found. */
const bundled = mkdtempSync(join(ROOT, 'node_modules/.receive-'));
const script = join(bundled, 'receive-in-process.mjs');

let town: Awaited<ReturnType<typeof openPorts>>;
beforeAll(async () => {
  const entryPoints = [join(import.meta.dirname, 'receive-in-process.ts')];
  await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  town = await openPorts({ start: async () => undefined, wake: async () => true, look: async () => 'running' });
});
afterAll(async () => {
  await town.close();
  rmSync(bundled, { recursive: true });
});

interface Taken {
  received: { outcome: string };
  events: string[];
  megabytes: number;
}

/** Takes the message in as a host does, in a process of its own, whose memory nobody else uses. */
async function takeIn(raw: Uint8Array): Promise<Taken> {
  const inboundRef = await town.ports.inbound.put({ channel: 'mail', receivedAt: town.time.now, raw });
  const flags = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=128'];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    script,
    join(ROOT, 'test/fixtures/town'),
    town.dir,
    inboundRef,
  ]);
  return JSON.parse(stdout) as Taken;
}

it.each(['base64 attachment', 'base64 in base64', 'tiny parts'])(
  'takes in a message of 40 MB within 256 MB and loses nothing: %s',
  async (name) => {
    const { received, events, megabytes } = await takeIn(BOMBS[name]!());
    expect(received.outcome).toBe('case');
    expect(events).toEqual(['CaseOpened', 'OperatorNeeded']);
    expect(megabytes).toBeLessThanOrEqual(MEGABYTES);
  },
);
