import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Email } from 'postal-mime';
import { bind } from '../../functions/shell/step.ts';
import { listQueue } from '../../functions/handlers/operator/list-queue.ts';
import { settleCorrespondence } from '../../functions/handlers/operator/settle-correspondence.ts';
import { showCase } from '../../functions/handlers/operator/show-case.ts';
import { docxOf, mailWith, paragraphs, pdfOf } from '../core/intake/letters.ts';
import { ANN, BEN, linkIn, openTown, post, PRIVACY, type Town } from './town.ts';

const ASK = { subject: 'My data', text: 'Please send me a copy of all personal data you hold about me.' };

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const queue = () => bind(listQueue, town.host.ports)({ all: false });
const settled = () => town.until(async () => (await town.host.ports.inbound.list()).length === 0);
const replyTo = (mail: Email) => mail.replyTo?.[0]?.address ?? '';
let nth = 0;
const put = (from: string, to: string, lines: string[], text: string) =>
  town.host.ports.inbound.put({
    ...{ channel: 'mail', receivedAt: Date.now(), envelopeFrom: from, recipients: [to] },
    raw: new TextEncoder().encode(
      [`From: ${from}`, `To: ${to}`, `Message-ID: <${++nth}@people.example>`, ...lines, '', text].join('\r\n'),
    ),
  });
const only = async () => {
  const first = await town.caseOf();
  expect(await town.cases()).toHaveLength(1);
  return first;
};
const replied = (count: number) => town.until(async () => (await town.cases())[0]?.replies.length === count);

it('has a reply address that nobody can guess, and takes mail for it over SMTP', async () => {
  await town.send(ANN, ASK);
  const to = replyTo(await town.mail(ANN, 'acknowledgement'));
  expect(to).toMatch(/^privacy\+[a-z0-9]{38}@library\.example$/);
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ host: '127.0.0.1', port: town.host.smtpPort, ignoreTLS: true });
  await transport.sendMail({ from: ANN, to, subject: 'x', text: 'My customer number is 77.' });
  await expect(transport.sendMail({ from: ANN, to: 'privacyx@library.example', text: 'x' })).rejects.toThrow('550');
  transport.close();
  await replied(1);
  expect((await only()).replies[0]).toMatchObject({ by: 'address', voice: 'same', meaning: 'other' });
});

it('puts a reply into its case by address or reference, never by subject, and before an operator', async () => {
  await town.send(ANN, ASK);
  const ack = await town.mail(ANN, 'acknowledgement');
  await put(ANN, PRIVACY, [`In-Reply-To: ${ack.messageId}`, 'Subject: Re: x'], 'My customer number is 4711.');
  await replied(1);
  const [waiting] = await town.until(async () => (await queue()).length > 0 && queue());
  expect(waiting).toMatchObject({ unsettled: 1 });
  const shown = await bind(showCase, town.host.ports)({ caseId: waiting?.caseId, reveal: true, operator: 'op' });
  expect(shown.replies?.[0]?.raw).toContain('4711');
  await bind(settleCorrespondence, town.host.ports)({ caseId: waiting?.caseId, note: 'noted', operator: 'op' });
  expect(await queue()).toEqual([]);

  const forged = replyTo(ack).replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@'));
  await put(ANN, forged, [`Subject: Re: ${ack.subject}`], 'And what about my neighbours?');
  await town.until(async () => (await town.cases()).length === 2);
});

it('lets another address be heard by an operator only: it withdraws nothing, corrects nothing and gets no mail', async () => {
  await town.send(ANN, ASK);
  const to = replyTo(await town.mail(ANN, 'acknowledgement'));
  await put(BEN, to, ['Subject: Re'], 'I withdraw my request. Please stop.');
  await put(BEN, to, ['Subject: Re'], 'Please delete my account and all my data.');
  await replied(2);
  const state = await only();
  expect(state.replies.map(({ voice, meaning }) => `${voice} ${meaning}`)).toEqual(['other other', 'other other']);
  expect(state.mails).toHaveLength(1);
  expect((await town.mails()).map((mail) => mail.to?.[0]?.address)).toEqual([ANN]);
  await town.until(async () => (await queue())[0]?.unsettled === 2);
});

it('asks on a page before it withdraws what a reply takes back', async () => {
  await town.send(ANN, ASK);
  const ack = await town.mail(ANN, 'acknowledgement');
  await put(ANN, replyTo(ack), ['Subject: Re'], 'I withdraw my request.');
  const link = linkIn(await town.mail(ANN, 'withdrawal'), 'cancel');
  expect(await (await fetch(link)).text()).toContain('A copy of the data we hold about you');
  expect((await only()).requests[0]?.status).toBe('acknowledged');
  expect(await queue()).toEqual([]);
  expect(await (await post(link)).text()).toContain('withdrawn');
  await town.mail(ANN, 'withdrawn');
  expect((await post(link)).status).toBe(410);
  // There is nothing left to prove, though that link still holds.
  expect((await fetch(linkIn(ack, 'proof'))).status).toBe(410);
  expect((await post(linkIn(ack, 'proof'))).status).toBe(410);
});

