import { describe, expect, it } from 'vitest';
import type { Controller } from '../../../functions/core/data-map/compiled.ts';
import { NotAllowed } from '../../../functions/core/errors.ts';
import { closeRequest } from '../../../functions/core/request/decisions.ts';
import { dueUnder } from '../../../functions/core/request/due.ts';
import { settleDates } from '../../../functions/core/request/move-dates.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import { stateResidence } from '../../../functions/core/request/state-residence.ts';
import { digestsAround, nextLook } from '../../../functions/core/request/watch.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import { config } from '../../adapters/embedded/open-for-test.ts';
import { CASE, NOW, caseInMemory, message } from './case-fixture.ts';

const chinese: Controller = { ...config.controller, establishment: 'CN', timeZone: 'Asia/Shanghai' };

describe('a date that counted a year without a calendar', () => {
  /** As it was computed before the year was published: every weekday counted. */
  const told = (receivedAt: number, respondBy: string) => {
    const kept = caseInMemory();
    const dueAt = Date.parse(`${respondBy}T23:59:59+08:00`);
    const due = { respondBy, dueAt, regime: 'controller-promise', regimes: ['controller-promise'], provisional: true };
    kept.apply((state) => openCase(state, message(['access'], { receivedAt }), () => due), receivedAt);
    return kept;
  };
  const request = (kept: ReturnType<typeof told>) => kept.state.requests[0]!;

  it('is settled once the year is published: earlier where a Sunday is worked', () => {
    const received = Date.parse('2026-01-02T10:00:00+08:00');
    const kept = told(received, '2026-01-13');
    expect(nextLook(kept.state, chinese, received)).toBeLessThanOrEqual(digestsAround(chinese, received).next);
    expect(kept.apply((state) => settleDates(state, chinese))).toMatchObject([
      { type: 'DeadlineMoved', facts: { why: 'calendar', respondBy: '2026-01-12', provisional: false } },
    ]);
    expect(settleDates(kept.state, chinese)).toEqual([]);
  });

  it('never becomes later than the person was told, and nobody is told of it twice', () => {
    const kept = told(Date.parse('2026-02-13T10:00:00+08:00'), '2026-02-24');
    kept.apply(() => [
      {
        type: 'DeadlineReminded',
        actor: { kind: 'pipeline' },
        facts: { requestId: `${CASE}-1`, notice: 'half', mailId: 'm' },
      },
    ]);
    kept.apply((state) => settleDates(state, chinese));
    expect(request(kept)).toMatchObject({ respondBy: '2026-02-24', provisional: false, reminded: ['half'] });
  });

  it('stays as it is while the year is not published', () => {
    const received = Date.parse('2030-02-13T10:00:00+08:00');
    const kept = caseInMemory();
    kept.apply((state) =>
      openCase(state, message(['access'], { receivedAt: received }), dueUnder(chinese, { receivedAt: received })),
    );
    expect(request(kept).provisional).toBe(true);
    expect(settleDates(kept.state, chinese)).toEqual([]);
  });
});

describe('a residence that is learned later', () => {
  const operator = { kind: 'operator' as const, id: 'op' };
  const at = { controller: chinese, now: NOW };
  const read = (rights: Right[]) => {
    const kept = caseInMemory();
    kept.apply((state) => openCase(state, message(rights), dueUnder(chinese, { receivedAt: NOW })));
    return kept;
  };

  it('brings in the laws there, from the receipt of the message', () => {
    const kept = read(['access', 'erasure']);
    kept.apply((state) => stateResidence(state, { residence: 'ID', actor: operator }, at), NOW + 1000);
    const dueOf = dueUnder(chinese, { receivedAt: NOW, residence: 'ID' });
    expect(kept.state.requests).toMatchObject([dueOf('access'), { dueAt: dueOf('erasure').dueAt }]);
    expect(kept.state.requests[0]?.regime).toBe('id-pdp');
    expect(kept.state.personal?.residence).toBe('ID');
    expect(stateResidence(kept.state, { residence: 'ID', actor: operator }, at)).toEqual([]);
  });

  it('moves the date of a message about no request, and none that has ended', () => {
    const unread = read([]);
    unread.apply((state) => stateResidence(state, { residence: 'VN', actor: operator }, at));
    expect(unread.state.operatorNeeded?.due?.regimes).toContain('vn-access');
    const kept = read(['access']);
    kept.apply((state) => closeRequest(state, `${CASE}-1`, { outcome: 'refused', now: NOW, retentionDays: 1 }));
    expect(() => stateResidence(kept.state, { residence: 'ID', actor: operator }, at)).toThrow(NotAllowed);
  });
});
