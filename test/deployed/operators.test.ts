import { expect, inject, it } from 'vitest';
import { nameOf } from '../../infra/aws/handlers.ts';
import { TRIGGERS } from '../../functions/handlers/triggers.ts';
import type { Person } from '../../infra/local/samples/people.ts';
import { docxOf, mailWith, paragraphs } from '../core/intake/letters.ts';
import { openWorld, prove, PRIVACY, typesOf, write } from './ask.ts';
import { SUBJECTS } from './people.ts';
import { until } from './patience.ts';
import { makeDue } from './turn-clock.ts';
import { linkIn } from './world.ts';

const operator = 'op-1';

const unclear = ({ email }: Person): string =>
  [
    `From: <${email}>`,
    `To: <${PRIVACY}>`,
    'Subject: Hello',
    `Message-ID: <unclear.${email}>`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello, I met your colleague at the fair in spring. Greetings',
    '',
  ].join('\r\n');

it('lets an operator ask, classify, extend, look, and forget', async () => {
  const world = openWorld();
  const person = SUBJECTS.operator;
  const caseId = await write(world, 'access', person, unclear(person));
  await world.untilEvent(caseId, 'OperatorNeeded');
  await world.invoke('ShowCase', { caseId, reveal: true, operator });
  const ask = { caseId, reason: 'clarification', missing: 'What is it that you ask for?', operator };
  await world.invoke('AskPerson', ask);
  const answer = linkIn(await world.untilMail(person.email, /\/answer\//), 'answer');
  expect((await world.visit(answer)).status).toBe(200);
  expect((await world.visit(answer, { answer: 'A copy, please.' })).status).toBe(200);
  await world.untilEvent(caseId, 'QuestionAnswered');
  await world.invoke('AskPerson', { ...ask, missing: 'Of what?' });
  await world.invoke('ResumeCase', { caseId, words: 'Of everything, by telephone.', operator });
  await world.invoke('ClassifyMessage', { caseId, rights: ['access'], reason: 'as answered', operator });
  const extend = { requestId: `${caseId}-1`, reason: 'Many requests at once.', operator };
  await expect(world.invoke('ExtendRequest', extend)).rejects.toThrow(/allows no extension/);
  await world.invoke('StateResidence', { caseId, residence: 'DE', operator });
  await prove(world, caseId, person);
  expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
  expect(await typesOf(world, caseId)).toEqual(expect.arrayContaining(['QuestionAnswered', 'PersonalDataRevealed']));

  const now = Date.now();
  const report = { from: now - 86_400_000, to: now + 86_400_000, timeZone: 'Asia/Shanghai', now };
  expect(await world.invoke('ReportMetrics', report)).toBeTruthy();
  expect(await world.invoke('ShowStock', {})).toBeTruthy();
  await world.invoke('ForgetCase', { caseId, operator });
  await world.untilEvent(caseId, 'KeyDestroyed');
  await until('an empty vault', async () => (await world.keysIn('vault', `${caseId}/`)).length === 0 || undefined);
});

it('halts outgoing mail at the emergency stop, and lets it go on', async () => {
  const world = openWorld();
  const person = SUBJECTS.stop;
  await world.invoke('SwitchEmergencyStop', { on: true, operator });
  expect(await world.invoke('ReadHalt', {})).toBeTruthy();
  const caseId = await write(world, 'access', person);
  await world.untilEvent(caseId, 'MailPlanned');
  expect(await world.mailsTo(person.email)).toEqual([]);
  await world.invoke('SwitchEmergencyStop', { on: false, operator });
  await makeDue(inject('url'), caseId);
  await world.invoke('SweepPending', {});
  await world.untilMail(person.email, /\/proof\//);
});

it('hears of a mail that came back, and an operator settles it', async () => {
  const world = openWorld();
  const person = SUBJECTS.bounce;
  const caseId = await write(world, 'access', person);
  const { outboxId } = await world.untilEvent(caseId, 'MailSent');
  const bounce = { bouncedRecipients: [{ status: '5.1.1' }] };
  const mail = { tags: { 'outbox-id': [outboxId] } };
  await world.invoke('RecordBounce', { detail: { eventType: 'Bounce', mail, bounce } });
  expect(await typesOf(world, caseId)).toContain('MailBounced');
  await world.invoke('SettleCorrespondence', { caseId, note: 'Called by telephone.', operator });
  await world.invoke('ReportFailure', { requestId: `${caseId}-1` });
});

it('reads the letter that hangs on a mail, in a function of its own', async () => {
  const world = openWorld();
  const person = SUBJECTS.letter;
  const letter = docxOf(paragraphs('Please send me a copy of all the personal data you hold about me.'));
  const raw = Buffer.from(mailWith(letter, 'letter.docx', [`Message-ID: <letter.${person.email}>`])).toString('latin1');
  const addressed = raw.replace('ann@people.example', `<${person.email}>`).replace('privacy@library.example', PRIVACY);
  const caseId = await write(world, 'access', person, addressed);
  expect(await world.untilEvent(caseId, 'RequestReceived')).toMatchObject({ right: 'access' });
});

it("keeps what a machine wrote, until an operator takes it for a person's", async () => {
  const world = openWorld();
  const caseId = await world.deliver(
    unclear(SUBJECTS.machine).replace('Subject:', 'Auto-Submitted: auto-replied\r\nSubject:'),
  );
  expect(caseId).toBe('');
  const [kept] = (await world.invoke('ListMachineMail', {})) as { id: string }[];
  await world.invoke('ReleaseMachineMail', { id: kept?.id });
  await until('its release', async () => {
    const still = (await world.invoke('ListMachineMail', {})) as { id: string }[];
    return still.every(({ id }) => id !== kept?.id) || undefined;
  });
});

it('runs whatever the clock starts', async () => {
  const world = openWorld();
  const ticked = Object.entries(TRIGGERS).filter(([, { kind }]) => kind === 'clock' || kind === 'inbound');
  for (const name of [...ticked.map(([stem]) => nameOf(stem)), 'AnchorLedger', 'AnchorLedger'])
    await world.invoke(name, {});
  expect(await world.keysIn('anchors')).not.toEqual([]);
  expect(inject('roles').functions['AnchorLedger']).toBeDefined();
});
