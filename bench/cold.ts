import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { bundleFunctions } from '../infra/aws/bundle-functions.ts';
import { listHandlers } from '../infra/aws/handlers.ts';
import { readMachines } from '../infra/aws/machines.ts';
import { readConfig } from '../infra/aws/read-config.ts';
import { stageConfig } from '../infra/aws/stage-config.ts';
import { readStage } from '../infra/aws/stages.ts';

/** Functions that a mail, an API request or a page waits for; the others have the looser goal. */
const GOAL_MS = { front: 40, other: 80 };
const FRONT = new Set(['http', 'inbound']);

/**
 * Loads a module as Lambda's runtime does. `loaded`: its code has run. `ready`: so has what it then loads by itself,
 * before the first call. Processor time, for wall time tells what else the machine is doing; in milliseconds.
 */
const CHILD = `
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
require(process.argv[1]);
const [loaded, wall] = [spent(), performance.now()];
setImmediate(() => { process.stdout.write(JSON.stringify({ loaded, ready: spent(), wall })); process.exit(); });`;

interface Times {
  loaded: number;
  ready: number;
  wall: number;
}

const run = promisify(execFile);

async function load(file: string): Promise<Times> {
  // Any value will do: nothing is called.
  const variables = [...readFileSync(file, 'utf8').matchAll(/HABEAS_[A-Z_]+/g)].map(([name]) => [name, 'unset']);
  const env = { AWS_REGION: 'eu-west-1', ...(Object.fromEntries(variables) as Record<string, string>) };
  const { stdout } = await run(process.execPath, ['-e', CHILD, file], { env });
  return JSON.parse(stdout) as Times;
}

const medianOf = (times: Times[], name: keyof Times): number =>
  times.map((one) => one[name]).sort((a, b) => a - b)[times.length >> 1] ?? NaN;

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '11' }, only: { type: 'string', default: '' } },
});
const root = join(import.meta.dirname, '..');
const handlers = listHandlers(join(root, 'functions/handlers'), readMachines(join(root, 'state-machines')));
const bundles = await bundleFunctions(handlers, stageConfig(readConfig(join(root, 'config')), readStage('test')));
const folder = mkdtempSync(join(tmpdir(), 'habeas-cold-'));
const empty = join(folder, 'index.js');
writeFileSync(empty, 'exports.handler = async () => null;\n');

const front = new Set(handlers.filter(({ trigger }) => FRONT.has(trigger?.kind ?? '')).map(({ name }) => name));
const files = new Map([...bundles].map(([name, bundle]) => [name, join(bundle, 'index.js')]));
const names = [...files.keys()].filter((name) => name.includes(options.only));
const taken = new Map<string, Times[]>(['', ...names].map((name) => [name, []]));
// In turns, so that what else the machine does falls on all alike.
for (let nth = 0; nth < Number(options.runs); nth++)
  for (const [name, times] of taken) times.push(await load(files.get(name) ?? empty));
rmSync(folder, { recursive: true });

const base = taken.get('') ?? [];
const over = (name: string, what: keyof Times) => medianOf(taken.get(name) ?? [], what) - medianOf(base, what);
console.log(`Node ${process.version}, ${options.runs} fresh processes each, in turns; medians of processor time, in ms over an
empty handler (${medianOf(base, 'loaded').toFixed(1)} ms, ${medianOf(base, 'wall').toFixed(1)} ms by the clock). loaded: the module has run; ready: so has what it
loads before its first call. The goal is for what is loaded.\n`);
console.log(
  `${'function'.padEnd(26)} ${'KB'.padStart(5)} ${'ratio'.padStart(6)} ${'loaded'.padStart(7)} ${'ready'.padStart(7)}  goal`,
);
let missed = 0;
for (const name of names.sort((a, b) => over(b, 'loaded') - over(a, 'loaded'))) {
  const goal = front.has(name) ? GOAL_MS.front : GOAL_MS.other;
  const loaded = over(name, 'loaded');
  if (loaded > goal) missed++;
  const kb = String(Math.round(readFileSync(files.get(name) ?? empty).length / 1024));
  const ratio = (medianOf(taken.get(name) ?? [], 'loaded') / medianOf(base, 'loaded')).toFixed(2);
  const figures = [
    kb.padStart(5),
    ratio.padStart(6),
    loaded.toFixed(1).padStart(7),
    over(name, 'ready').toFixed(1).padStart(7),
  ];
  console.log(`${name.padEnd(26)} ${figures.join(' ')}  ${loaded > goal ? 'ABOVE ' : '≤ '}${goal}`);
}
console.log(missed === 0 ? '\nAll within their goal.' : `\n${missed} of ${names.length} above their goal.`);
