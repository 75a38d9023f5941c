import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkingCalendar } from '../../../functions/core/deadline/calendar.ts';
import { addMonths, dayOf, dayText, parseDay } from '../../../functions/core/deadline/day.ts';
import type { DeadlineAnswer, DeadlineQuestion } from '../../../functions/core/deadline/question.ts';
import { defaultRules } from '../../../functions/core/deadline/rules.ts';
import type { DeadlineRules } from '../../../functions/core/deadline/rules.ts';
import { ask, rules } from './ask.ts';
import { question } from './generated.ts';

const limit = ({ respondByInstant }: { respondByInstant: string }): number => Date.parse(respondByInstant);

const without = (asked: DeadlineQuestion, field: 'pauses' | 'extensions'): DeadlineQuestion => {
  const { [field]: _, ...rest } = asked;
  return rest;
};

const pairs = (left: DeadlineAnswer, right: DeadlineAnswer): [number, number][] =>
  left.regimes.map((answer, index) => [limit(answer), limit(right.regimes[index]!)]);

describe('a stricter regime never lengthens', () => {
  const dated = rules.regimes.filter(({ respond }) => respond !== undefined);

  test('one regime more in the table never makes the limit later', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...dated), (asked, more) => {
        const found = ask(asked);
        const ids = found.regimes.map(({ id }) => id);
        const right = { ...asked, regimes: [...new Set([...ids, more.id])] };
        expect(limit(ask(right))).toBeLessThanOrEqual(limit(found));
      }),
    );
  });

  test('a shorter promise never makes any limit later', () => {
    const shorter = defaultRules({ workingDays: 4 });
    fc.assert(
      fc.property(question, (asked) => {
        for (const [short, long] of pairs(ask(asked, shorter), ask(asked))) expect(short).toBeLessThanOrEqual(long);
        expect(limit(ask(asked, shorter))).toBeLessThanOrEqual(limit(ask(asked)));
      }),
    );
  });

  test('an earlier receipt never has a later limit', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 9_000_000 }), (asked, seconds) => {
        const plain = without(without(asked, 'pauses'), 'extensions');
        const earlier = { ...plain, receivedAt: new Date(Date.parse(asked.receivedAt) - seconds * 1000).toISOString() };
        for (const [before, after] of pairs(ask(earlier), ask(plain))) expect(before).toBeLessThanOrEqual(after);
      }),
    );
  });
});

describe('pausing never shortens', () => {
  test('under any regime, nor in the whole', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const running = without(asked, 'pauses');
        for (const [paused, plain] of pairs(ask(asked), ask(running))) expect(paused).toBeGreaterThanOrEqual(plain);
        expect(limit(ask(asked))).toBeGreaterThanOrEqual(limit(ask(running)));
      }),
      { numRuns: 500 },
    );
  });

  test('and stops nothing under a regime that allows no pause', () => {
    const unpaused = rules.regimes.filter(({ pauses, respond }) => pauses.length === 0 && respond !== undefined);
    expect(unpaused.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(question, fc.constantFrom(...unpaused), (asked, { id, rights }) => {
        const named = { ...asked, regimes: [id], right: rights[0]! };
        expect(ask(named).respondByInstant).toBe(ask(without(named, 'pauses')).respondByInstant);
      }),
    );
  });

  test('an extension never shortens', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(limit(ask(asked))).toBeGreaterThanOrEqual(limit(ask(without(asked, 'extensions'))));
      }),
    );
  });
});

describe('a holiday more never shortens', () => {
  const withHoliday = (day: number): DeadlineRules => ({
    ...rules,
    calendars: {
      get: (code): WorkingCalendar | undefined => {
        const calendar = rules.calendars.get(code);
        if (calendar === undefined) return undefined;
        const on = new Set(calendar.on);
        on.delete(day);
        return { ...calendar, off: new Set([...calendar.off, day]), on };
      },
    },
  });

  test('any clock of any regime', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 40 }), (asked, later) => {
        const day = parseDay(asked.receivedAt.slice(0, 10)) + later;
        const running = without(asked, 'extensions');
        for (const [more, plain] of pairs(ask(running, withHoliday(day)), ask(running)))
          expect(more).toBeGreaterThanOrEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an unpublished year', () => {
  test('is flagged, and counts exactly the weekdays', () => {
    const found = ask({ receivedAt: '2029-09-28T10:00+08:00', residence: 'CN', right: 'erasure' });
    expect([found.respondBy, found.provisional]).toEqual(['2029-10-09', true]);
  });

  test('is flagged when only the end of the period reaches it', () => {
    const inside = ask({ receivedAt: '2026-12-18T10:00+08:00', regimes: ['controller-promise'] });
    const across = ask({ receivedAt: '2026-12-25T10:00+08:00', regimes: ['controller-promise'] });
    expect([inside.respondBy, inside.provisional]).toEqual(['2026-12-29', false]);
    expect([across.respondBy, across.provisional]).toEqual(['2027-01-05', true]);
  });

  test('matters only to a clock that looks at the calendar', () => {
    expect(ask({ receivedAt: '2031-02-28T10:00Z', residence: 'BR', regimes: ['br-lgpd-access'] }).provisional).toBe(
      false,
    );
  });

  test('a place nobody published a calendar for counts weekdays and is flagged', () => {
    const found = ask({ receivedAt: '2026-09-28T10:00Z', establishment: 'BO', timeZone: 'America/La_Paz' });
    expect([found.respondBy, found.provisional]).toEqual(['2026-10-07', true]);
  });
});

describe('month arithmetic', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 1, '2024-03-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2100-01-30', 1, '2100-02-28'],
    ['2025-10-31', 1, '2025-11-30'],
  ])('%s and %i months: %s', (from, months, expected) => {
    expect(dayText(addMonths(parseDay(from), months))).toBe(expected);
  });

  test('ends in the right month, never after the same date, and keeps the order of days', () => {
    const day = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2100, 1, 1) });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 15 }), (from, months) => {
        const [start, end] = [dayText(from), dayText(addMonths(from, months))];
        const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(end)).toBe(index(start) + months);
        expect(Number(end.slice(8))).toBeLessThanOrEqual(Number(start.slice(8)));
        expect(addMonths(from + 1, months)).toBeGreaterThanOrEqual(addMonths(from, months));
      }),
    );
  });
});
