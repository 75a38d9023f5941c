import { expect, inject, it } from 'vitest';
import { writeExampleMail } from '../../infra/local/example-mails.ts';
import { PEOPLE } from '../../infra/local/samples/people.ts';
import { linkIn, World } from './world.ts';

const [person] = PEOPLE;
const PRIVACY = 'privacy@anytalk.example';

it('answers an access request that came by mail', async () => {
  const world = new World(inject('url'), inject('frontDoor'));
  const caseId = await world.deliver(writeExampleMail('access', person.email, PRIVACY), 'ses-access-1');
  expect(caseId).toMatch(/^[a-z0-9]{12}$/);
  expect(await world.keysIn('inbound')).toEqual([]);

  const proof = linkIn(await world.untilMail(person.email, /\/proof\//), 'proof');
  expect((await world.visit(proof)).status).toBe(200);
  expect((await world.events(caseId)).map(({ type }) => type?.S)).not.toContain('IdentityProven');
  expect((await world.visit(proof, {})).status).toBe(200);
  expect((await world.visit(proof, {})).status).toBe(410);

  expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
  expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
  const parcel = linkIn(await world.untilMail(person.email, /\/package\//), 'package');
  expect((await world.visit(parcel)).status).toBe(200);
  await world.visit(parcel, {});
  const code = /\b\d{8}\b/.exec((await world.untilMail(person.email, /\b\d{8}\b/)).BodyText)?.[0] ?? '';
  const zip = await world.visit(parcel, { code });
  expect(zip.status).toBe(200);
  expect(zip.body.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  expect((await world.visit(parcel)).status).toBe(410);

  const events = await world.events(caseId);
  const settled = events
    .filter(({ type }) => type?.S === 'StoreSettled')
    .map(({ facts }) => JSON.parse(facts?.S ?? '{}') as { storeId: string });
  expect(settled.map(({ storeId }) => storeId).sort()).toEqual(['accounts', 'devices', 'events']);
  const personal = [person.email, person.name, person.phone];
  const kept = [
    JSON.stringify(events),
    await world.history('handle-request', `${caseId}-1`),
    await world.history('fulfil-request', `${caseId}-1-1`),
  ];
  for (const key of await world.keysIn('vault', `${caseId}/`))
    kept.push(key, (await world.bytesOf('vault', key)).toString('latin1'));
  for (const text of kept) for (const value of personal) expect(text.includes(value), value).toBe(false);
});
