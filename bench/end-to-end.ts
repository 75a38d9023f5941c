import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PRIVACY_ADDRESS } from '../test/acceptance/mails.ts';
import { makeWriters, type Person } from '../test/acceptance/people.ts';
import { seededRandom } from '../test/acceptance/random.ts';
import { rowsOf } from '../test/acceptance/rows.ts';
import { openStores } from '../test/acceptance/stores.ts';
import { writeExampleMail } from '../infra/local/example-mails.ts';
import type { BenchOrder, FromHost, Usage } from './end-to-end-host.ts';
import { openLoad } from './end-to-end-load.ts';

/**
 * `npm run bench`: what the embedded host does in a second and how long one access request takes it. Real SMTP, real pages,
 * durability as shipped; people answer at once. Times are this machine's; the goals are for two cores.
 */
const { values } = parseArgs({
  options: {
    /** Requests before anything is measured: a host that runs for days has compiled what it runs. */
    'warm-up': { type: 'string', default: '6000' },
    alone: { type: 'string', default: '100' },
    together: { type: 'string', default: '600' },
    'in-flight': { type: 'string', default: '64' },
    /** Writes a CPU profile of the host into this folder. */
    profile: { type: 'string' },
  },
});
const [warmUp, alone, together, inFlight] = [values['warm-up'], values.alone, values.together, values['in-flight']].map(
  Number,
) as [number, number, number, number];
/** People in the stores at any time, and how many of them ask for something until others take their places. */
const CROWD = 1700;
const AT_ONCE = 1000;
const GOALS = { perSecond: 50, p50: 50, p99: 200 };

const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
const stores = await openStores(join(folder, 'stores'));
const people = makeWriters(warmUp + alone + together + CROWD, seededRandom('bench')).map((person): Person => ({
  ...person,
  holdings: 'full',
}));
const host = await startHost();
const waiting = new Map<string, (proof?: string) => void>();
const load = openLoad(host);

const records = rowsOf(people[0] as Person).length;
let left: Person[] = [];
const next = () => left.shift() as Person;
for (let done = 0; done < warmUp; done += AT_ONCE) {
  left = await nextPeople(Math.min(AT_ONCE, warmUp - done));
  await manyRequests(left.length);
}
left = await nextPeople(alone + together + 2 * inFlight);
const times: number[] = [];
for (let n = 0; n < alone; n++) times.push(await oneRequest(next(), 'access'));
times.sort((a, b) => a - b);

// From when as many were done as are in flight, to when as many are left: no host is measured that fills or empties.
const marks: Mark[] = [];
await manyRequests(together + 2 * inFlight, async (done) => {
  if (done === inFlight || done === inFlight + together) marks.push(await mark());
});
load.close();
const { peakBytes } = await host.ask('stop');
await host.ended;
await stores.close();
await rm(folder, { recursive: true });
report();

/** So many who will ask for something, in stores of a crowd: however long the warm-up, a search goes through no more people. */
async function nextPeople(count: number): Promise<Person[]> {
  await stores.seed(people.slice(0, Math.max(count, CROWD)).flatMap(rowsOf));
  return people.splice(0, count);
}

/** So many requests, as many of them under way at a time as the options say; four copies to one erasure. */
async function manyRequests(count: number, tell?: (done: number) => Promise<void>): Promise<void> {
  let number = 0;
  let done = 0;
  const person = async () => {
    while (number < count) {
      await oneRequest(next(), number++ % 5 === 4 ? 'erasure' : 'access');
      await tell?.(++done);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, person));
}

/** A moment of the measured time: milliseconds, and the milliseconds of processor time until then. */
interface Mark {
  at: number;
  host: number;
  load: number;
  postgresql: number;
}

async function mark(): Promise<Mark> {
  const at = performance.now();
  const [{ cpuMilliseconds }, beside] = await Promise.all([host.ask('usage'), besideHost()]);
  return { at, host: cpuMilliseconds, ...beside };
}

