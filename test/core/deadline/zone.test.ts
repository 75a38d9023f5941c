import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYTIME, nextDaytime } from '../../../functions/core/deadline/daytime.ts';
import { DAY_MS, dayText, parseDay } from '../../../functions/core/deadline/day.ts';
import { zoneOfPlace } from '../../../functions/core/deadline/time-zones.ts';
import zones from '../../../functions/core/deadline/time-zones.json' with { type: 'json' };
import { instantAt, instantText, localDay } from '../../../functions/core/deadline/zone.ts';
import { instant, zone } from './generated.ts';
import { ask, rules } from './ask.ts';
import { dateIn, lastSecondOf } from './oracle.ts';

describe('the cached offsets agree with Intl', () => {
  test('on the date at any instant', () => {
    fc.assert(
      fc.property(zone, instant, (name, at) => {
        expect(dayText(localDay(name, at))).toBe(dateIn(name, at));
      }),
      { numRuns: 3000 },
    );
  });

  test('on the last second of any day', () => {
    fc.assert(
      fc.property(zone, instant, (name, at) => {
        const date = dateIn(name, at);
        expect(instantAt(name, parseDay(date) + 1) - 1000).toBe(lastSecondOf(name, date));
      }),
      { numRuns: 1000 },
    );
  });

  test('on the last second of every day of two years, where clocks change at midnight', () => {
    for (const name of ['Africa/Cairo', 'America/Havana', 'Asia/Beirut', 'America/Santiago', 'Africa/Casablanca'])
      for (let day = parseDay('2024-01-01'); day < parseDay('2026-01-01'); day += 1)
        expect(instantAt(name, day + 1) - 1000, `${name} ${dayText(day)}`).toBe(lastSecondOf(name, dayText(day)));
  });

  test.each([
    ['Africa/Cairo', '2024-04-26', '2024-04-26T01:00:00+03:00', 'midnight is skipped'],
    ['America/Havana', '2024-03-10', '2024-03-10T01:00:00-04:00', 'midnight is skipped'],
    ['America/Santiago', '2024-09-08', '2024-09-08T01:00:00-03:00', 'midnight is skipped'],
    ['Asia/Beirut', '2024-03-31', '2024-03-31T01:00:00+03:00', 'midnight is skipped'],
    ['America/Havana', '2024-11-03', '2024-11-03T00:00:00-04:00', 'the hour after midnight comes twice'],
    ['Europe/Berlin', '2024-10-27', '2024-10-27T00:00:00+02:00', 'a day of 25 hours'],
    ['Africa/Casablanca', '2025-02-23', '2025-02-23T00:00:00+01:00', 'Ramadan time'],
  ])('%s: %s begins at %s (%s)', (name, date, expected) => {
    const begins = instantAt(name, parseDay(date));
    expect(dateIn(name, begins - 1000) < date).toBe(true);
    expect(dateIn(name, begins)).toBe(date);
    expect(instantText(name, begins)).toBe(expected);
  });

  test('an unknown zone is an error', () => {
    expect(() => localDay('Mars/Olympus', 0)).toThrow(RangeError);
  });
});

describe('deadlines across a change of the clocks', () => {
  test('the last second bears the offset of its own day', () => {
    const asked = {
      receivedAt: '2026-10-05T12:00:00Z',
      establishment: 'DE',
      timeZone: 'Europe/Berlin',
      regimes: ['eu-gdpr'],
    };
    expect(ask(asked).respondByInstant).toBe('2026-11-05T23:59:59+01:00');
  });

  test('the day of receipt is that of the controller’s zone', () => {
    const asked = { receivedAt: '2026-03-31T23:30:00-04:00', regimes: ['eu-gdpr'], residence: 'IE' };
    expect(ask({ ...asked, establishment: 'US-NY', timeZone: 'America/New_York' }).respondBy).toBe('2026-04-30');
    expect(ask({ ...asked, establishment: 'IE', timeZone: 'Europe/Dublin' }).respondBy).toBe('2026-05-01');
  });

  test('72 hours are 72 hours', () => {
    const asked = { receivedAt: '2026-10-24T12:00:00+02:00', regimes: ['id-pdp'], timeZone: 'Europe/Berlin' };
    expect(ask(asked).respondByInstant).toBe('2026-10-27T11:00:00+01:00');
  });
});

describe('never at night where the person lives', () => {
  test('is by day, at or after the instant, and within a day of it', () => {
    fc.assert(
      fc.property(zone, instant, (name, at) => {
        const when = nextDaytime(at, name);
        expect(when).toBeGreaterThanOrEqual(at);
        expect(when - at).toBeLessThan(DAY_MS);
        const clock = new Date(when).toLocaleTimeString('en-GB', {
          timeZone: name,
          hour: '2-digit',
          minute: '2-digit',
        });
        const [hours = 0, minutes = 0] = clock.split(':').map(Number);
        expect(hours * 60 + minutes).toBeGreaterThanOrEqual(DAYTIME.from);
        expect(hours * 60 + minutes).toBeLessThan(DAYTIME.until);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves an instant of the day alone', () => {
    const noon = Date.parse('2026-03-02T12:00:00+08:00');
    expect(nextDaytime(noon, 'Asia/Shanghai')).toBe(noon);
    expect(instantText('America/New_York', nextDaytime(noon, 'America/New_York'))).toBe('2026-03-02T09:00:00-05:00');
  });
});

describe('the zone of a place', () => {
  test('is known to Intl, for every place that the table of regimes protects', () => {
    for (const name of Object.values(zones)) expect(() => localDay(name, 0), name).not.toThrow();
    const places = new Set(rules.regimes.flatMap(({ appliesTo }) => appliesTo.filter((place) => place !== '*')));
    for (const place of places) expect(zoneOfPlace(place), place).toBeDefined();
    expect([zoneOfPlace('DE-BY'), zoneOfPlace('XX'), zoneOfPlace('US-HI')]).toEqual([
      'Europe/Berlin',
      undefined,
      'Pacific/Honolulu',
    ]);
  });
});
