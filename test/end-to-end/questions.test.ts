import { afterEach, beforeEach, expect, it } from 'vitest';
import { bind } from '../../functions/shell/step.ts';
import { askPerson } from '../../functions/handlers/operator/ask-person.ts';
import { classifyMessage } from '../../functions/handlers/operator/classify-message.ts';
import { decideRequest } from '../../functions/handlers/operator/decide-request.ts';
import { extendRequest } from '../../functions/handlers/operator/extend-request.ts';
import { listQueue } from '../../functions/handlers/operator/list-queue.ts';
import { reportMetrics } from '../../functions/handlers/operator/report-metrics.ts';
import { resumeCase } from '../../functions/handlers/operator/resume-case.ts';
import { showCase } from '../../functions/handlers/operator/show-case.ts';
import { ANN, BEN, linkIn, openTown, post, type Town } from './town.ts';

const COPY = { subject: 'My data', text: 'Please send me a copy of all personal data you hold about me.' };
const UNCLEAR = { subject: 'Opening hours', text: 'When do you open on Sundays?' };
const DAY = 86_400_000;
const ANSWER = 'It is about the card with the blue owl.';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const queue = () => bind(listQueue, town.host.ports)({ all: false });
const ask = async (missing: string) => {
  const { caseId } = await town.caseOf();
  return bind(askPerson, town.host.ports)({ caseId, missing, reason: 'incomplete', operator: 'op' });
};

async function waitForUnclear() {
  await town.send(ANN, UNCLEAR);
  await town.until(async () => (await queue()).length === 1);
}

/** A second copy within ninety days waits for an operator. */
async function askTwice() {
  await town.send(ANN, COPY);
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  await town.mail(ANN, 'access-ready');
  await town.send(ANN, { ...COPY, subject: 'My data again' });
  const second = await town.caseOf(1);
  await post(linkIn(await town.mail(ANN, `${second.caseId}-acknowledgement`), 'proof'));
  return town.until(async () => {
    const [request] = (await town.caseOf(1)).requests;
    return request?.status === 'awaiting-review' && request;
  });
}

it('asks for exactly what is missing, waits, and goes on with what the person says in one box', async () => {
  await waitForUnclear();
  await ask('Which of your cards is it about?');
  expect(await queue()).toEqual([]);
  const mail = await town.mail(ANN, 'question');
  expect(mail.text).toContain('Which of your cards is it about?');
  const link = linkIn(mail, 'answer');
  expect(await (await fetch(link)).text()).toContain('Which of your cards is it about?');
  expect((await post(link, { answer: '   ' })).status).toBe(200);
  expect((await town.caseOf()).questions[0]?.answeredAt).toBeUndefined();
  expect((await post(link, { answer: ANSWER })).status).toBe(200);
  expect((await post(link, { answer: 'again' })).status).toBe(410);
  const [waiting] = await queue();
  expect(waiting).toMatchObject({ question: 'answered', requests: [] });
  const { caseId } = waiting!;
  const shown = await bind(showCase, town.host.ports)({ caseId, reveal: false, operator: 'op' });
  expect(JSON.stringify(shown)).not.toContain('owl');
  expect(JSON.stringify(await bind(showCase, town.host.ports)({ caseId, reveal: true, operator: 'op' }))).toContain(
    'owl',
  );
  await bind(classifyMessage, town.host.ports)({ caseId, rights: ['access'], operator: 'op' });
  await town.mail(ANN, 'acknowledgement');
});

it('takes what the person answers by mail to the case as the answer, and what anybody else writes as another voice', async () => {
  await waitForUnclear();
  await ask('Which of your cards is it about?');
  const to = (await town.mail(ANN, 'question')).replyTo?.[0]?.address ?? '';
  const put = (from: string, text: string, nth: number) =>
    town.host.ports.inbound.put({
      ...{ channel: 'mail', receivedAt: Date.now(), envelopeFrom: from, recipients: [to] },
      raw: Buffer.from(
        `From: ${from}\r\nTo: ${to}\r\nMessage-ID: <${nth}@people.example>\r\nSubject: Re\r\n\r\n${text}`,
      ),
    });
  await put(BEN, 'It is about my card.', 1);
  await town.until(async () => (await town.caseOf()).replies.length === 1);
  expect((await town.caseOf()).questions[0]?.answeredAt).toBeUndefined();
  await put(ANN, `${ANSWER}\r\n\r\nOn 3 May 2026, the library <${to}> wrote:\r\n> Which of your cards is it about?`, 2);
  await town.until(async () => (await town.caseOf()).replies.length === 2);
  const { caseId, replies, questions, unsettled, proven } = await town.caseOf();
  expect(replies.map(({ voice, meaning }) => `${voice} ${meaning}`)).toEqual(['other other', 'same supplement']);
  expect(questions[0]?.answeredAt).toBeDefined();
  expect({ unsettled, proven }).toEqual({ unsettled: 1, proven: [] });
  const shown = await bind(showCase, town.host.ports)({ caseId, reveal: true, operator: 'op' });
  expect(JSON.stringify(shown.state.questions)).toContain('owl');
  expect(JSON.stringify(shown.state.questions)).not.toContain('wrote:');
});

