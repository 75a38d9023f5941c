import { describe, expect, test } from 'vitest';
import type { DeadlineQuestion } from '../../../functions/core/deadline/question.ts';
import { defaultRules } from '../../../functions/core/deadline/rules.ts';
import { ask, underRegime } from './ask.ts';

type Case = [receivedOn: string, due: string, source: string, more?: Partial<DeadlineQuestion>];

const London = { code: 'GB', zone: 'Europe/London' };
const Brussels = { code: 'BE', zone: 'Europe/Brussels' };
const California = { code: 'US-CA', zone: 'America/Los_Angeles' };
const reasons = 'a complex request';

const uk: Case[] = [
  ['2025-09-03', '2025-10-03', 'ICO: received 3 September, until 3 October'],
  ['2023-09-21', '2023-10-23', 'ICO: 21 September to 21 October, here a Saturday, so the next working day'],
  ['2025-03-31', '2025-04-30', 'ICO: no 31 April, so the last day of the month'],
  ['2025-08-31', '2025-09-30', 'ICO: no 31 September'],
  ['2024-11-25', '2024-12-27', 'ICO: 25 and 26 December are bank holidays, the next working day'],
  ['2025-11-25', '2025-12-29', 'ICO: bank holidays run into the weekend'],
  ['2024-01-31', '2024-02-29', 'corresponding date rule in a leap year'],
  ['2025-01-31', '2025-02-28', 'corresponding date rule'],
  ['2026-03-06', '2026-04-07', 'Easter Monday is a bank holiday in England and Wales'],
];

const ukMore: Case[] = [
  [
    '2025-03-03',
    '2025-06-03',
    'ICO: an extension counts three months from the original start date',
    { extensions: [{ notifiedAt: '2025-03-20T09:00:00Z', reasons }] },
  ],
  [
    '2026-03-02',
    '2026-04-10',
    'ICO: a month from receipt of the identity information asked for (Art. 12A(2)(b))',
    { pauses: [{ reason: 'identity', from: '2026-03-03T09:00:00Z', until: '2026-03-10T09:00:00Z' }] },
  ],
  [
    '2026-03-02',
    '2026-04-10',
    'Art. 12A(2)(c): a month from payment of the fee',
    { pauses: [{ reason: 'fee', from: '2026-03-03T09:00:00Z', until: '2026-03-10T09:00:00Z' }] },
  ],
  [
    '2026-09-03',
    '2026-10-09',
    'Art. 12A(6): 10 to 15 September, six days, both ends included, do not count',
    { pauses: [{ reason: 'clarification', from: '2026-09-10T09:00:00Z', until: '2026-09-15T09:00:00Z' }] },
  ],
  [
    '2020-11-14',
    '2021-01-14',
    'ICO 2020 as explained by practitioners: clock stopped 16 November to 16 December, here 31 days by Art. 12A(6)',
    { pauses: [{ reason: 'clarification', from: '2020-11-16T09:00:00Z', until: '2020-12-16T09:00:00Z' }] },
  ],
  [
    '2026-09-03',
    '2026-10-05',
    'clarification is a matter of Art. 15 requests only',
    {
      right: 'erasure',
      pauses: [{ reason: 'clarification', from: '2026-09-10T09:00:00Z', until: '2026-09-15T09:00:00Z' }],
    },
  ],
];

const eu: Case[] = [
  ['2024-03-05', '2024-04-05', 'EDPB 01/2022: 5 March, until and including 5 April'],
  ['2024-08-31', '2024-09-30', 'EDPB 01/2022: 31 August, until 30 September'],
  ['2025-09-30', '2025-10-30', 'Reg. 1182/71 Art. 3(2)(c): the same date'],
  ['2026-07-15', '2026-08-17', 'Reg. 1182/71 Art. 3(4): 15 August 2026 is a Saturday'],
  ['2024-01-31', '2024-02-29', 'Reg. 1182/71 Art. 3(2)(c) in a leap year'],
  [
    '2024-08-31',
    '2024-12-02',
    'Art. 12(3): two further months, 30 November 2024 is a Saturday',
    { extensions: [{ notifiedAt: '2024-09-30T21:00:00Z', reasons }] },
  ],
  [
    '2025-01-31',
    '2025-04-30',
    'three months in all, not one and then two',
    { extensions: [{ notifiedAt: '2025-02-10T10:00:00Z', reasons }] },
  ],
  [
    '2026-09-01',
    '2026-10-08',
    'EDPB 01/2022, Berlin DPA: suspended while a justified identity question is open, seven days',
    { pauses: [{ reason: 'identity', from: '2026-09-02T10:00:00Z', until: '2026-09-09T10:00:00Z' }] },
  ],
];

const dueUnder =
  (id: string, place: { code: string; zone: string }) =>
  ([receivedOn, , , more]: Case): string => {
    const found = underRegime(id, place, { receivedOn, ...more });
    return found.extendedTo ?? found.respondBy;
  };

