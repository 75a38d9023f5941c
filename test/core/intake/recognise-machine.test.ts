import { describe, expect, it } from 'vitest';
import type { MailOptions, ParsedMail } from '../../../functions/core/intake/mail.ts';
import { parseMail } from '../../../functions/core/intake/parse-mail.ts';
import { readMail } from '../../../functions/core/intake/read-mail.ts';
import { plainMail } from './mails.ts';

async function parsed(raw: Uint8Array, options?: MailOptions): Promise<ParsedMail> {
  const mail = await parseMail(raw, options);
  if (mail.kind !== 'mail') throw new Error(mail.reason);
  return mail;
}

const REQUEST = 'Please delete my account and all my personal data.';

describe('recogniseMachine', () => {
  it.each([
    ['auto-submitted', { 'Auto-Submitted': 'auto-replied' }],
    ['auto-response-header', { 'X-Auto-Response-Suppress': 'All' }],
    ['auto-response-header', { 'X-Autoreply': 'yes' }],
    ['precedence', { Precedence: 'bulk' }],
    ['list', { 'List-Id': '<news.example>' }],
    ['null-return-path', { 'Return-Path': '<>' }],
    ['report', { 'Content-Type': 'multipart/report; boundary=b' }],
    ['calendar', { 'Content-Type': 'text/calendar' }],
    ['bounce-sender', { From: 'MAILER-DAEMON@mx.example' }],
    ['wording', { Subject: 'Undelivered Mail Returned to Sender' }],
    ['wording', { Subject: 'Abwesenheitsnotiz: Ihre Anfrage' }],
    ['wording', { Subject: '自動返信：お問い合わせ' }],
    ['wording', { Subject: 'Automatisch antwoord: vakantie' }],
    ['no-reply-sender', { From: 'noreply@shop.example' }],
  ])('%s from %j', async (reason, headers) => {
    expect((await parsed(plainMail(REQUEST, headers))).machine).toEqual({ isMachine: true, reason });
  });

  it.each(['<>', ''])('takes the null return path from the envelope (%j)', async (envelopeFrom) => {
    expect((await parsed(plainMail(REQUEST), { envelopeFrom })).machine.reason).toBe('null-return-path');
  });

  it('knows our own mail', async () => {
    const mail = await parsed(plainMail(REQUEST), { ownAddresses: ['ANN@person.example'] });
    expect(mail.machine.reason).toBe('own-mail');
  });

  it('lets a person through: "Auto-Submitted: no", a reply over a quoted newsletter, a contact form', async () => {
    expect((await parsed(plainMail(REQUEST, { 'Auto-Submitted': 'no' }))).machine.isMachine).toBe(false);
    const quoted = `${REQUEST}\n\nOn 3 May 2026 News <news@shop.example> wrote:\n> To unsubscribe click here`;
    expect((await parsed(plainMail(quoted))).machine.isMachine).toBe(false);
    const form = { From: 'noreply@shop.example', 'Reply-To': 'ann@person.example' };
    expect((await parsed(plainMail(REQUEST, form))).machine.isMachine).toBe(false);
  });

  it('takes a read receipt for one, but not a person who writes about reading', async () => {
    expect((await parsed(plainMail(REQUEST, { Subject: 'Read: Your request' }))).machine.reason).toBe('wording');
    expect((await parsed(plainMail(REQUEST, { Subject: 'Read this please' }))).machine.isMachine).toBe(false);
  });

  it('reads no right from a machine, and leaves a doubtful one to the operator', async () => {
    const bounce = readMail(await parsed(plainMail(REQUEST), { envelopeFrom: '<>' }));
    expect(bounce).toMatchObject({ kind: 'machine', rights: [] });
    const viaList = readMail(await parsed(plainMail(REQUEST, { 'List-Id': '<privacy.anytalk.example>' })));
    expect(viaList).toMatchObject({ kind: 'ordinary', rights: [], sure: false });
    const list = { 'List-Id': '<news.shop.example>' };
    const footer = 'Great fares this autumn!\n\nTo unsubscribe, go to https://shop.example/u?x=1';
    expect(readMail(await parsed(plainMail(footer, list))).kind).toBe('machine');
    const person = 'Please stop sending me advertising, I object to it.';
    expect(readMail(await parsed(plainMail(person, list))).kind).toBe('ordinary');
  });
});