it('asks on the page whether a reply corrects what was read, and puts down what the person says', async () => {
  await town.send(ANN, ASK);
  const ack = await town.mail(ANN, 'acknowledgement');
  await put(ANN, replyTo(ack), ['Subject: Re'], 'No, please delete my account and all my data.');
  const link = linkIn(await town.mail(ANN, 'acknowledgement-2'), 'proof');
  const page = await (await fetch(link)).text();
  expect(page).toContain('Did you mean this?');
  expect(page).toMatch(/name="right.erasure" value="on" checked/);
  expect((await only()).requests.map(({ right }) => right)).toEqual(['access']);

  expect(await (await post(link, { chosen: 'on' })).text()).toContain('Please choose at least one.');
  expect((await only()).proven).toEqual([]);
  expect((await post(link, { chosen: 'on', 'right.erasure': 'on' })).status).toBe(200);
  await town.mail(ANN, 'cooling-off');
  const state = await only();
  expect(state.requests.map(({ right, status }) => `${right} ${status}`)).toEqual([
    'access withdrawn',
    'erasure cooling-off',
  ]);
  expect((await town.mails()).some((mail) => mail.subject?.includes('withdrawn'))).toBe(false);
  expect((await post(linkIn(ack, 'proof'), { chosen: 'on', 'right.access': 'on' })).status).toBe(410);
});

it('opens a case for what was chosen and no machine fulfils', async () => {
  await town.send(ANN, ASK);
  const link = linkIn(await town.mail(ANN, 'acknowledgement'), 'proof');
  await post(link, { chosen: 'on', 'right.access': 'on', 'right.rectification': 'on' });
  await town.mail(ANN, 'access-ready');
  const [byHand] = await town.until(async () => (await queue()).length > 0 && queue());
  expect(byHand).toMatchObject({ operatorNeeded: 'right-not-automated' });
  const cases = await town.cases();
  expect(cases.map(({ rights }) => rights)).toContainEqual(['rectification']);
  expect(new Set(cases.map(({ receivedAt }) => receivedAt)).size).toBe(1);

  await town.send(BEN, ASK);
  const other = linkIn(await town.mail(BEN, 'acknowledgement'), 'proof');
  await post(other, { chosen: 'on', 'right.complaint': 'on' });
  await town.until(async () => (await town.cases()).filter(({ closed }) => !closed).length === 2);
  expect((await town.mails()).filter((mail) => mail.to?.[0]?.address === BEN)).toHaveLength(1);
});

it('sends no more than three answers to replies of one case', async () => {
  await town.send(ANN, ASK);
  const to = replyTo(await town.mail(ANN, 'acknowledgement'));
  for (let again = 0; again < 6; again++) await put(ANN, to, ['Subject: Re'], 'I withdraw my request.');
  await replied(6);
  await settled();
  const { mails, unsettled } = await only();
  expect(mails.filter(({ template }) => template === 'withdrawal')).toHaveLength(3);
  expect(unsettled).toBe(3);
});

it('finds the case of a follow-up by who claims to write, and only where nothing else is asked for', async () => {
  await town.send(ANN, ASK);
  await town.mail(ANN, 'acknowledgement');
  const AGAIN = 'Two weeks ago I asked you for a copy of my personal data. I have not received an answer yet.';
  await town.send(ANN, { subject: 'Where is it', text: AGAIN });
  await town.mail(ANN, 'acknowledgement-2');
  expect((await only()).replies[0]).toMatchObject({ by: 'sender', voice: 'same' });
  await town.send(BEN, { subject: 'Where is it', text: AGAIN });
  await town.until(async () => (await town.cases()).length === 2);
  await town.send(ANN, {
    subject: 'Where is it',
    text: 'Two weeks ago I asked you to delete my account and all my data. I have not received an answer yet.',
  });
  await town.until(async () => (await town.cases()).length === 3);
});

it('reads a letter that is only a file, asks whether it understood it, and leaves a scan to an operator', async () => {
  const put = (raw: Uint8Array) =>
    town.host.ports.inbound.put({ channel: 'mail', receivedAt: Date.now(), envelopeFrom: ANN, raw });
  await put(mailWith(docxOf(paragraphs('Please send me a copy of all personal data you hold about me.')), 'a.docx'));
  const ack = await town.mail(ANN, 'acknowledgement');
  expect(ack.text).toContain('Did you mean this?');
  await put(mailWith(pdfOf(['q Q']), 'scan.pdf', ['Message-ID: <scan@people.example>']));
  await town.until(async () => (await queue())[0]?.operatorNeeded === 'unreadable-message');
});
