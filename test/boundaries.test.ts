import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { expect, it } from 'vitest';

interface Rules {
  forbidden: unknown[];
  options: ICruiseOptions;
}

const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Rules;

async function check(paths: string[]): Promise<ICruiseResult['summary']> {
  const { output } = await cruise(paths, {
    ...options,
    ruleSet: ruleSet as NonNullable<ICruiseOptions['ruleSet']>,
    validate: true,
  });
  return (output as ICruiseResult).summary;
}

it('reads the whole tree and finds every import where it may be', async () => {
  const { violations, totalCruised } = await check(['functions', 'infra', 'cli']);
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(150);
});
