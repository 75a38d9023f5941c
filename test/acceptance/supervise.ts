import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Answered, Asked, KillNote, KillPoint, Order } from './order.ts';
import type { Random } from './random.ts';

export interface SupervisorSettings {
  /** The module that is the killable host. */
  program: string;
  /** Where Node keeps what it compiled from one life to the next. */
  compiled: string;
  /** All but what changes from one life to the next. */
  order: Omit<Order, 'ahead' | 'kill' | 'smtpPort' | 'httpPort'>;
  /** Takes everything that the processes print. */
  outputLog: string;
  kills: number;
  /** Simulated instant of the first start, epoch milliseconds. */
  begins: number;
  random: Random;
}

export interface Supervisor {
  smtpPort: number;
  httpPort: number;
  /** Resolves while a host is up, after the next start otherwise. @throws when it can't be started */
  up(): Promise<void>;
  isUp(): boolean;
  /** By the host's clock, epoch milliseconds. */
  now(): number;
  /** Takes the host down and up again so many milliseconds later by its clock. */
  letPass(milliseconds: number): void;
  /** How often the host was killed so far. */
  killed(): number;
  /** An operator's command; asked again when the host died over it. @throws Refused for what the handler threw */
  ask(step: Asked['step'], input: unknown): Promise<unknown>;
  /** Where and when it was killed. */
  kills(): KillNote[];
  stop(): Promise<void>;
}

/** What a handler threw, by name. */
export class Refused extends Error {
  constructor({ name, message }: { name: string; message: string }) {
    super(message);
    this.name = name;
  }
}

/** How long a host may be up without reaching the kill ordered, in milliseconds; then it is killed from outside, wherever it is. */
const LIFE = 5_000;
/** Every kill costs an outage of this long on the host's clock, so that leases have lapsed: 65 seconds, and up to 30 more. */
const OUTAGE = 65_000;
const MOST_FAILED_STARTS = 3;

/** Where the next kill falls: often where it hurts most, otherwise anywhere. */
function nextKill(random: Random): KillPoint {
  const [call, most] = random.pick([
    ['any', 80],
    ['any', 25],
    ['mailer.send', 2],
    ['connector.apply', 3],
    ['ledger.append', 6],
    ['workflow.start', 2],
    ['workflow.wake', 2],
    ['vault.put', 4],
    ['records.remove', 6],
    ['inbound.remove', 2],
  ] as const);
  return { call, nth: 1 + random.below(most), side: random.pick(['before', 'after'] as const) };
}

/** Keeps the host running under its ports, starts it again after each kill, and orders the next one until all are done. */
export async function supervise(settings: SupervisorSettings): Promise<Supervisor> {
  const { random, order, begins } = settings;
  const [smtpPort, httpPort] = await freePorts();
  const output = openSync(settings.outputLog, 'a');
  let ahead = begins - Date.now();
  let killed = 0;
  let passing = 0;
  let stopped = false;
  let failedStarts = 0;
  let host: ChildProcess | undefined;
  let isUp = false;
  let up = newStart();
  const pending = new Map<number, { resolve(value: unknown): void; reject(fault: Error): void }>();
  let asked = 0;

  const start = () => {
    const kill = killed < settings.kills ? nextKill(random) : undefined;
    const full: Order = { ...order, smtpPort, httpPort, ahead, ...(kill && { kill }) };
    const child = fork(settings.program, {
      env: { ...process.env, NODE_COMPILE_CACHE: settings.compiled, HABEAS_ACCEPTANCE: JSON.stringify(full) },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', output, output, 'ipc'],
    });
    host = child;
    let wasUp = false;
    let outlived: NodeJS.Timeout | undefined;
    child.on('message', (message: 'up' | Answered) => {
      if (message !== 'up') return answer(message);
      wasUp = isUp = true;
      if (kill) outlived = setTimeout(() => child.kill('SIGKILL'), LIFE);
      failedStarts = 0;
      up.resolve();
    });
    child.on('exit', (code, signal) => {
      clearTimeout(outlived);
      host = undefined;
      isUp = false;
      if (wasUp) up = newStart();
      for (const waiting of pending.values()) waiting.reject(new Died());
      pending.clear();
      if (stopped) return;
      if (passing > 0) {
        ahead += passing;
        passing = 0;
      } else if (signal === 'SIGKILL') {
        killed += 1;
        ahead += OUTAGE + random.below(30_000);
      } else if (++failedStarts === MOST_FAILED_STARTS) {
        return up.reject(new Error(`The host exits with code ${code}; see ${settings.outputLog}`));
      }
      start();
    });
  };

  const answer = (message: Answered) => {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if ('fault' in message) waiting?.reject(new Refused(message.fault));
    else waiting?.resolve(message.result);
  };

  const ask = async (step: Asked['step'], input: unknown): Promise<unknown> => {
    for (;;) {
      await up.promise;
      const id = ++asked;
      try {
        return await new Promise((resolve, reject) => {
          pending.set(id, { resolve, reject });
          if (host?.connected) host.send({ id, step, input } satisfies Asked, () => undefined);
          else reject(new Died());
        });
      } catch (fault) {
        if (!(fault instanceof Died)) throw fault;
        await pause(20);
      }
    }
  };

  start();
  return {
    smtpPort,
    httpPort,
    ask,
    up: () => up.promise,
    isUp: () => isUp,
    now: () => Date.now() + ahead,
    letPass(milliseconds) {
      passing = milliseconds;
      host?.kill('SIGKILL');
    },
    killed: () => killed,
    kills: () => readKills(order.killLog),
    async stop() {
      if (stopped) return;
      const ended = new Promise<void>((resolve) => (host ? host.on('exit', () => resolve()) : resolve()));
      stopped = true;
      host?.send({ id: ++asked, step: 'stop', input: {} } satisfies Asked, () => undefined);
      const late = setTimeout(() => host?.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(late);
      closeSync(output);
    },
  };
}

class Died extends Error {}

function newStart(): { promise: Promise<void>; resolve: () => void; reject: (fault: Error) => void } {
  const start = Promise.withResolvers<void>();
  start.promise.catch(() => undefined); // whoever waits hears of it; nobody may
  return { promise: start.promise, resolve: () => start.resolve(), reject: (fault) => start.reject(fault) };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function readKills(killLog: string): KillNote[] {
  const lines = readFileSync(killLog, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as KillNote);
}

/** Two ports on loopback that nobody listens on; the host keeps them over all its lives. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) =>
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
        ),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return [ports[0] ?? 0, ports[1] ?? 0];
}
