import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accept } from './accept-run.ts';
import { judge, type Check, type Result } from './judge.ts';
import { SABOTAGES, type Sabotage } from './order.ts';

/**
 * `npm run accept`: feeds mails to the real process, kills it at port calls that the seed chooses, plays the people and the
 * operator, and exits 0 only if every promise held. 1: one did not. 2: it could not be run.
 */
const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: join(import.meta.dirname, '../fixtures/mails') },
    seed: { type: 'string', default: '7' },
    kills: { type: 'string', default: '200' },
    people: { type: 'string' },
    patience: { type: 'string', default: '60' },
    sabotage: { type: 'string' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const sabotage = SABOTAGES.find((name) => name === values.sabotage);
if (values.sabotage !== undefined && !sabotage) {
  console.error(`--sabotage is one of ${SABOTAGES.join(', ')}`);
  process.exit(2);
}

const kills = Number(values.kills);
const folder = await mkdtemp(join(tmpdir(), 'habeas-accept-'));
try {
  const result = await accept({
    ...{ folder, kills, mails: values.mails, seed: values.seed },
    people: Number(values.people ?? Math.max(30, 2 * kills)),
    patience: Number(values.patience) * 1000,
    ...(sabotage && { sabotage }),
    tell: (line) => console.error(line),
  });
  const checks = judge(result);
  const passed = checks.every(({ holds }) => holds);
  console.log(values.json ? JSON.stringify({ passed, checks, ...result }) : asTable(result, checks, sabotage));
  if (result.stalled) console.error(JSON.stringify(result.stalled, null, 2));
  process.exitCode = passed ? 0 : 1;
} catch (fault) {
  console.error(fault);
  process.exitCode = 2;
} finally {
  const isFailure = process.exitCode !== 0 && !sabotage; // sabotage is meant to fail
  if (values.keep || isFailure) console.error(`State, stores and output are in ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

function asTable(result: Result, checks: Check[], broken: Sabotage | undefined): string {
  const lines = checks.map(({ what, found, holds }) => `${holds ? 'ok    ' : 'FAILED'}  ${what.padEnd(32)} ${found}`);
  const details = [
    ...result.mails.lost,
    ...result.mails.misread,
    ...result.sends.duplicates,
    ...result.stores.subjectRowsLeft.slice(0, 10),
    ...result.stores.bystanderRowsChanged.slice(0, 10),
    ...result.packages.incomplete.slice(0, 10),
    ...result.packages.foreign.slice(0, 10),
    ...result.packages.lost,
    ...result.linksReused,
    ...result.dueDates.wrong.slice(0, 10),
    ...result.canaryHits.slice(0, 10).map(({ where, what }) => `${what} in ${where}`),
    ...result.forgetting.keysLeft,
  ];
  const outcomes = Object.entries(result.outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  return [
    `${result.mails.sent} mails, ${result.requests} requests (${outcomes.join(', ')}), seed ${result.seed}, ${Math.round(result.seconds)} s${broken ? `, sabotaged: ${broken}` : ''}`,
    ...lines,
    ...details.map((line) => `        ${line}`),
  ].join('\n');
}
