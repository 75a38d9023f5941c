import { afterEach, beforeEach, expect, it } from 'vitest';
import { bind } from '../../functions/shell/step.ts';
import { decideRequest } from '../../functions/handlers/operator/decide-request.ts';
import { forgetCase } from '../../functions/handlers/operator/forget-case.ts';
import { switchEmergencyStop } from '../../functions/handlers/operator/switch-emergency-stop.ts';
import { redriveRequest } from '../../functions/handlers/operator/redrive-request.ts';
import { showCase } from '../../functions/handlers/operator/show-case.ts';
import { ANN, linkIn, openTown, post, PRIVACY, type Town } from './town.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const ERASE = { subject: 'Delete me', text: 'Please delete my account and all of my personal data.' };
const firstRequest = async () => (await town.caseOf()).requests[0]!;

/** A mail with something attached: the town's policy wants an operator to look. */
async function askWithAttachment() {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ host: '127.0.0.1', port: town.host.smtpPort, ignoreTLS: true });
  await transport.sendMail({
    from: ANN,
    to: PRIVACY,
    ...ERASE,
    attachments: [{ filename: 'card.png', content: Buffer.from('x') }],
  });
  transport.close();
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  return town.until(async () => {
    const request = await firstRequest();
    return request.status === 'awaiting-review' && request;
  });
}

it('waits for the decision that the policy wants, and refuses with reasons and the complaint route', async () => {
  const { requestId } = await askWithAttachment();
  const decide = bind(decideRequest, town.host.ports);
  await expect(decide({ requestId, decision: 'refuse', reason: '  ', operator: 'op' })).rejects.toThrow();
  await decide({
    requestId,
    decision: 'refuse',
    reason: 'A court told us to keep it.',
    denialReason: 'claim_not_covered',
    operator: 'op',
  });
  const mail = await town.mail(ANN, 'refused');
  expect(mail.text).toContain('A court told us to keep it.');
  expect(mail.text).toContain('authority of the province');
  expect((await firstRequest()).decision).toMatchObject({ by: 'op', decision: 'refuse' });
  expect(town.rows('SELECT email FROM readers WHERE reader_id = 1')).toEqual([{ email: ANN }]);
  await expect(decide({ requestId, decision: 'approve', reason: 'x', operator: 'op' })).rejects.toThrow(/refused/);
});

it('goes on when approved, through a restart', async () => {
  const { requestId } = await askWithAttachment();
  await town.restart();
  await bind(
    decideRequest,
    town.host.ports,
  )({ requestId, decision: 'approve', reason: 'It is her card.', operator: 'op' });
  await town.mail(ANN, 'erasure-done');
});

it('shows nothing personal unless asked by name, and notes who asked', async () => {
  await town.send(ANN, ERASE);
  await town.mail(ANN, 'acknowledgement');
  const show = bind(showCase, town.host.ports);
  const { caseId } = await town.caseOf();
  expect(JSON.stringify(await show({ caseId, reveal: false, operator: 'op' }))).not.toContain('ann@');
  const revealed = await show({ caseId, reveal: true, operator: 'op' });
  expect(revealed.raw).toContain(ERASE.text);
  expect(revealed.events.at(-1)).toMatchObject({ type: 'PersonalDataRevealed', actor: { kind: 'operator', id: 'op' } });
});

it('forgets: nothing opens any more and the ledger still holds', async () => {
  await town.send(ANN, { subject: 'My data', text: 'Please send me a copy of my personal data.' });
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  await town.mail(ANN, 'access-ready');
  await town.host.anchorLedger();
  const { caseId } = await town.caseOf();
  await bind(forgetCase, town.host.ports)({ caseId, operator: 'op' });
  const events = await town.host.ports.ledger.read(caseId);
  expect(events.length).toBeGreaterThan(5);
  expect(events.filter(({ personal }) => personal !== undefined)).toEqual([]);
  expect(await town.host.ports.vault.list(`${caseId}/`)).toEqual([]);
  expect((await town.host.verifyLedger()).problems).toEqual([]);
});

it('has no page for a case that was forgotten before it was proven', async () => {
  await town.send(ANN, { subject: 'My data', text: 'Please send me a copy of my personal data.' });
  const proof = linkIn(await town.mail(ANN, 'acknowledgement'), 'proof');
  const { caseId } = await town.caseOf();
  await bind(forgetCase, town.host.ports)({ caseId, operator: 'op' });
  for (const method of ['GET', 'POST']) expect((await fetch(proof, { method })).status).toBe(410);
});

it('destroys the key of a case by itself when its retention is over', async () => {
  await town.send(ANN, { subject: 'My data', text: 'Please send me a copy of my personal data.' });
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  await town.mail(ANN, 'access-ready');
  const { caseId } = await town.caseOf();
  town.pass(31 * 86_400_000);
  await town.until(async () => (await town.host.ports.ledger.read(caseId)).at(-1)?.type === 'KeyDestroyed');
  await town.until(async () => (await town.host.ports.vault.list(`${caseId}/`)).length === 0);
});

it('names a request in the digest before its date and raises the alarm after it', async () => {
  await askWithAttachment();
  const { dueAt } = await firstRequest();
  town.pass(dueAt - town.host.ports.clock.now() - 39 * 3_600_000);
  const digest = await town.mail('desk@library.example', 'operator-digest');
  expect(digest.text).toContain('2 working days left');
  expect(digest.text).not.toContain('ann@');
  const { reminded } = await town.until(async () => {
    const request = await firstRequest(); // noted after the digest went out
    return request.reminded.length > 0 && request;
  });
  expect(reminded).toEqual(['50-percent', '2-working-days-left', '80-percent']);
  town.pass(48 * 3_600_000);
  await town.mail('desk@library.example', 'operator-alarm');
  await town.mail('mayor@library.example', 'operator-alarm');
  await town.until(async () => (await firstRequest()).overdue);
});

it('halts every erasure and every mail by one switch, and goes on where they stood', async () => {
  const stop = bind(switchEmergencyStop, town.host.ports);
  await town.send(ANN, ERASE);
  const acknowledgement = await town.mail(ANN, 'acknowledgement');
  await stop({ on: true, operator: 'op' });
  await post(linkIn(acknowledgement, 'proof'));
  await town.until(async () => (await firstRequest()).status === 'in-progress');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await town.mails()).length).toBe(1);
  expect(town.rows('SELECT email FROM readers WHERE reader_id = 1')).toEqual([{ email: ANN }]);
  await stop({ on: false, operator: 'op' });
  town.pass(61_000);
  await town.mail(ANN, 'erasure-done');
});

it('hears of an execution that ended without a word, and can redrive it', async () => {
  await town.send(ANN, ERASE);
  const acknowledgement = await town.mail(ANN, 'acknowledgement');
  const { requestId } = await firstRequest();
  town.host.engine.stop(requestId, 'Stopped', 'by hand');
  await town.until(async () => (await firstRequest()).stuck);
  await bind(redriveRequest, town.host.ports)({ requestId, operator: 'op' });
  await post(linkIn(acknowledgement, 'proof'));
  await town.mail(ANN, 'erasure-done');
});
