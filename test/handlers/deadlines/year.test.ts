import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aYear, DAY, HOUR, type Year } from './year.ts';
import { localDay } from '../../../functions/core/deadline/zone.ts';
import { DAYTIME } from '../../../functions/core/deadline/daytime.ts';
import { instantAt } from '../../../functions/core/deadline/zone.ts';
import { zoneOfPlace } from '../../../functions/core/deadline/time-zones.ts';

const ZONE = 'Asia/Shanghai';

/** A year of requests on a virtual clock: some answered in time, some late, some never read, some asked back, some extended. */
describe('a year', () => {
  let year: Year;
  beforeAll(async () => {
    year = await aYear(160);
  });
  afterAll(() => year.close());

  it('had something of everything in it', () => {
    const types = new Set(year.events.map(({ type }) => type));
    for (const type of ['DeadlineReminded', 'DeadlineOverdue', 'DeadlineMoved', 'QuestionAnswered', 'RequestExtended'])
      expect(types).toContain(type);
    expect(year.cases.filter(({ requests }) => requests.length === 0).length).toBeGreaterThan(5);
    expect(year.cases.flatMap(({ mails }) => mails).some(({ template }) => template === 'lapsed')).toBe(true);
    expect(year.sent.some(({ to }) => to === 'head@privacy.example')).toBe(true);
  });

  it('raised an alarm for every date that passed, within one sweep, and told of each before', () => {
    for (const { id, dueAt, until, told } of year.spans) {
      const alarms = told.filter(({ notice }) => notice === 'alarm');
      if (until <= dueAt + HOUR) {
        if (until <= dueAt) expect(alarms, id).toEqual([]);
        continue;
      }
      expect(
        alarms.map(({ at }) => at - dueAt <= HOUR + 1000),
        id,
      ).toEqual([true]);
      expect(
        told.some(({ at, notice }) => at <= dueAt && notice !== 'alarm'),
        `${id} had no notice before`,
      ).toBe(true);
    }
  });

  it('gave each notice on its day: the day on which it is reached, in the morning', () => {
    let checked = 0;
    for (const { id, since, dueAt, until, told, opened } of year.spans)
      for (const notice of year.notices) {
        const reached = notice.at({ since, dueAt });
        const morning = instantAt(ZONE, localDay(ZONE, reached), 8 * 60);
        if (morning > until - HOUR || morning < opened + HOUR) continue;
        const at = told.find((one) => one.notice === notice.id)?.at ?? NaN;
        expect(localDay(ZONE, at), `${id} ${notice.id}`).toBe(localDay(ZONE, reached));
        expect(at - morning, `${id} ${notice.id}`).toBeLessThanOrEqual(HOUR);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(150);
  });

  it('sent one digest a day at most', () => {
    const digests = year.sent.filter(({ outboxId }) => outboxId.endsWith('operator-digest'));
    const days = digests.map(({ at }) => localDay(ZONE, at));
    expect(digests.length).toBeGreaterThan(50);
    expect(new Set(days).size).toBe(days.length);
  });

  it('repeated every overdue request in each digest until it was answered', () => {
    let repeated = 0;
    for (const { told, until, dueAt } of year.spans) {
      const whole = Math.floor((until - dueAt) / DAY) - 1;
      if (whole < 1) continue;
      expect(told.filter(({ notice }) => notice === 'overdue').length).toBeGreaterThanOrEqual(whole);
      repeated += 1;
    }
    expect(repeated).toBeGreaterThan(3);
  });

  it('reminded people by day where they live', () => {
    const reminders = year.sent.filter(({ outboxId }) => outboxId.includes('question-reminder'));
    expect(reminders.length).toBeGreaterThan(5);
    for (const { at, outboxId } of reminders) {
      const zone = zoneOfPlace(year.residenceOf(outboxId.split('-')[0]!) ?? 'CN') ?? ZONE;
      const minutes = (at - instantAt(zone, localDay(zone, at))) / 60_000;
      expect(minutes).toBeGreaterThanOrEqual(DAYTIME.from);
      expect(minutes).toBeLessThan(DAYTIME.until + 60);
    }
  });
});
