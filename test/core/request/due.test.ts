import { describe, expect, it } from 'vitest';
import { dueOfMessage, dueUnder } from '../../../functions/core/request/due.ts';
import { Right } from '../../../functions/core/request/right.ts';
import { config } from '../../adapters/embedded/open-for-test.ts';

const controller = { ...config.controller, establishment: 'CN', timeZone: 'Asia/Shanghai' };
const receivedAt = Date.parse('2026-03-02T10:00:00+08:00');
const due = (residence: string | undefined, right: Right = 'access') =>
  dueUnder(controller, { receivedAt, ...(residence && { residence }) })(right);

describe('the date of a request', () => {
  it('is the strictest of all that apply, and says which do', () => {
    expect(due('UY', 'erasure')).toMatchObject({ respondBy: '2026-03-09', regime: 'uy-data' });
    expect(due('UY', 'erasure').regimes).toEqual(['controller-promise', 'uy-data']);
    expect(due(undefined, 'erasure').regimes).toContain('cn-app-method');
    expect(due('ID').dueAt).toBe(receivedAt + 72 * 3_600_000);
    expect(due('JP', 'access').regimes).toContain('jp-appi');
  });

  it('ends no later than the day ends where the person lives', () => {
    const there = Date.parse('2026-03-12T00:00:00+13:00') - 1000;
    expect(due('NZ', 'objection')).toMatchObject({ respondBy: '2026-03-11', dueAt: there });
    expect(due('BR', 'objection').dueAt).toBe(Date.parse('2026-03-12T00:00:00+08:00') - 1000);
  });

  it('has a clock for the acknowledgement where a law wants one', () => {
    expect(due('VN').acknowledgeBy).toBe(Date.parse('2026-03-05T00:00:00+08:00') - 1000);
    expect(due('DE').acknowledgeBy).toBeUndefined();
  });

  it('is there for every right and place, the unknown ones too', () => {
    for (const right of Right.options)
      for (const residence of [undefined, 'CN', 'ZZ', 'US', 'US-CA', 'DE-BY', 'AQ'])
        expect(due(residence, right).dueAt).toBeGreaterThan(receivedAt);
  });

  it('follows the rows that the configuration changes or adds', () => {
    const row = { id: 'controller-promise', respond: { count: 3, unit: 'calendar-days' as const } };
    const house = {
      ...{
        id: 'house',
        name: 'House rule',
        appliesTo: ['JP'],
        rights: ['access' as const],
        calendar: 'controller' as const,
      },
      ...{
        respond: { count: 2, unit: 'calendar-days' as const },
        roll: 'none' as const,
        starts: 'receipt',
        pauses: [],
      },
      ...{ source: 'house', verified: true },
    };
    const changed = { ...controller, deadlines: { ...controller.deadlines, regimes: [row, house] } };
    const of = (residence: string) => dueUnder(changed, { receivedAt, residence })('access');
    expect(of('JP')).toMatchObject({ respondBy: '2026-03-04', regime: 'house' });
    // How long the promise is is said in one place, promise_working_days.
    expect(of('BR')).toMatchObject({ respondBy: '2026-03-11', regime: 'controller-promise' });
  });
});

describe('the date of a message about no request yet', () => {
  it('is the earliest that it may have, its acknowledgement included', () => {
    const dueOf = (residence: string) => dueUnder(controller, { receivedAt, residence });
    expect(dueOfMessage([], dueOf('VN')).dueAt).toBe(Date.parse('2026-03-05T00:00:00+08:00') - 1000);
    expect(dueOfMessage([], dueOf('UY')).respondBy).toBe('2026-03-09');
    expect(dueOfMessage(['objection'], dueOf('UY')).respondBy).toBe('2026-03-11');
  });
});
