import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { expect, it, vi } from 'vitest';

const INTAKE = join(import.meta.dirname, '../../../functions/core/intake');

/** The linter looks at patterns as they are written; these are put together from lists of words when their files are loaded. */
async function patternsMade(): Promise<RegExp[]> {
  const made = new Map<string, RegExp>();
  const collecting = new Proxy(RegExp, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const pattern = new target(source, flags);
      made.set(`${pattern.source}/${pattern.flags}`, pattern);
      return pattern;
    },
  });
  vi.stubGlobal('RegExp', collecting);
  for (const file of readdirSync(INTAKE, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) await import(join(INTAKE, file));
  const { speaksOfYours } = await import('../../../functions/core/intake/speaks-of-yours.ts');
  for (const { tag } of (await import('../../../functions/core/intake/languages/all.ts')).LANGUAGES)
    speaksOfYours('Example', '', tag);
  vi.unstubAllGlobals();
  return [...made.values()];
}

/** Whether a text can make it try the same characters in ever more ways. */
const canRunAway = (pattern: RegExp): boolean => analyse(pattern).reports.some(({ type }) => type !== 'Move');

it('knows a pattern that can run away', () => {
  const patterns = ['(?:[A-Z][A-Za-z]+[ -]?){1,4}, ', '(?:[A-Z][a-z]+ ){1,4}, '].map((source) => new RegExp(source));
  expect(patterns.map(canRunAway)).toEqual([true, false]);
});

it('makes no pattern of words that can run away', async () => {
  const patterns = await patternsMade();
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.filter(canRunAway)).toEqual([]);
});