/** From the mail handed over to the outcome mail on disk; returns the milliseconds in which the pipeline had its turn. */
async function oneRequest({ email }: Person, kind: 'access' | 'erasure'): Promise<number> {
  const handedOver = performance.now();
  const acknowledged = mailTo(email, 'acknowledgement');
  await load.send({ from: email, to: PRIVACY_ADDRESS, raw: writeExampleMail(kind, email, PRIVACY_ADDRESS) });
  const proof = (await acknowledged) ?? '';
  const answered = performance.now();
  const done = mailTo(email, kind === 'access' ? 'access-ready' : 'erasure-done');
  const proven = performance.now();
  await load.post(proof);
  await done;
  return answered - handedOver + (performance.now() - proven);
}

/** Milliseconds of processor time of what shares the cores with the host. */
async function besideHost() {
  const { user, system } = process.cpuUsage();
  return { load: (user + system) / 1000, postgresql: await stores.usage() };
}

/** The link to prove by, where the mail has one. */
function mailTo(address: string, template: string): Promise<string | undefined> {
  return new Promise((resolve) => waiting.set(`${address} ${template}`, resolve));
}

async function startHost() {
  const order: BenchOrder = {
    dir: join(folder, 'state'),
    configDir: join(import.meta.dirname, '../config'),
    environment: stores.environment,
  };
  const profiling = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
  const child = fork(join(import.meta.dirname, 'end-to-end-host.ts'), {
    env: { ...process.env, HABEAS_BENCH: JSON.stringify(order) },
    execArgv: ['--disable-warning=ExperimentalWarning', ...profiling],
  });
  const up = Promise.withResolvers<{ smtpPort: number; httpPort: number }>();
  const asked: ((usage: Usage) => void)[] = [];
  child.on('message', (message: FromHost) => {
    if ('up' in message) up.resolve(message);
    else if ('usage' in message) asked.shift()?.(message.usage);
    else {
      const { template, to, proof } = message.mail;
      const key = `${to} ${template}`;
      waiting.get(key)?.(proof);
      waiting.delete(key);
    }
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('exit', (code) => up.reject(new Error(`The host ended with code ${code}.`)));
  const ask = (what: 'usage' | 'stop') =>
    new Promise<Usage>((resolve) => {
      asked.push(resolve);
      child.send(what);
    });
  return { ...(await up.promise), ask, ended };
}

function report(): void {
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const [first, last] = marks as [Mark, Mark];
  const [perSecond, p50, p99] = [(together * 1000) / (last.at - first.at), at(0.5), at(0.99)];
  const a = (what: keyof Mark) => ((last[what] - first[what]) / together).toFixed(1).padStart(7);
  const goal = (met: boolean, text: string) => `${met ? 'pass' : 'FAIL'} (goal ${text})`;
  console.log(`End to end on the embedded host: ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}
  requests per second    ${perSecond.toFixed(1).padStart(7)}      ${goal(perSecond >= GOALS.perSecond, `≥ ${GOALS.perSecond}`)}
  one access, p50        ${p50.toFixed(1).padStart(7)} ms   ${goal(p50 <= GOALS.p50, `≤ ${GOALS.p50} ms`)}
  one access, p99        ${p99.toFixed(1).padStart(7)} ms   ${goal(p99 <= GOALS.p99, `≤ ${GOALS.p99} ms`)}
  host's processor time  ${a('host')} ms a request
  PostgreSQL's           ${a('postgresql')} ms a request, on the same cores
  the load's             ${a('load')} ms a request, on the same cores
  host's peak memory     ${(peakBytes / 2 ** 20).toFixed(0).padStart(7)} MiB
Measured after ${warmUp} requests to warm up: ${alone} access requests one after another for the times (from the mail handed over by
SMTP to the acknowledgement on disk, plus from the posted proof to the outcome mail on disk), then ${together} in the midst of more,
with ${inFlight} in flight, four copies to one erasure, which can be cancelled for two seconds, for the rate and the processor time;
memory at its peak from the start. Each person has ${records} records in three stores: PostgreSQL (PGlite in a process of its own on the same cores), SQLite and JSON lines with all
${CROWD} people in them. A message is on disk before it is answered 250, the ledger and all else before a mail, a page or a
change in a store lets the world hear of it, each key when it is made; mails go to a folder, synced. The load and the stores
share the cores with the host. Load average at the end: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}.`);
}
