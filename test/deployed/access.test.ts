import { expect, inject, it } from 'vitest';
import type { Person } from '../../infra/local/samples/people.ts';
import { openWorld, prove, typesOf, write } from './ask.ts';
import { keyLike, openVault } from './keys.ts';
import { marksOf, SUBJECTS } from './people.ts';
import { linkIn, type World } from './world.ts';

const MACHINES = ['handle-request', 'fulfil-request'] as const;

it('answers an access request that came by mail', async () => {
  const world = openWorld();
  const person = SUBJECTS.access;
  const caseId = await write(world, 'access', person);
  await world.untilTaken();
  await prove(world, caseId, person);
  await expectFulfilled(world, caseId);

  const [sealed = ''] = (await world.keysIn('vault', `${caseId}/`)).filter((key) => key.includes('package'));
  expect(await world.encryptionOf('vault', sealed)).toEqual({
    algorithm: 'aws:kms',
    key: await keyLike('beneath tables'),
  });
  expect((await world.bytesOf('vault', sealed)).includes('PK\x03\x04')).toBe(false);
  expect((await openVault(inject('url'), sealed)).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  await expectNothingPersonal(world, caseId, person);

  const zip = await download(world, person);
  expect(zip.includes('accounts')).toBe(true);
  expect(await typesOf(world, caseId)).toContain('PackageDownloaded');
});

it('answers an access request that came from the app', async () => {
  const world = openWorld();
  const person = SUBJECTS.api;
  const answer = await world.post('/api/requests', JSON.stringify({ rights: ['access'], email: person.email }));
  expect(answer.status, answer.body.toString()).toBe(202);
  const { reference: caseId } = JSON.parse(answer.body.toString()) as { reference: string };
  await world.untilEvent(caseId, 'MailSent');
  await world.untilTaken();
  await prove(world, caseId, person);
  await expectFulfilled(world, caseId);
  await download(world, person);

  expect((await world.post('/api/requests', '{"rights":[]}')).status).toBe(400);
  expect((await world.visit('https://privacy.anytalk.example/api/requests', {})).status).toBe(403);
});

async function expectFulfilled(world: World, caseId: string): Promise<void> {
  expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
  expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
  expect(await world.statesOf('handle-request', `${caseId}-1`)).toEqual([
    'Wait until the person has proven the address',
    'Ask the policy who decides',
    'Does an operator decide?',
    'Wait for its turn within the case',
    'Which way from here?',
    'Start the fulfilment',
  ]);
  const settled = (await world.events(caseId)).filter(({ type }) => type === 'StoreSettled');
  expect(settled.map(({ facts }) => facts['storeId']).sort()).toEqual(['accounts', 'devices', 'events']);
  expect(await world.untilEvent(caseId, 'RequestClosed')).toMatchObject({ outcome: 'fulfilled' });
}

/** Opens the package with the code that comes to the proven address; it opens once. */
async function download(world: World, { email }: Person): Promise<Buffer> {
  const parcel = linkIn(await world.untilMail(email, /\/package\//), 'package');
  expect((await world.visit(parcel)).status).toBe(200);
  await world.visit(parcel, {});
  const code = /\b\d{8}\b/.exec((await world.untilMail(email, /\b\d{8}\b/)).BodyText)?.[0] ?? '';
  const zip = await world.visit(parcel, { code });
  expect(zip.status).toBe(200);
  expect(zip.body.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  expect((await world.visit(parcel)).status).toBe(410);
  return zip.body;
}

/** Neither in the ledger's items, nor in what the executions carry, nor in keys or bytes of the vault, nor in the logs. */
async function expectNothingPersonal(world: World, caseId: string, person: Person): Promise<void> {
  const kept = (await world.events(caseId)).map(({ item }) => item);
  kept.push(await world.history(MACHINES[0], `${caseId}-1`), await world.history(MACHINES[1], `${caseId}-1-1`));
  for (const key of await world.keysIn('vault', `${caseId}/`))
    kept.push(key, (await world.bytesOf('vault', key)).toString('latin1'));
  for (const text of kept)
    for (const mark of marksOf(person)) expect(text.includes(mark), `${mark} in ${text.slice(0, 200)}`).toBe(false);
}
