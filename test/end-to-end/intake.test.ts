import { afterEach, beforeEach, expect, it } from 'vitest';
import { bind } from '../../functions/shell/step.ts';
import { classifyMessage } from '../../functions/handlers/operator/classify-message.ts';
import { listQueue } from '../../functions/handlers/operator/list-queue.ts';
import { ANN, linkIn, openTown, post, type Town } from './town.ts';

const ASK = { subject: 'My data', text: 'Please send me a copy of all personal data you hold about me.' };

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const queue = () => bind(listQueue, town.host.ports)({ all: false });
const settled = () => town.until(async () => (await town.host.ports.inbound.list()).length === 0);

it('opens one case for a message that is delivered twice, and two for one that only shares its Message-ID', async () => {
  const date = new Date('2026-03-02T10:00:00Z').toUTCString();
  const same = { ...ASK, messageId: '<one@mail.example>', headers: { Date: date } };
  await town.send(ANN, same);
  await town.send(ANN, same);
  await settled();
  expect(await town.cases()).toHaveLength(1);
  await town.send(ANN, { ...same, text: 'Please delete my account and all my data.' });
  await settled();
  expect(await town.cases()).toHaveLength(2);
});

it('puts what it does not understand before an operator, answers nobody, and goes on from what the operator says', async () => {
  await town.send(ANN, { subject: 'Opening hours', text: 'When do you open on Sundays?' });
  const [waiting] = await town.until(async () => (await queue()).length > 0 && queue());
  expect(waiting).toMatchObject({ operatorNeeded: 'no-right-recognised', requests: [] });
  expect(await town.mails()).toEqual([]);
  await bind(classifyMessage, town.host.ports)({ caseId: waiting?.caseId, rights: ['access'], operator: 'op' });
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  await town.mail(ANN, 'access-ready');
  expect(await queue()).toEqual([]);
});

it('never answers a machine', async () => {
  await town.send(ANN, { ...ASK, headers: { 'Auto-Submitted': 'auto-replied' } });
  await town.send(ANN, {
    subject: 'Out of office',
    text: 'I am out of the office until Monday.',
    headers: { Precedence: 'bulk' },
  });
  await settled();
  expect(await town.mails()).toEqual([]);
});

it('keeps line breaks out of headers and markup out of mails', async () => {
  await town.send(ANN, { subject: '<script>alert(1)</script>\u2028Bcc: all@people.example', text: ASK.text });
  const mail = await town.mail(ANN, 'acknowledgement');
  expect(mail.html).not.toContain('<script');
  expect(mail.bcc ?? []).toEqual([]);
});

it('puts a sender that no mail can go to before an operator', async () => {
  const raw = new TextEncoder().encode(`From: <ann@[127.0.0.1]>\r\nSubject: My data\r\n\r\n${ASK.text}\r\n`);
  await town.host.ports.inbound.put({
    channel: 'mail',
    receivedAt: town.host.ports.clock.now(),
    envelopeFrom: ANN,
    raw,
  });
  await settled();
  expect((await queue()).map(({ operatorNeeded }) => operatorNeeded)).toEqual(['no-sender']);
});

it('reads what was stored before a crash', async () => {
  await town.host.ports.inbound.put({
    channel: 'mail',
    receivedAt: town.host.ports.clock.now(),
    envelopeFrom: ANN,
    raw: new TextEncoder().encode(`From: ${ANN}\r\nSubject: My data\r\n\r\n${ASK.text}\r\n`),
  });
  await town.mail(ANN, 'acknowledgement');
});

it('answers no more than twenty messages a day from one address; the rest waits for an operator', async () => {
  for (let nth = 1; nth <= 22; nth++) await town.send(ANN, { ...ASK, messageId: `<${nth}@mail.example>` });
  await settled();
  expect((await town.mails()).length).toBe(20);
  expect((await queue()).map(({ operatorNeeded }) => operatorNeeded)).toEqual([
    'too-many-messages',
    'too-many-messages',
  ]);
});
