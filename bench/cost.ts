import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listHandlers } from '../infra/aws/handlers.ts';
import { readMachines } from '../infra/aws/machines.ts';
import { readConfig } from '../infra/read-config.ts';
import { openCountingAws } from './cost/counting-aws.ts';
import { initTimes } from './cost/init-times.ts';
import { cost, PRICED, PRICES, type PriceName, type Usage } from './cost/prices.ts';
import { play, type Played } from './cost/scenario.ts';

/**
 * `npm run bench:cost`: what one request costs on AWS. The handlers run with the AWS adapters and our interpreter over six
 * stores, every function cold; what they ask of AWS is counted and priced.
 */
const { values: options } = parseArgs({ options: { detail: { type: 'boolean', default: false } } });
const GOALS = { access: 0.002, erasure: 0.003, transitions: 15 + 4 * 6 };
const MEMORY_GB = 0.5;
/** Lambda gives a whole core at 1,769 MB. */
const SHARE_OF_A_CORE = (MEMORY_GB * 1024) / 1769;
/** How long a call of AWS is waited for, in milliseconds; assumed, for here nothing is far away. */
const WAIT = 10;

const root = join(import.meta.dirname, '..');
const handlers = listHandlers(join(root, 'functions/handlers'), readMachines(join(root, 'state-machines')));
const config = await readConfig(join(import.meta.dirname, 'cost/six-stores'));
const stores = await mkdtemp(join(tmpdir(), 'habeas-cost-'));
const aws = await openCountingAws();
const stage = { aws, config, handlers, stores };
await play('access', stage); // to warm up, and to make the deployment's key
const access = await play('access', stage);
const erasure = await play('erasure', stage);
await aws.stop();
await rm(stores, { recursive: true });
const init = await initTimes(new Set([...access.called, ...erasure.called]));

const head = (text: string) => console.log(`\n${text}\n${'-'.repeat(text.length)}`);
console.log(`What a request costs, USD, list prices of ${PRICED.region}, ${PRICED.date}, first tier, no free tier. Every function starts cold for
every call, as it does where few people ask.`);
const missed = [report('access', access), report('erasure', erasure)].flat();
assumptions();
console.log(missed.length === 0 ? '\nAll goals met.' : `\nMISSED: ${missed.join('; ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Prints where the money goes; returns the goals that are missed. */
function report(kind: 'access' | 'erasure', played: Played): string[] {
  const seconds = lambdaSeconds(played);
  const usage: Usage = { ...played.usage, gigabyteSecond: seconds * MEMORY_GB };
  const lines = (Object.keys(usage) as PriceName[])
    .map((name) => ({ name, quantity: usage[name], usd: cost(name, usage[name]) }))
    .sort((a, b) => b.usd - a.usd);
  const total = lines.reduce((sum, { usd }) => sum + usd, 0);
  head(`${kind}: six stores, ${played.waves} waves, ${played.mails.length} mails`);
  for (const { name, quantity, usd } of lines) {
    const { service, unit } = PRICES[name];
    const amount = Number.isInteger(quantity) ? String(quantity) : quantity.toFixed(1);
    const share = `${((100 * usd) / total).toFixed(1)} %`;
    console.log(`${service.padEnd(15)}${amount.padStart(9)} ${unit.padEnd(29)}${usd.toFixed(6)}${share.padStart(8)}`);
  }
  const verdict = (value: number, goal: number) => (value <= goal ? '≤' : 'ABOVE');
  console.log(`${'together'.padEnd(54)}${total.toFixed(6)}  ${verdict(total, GOALS[kind])} ${GOALS[kind]}
${'state transitions'.padEnd(54)}${String(played.transitions).padStart(8)}  ${verdict(played.transitions, GOALS.transitions)} ${GOALS.transitions} = 15 + 4 × 6`);
  if (options.detail) printDetail(played);
  return [
    ...(total > GOALS[kind] ? [`${kind} costs ${total.toFixed(6)}`] : []),
    ...(played.transitions > GOALS.transitions ? [`${kind} takes ${played.transitions} transitions`] : []),
    ...(played.mails.length === 3 ? [] : [`${kind} sent ${played.mails.length} mails, not three`]),
  ];
}

/** Billed seconds: each cold start, processor time stretched to the core's share, and the wait for what was called. */
function lambdaSeconds({ called, calls, cpu }: Played): number {
  const waited = [...calls.values()].reduce((sum, count) => sum + count, 0) * WAIT;
  const started = called.reduce((sum, id) => sum + init(id), 0);
  return (started + cpu / SHARE_OF_A_CORE + waited) / 1000;
}

function printDetail({ calls, called, mails }: Played): void {
  const count = new Map<string, number>();
  for (const id of called) count.set(id, (count.get(id) ?? 0) + 1);
  const list = (entries: Map<string, number>) =>
    [...entries]
      .sort()
      .map(([name, times]) => `${times} ${name}`)
      .join(', ');
  console.log(`mails: ${mails.join(' | ')}\nfunctions: ${list(count)}\ncalls: ${list(calls)}`);
}

function assumptions(): void {
  head('How it was counted');
  const rows = Object.values(PRICES).map(
    ({ service, unit, usd, per, source, seen }) => `${service}, ${unit}: ${usd} per ${per} (${source}, ${seen})`,
  );
  console.log(`Prices (page: read there for this table; list: in AWS's price list of that date for ${PRICED.region}, as excerpted by others; memory: from
memory, compare before you rely on it):
  ${rows.join('\n  ')}
Transitions: each state entered, in iterations too, and each further try of a task, counted in the histories of our interpreter.
DynamoDB: units as the emulator states them, transactions twice. S3: in memory. KMS: our own calls, one for each object
that S3 seals or opens, one for each cold start (its variables are sealed), four for each execution, one for each of three tables each
time that something happens after five minutes.
Lambda: ${MEMORY_GB} GB; each bundle's load measured on this machine (median of three), processor time of the run measured here
(${access.cpu.toFixed(0)} and ${erasure.cpu.toFixed(0)} ms, the interpreter included) over ${SHARE_OF_A_CORE.toFixed(2)} of a core, ${WAIT} ms assumed for each call of AWS.
Not counted: the stores' own reads and writes, storage, the clocks (docs/deploy.md has what costs when nobody asks), taxes.`);
}
