import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Case } from './case.ts';
import { IN_BRANCHES } from './difference-in-branches.ts';
import { IN_FIELDS } from './difference-in-fields.ts';
import { IN_HISTORY } from './difference-in-history.ts';
import { OURS } from './our-machines.ts';
import { openEmulator } from './run-emulator.ts';
import { runInterpreter } from './run-interpreter.ts';
import { SMALL } from './small-cases.ts';

const DIFFERENCES = [...IN_HISTORY, ...IN_FIELDS, ...IN_BRANCHES];

let emulator: Awaited<ReturnType<typeof openEmulator>>;
beforeAll(async () => {
  for (const { name, reason } of DIFFERENCES) console.log(`the engines differ: ${name} – ${reason}`);
  emulator = await openEmulator(inject('url'));
});
afterAll(() => emulator.stop());

let count = 0;
function runBoth(one: Case) {
  const name = `engines-${++count}`;
  return Promise.all([emulator.run(one, name), runInterpreter(one, emulator.arn, name)]);
}

const named = <T extends Case>(cases: T[]) => cases.map((one) => [one.name, one] as const);

describe('both engines walk the same way', () => {
  it.concurrent.each(named([...OURS, ...SMALL]))('%s', async (_, one) => {
    const [{ events: theirs, ...there }, { events: ours, ...here }] = await runBoth(one);
    expect(there).toEqual(here);
    expect(here.steps).not.toEqual([]);
    expect([theirs.length, ours.length]).not.toContain(0);
  });
});

describe('the engines differ, as they are known to', () => {
  it.concurrent.each(named(DIFFERENCES))('%s', async (_, { look, ...one }) => {
    const [theirs, ours] = await runBoth(one);
    expect({ emulator: look(theirs), interpreter: look(ours) }).toEqual({
      emulator: one.emulator,
      interpreter: one.interpreter,
    });
  });
});
