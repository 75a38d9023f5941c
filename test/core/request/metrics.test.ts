import { expect, it } from 'vitest';
import * as print from '../../../cli/print.ts';
import { closeRequest } from '../../../functions/core/request/decisions.ts';
import { dueUnder } from '../../../functions/core/request/due.ts';
import { measure } from '../../../functions/core/request/metrics.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import type { Outcome } from '../../../functions/core/request/outcome.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import { config } from '../../adapters/embedded/open-for-test.ts';
import { CASE, NOW, caseInMemory, message } from './case-fixture.ts';

const DAY = 86_400_000;

/** A request received that many days after NOW, and ended so many days later. */
function closed(right: Right, outcome: Outcome | undefined, { after = 0, took = 1 } = {}) {
  const kept = caseInMemory();
  const receivedAt = NOW + after * DAY;
  const dueOf = dueUnder(config.controller, { receivedAt });
  kept.apply((state) => openCase(state, message([right], { receivedAt }), dueOf), receivedAt);
  const at = receivedAt + took * DAY;
  if (outcome) kept.apply((state) => closeRequest(state, `${CASE}-1`, { outcome, now: at, retentionDays: 1 }), at);
  return kept.state;
}

const cases = [
  closed('access', 'fulfilled', { took: 2 }),
  closed('access', 'partly-fulfilled', { took: 4 }),
  closed('access', 'refused', { took: 5 }),
  closed('access', 'expired', { took: 3 }),
  closed('erasure', 'fulfilled', { took: 40, after: 31 }),
  closed('erasure', 'withdrawn'),
  closed('erasure', undefined, { after: 31 }),
];
const span = { from: NOW - DAY, to: NOW + 90 * DAY, now: NOW + 90 * DAY, timeZone: 'Europe/Berlin' };
const rows = measure(cases, span);
const row = (month: string, right: string, regime: string) =>
  rows.find((each) => each.month === month && each.right === right && each.regime === regime);

it('gives the numbers of 11 CCR 7102, in all and by right', () => {
  expect(row('*', '*', '*')).toMatchObject({ received: 7, complied: 3, compliedInPart: 1, denied: 1, medianDays: 4.5 });
  expect(row('*', 'access', '*')).toMatchObject({ received: 4, complied: 2, denied: 1, expired: 1, medianDays: 4 });
  expect(row('*', 'erasure', '*')).toMatchObject({ received: 3, complied: 1, withdrawn: 1, open: 1, late: 2 });
});

it('gives them by month of receipt, right and regime; they add up', () => {
  expect(row('2026-03', 'access', 'controller-promise')).toMatchObject({ received: 4 });
  expect(row('2026-04', 'erasure', 'controller-promise')).toMatchObject({ received: 2, medianDays: 40 });
  const detail = rows.filter(({ month }) => month !== '*');
  expect(detail.reduce((sum, { received }) => sum + received, 0)).toBe(7);
});

it('counts what was received in the time asked for, its end excluded', () => {
  expect(measure(cases, { ...span, from: NOW + DAY })[0]?.received).toBe(2);
  expect(measure(cases, { ...span, to: NOW })).toEqual([]);
});

it('counts, on demand, only what a law applies to, though the promise binds', () => {
  const residence = 'US-CA';
  const californian = caseInMemory();
  const dueOf = dueUnder(config.controller, { receivedAt: NOW, residence });
  californian.apply((state) => openCase(state, message(['access', 'erasure']), dueOf));
  const under = (id: string) => measure([...cases, californian.state], { ...span, under: id });
  expect(californian.state.requests[0]?.regime).toBe('controller-promise');
  expect(under('us-ca-ccpa').map(({ right, received }) => [right, received])).toEqual([
    ...[
      ['*', 2],
      ['access', 1],
      ['erasure', 1],
    ],
    ...[
      ['access', 1],
      ['erasure', 1],
    ],
  ]);
  expect(under('us-ca-opt-out')).toEqual([]);
});

it('prints as CSV with one header, and names nobody', () => {
  const [head, first] = print.metricsCsv(rows).split('\r\n');
  expect(head).toBe(
    'month,right,regime,received,complied,compliedInPart,denied,withdrawn,expired,open,late,extended,medianDays',
  );
  expect(first).toBe('*,*,*,7,3,1,1,1,1,2,2,0,4.5');
  expect(print.metricsCsv(rows) + print.metrics(rows)).not.toContain('@');
});
