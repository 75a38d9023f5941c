import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANN, BEN, linkIn, openTown, post, type Town } from './town.ts';

const ERASE = { subject: 'Delete me', text: 'Please delete my account and all of my personal data.' };
const BOTH = {
  subject: 'Copy, then delete',
  text: 'Please send me a copy of my data first, and then delete everything you have about me.',
};

let town: Town;
afterEach(() => town.close());

async function askAndProve(content = ERASE) {
  await town.send(ANN, content);
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
}

const requests = async () => (await town.caseOf()).requests;

const bystanders = async () => ({
  readers: town.rows('SELECT *, typeof(name) t FROM readers WHERE reader_id = 2'),
  loans: town.rows('SELECT * FROM loans WHERE reader_id = 2'),
  fines: town.rows('SELECT * FROM fines'),
  visits: (await town.visits()).filter((line) => line.includes('"reader_id":2')),
});

const gone = async () => {
  const readers = town.rows('SELECT email, name FROM readers WHERE reader_id = 1') as {
    email: string;
    name: unknown;
  }[];
  expect(readers[0]?.email).not.toContain('ann');
  expect(readers[0]?.name).toBeNull();
  expect(town.rows('SELECT * FROM loans WHERE reader_id = 1')).toEqual([]);
  expect((await town.visits()).filter((line) => line.includes('"reader_id":1'))).toEqual([]);
};

beforeEach(async () => {
  town = await openTown();
});

it('deletes, masks and retains as the map says, looks again, and leaves everyone else alone', async () => {
  const before = await bystanders();
  await askAndProve();
  const done = await town.mail(ANN, 'erasure-done');
  expect(done.text).toContain('Tax law');
  expect(`${done.subject}${done.text}`).not.toContain('ann@');
  await gone();
  expect(await bystanders()).toEqual(before);
  const [request] = await requests();
  expect(request?.status).toBe('fulfilled');
  const verdicts = Object.values(request?.stores ?? {}).flatMap((store) => (store.settled ? store.verdicts : []));
  expect(
    verdicts.map((verdict) => [verdict.collection, verdict.outcome, 'records' in verdict ? verdict.records : 0]).sort(),
  ).toEqual([
    ['readers.fines', 'retained', 1],
    ['readers.loans', 'erased', 2],
    ['readers.readers', 'masked', 1],
    ['visits.visits', 'erased', 2],
  ]);
});

it('stops at one click within the cooling-off, and erases nothing', async () => {
  const before = await bystanders();
  await town.send(ANN, ERASE);
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  const link = linkIn(await town.mail(ANN, 'cooling-off'), 'cancel');
  expect((await fetch(link)).status).toBe(200);
  expect((await post(link)).status).toBe(200);
  await town.mail(ANN, 'withdrawn');
  expect((await requests())[0]?.status).toBe('withdrawn');
  expect(town.rows('SELECT email FROM readers WHERE reader_id = 1')).toEqual([{ email: ANN }]);
  expect(await bystanders()).toEqual(before);
  for (const again of [await post(link), await fetch(link)]) {
    expect(again.status).toBe(410);
    expect(await again.text()).toContain('The deletion is cancelled');
  }
});

it('hands out the copy before it erases', async () => {
  await askAndProve(BOTH);
  await town.mail(ANN, 'access-ready');
  await town.mail(ANN, 'erasure-done');
  const [access, erasure] = await requests();
  expect(access).toMatchObject({ right: 'access', status: 'fulfilled', package: { records: 6 } });
  expect(erasure).toMatchObject({ right: 'erasure', status: 'fulfilled' });
  expect(access?.closedAt).toBeLessThanOrEqual(erasure?.coolingOffUntil ?? 0);
  await gone();
});

/** An erasure over a store that is away until its tries are used up. */
async function askWhileAway() {
  await town.hideVisits();
  await askAndProve();
  await town.hurry(async () => (await requests())[0]?.status === 'partly-fulfilled');
}

it('tries a store that is away again, and goes on once it is back, through a restart', async () => {
  await town.hideVisits();
  await askAndProve();
  const { caseId } = await town.caseOf();
  await town.hurry(async () => (await town.host.ports.ledger.read(caseId)).some(({ type }) => type === 'StoreAwaited'));
  await town.showVisits();
  await town.restart();
  town.pass(60_000);
  await town.mail(ANN, 'erasure-done');
  await gone();
  expect((await town.mails()).some(({ subject }) => subject?.includes('partly'))).toBe(false);
});

it('ends in part when an operator accepts that, and tells the person what is missing and why', async () => {
  await askWhileAway();
  await town.mail(ANN, 'partly-done');
  const { decideRequest } = await import('../../functions/handlers/operator/decide-request.ts');
  const { bind } = await import('../../functions/shell/step.ts');
  const [request] = await requests();
  const decide = bind(decideRequest, town.host.ports);
  const accept = {
    requestId: request?.requestId,
    decision: 'accept',
    reason: 'The old door counter broke.',
    operator: 'op',
  };
  expect(await decide(accept)).toEqual({ status: 'partly-fulfilled' });
  const { text } = await town.mail(ANN, 'partly-accepted');
  for (const told of ['Visits', 'The old door counter broke.', 'authority of the province'])
    expect(text).toContain(told);
  const { caseId, closed } = await town.caseOf();
  expect(closed).toBe(true);
  expect(await town.host.ports.vault.list(`${caseId}/work/`)).toEqual([]);
  await expect(decide(accept)).rejects.toThrow(/only a partly-fulfilled one/);
});

it('tries a part again by itself after six hours', async () => {
  await askWhileAway();
  await town.mail(ANN, 'partly-done');
  await town.showVisits();
  town.pass(6 * 3_600_000);
  await town.mail(ANN, 'erasure-done');
  await gone();
});

it('does not call a request partly done of which nothing is done', async () => {
  const readers = join(town.dir, '../readers.db');
  await rename(readers, `${readers}.hidden`);
  await askWhileAway();
  const late = await town.mail(ANN, 'partly-done');
  expect(late.subject).toBe('Your request is not done yet');
  expect(late.text).not.toContain('is done,');
  for (const title of ['Visits', 'Readers and loans']) expect(late.text).toContain(title);
});

it('is honest about a store that is away, and finishes by redrive', async () => {
  await askWhileAway();
  const partly = await town.mail(ANN, 'partly-done');
  expect(partly.text).toContain('Visits');
  expect((await requests())[0]).toMatchObject({
    status: 'partly-fulfilled',
    stores: { visits: { settled: false, fault: 'StoreUnreachable' }, readers: { settled: true } },
  });
  expect((await town.caseOf()).closed).toBe(false);
  await town.showVisits();
  const { redriveRequest } = await import('../../functions/handlers/operator/redrive-request.ts');
  const { bind } = await import('../../functions/shell/step.ts');
  const [request] = await requests();
  await bind(redriveRequest, town.host.ports)({ requestId: request?.requestId, operator: 'op' });
  await town.mail(ANN, 'erasure-done');
  await gone();
  expect((await town.caseOf()).closed).toBe(true);
});

it('never touches a person who only was named in the mail', async () => {
  const before = await bystanders();
  await askAndProve({ ...ERASE, text: `${ERASE.text}\nMy account is under ${BEN}.` });
  await town.mail(ANN, 'erasure-done');
  expect(await bystanders()).toEqual(before);
});
