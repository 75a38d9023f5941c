import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { DeadlineQuestionRefused } from '../../../functions/core/deadline/applicable.ts';
import { Regime } from '../../../functions/core/deadline/regime.ts';
import { defaultRules, mergeRegimes, shippedRegimes } from '../../../functions/core/deadline/rules.ts';
import { ask, rules } from './ask.ts';

const ids = (question: Parameters<typeof ask>[0]): string[] => {
  const { regimes, withoutDelay } = ask(question);
  return [...regimes.map(({ id }) => id), ...withoutDelay];
};
const receivedAt = '2026-03-02T10:00:00Z';

describe('which regimes apply', () => {
  test('those of the stated residence and the promise', () => {
    expect(ids({ receivedAt, residence: 'DE' })).toEqual(['controller-promise', 'eu-gdpr']);
    expect(ids({ receivedAt, residence: 'US-CA' })).toEqual(['controller-promise', 'us-ca-ccpa']);
    expect(ids({ receivedAt, residence: 'US-CA', right: 'objection' })).toEqual([
      'controller-promise',
      'us-ca-opt-out',
    ]);
    expect(ids({ receivedAt, residence: 'CA-QC' })).toEqual(['controller-promise', 'ca-pipeda', 'ca-qc-law25']);
    expect(ids({ receivedAt, residence: 'DE-BY' })).toEqual(['controller-promise', 'eu-gdpr']);
  });

  test('a state whose law is not the country’s stays apart', () => {
    expect(ids({ receivedAt, residence: 'US-NY' })).toEqual(['controller-promise']);
    expect(ids({ receivedAt, residence: 'US' })).toEqual(['controller-promise']);
  });

  test('the establishment’s, when no residence is stated', () => {
    expect(ids({ receivedAt, establishment: 'CN', right: 'erasure' })).toEqual([
      'controller-promise',
      'cn-app-method',
      'cn-gbt-35273',
    ]);
    expect(ids({ receivedAt, establishment: 'KR' })).toEqual(['controller-promise', 'kr-pipa']);
  });

  test('GDPR and UK GDPR follow a controller established there everywhere (Art. 3(1)), other laws do not', () => {
    expect(ids({ receivedAt, residence: 'US-CA', establishment: 'IE' })).toEqual([
      'controller-promise',
      'eu-gdpr',
      'us-ca-ccpa',
    ]);
    expect(ids({ receivedAt, residence: 'DE', establishment: 'KR' })).toEqual(['controller-promise', 'eu-gdpr']);
  });

  test('a law without a number is named, not dated', () => {
    const found = ask({ receivedAt, residence: 'JP' });
    expect([found.winning, found.withoutDelay]).toEqual(['controller-promise', ['jp-appi']]);
  });

  test('exactly the named regimes when the question names them', () => {
    expect(ids({ receivedAt, residence: 'DE', regimes: ['gb-uk-gdpr', 'br-lgpd-access'] })).toEqual([
      'gb-uk-gdpr',
      'br-lgpd-access',
    ]);
    expect(() => ask({ receivedAt, regimes: ['no-such-law'] })).toThrow(DeadlineQuestionRefused);
    expect(() => ask({ receivedAt, regimes: ['us-ca-opt-out'] })).toThrow('no regime sets a date for access');
  });
});

