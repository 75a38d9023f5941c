import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFunctions } from '../infra/aws/bundle-functions.ts';
import { listHandlers } from '../infra/aws/handlers.ts';
import { readMachines } from '../infra/aws/machines.ts';
import { readConfig } from '../infra/read-config.ts';
import { stageConfig } from '../infra/aws/stage-config.ts';
import { readStage } from '../infra/aws/stages.ts';
import { loadBundle, textsIn, type Times } from './cold/load-bundle.ts';

/** Functions that a mail, an API request or a page waits for; the others have the looser goal. */
const GOAL_MS = { front: 40, other: 80 };
const FRONT = new Set(['http', 'inbound']);

/** Bytes of what a module imports and of the data that it reads before it has run, itself included. */
function bytesAtLoad(folder: string): number {
  const files = new Set(['index.mjs']);
  let bytes = 0;
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    bytes += text.length;
    for (const [, name = ''] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) files.add(name);
    // Other data is read by a function that is given the file's name.
    for (const [, data = '', name = ''] of text.matchAll(/([\w$]{1,9})="\.\/([^"]+)"/g))
      if (text.includes(`(${data}))`)) files.add(name);
  }
  return bytes;
}

const medianOf = (times: Times[], name: keyof Times): number =>
  times.map((one) => one[name]).sort((a, b) => a - b)[times.length >> 1] ?? NaN;

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '11' }, only: { type: 'string', default: '' } },
});
const root = join(import.meta.dirname, '..');
const handlers = listHandlers(join(root, 'functions/handlers'), readMachines(join(root, 'state-machines')));
const folders = await bundleFunctions(handlers, stageConfig(await readConfig(join(root, 'config')), readStage('test')));
const empty = mkdtempSync(join(tmpdir(), 'habeas-cold-'));
writeFileSync(join(empty, 'index.mjs'), 'export const handler = async () => null;\n');

const front = new Set(handlers.filter(({ trigger }) => FRONT.has(trigger?.kind ?? '')).map(({ name }) => name));
const names = [...folders.keys()].filter((name) => name.includes(options.only));
const taken = new Map<string, Times[]>(['', ...names].map((name) => [name, []]));
// In turns, so that what else the machine does falls on all alike.
for (let nth = 0; nth < Number(options.runs); nth++)
  for (const [name, times] of taken) times.push(await loadBundle(folders.get(name) ?? empty));
rmSync(empty, { recursive: true });

const base = taken.get('') ?? [];
const over = (name: string, what: keyof Times) => medianOf(taken.get(name) ?? [], what) - medianOf(base, what);
const column = (value: number, width: number, digits = 1) => value.toFixed(digits).padStart(width);
console.log(`Node ${process.version}, ${options.runs} fresh processes each, in turns; medians of processor time, in ms over an
empty handler (${column(medianOf(base, 'loaded'), 0)} ms; ${column(medianOf(base, 'wall'), 0)} by the clock). loaded: the module has run; ready: so has what it loads
before its first call. The goal is for what is loaded. KB: at load, and with what is loaded on demand.\n`);
console.log(`${'function'.padEnd(26)}    KB     all  ratio  loaded   ready  goal`);
let missed = 0;
for (const name of names.sort((a, b) => over(b, 'loaded') - over(a, 'loaded'))) {
  const folder = folders.get(name) ?? empty;
  const goal = front.has(name) ? GOAL_MS.front : GOAL_MS.other;
  const loaded = over(name, 'loaded');
  if (loaded > goal) missed++;
  const all = textsIn(folder).reduce((bytes, text) => bytes + text.length, 0);
  const sizes = column(bytesAtLoad(folder) / 1024, 5, 0) + column(all / 1024, 8, 0);
  const ratio = column(medianOf(taken.get(name) ?? [], 'loaded') / medianOf(base, 'loaded'), 7, 2);
  const times = column(loaded, 8) + column(over(name, 'ready'), 8);
  console.log(`${name.padEnd(26)} ${sizes}${ratio}${times}  ${loaded > goal ? 'ABOVE ' : '≤ '}${goal}`);
}
console.log(missed === 0 ? '\nAll within their goal.' : `\n${missed} of ${names.length} above their goal.`);
