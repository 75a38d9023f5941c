import { expect, it } from 'vitest';
import { countOpen } from '../../../functions/core/request/open-dates.ts';
import { config } from '../../adapters/embedded/open-for-test.ts';

const DAY = 86_400_000;
const controller = {
  ...config.controller,
  establishment: 'CN',
  timeZone: 'Asia/Shanghai',
  deadlines: {
    ...config.controller.deadlines,
    notices: [{ id: '2-working-days-left', kind: 'working-days-left' as const, days: 2 }],
  },
};
/** A Friday; Saturday 11 October 2025 is worked in China. */
const NOW = Date.parse('2025-10-10T09:00:00+08:00');
const end = (day: string) => Date.parse(`${day}T23:59:59+08:00`);

it('counts what is open, at risk and overdue: all, then each right under each regime', () => {
  const dates = [
    { right: 'access' as const, regime: 'eu-gdpr', dueAt: end('2025-10-11') },
    { right: 'access' as const, regime: 'eu-gdpr', dueAt: end('2025-10-12') },
    { right: 'access' as const, regime: 'controller-promise', dueAt: end('2025-10-13') },
    { right: 'unread' as const, regime: 'eu-gdpr', dueAt: NOW - 3 * DAY - 1 },
  ];
  expect(countOpen(dates, controller, NOW)).toEqual([
    { open: 4, atRisk: 2, overdue: 1, daysLeft: -3 },
    { right: 'access', regime: 'eu-gdpr', open: 2, atRisk: 2, overdue: 0, daysLeft: 2 },
    { right: 'access', regime: 'controller-promise', open: 1, atRisk: 0, overdue: 0, daysLeft: 4 },
    { right: 'unread', regime: 'eu-gdpr', open: 1, atRisk: 0, overdue: 1, daysLeft: -3 },
  ]);
});

it('says so when nothing is open', () => {
  expect(countOpen([], controller, NOW)).toEqual([{ open: 0, atRisk: 0, overdue: 0 }]);
});
