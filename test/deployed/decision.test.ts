import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Person } from '../../infra/local/samples/people.ts';
import { openWorld, PRIVACY, prove, write } from './ask.ts';
import { until } from './patience.ts';
import { SUBJECTS } from './people.ts';
import { lookAt } from './stores-seen.ts';
import type { World } from './world.ts';

let world: World;
let urls: string[];
beforeAll(() => {
  world = openWorld();
  urls = Object.values(inject('stores'));
});

const withAttachment = ({ email }: Person): string =>
  [
    `From: <${email}>`,
    `To: <${PRIVACY}>`,
    'Subject: Please delete my account',
    `Message-ID: <attached.${email}>`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Please delete my account and all my personal data.',
    '--b',
    'Content-Type: application/pdf; name=id.pdf',
    'Content-Disposition: attachment; filename=id.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQK',
    '--b--',
    '',
  ].join('\r\n');

/** An erasure that policy sends to review, proven and in the queue. */
async function awaitReview(person: Person): Promise<string> {
  const caseId = await write(world, 'erasure', person, withAttachment(person));
  await prove(world, caseId, person);
  await world.untilEvent(caseId, 'ReviewRequested');
  // The queue follows the ledger, after the mails that are due.
  return until(`${caseId} in the queue`, async () => {
    const queue = (await world.invoke('ListQueue', { all: false })) as { caseId: string }[];
    return queue.find((entry) => entry.caseId === caseId)?.caseId;
  });
}

describe('an operator', () => {
  it('refuses, and the person is told why', async () => {
    const person = SUBJECTS.refusal;
    const before = await lookAt(urls, person);
    const caseId = await awaitReview(person);
    await world.invoke('DecideRequest', {
      requestId: `${caseId}-1`,
      decision: 'refuse',
      reason: 'The document is not yours.',
      denialReason: 'suspected_fraud',
      operator: 'op-1',
    });
    expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
    expect(await world.statesOf('handle-request', `${caseId}-1`)).toContain('Close the request');
    expect(await world.untilEvent(caseId, 'RequestClosed')).toMatchObject({ outcome: 'refused' });
    await world.untilMail(person.email, /The document is not yours\./);
    expect(await lookAt(urls, person)).toEqual(before);
  });

  it('approves, and the waiting execution goes on', async () => {
    const person = SUBJECTS.approval;
    const caseId = await awaitReview(person);
    const approval = { requestId: `${caseId}-1`, decision: 'approve', reason: 'It is theirs.', operator: 'op-1' };
    await world.invoke('DecideRequest', approval);
    expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
    expect((await lookAt(urls, person)).naming).toEqual([]);
  });
});
