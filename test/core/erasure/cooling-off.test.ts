import { expect, it } from 'vitest';
import { coolingOffEnd } from '../../../functions/core/erasure/cooling-off.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

it.each([
  ['as long as configured', 7 * DAY, 2 * DAY, 2 * DAY],
  ['shorter, so that the erasure is done by the due date', 3 * DAY, 5 * DAY, 2 * DAY],
  ['an hour at least, though the due date gives way', DAY, 5 * DAY, HOUR],
  ['an hour at least, though the date has passed', -DAY, 5 * DAY, HOUR],
  ['never longer than configured', -DAY, HOUR / 2, HOUR / 2],
])('lasts %s', (_, dueIn, configured, lasts) => {
  const now = 1_000_000_000;
  expect(coolingOffEnd(now, configured / 1000, now + dueIn) - now).toBe(lasts);
});
