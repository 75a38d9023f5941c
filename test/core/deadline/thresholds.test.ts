import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultThresholds, dueNotices, nextNoticeAt } from '../../../functions/core/deadline/thresholds.ts';
import type { Watched } from '../../../functions/core/deadline/thresholds.ts';
import { ask, rules } from './ask.ts';
import { question } from './generated.ts';

const at = (text: string): number => Date.parse(text);
const by = { thresholds: defaultThresholds, calendars: rules.calendars };

const watched = (more: Partial<Watched> = {}): Watched => ({
  receivedAt: at('2025-09-30T10:00:00+08:00'),
  dueAt: at('2025-10-16T23:59:59+08:00'),
  establishment: 'CN',
  timeZone: 'Asia/Shanghai',
  recorded: [],
  ...more,
});

const due = (now: string, more?: Partial<Watched>): string[] =>
  dueNotices(watched(more), at(now), by).map(({ id }) => id);

describe('the notices of a request', () => {
  test.each([
    ['2025-10-08T16:00:00+08:00', []],
    ['2025-10-08T17:00:00+08:00', ['half']],
    ['2025-10-13T19:00:00+08:00', ['half', 'four-fifths']],
    ['2025-10-14T23:59:59+08:00', ['half', 'four-fifths']],
    ['2025-10-15T00:00:00+08:00', ['half', 'four-fifths', 'two-working-days-left']],
    ['2025-10-16T23:59:59+08:00', ['half', 'four-fifths', 'two-working-days-left']],
    ['2025-10-17T00:00:00+08:00', ['half', 'four-fifths', 'two-working-days-left', 'overdue']],
  ])('at %s: %j', (now, expected) => {
    expect(due(now)).toEqual(expected);
  });

  test('what the ledger records is not announced again', () => {
    expect(due('2025-10-15T00:00:00+08:00', { recorded: ['half', 'two-working-days-left'] })).toEqual(['four-fifths']);
  });

  test('working days left skip holidays and count make-up days', () => {
    const overHoliday = watched({ dueAt: at('2025-10-09T23:59:59+08:00') });
    const two = dueNotices(overHoliday, at('2025-10-12T00:00:00+08:00'), by).find(
      ({ id }) => id === 'two-working-days-left',
    );
    expect(two?.since).toBe(at('2025-09-30T10:00:00+08:00'));
    const overMakeUp = watched({ dueAt: at('2025-10-13T23:59:59+08:00') });
    const make = dueNotices(overMakeUp, at('2025-10-14T00:00:00+08:00'), by).find(
      ({ id }) => id === 'two-working-days-left',
    );
    expect(make?.since).toBe(at('2025-10-11T00:00:00+08:00'));
  });

  test('thresholds are data', () => {
    const calendars = rules.calendars;
    const thresholds = [{ id: 'ten-left', kind: 'working-days-left' as const, days: 10 }];
    expect(dueNotices(watched(), at('2025-10-01T00:00:00+08:00'), { thresholds, calendars })).toEqual([
      { id: 'ten-left', since: at('2025-09-30T10:00:00+08:00') },
    ]);
  });

  test('no request is overdue before an alarm, and a sweep that wakes at each next notice misses none', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { respondByInstant } = ask(asked);
        const request: Watched = {
          receivedAt: at(asked.receivedAt),
          dueAt: at(respondByInstant),
          establishment: asked.establishment,
          timeZone: asked.timeZone,
          recorded: [],
        };
        let now: number | undefined = request.receivedAt;
        const log: string[] = [];
        while (now !== undefined) {
          const notices = dueNotices({ ...request, recorded: log }, now, by);
          for (const { id, since } of notices) {
            expect(since).toBeLessThanOrEqual(now);
            log.push(id);
          }
          now = nextNoticeAt(request, now, by);
        }
        expect([...log].sort()).toEqual(['four-fifths', 'half', 'overdue', 'two-working-days-left']);
        expect(log.at(-1)).toBe('overdue');
      }),
    );
  });
});
