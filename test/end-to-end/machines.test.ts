import { afterEach, beforeEach, expect, it } from 'vitest';
import { bind } from '../../functions/shell/step.ts';
import { listMachineMail } from '../../functions/handlers/operator/list-machine-mail.ts';
import { listQueue } from '../../functions/handlers/operator/list-queue.ts';
import { releaseMachineMail } from '../../functions/handlers/operator/release-machine-mail.ts';
import { settleCorrespondence } from '../../functions/handlers/operator/settle-correspondence.ts';
import { sweepPending } from '../../functions/handlers/deadlines/sweep-pending.ts';
import { ANN, openTown, PRIVACY, type Town } from './town.ts';

const ASK = { subject: 'My data', text: 'Please send me a copy of all personal data you hold about me.' };
const DAY = 86_400_000;

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const queue = () => bind(listQueue, town.host.ports)({ all: false });
const machines = () => bind(listMachineMail, town.host.ports)({});
const settled = () => town.until(async () => (await town.host.ports.inbound.list()).length === 0);
const put = (lines: string[], envelopeFrom: string) =>
  town.host.ports.inbound.put({
    ...{ channel: 'mail', receivedAt: Date.now(), envelopeFrom },
    raw: new TextEncoder().encode(lines.join('\r\n')),
  });

it('sends nothing and opens nothing for a thousand auto-replies in a row, and forgets them after two weeks', async () => {
  const autoReply = (nth: number) =>
    put(
      [
        `From: ${ANN}`,
        `To: ${PRIVACY}`,
        'Subject: Automatic reply: your request',
        `Message-ID: <${nth}@people.example>`,
        ...(nth % 3 === 0 ? ['Auto-Submitted: auto-replied'] : []),
        ...['', 'I am out of the office until Monday.', '', '> Please delete my account.', ''],
      ],
      nth % 2 === 0 ? '' : ANN,
    );
  await Promise.all(Array.from({ length: 1000 }, (_, nth) => autoReply(nth)));
  await town.until(async () => (await machines()).length === 1000);
  await settled();
  expect(await town.mails()).toEqual([]);
  expect(await town.cases()).toEqual([]);
  expect(await queue()).toEqual([]);

  const [first] = await machines();
  const ref = `${town.host.ports.ids.derive(`machine-mail:${first?.id.slice(0, 10)}`)}/`;
  expect(await town.host.ports.vault.list(ref)).toHaveLength(1000);
  town.pass(16 * DAY);
  for (let sweep = 0; sweep < 6; sweep++) await bind(sweepPending, town.host.ports)({});
  expect(await machines()).toEqual([]);
  expect(await town.host.ports.vault.list(ref)).toEqual([]);
});

it('lets an operator find a person among the machines', async () => {
  await put([`From: ${ANN}`, 'Auto-Submitted: auto-replied', 'Subject: My data', '', ASK.text], ANN);
  const [kept] = await town.until(async () => (await machines()).length > 0 && machines());
  expect(kept).toMatchObject({ reason: 'auto-submitted' });
  await bind(releaseMachineMail, town.host.ports)({ id: kept?.id });
  const [waiting] = await town.until(async () => (await queue()).length > 0 && queue());
  expect(waiting).toMatchObject({ operatorNeeded: 'machine-mail', requests: [], receivedAt: kept?.receivedAt });
  expect(await machines()).toEqual([]);
  await expect(bind(releaseMachineMail, town.host.ports)({ id: kept?.id })).rejects.toThrow('is kept');
});

let reports = 0;
const report = (messageId: string, action: string) => [
  'From: MAILER-DAEMON@mx.example',
  `Message-ID: <${++reports}@mx.example>`,
  'Subject: Undelivered Mail Returned to Sender',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
  ...['', '--b', '', 'This is the mail system. Your mail could not be delivered.', '--b'],
  ...['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', ''],
  ...[`Final-Recipient: rfc822; ${ANN}`, `Action: ${action}`, 'Status: 5.1.1', '', '--b'],
  ...['Content-Type: message/rfc822', '', `Message-ID: ${messageId}`, `From: ${PRIVACY}`, '', 'Hello', '--b--', ''],
];

it('puts a mail of ours that came back before an operator, once, and opens nothing', async () => {
  await town.send(ANN, ASK);
  const { messageId = '' } = await town.mail(ANN, 'acknowledgement');
  await put(report(messageId, 'delayed'), '');
  await settled();
  expect(await queue()).toEqual([]);
  await put(report(messageId, 'failed'), '');
  await put(report(messageId, 'failed'), '');
  await settled();
  const [waiting] = await town.until(async () => (await queue()).length > 0 && queue());
  expect(waiting).toMatchObject({ unsettled: 1 });
  const [state] = await town.cases();
  expect(state?.mails[0]).toMatchObject({ template: 'acknowledgement', bounced: true });
  await bind(settleCorrespondence, town.host.ports)({ caseId: waiting?.caseId, note: 'called her', operator: 'op' });
  expect(await queue()).toEqual([]);
  expect(await town.cases()).toHaveLength(1);
});

it('knows a bounce that only people can read by the mail that it names, and no absence note for one', async () => {
  await town.send(ANN, ASK);
  const { messageId = '' } = await town.mail(ANN, 'acknowledgement');
  const note = (subject: string, text: string, headers: string[] = []) =>
    put(
      [
        'From: postmaster@mx.example',
        `Message-ID: <${++reports}@mx.example>`,
        `Subject: ${subject}`,
        ...headers,
        '',
        text,
      ],
      '',
    );
  await note('Out of office', 'Back on Monday.', [`In-Reply-To: ${messageId}`]);
  await note('Delivery delayed', `Your message could not be delivered yet: ${messageId}. Delivery is delayed.`);
  await note('Undelivered mail', 'Your message could not be delivered to <1aaaaaaaaaaa-x@library.example>.');
  await town.until(async () => (await machines()).length === 3);
  await settled();
  expect((await town.cases())[0]?.unsettled).toBe(0);
  await note('Nicht zustellbar', `Postfach voll, 552 5.2.2\r\n\r\n> Message-ID: ${messageId}\r\n> Hello`);
  const [waiting] = await town.until(async () => (await queue()).length > 0 && queue());
  expect(waiting).toMatchObject({ unsettled: 1 });
  expect((await town.cases())[0]?.mails[0]).toMatchObject({ template: 'acknowledgement', bounced: true });
});

it('takes nothing from a report about what was never ours', async () => {
  for (const messageId of ['<aaaaaaaaaaaa-acknowledgement@library.example>', '<1@elsewhere.example>', '<>'])
    await put(report(messageId, 'failed'), '');
  await town.until(async () => (await machines()).length === 3);
  await settled();
  expect(await town.cases()).toEqual([]);
  expect(await town.host.ports.records.list('intent')).toEqual([]);
});
