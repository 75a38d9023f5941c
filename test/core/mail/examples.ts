import type { MailParams } from '../../../functions/core/mail/params.ts';
import type { Template } from '../../../functions/core/request/events.ts';
import { Right } from '../../../functions/core/request/right.ts';

const UNTIL = Date.UTC(2026, 10, 26, 9);
const person = { controller: 'AnyTalk', timeZone: 'Asia/Shanghai', reference: 'k3v9x0m2q7ab' };
const retained = [
  { title: 'INVOICES', ground: 'TAX-LAW', until: '2032-12-31' },
  { title: 'LOGS', ground: 'SECURITY', until: 'COURT-CASE' },
  { title: 'CONTRACT', ground: 'LIMITATION' },
];

export const LINK = 'https://privacy.anytalk.example/proof/Zr8yQ0w1Xc3u5mB7nT9pLk2jH4gF6dS8aQ1wE3rT5yU';

/** One example of each mail, with everything that it can hold. */
export const examples: { [T in Template]: MailParams[T] } = {
  acknowledgement: {
    ...person,
    rights: [...Right.options],
    unsure: false,
    respondBy: '2026-12-02',
    link: LINK,
    linkUntil: UNTIL,
  },
  'cooling-off': { ...person, link: LINK, until: UNTIL },
  'access-ready': { ...person, link: LINK, linkUntil: UNTIL },
  'step-up-code': { ...person, code: '40718263', minutes: 10 },
  'erasure-done': { ...person, found: true, retained },
  'partly-done': {
    ...person,
    unreached: ['SEARCH'],
    isNone: false,
    retained,
    download: { link: LINK, linkUntil: UNTIL },
  },
  'partly-accepted': {
    ...person,
    ...{ unreached: ['SEARCH'], isNone: true, reason: 'WHY-NOT', complaintRoute: 'https://authority.example' },
    download: { link: LINK, linkUntil: UNTIL },
  },
  refused: {
    ...person,
    right: 'access',
    denialReason: 'no_match',
    explanation: 'WHY-NOT',
    complaintRoute: 'https://authority.example',
  },
  withdrawn: { ...person, right: 'erasure' },
  expired: { ...person, rights: ['access'] },
  question: { ...person, words: 'WHICH-ACCOUNT', link: LINK, answerBy: UNTIL },
  'question-reminder': {
    ...person,
    words: 'TOO-MUCH',
    fee: { amount: '12.50', currency: 'EUR' },
    link: LINK,
    answerBy: UNTIL,
  },
  extended: { ...person, right: 'access', respondBy: '2027-01-15', reason: 'MUCH-DATA' },
  withdrawal: { ...person, rights: ['access', 'erasure'], link: LINK, linkUntil: UNTIL },
  lapsed: { ...person, rights: ['access'] },
};