describe('worked examples of regulators and of the texts', () => {
  test.each([...uk, ...ukMore])('UK, received %s, due %s: %s', (...example) => {
    expect(dueUnder('gb-uk-gdpr', London)(example)).toBe(example[1]);
  });

  test.each(eu)('EU, received %s, due %s: %s', (...example) => {
    expect(dueUnder('eu-gdpr', Brussels)(example)).toBe(example[1]);
  });

  test('EU: the holidays are those of the state where the controller acts (Reg. 1182/71 Art. 2(1))', () => {
    const goodFriday = { receivedAt: '2025-03-18T12:00:00Z', regimes: ['eu-gdpr'], residence: 'DE' };
    const inGermany = ask({ ...goodFriday, establishment: 'DE', timeZone: 'Europe/Berlin' });
    const inFrance = ask({ ...goodFriday, establishment: 'FR', timeZone: 'Europe/Paris' });
    expect([inGermany.respondBy, inFrance.respondBy]).toEqual(['2025-04-22', '2025-04-18']);
  });

  test('EU: a Saturday worked to make up for a holiday is still a Saturday (Reg. 1182/71 Art. 2(2), 3(4))', () => {
    const Budapest = { code: 'HU', zone: 'Europe/Budapest' };
    expect(underRegime('eu-gdpr', Budapest, { receivedOn: '2026-07-08' }).respondBy).toBe('2026-08-10');
    expect(underRegime('controller-promise', Budapest, { receivedOn: '2026-07-30' }).respondBy).toBe('2026-08-08');
  });

  test.each<Case>([
    ['2024-01-01', '2024-02-15', '11 CCR 7021(b): 45 calendar days from receipt'],
    ['2025-01-15', '2025-03-01', 'a Saturday: the regulation moves nothing'],
    [
      '2024-01-01',
      '2024-03-31',
      '11 CCR 7021(b): 90 days in all, a Sunday',
      { extensions: [{ notifiedAt: '2024-02-15T20:00:00Z', reasons }] },
    ],
    [
      '2024-01-01',
      '2024-02-15',
      '11 CCR 7021(b): regardless of the time required to verify',
      { pauses: [{ reason: 'identity', from: '2024-01-02T20:00:00Z', until: '2024-02-01T20:00:00Z' }] },
    ],
  ])('California, received %s, due %s: %s', (...example) => {
    expect(dueUnder('us-ca-ccpa', California)(example)).toBe(example[1]);
  });

  test('California: receipt confirmed in 10 business days, an opt-out done in 15 (11 CCR 7021(a), 7026(f))', () => {
    expect(underRegime('us-ca-ccpa', California, { receivedOn: '2025-11-20' }).acknowledgeBy).toBe('2025-12-08');
    const optOut = underRegime('us-ca-opt-out', California, { receivedOn: '2025-11-20', right: 'objection' });
    expect(optOut.respondBy).toBe('2025-12-15');
  });

  test.each([
    ['2025-09-30', '2025-10-16', 'National Day week and the make-up Saturday of 11 October'],
    ['2026-02-13', '2026-03-02', 'Spring Festival: 14, 24, 25, 26, 27, 28 February and 2 March count'],
    ['2025-01-24', '2025-02-10', 'Spring Festival: 26, 27 January and 5, 6, 7, 8, 10 February count'],
    ['2025-03-03', '2025-03-12', '8 March is a Saturday and no public holiday; Women’s Day moves nothing'],
    ['2025-05-29', '2025-06-10', '1 June is no public holiday, 2 June 2025 is (Dragon Boat)'],
  ])('China, received %s, due %s: %s', (receivedOn, due) => {
    const found = ask({ receivedAt: `${receivedOn}T10:00+08:00`, residence: 'CN', right: 'erasure' });
    expect([found.respondBy, found.winning, found.provisional]).toEqual([due, 'cn-app-method', false]);
  });

  test('China: where less is promised than 15 working days the promise is the limit, else 15 (2019 method, item 6)', () => {
    const received = {
      receivedAt: '2025-10-09T10:00+08:00',
      residence: 'CN',
      right: 'erasure',
      regimes: ['cn-app-method'],
    } as const;
    const due = [3, 15, 40].map(
      (workingDays) => ask({ ...received, regimes: [...received.regimes] }, defaultRules({ workingDays })).respondBy,
    );
    expect(due).toEqual(['2025-10-13', '2025-10-29', '2025-10-29']);
  });

  test.each<[string, string, string, DeadlineQuestion['right']]>([
    ['br-lgpd-access', '2026-03-02', '2026-03-17', 'access'],
    ['kr-pipa', '2026-03-02', '2026-03-12', 'erasure'],
    ['ar-rectify-erase', '2026-03-18', '2026-03-27', 'erasure'],
    ['ar-access', '2026-03-18', '2026-03-28', 'access'],
    ['co-consulta', '2026-03-30', '2026-04-15', 'access'],
    ['co-reclamo', '2026-03-30', '2026-04-22', 'erasure'],
    ['ca-pipeda', '2026-01-31', '2026-03-02', 'access'],
    ['tr-kvkk', '2026-01-31', '2026-03-02', 'erasure'],
    ['vn-stop', '2026-02-13', '2026-02-28', 'withdraw_consent'],
  ])('%s: received %s, due %s', (id, receivedOn, due, right) => {
    const code = id.slice(0, 2).toUpperCase();
    expect(underRegime(id, { code, zone: 'UTC' }, { receivedOn, right }).respondBy).toBe(due);
  });

  test('Vietnam: an answer in 2 working days, across Tet', () => {
    const found = underRegime(
      'vn-stop',
      { code: 'VN', zone: 'Asia/Ho_Chi_Minh' },
      { receivedOn: '2026-02-13', right: 'objection' },
    );
    expect(found.acknowledgeBy).toBe('2026-02-24');
  });

  test('Indonesia: 3 x 24 hours from the instant, weekends and holidays included', () => {
    const found = ask({ receivedAt: '2026-03-20T22:15:00+07:00', residence: 'ID', timeZone: 'Asia/Jakarta' });
    expect([found.respondByInstant, found.winning]).toEqual(['2026-03-23T22:15:00+07:00', 'id-pdp']);
  });
});
