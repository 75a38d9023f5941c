import { describe, expect, it } from 'vitest';
import { dueUnder } from '../../../functions/core/request/due.ts';
import { noticesOf, recordNotices } from '../../../functions/core/request/notices.ts';
import { openCase } from '../../../functions/core/request/open-case.ts';
import { extendRequest } from '../../../functions/core/request/extend.ts';
import { nextLook, watchesOf, retryAt } from '../../../functions/core/request/watch.ts';
import { closeRequest } from '../../../functions/core/request/decisions.ts';
import { config } from '../../adapters/embedded/open-for-test.ts';
import { CASE, NOW, caseInMemory, message } from './case-fixture.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const R1 = `${CASE}-1`;
const controller = {
  ...config.controller,
  establishment: 'CN',
  timeZone: 'Asia/Shanghai',
  deadlines: {
    regimes: [{ id: 'controller-promise', extension: { count: 7, source: 'policy' } }],
    notices: [{ id: '50-percent', kind: 'elapsed' as const, share: 0.5 }],
    digestHour: 8,
    extensions: [],
    answerDays: 14,
  },
};
const read = (rights: Parameters<typeof message>[0], residence?: string) => {
  const kept = caseInMemory();
  const personal = { from: 'mina@people.example', claimed: [], evidence: [], ...(residence && { residence }) };
  const dueOf = dueUnder(controller, { receivedAt: NOW, ...(residence && { residence }) });
  kept.apply((state) => openCase(state, message(rights, { personal }), dueOf));
  return kept;
};
const kinds = (kept: ReturnType<typeof read>, now: number) =>
  noticesOf(kept.state, controller, now).map(({ kind, ids }) => [kind, ...ids]);

describe('what is watched', () => {
  it('is a message from its receipt, then its requests, until they are final', () => {
    expect(watchesOf(read([]).state)).toMatchObject([{ status: 'unread', receivedAt: NOW }]);
    const kept = read(['access', 'erasure']);
    expect(watchesOf(kept.state).map(({ requestId }) => requestId)).toEqual([R1, `${CASE}-2`]);
    kept.apply((state) => closeRequest(state, R1, { outcome: 'partly-fulfilled', now: NOW, retentionDays: 1 }));
    expect(watchesOf(kept.state)).toHaveLength(2);
    kept.apply((state) => closeRequest(state, `${CASE}-2`, { outcome: 'refused', now: NOW, retentionDays: 1 }));
    expect(watchesOf(kept.state)).toHaveLength(1);
  });

  it('tries a part again after hours, then days, until its date, with one mail to the person', () => {
    const kept = read(['access']);
    const hours = () => ((retryAt(kept.state.requests[0]!) ?? Infinity) - NOW) / 3_600_000;
    const part = () =>
      kept.apply((state) => closeRequest(state, R1, { outcome: 'partly-fulfilled', now: NOW, retentionDays: 1 }));
    const again = (attempt: number) =>
      kept.apply(() => [{ type: 'FulfilmentStarted', actor: { kind: 'pipeline' }, facts: { requestId: R1, attempt } }]);
    again(1);
    expect(hours()).toBe(Infinity);
    part();
    expect(hours()).toBe(6);
    expect(nextLook(kept.state, controller, NOW)).toBeLessThanOrEqual(NOW + 6 * 3_600_000);
    for (const [attempt, wait] of [
      [2, 12],
      [3, 24],
      [9, 24],
    ] as const) {
      again(attempt);
      part();
      expect(hours()).toBe(wait);
    }
    expect(kept.state.mails.filter(({ template }) => template === 'partly-done')).toHaveLength(1);
    expect(retryAt({ ...kept.state.requests[0]!, dueAt: NOW + 1000 })).toBeUndefined();
  });

  it('is the acknowledgement first, where a law wants one and it is not out', () => {
    const kept = read(['access'], 'VN');
    const acknowledgeBy = kept.state.requests[0]!.acknowledgeBy!;
    expect(watchesOf(kept.state)[0]?.dueAt).toBe(acknowledgeBy);
    kept.apply(() => [
      { type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId: `${CASE}-acknowledgement` } },
    ]);
    expect(watchesOf(kept.state)[0]?.dueAt).toBeGreaterThan(acknowledgeBy);
  });

  it('stays the first date of an extended request until the person was told', () => {
    const kept = read(['access']);
    const first = kept.state.requests[0]!.dueAt;
    const extend = { requestId: R1, reason: 'much', operator: 'op' };
    kept.apply((state) => extendRequest(state, extend, { controller, now: NOW }));
    expect(watchesOf(kept.state)[0]?.dueAt).toBe(first);
    kept.apply(() => [{ type: 'MailSent', actor: { kind: 'pipeline' }, facts: { outboxId: `${CASE}-extended-1` } }]);
    expect(watchesOf(kept.state)[0]?.dueAt).toBeGreaterThan(first);
  });
});

describe('what the operator is told', () => {
  const half = (kept: ReturnType<typeof read>) => (NOW + watchesOf(kept.state)[0]!.dueAt) / 2;

  it('is a notice in the digest of its day, looked at that morning and told once', () => {
    const kept = read(['access']);
    const look = nextLook(kept.state, controller, NOW)!;
    expect(new Date(look).toISOString()).toBe(
      `${new Date(half(kept) + 8 * HOUR).toISOString().slice(0, 10)}T00:00:00.000Z`,
    );
    expect(kinds(kept, look - DAY)).toEqual([]);
    expect(kinds(kept, look)).toEqual([['digest', '50-percent']]);
    kept.apply((state) => recordNotices(state, noticesOf(state, controller, look), 'mail'));
    expect(kinds(kept, look)).toEqual([]);
    expect(kept.state.requests[0]?.reminded).toEqual(['50-percent']);
  });

  it('is urgent when the next digest would come too late', () => {
    const kept = read(['access'], 'ID');
    const { dueAt } = watchesOf(kept.state)[0]!;
    expect(kinds(kept, dueAt - HOUR)).toEqual([['urgent', '50-percent']]);
  });

  it('is one alarm at the second after the date, then a line in each digest', () => {
    const kept = read(['access']);
    const { dueAt } = watchesOf(kept.state)[0]!;
    kept.apply((state) => recordNotices(state, noticesOf(state, controller, half(kept) + DAY), 'mail'));
    expect(nextLook(kept.state, controller, dueAt)).toBe(dueAt + 1000);
    expect(kinds(kept, dueAt + 999)).toEqual([]);
    expect(kinds(kept, dueAt + 1000)).toEqual([['alarm', 'overdue']]);
    kept.apply((state) => recordNotices(state, noticesOf(state, controller, dueAt + 1000), 'mail'));
    expect(kinds(kept, dueAt + 2000)).toEqual([['digest', 'overdue']]);
    expect(nextLook(kept.state, controller, dueAt + 2000)).toBe(dueAt + 1000 + 8 * HOUR);
  });

  it('is not noted for a date that has moved meanwhile', () => {
    const kept = read(['access']);
    const told = noticesOf(kept.state, controller, half(kept) + DAY);
    expect(told).toHaveLength(1);
    const { dueAt } = kept.state.requests[0]!;
    kept.apply(() => [
      {
        type: 'DeadlineMoved',
        actor: { kind: 'pipeline' },
        facts: {
          ...{ requestId: R1, why: 'answer', respondBy: '2026-03-20', dueAt: dueAt + 9 * DAY },
          ...{ regime: 'controller-promise', regimes: [], provisional: false },
        },
      },
    ]);
    expect(recordNotices(kept.state, told, 'mail')).toEqual([]);
  });
});
