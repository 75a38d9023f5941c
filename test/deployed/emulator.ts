import { execFile, spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Recorder } from './recorder.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The emulated account; credentials that are no 12 digits belong to it. */
export const ACCOUNT = '000000000000';
export const REGION = 'eu-west-1';

/** What a client of a service is made with: the account's own credentials, which every policy lets through. */
export const clientConfig = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

/** An AWS emulator that none of us wrote, on loopback. */
export interface Emulator {
  url: string;
  /** What a process needs to talk to it and to nothing else. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** Installs the pinned emulator into a throw-away virtualenv. @throws Error when it can't be had: then nothing is proven */
export async function installEmulator(folder: string): Promise<string> {
  const venv = join(folder, 'venv');
  try {
    await run('python3', ['-m', 'venv', venv]);
    const requirements = join(import.meta.dirname, 'requirements.txt');
    const pip = ['install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', requirements];
    await run(join(venv, 'bin/pip'), pip);
  } catch (cause) {
    throw new Error('the emulator could not be installed from PyPI; without it no deployment is proven', { cause });
  }
  return venv;
}

/**
 * Starts it and waits until it answers. Its functions run on this repository's Node, each as its own role, whose policies
 * the emulator enforces (AUTH); everybody calls it through the recorder.
 */
export async function startEmulator(folder: string, venv: string, recorder: Recorder): Promise<Emulator> {
  const port = await freePort();
  const { url } = recorder;
  recorder.passTo(port);
  const home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  for (const path of [home, temporary]) mkdirSync(path, { recursive: true });
  const path = [join(ROOT, 'node_modules/.bin'), join(venv, 'bin'), process.env['PATH'] ?? ''].join(delimiter);
  const environment = {
    PATH: path,
    HOME: home,
    TMPDIR: temporary,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  };
  const own = {
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    MINISTACK_REGION: REGION,
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    AUTH: 'true',
    // Between tries of a task: the machines wait seconds, the tests need not.
    SFN_WAIT_SCALE: '0.02',
  };
  const log = openSync(join(folder, 'emulator.log'), 'a');
  const child = spawn(join(venv, 'bin/ministack'), [], {
    env: { ...environment, ...own },
    stdio: ['ignore', log, log],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilHealthy(`http://127.0.0.1:${port}`, child);
  return {
    url,
    environment,
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}

const TRIES = 300;

async function untilHealthy(url: string, child: { exitCode: number | null }): Promise<void> {
  for (let attempt = 0; attempt < TRIES && child.exitCode === null; attempt++) {
    const answer = await fetch(`${url}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the emulator does not answer; see emulator.log');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
