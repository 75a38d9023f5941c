import { beforeAll, describe, expect, inject, it } from 'vitest';
import { writeExampleMail } from '../../infra/local/example-mails.ts';
import { PEOPLE } from '../../infra/local/samples/people.ts';
import { dump } from './stores-seen.ts';
import { linkIn, World } from './world.ts';

const PRIVACY = 'privacy@anytalk.example';
const [, second, third, fourth] = PEOPLE;
let world: World;
beforeAll(() => {
  world = new World(inject('url'), inject('frontDoor'));
});

/** Rows that name a person, in every store; invoices are kept by law and say so. */
async function rowsAbout(marks: string[]): Promise<string[]> {
  const stores = await Promise.all(Object.values(inject('stores')).map(dump));
  const rows = stores.flatMap(({ invoices: _, crash_reports: __, ...store }) => Object.values(store).flat());
  return rows.filter((row) => marks.some((mark) => row.toLowerCase().includes(mark.toLowerCase())));
}

async function askToErase(address: string, messageId: string, raw = writeExampleMail('erasure', address, PRIVACY)) {
  const caseId = await world.deliver(raw, messageId);
  const proof = linkIn(await world.untilMail(address, /\/proof\//), 'proof');
  expect((await world.visit(proof, {})).status).toBe(200);
  return caseId;
}

describe('an erasure', () => {
  it('deletes or masks the person in every store, and nobody else', async () => {
    if (!second) throw new Error('the sample has too few people');
    const marks = [second.email, second.name, second.phone];
    expect((await rowsAbout(marks)).length).toBeGreaterThan(0);
    const others = async () => {
      const stores = await Promise.all(Object.values(inject('stores')).map(dump));
      return stores
        .flatMap((store) => Object.values(store).flat())
        .filter((row) => row.includes('1003') || row.includes('1004'));
    };
    const before = await others();
    const caseId = await askToErase(second.email, 'ses-erasure-1');
    expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
    expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
    expect(await rowsAbout(marks)).toEqual([]);
    expect(await others()).toEqual(before);
    await world.untilMail(second.email, /looked again/);
  });

  it('is stopped by one click within the cooling-off', async () => {
    if (!third) throw new Error('the sample has too few people');
    const before = await rowsAbout([third.email]);
    const caseId = await askToErase(third.email, 'ses-erasure-2');
    const cancel = linkIn(await world.untilMail(third.email, /\/cancel\//), 'cancel');
    expect((await world.visit(cancel, {})).status).toBe(200);
    expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
    const types = (await world.events(caseId)).map(({ type }) => type?.S);
    expect(types).toContain('RequestWithdrawn');
    expect(types).not.toContain('FulfilmentStarted');
    expect(await rowsAbout([third.email])).toEqual(before);
  });

  it('says honestly which store could not be reached, and finishes on redrive', async () => {
    if (!fourth) throw new Error('the sample has too few people');
    const path = '/habeas/test/stores/devices/HABEAS_DEVICES_URL';
    await world.putSecret(path, 'postgresql://postgres@127.0.0.1:9/postgres');
    const caseId = await askToErase(fourth.email, 'ses-erasure-3');
    expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
    const failed = (await world.events(caseId))
      .filter(({ type }) => type?.S === 'StoreFailed')
      .map(({ facts }) => facts?.S ?? '');
    expect(failed.join()).toContain('"storeId":"devices"');
    await world.untilMail(fourth.email, /could not reach/);

    await world.putSecret(path, inject('stores').devices);
    await world.invoke('RedriveRequest', { requestId: `${caseId}-1`, operator: 'op-1' });
    expect(await world.untilEnded('fulfil-request', `${caseId}-1-2`)).toBe('SUCCEEDED');
    expect(await rowsAbout([fourth.email, fourth.phone])).toEqual([]);
  });
});

describe('an operator', () => {
  it('decides what policy sends to review, and the waiting execution hears it', async () => {
    const address = 'with.attachment@post.example';
    const raw = [
      `From: <${address}>`,
      `To: <${PRIVACY}>`,
      'Subject: Please delete my account',
      'Message-ID: <attached@post.example>',
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
    const caseId = await askToErase(address, 'ses-review-1', raw);
    await world.untilEvent(caseId, 'ReviewRequested');
    const queue = (await world.invoke('ListQueue', { all: false })) as { caseId: string }[];
    expect(queue.map((entry) => entry.caseId)).toContain(caseId);
    const decision = {
      requestId: `${caseId}-1`,
      decision: 'refuse',
      reason: 'The document is not yours.',
      denialReason: 'suspected_fraud',
      operator: 'op-1',
    };
    await world.invoke('DecideRequest', decision);
    await world.untilEvent(caseId, 'RequestDecided');
    await world.untilInHistory('handle-request', `${caseId}-1`, /\\"next\\": ?\\"refused\\"/);
  });
});