it('reminds once, then closes kindly when nothing comes', async () => {
  await waitForUnclear();
  const { answerBy } = await ask('Which of your cards is it about?');
  const { askedAt } = (await town.caseOf()).questions[0]!;
  town.pass(Math.round((answerBy - askedAt) / 2) + DAY);
  expect((await town.mail(ANN, 'question-reminder')).text).toContain('Which of your cards');
  town.pass(answerBy - askedAt);
  expect((await town.mail(ANN, 'lapsed')).text).toContain('have not heard from you');
  expect((await town.caseOf()).closed).toBe(true);
  expect(await queue()).toEqual([]);
  expect((await town.mails()).filter(({ subject }) => subject?.startsWith('Reminder'))).toHaveLength(1);
});

it('goes on when an operator heard the answer elsewhere', async () => {
  await waitForUnclear();
  const resume = async () =>
    bind(resumeCase, town.host.ports)({ caseId: (await town.caseOf()).caseId, words: 'by phone', operator: 'op' });
  await expect(resume()).rejects.toThrow(/does not wait/);
  await ask('Which of your cards is it about?');
  await resume();
  expect(await queue()).toHaveLength(1);
});

it('does a repeated request only against a cost that the person accepts, announced before any work', async () => {
  const { requestId } = await askTwice();
  const decide = bind(decideRequest, town.host.ports);
  const charge = { requestId, decision: 'charge', reason: 'This is the second copy in a month.', operator: 'op' };
  await expect(decide(charge)).rejects.toThrow(/amount/);
  await decide({ ...charge, amount: '12.50 EUR' });
  const mail = await town.mail(ANN, 'question');
  expect(mail.text).toContain('€12.50');
  const link = linkIn(mail, 'answer');
  for (let visit = 0; visit < 2; visit++) expect(await (await fetch(link)).text()).toContain('€12.50');
  expect((await town.caseOf(1)).requests[0]).toMatchObject({ status: 'awaiting-fee-decision', attempt: 0 });
  expect((await post(link, { choice: 'perhaps' })).status).toBe(200);
  expect((await post(link, { choice: 'accept' })).status).toBe(200);
  await town.mail(ANN, `${(await town.caseOf(1)).caseId}-access-ready`);
  expect((await town.caseOf(1)).requests[0]).toMatchObject({ status: 'fulfilled', fee: { accepted: true } });
});

it('ends a request whose cost is not accepted, at no cost', async () => {
  const { requestId } = await askTwice();
  const charge = { requestId, decision: 'charge', amount: '12.50 EUR', reason: 'The second copy.', operator: 'op' };
  await bind(decideRequest, town.host.ports)(charge);
  const link = linkIn(await town.mail(ANN, 'question'), 'answer');
  expect((await post(link, { choice: 'withdraw' })).status).toBe(200);
  await town.mail(ANN, 'withdrawn');
  expect((await post(link, { choice: 'accept' })).status).toBe(410);
  expect((await town.caseOf(1)).requests[0]).toMatchObject({ status: 'withdrawn', attempt: 0 });
});

it('extends with reasons, once, tells the person the new date, and reports it', async () => {
  const { requestId, respondBy } = await askTwice();
  const extend = () => bind(extendRequest, town.host.ports)({ requestId, reason: 'Much to read.', operator: 'op' });
  const extended = await extend();
  expect(extended.respondBy > respondBy).toBe(true);
  expect((await town.mail(ANN, 'extended')).text).toContain('Much to read.');
  await expect(extend()).rejects.toThrow(/already/);
  const now = town.host.ports.clock.now();
  const rows = await bind(reportMetrics, town.host.ports)({ from: 0, to: now, now, timeZone: 'Asia/Shanghai' });
  expect(rows[0]).toMatchObject({ month: '*', received: 2, complied: 1, denied: 0, open: 1, extended: 1, late: 0 });
});
