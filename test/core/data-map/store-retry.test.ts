import { expect, it } from 'vitest';
import { nextTry } from '../../../functions/core/data-map/store-retry.ts';

const waits = (within: number, spread: number) => {
  const found: number[] = [];
  for (let tries = 1; ; tries++) {
    const wait = nextTry('StoreUnreachable', tries, { within, spread });
    if (wait === undefined) return found;
    found.push(wait);
  }
};

it('waits longer each time, up to ten minutes, within the time that is given', () => {
  expect(waits(60, 0)).toEqual([5, 10, 20]);
  const anHour = waits(3600, 0);
  expect(anHour).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600, 600, 600]);
  expect(anHour.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(3600);
  expect(waits(0, 0)).toEqual([]);
});

it('spreads the waits over their second half', () => {
  expect(waits(60, 1)).toEqual([3, 5, 10]);
});

it('waits for nothing that waiting does not mend', () => {
  expect(nextTry('StoreMismatch', 1, { within: 3600, spread: 0 })).toBeUndefined();
});