describe('the strictest wins', () => {
  test('by the last instant in time', () => {
    const found = ask({ receivedAt, residence: 'KE', establishment: 'CN' });
    expect([found.winning, found.respondBy]).toEqual(['ke-access', '2026-03-09']);
  });

  test('on the same instant a law before the promise, then the order of the table', () => {
    expect(ask({ receivedAt, residence: 'CN', right: 'erasure' }).winning).toBe('cn-app-method');
    expect(ask({ receivedAt, regimes: ['ca-pipeda', 'ca-qc-law25'] }).winning).toBe('ca-pipeda');
  });

  test('a pause of the promise never moves a law', () => {
    const pauses = [{ reason: 'incomplete' as const, from: '2026-03-03T10:00:00Z', until: '2026-05-03T10:00:00Z' }];
    expect(ask({ receivedAt, residence: 'DE', pauses })).toMatchObject({ winning: 'eu-gdpr', respondBy: '2026-04-02' });
    expect(ask({ receivedAt, residence: 'CN', right: 'erasure', pauses })).toMatchObject({
      winning: 'cn-app-method',
      respondBy: '2026-03-11',
    });
  });

  test('an extension moves only the regimes that allow it, and only when notified in time', () => {
    const extension = (notifiedAt: string) => ({ extensions: [{ notifiedAt, reasons: 'many requests' }] });
    const asked = { receivedAt, residence: 'DE', regimes: ['eu-gdpr', 'controller-promise'] };
    const inTime = ask({ ...asked, ...extension('2026-04-02T15:59:59Z') });
    expect(inTime.regimes.map(({ extendedTo }) => extendedTo)).toEqual(['2026-06-02', undefined]);
    expect(ask({ ...asked, ...extension('2026-04-02T16:00:00Z') }).regimes[0]?.extendedTo).toBeUndefined();
  });

  test('an extension meant for one law leaves the others', () => {
    const extensions = [{ notifiedAt: receivedAt, reasons: 'many requests', regime: 'za-access' }];
    const regimes = ['za-access', 'ca-pipeda'];
    expect(ask({ receivedAt, regimes, extensions }).regimes.map(({ extendedTo }) => extendedTo)).toEqual([
      '2026-05-01',
      undefined,
    ]);
  });

  test('the day ends no later than where the person lives', () => {
    const found = ask({ receivedAt, residence: 'NZ', residenceTimeZone: 'Pacific/Auckland' });
    expect([found.respondBy, found.respondByInstant]).toEqual(['2026-03-11', '2026-03-11T18:59:59+08:00']);
  });

  test('a pause that still lasts counts up to the moment asked about, else not at all', () => {
    const pauses = [{ reason: 'incomplete' as const, from: '2026-03-03T10:00:00Z' }];
    expect(ask({ receivedAt, pauses }).respondBy).toBe('2026-03-11');
    expect(ask({ receivedAt, pauses, asOf: '2026-03-06T10:00:00Z' }).respondBy).toBe('2026-03-16');
  });
});

describe('the table', () => {
  test('names every source, once per id, and a calendar for every place that counts by working days', () => {
    expect(new Set(rules.regimes.map(({ id }) => id)).size).toBe(rules.regimes.length);
    for (const { id, appliesTo, respond, acknowledge, roll, source } of rules.regimes) {
      expect(source, id).not.toBe('');
      const counts = [respond?.unit, acknowledge?.unit].includes('business-days') || roll === 'next-working-day';
      if (counts)
        for (const place of appliesTo)
          expect(place === '*' || rules.calendars.get(place), `${id} ${place}`).toBeTruthy();
    }
  });

  test('configuration overrides a row and adds one', () => {
    const added = {
      ...rules.regimes[0],
      id: 'house-rule',
      appliesTo: ['DE'],
      respond: { count: 3, unit: 'calendar-days' as const },
    };
    const changed = defaultRules({ workingDays: 7 }, [
      { id: 'eu-gdpr', respond: { count: 10, unit: 'calendar-days' } },
      added,
    ]);
    const found = ask({ receivedAt, residence: 'DE' }, changed);
    expect(found.regimes.map(({ id, respondBy }) => [id, respondBy])).toEqual([
      ['controller-promise', '2026-03-11'],
      ['eu-gdpr', '2026-03-12'],
      ['house-rule', '2026-03-05'],
    ]);
    expect(found.winning).toBe('house-rule');
  });

  test('every row that ships is whole, and half a new one is not', () => {
    const rows = z.array(z.strictObject(Regime.shape));
    expect(rows.parse(shippedRegimes)).toEqual(shippedRegimes);
    expect(rows.safeParse(mergeRegimes(shippedRegimes, [{ id: 'new', name: 'half' }])).success).toBe(false);
  });
});
