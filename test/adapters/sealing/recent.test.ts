import { expect, it } from 'vitest';
import { recent } from '../../../functions/adapters/sealing/recent.ts';

it('keeps the entries that were set last', () => {
  const entries = recent<number>(3);
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['a', 4],
    ['d', 5],
  ] as const)
    entries.set(key, value);
  expect(['a', 'b', 'c', 'd'].map((key) => entries.get(key))).toEqual([4, undefined, 3, 5]);
  expect(entries.delete('a')).toBe(true);
  entries.set('e', 6);
  expect(['a', 'c', 'd', 'e'].map((key) => entries.get(key))).toEqual([undefined, 3, 5, 6]);
});
