import { describe, expect, it } from 'vitest';
import { OURS } from '../deployed/engines/our-machines.ts';
import { runInterpreter } from '../deployed/engines/run-interpreter.ts';

const FUNCTION = 'arn:aws:lambda:eu-west-1:000000000000:function:scripted';
const within = (state: object): string[] =>
  Object.entries((state as { ItemProcessor?: { States: object } }).ItemProcessor?.States ?? {}).flatMap(nameOf);
const nameOf = ([name, state]: [string, object]): string[] => [name, ...within(state)];

describe('the ways through the machines that both engines are compared on', () => {
  it.each(OURS.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { status } = await runInterpreter(one, FUNCTION, 'way');
    expect(['SUCCEEDED', 'FAILED']).toContain(status);
  });

  it('pass through every state', async () => {
    const seen = new Set<string>();
    for (const one of OURS) {
      const { events } = await runInterpreter(one, FUNCTION, 'way');
      for (const { stateEnteredEventDetails: entered } of events) if (entered) seen.add(String(entered['name']));
    }
    const all = OURS.flatMap(({ definition }) => Object.entries(definition.States).flatMap(nameOf));
    expect([...new Set(all)].filter((name) => !seen.has(name))).toEqual([]);
  });
});
