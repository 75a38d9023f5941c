import { createServer, type AddressInfo } from 'node:net';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { adaptMachines, USUAL } from './adapt.ts';
import { moveStore, openWorld, prove, typesOf, write } from './ask.ts';
import { SUBJECTS } from './people.ts';
import { lookAt } from './stores-seen.ts';
import { linkIn, type World } from './world.ts';

let world: World;
let urls: string[];
beforeAll(() => {
  world = openWorld();
  urls = Object.values(inject('stores'));
});

describe('an erasure', () => {
  it('deletes or masks the person in every store, and nobody else', async () => {
    const person = SUBJECTS.erasure;
    const before = await lookAt(urls, person);
    expect(before.naming.length).toBeGreaterThan(5);
    const caseId = await write(world, 'erasure', person);
    await prove(world, caseId, person);
    expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
    expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
    const after = await lookAt(urls, person);
    expect(after.naming).toEqual([]);
    expect(after.others).toEqual(before.others);
    await world.untilMail(person.email, /looked again/);
    expect(await world.untilEvent(caseId, 'RequestClosed')).toMatchObject({ outcome: 'fulfilled' });
    expect(await world.keysIn('vault', `${caseId}/`)).toEqual([`${caseId}/raw`]);
  });

  it('is stopped by one click within the cooling-off', async () => {
    const person = SUBJECTS.cancel;
    const before = await lookAt(urls, person);
    const caseId = await write(world, 'erasure', person);
    await prove(world, caseId, person);
    const cancel = linkIn(await world.untilMail(person.email, /\/cancel\//), 'cancel');
    expect((await world.visit(cancel, {})).status).toBe(200);
    expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
    const types = await typesOf(world, caseId);
    expect(types).toContain('RequestWithdrawn');
    expect(types).not.toContain('FulfilmentStarted');
    expect(await lookAt(urls, person)).toEqual(before);
  });

  it('says honestly which store could not be reached, and finishes on redrive', async () => {
    const person = SUBJECTS.outage;
    await moveStore(world, 'devices', 'postgresql://postgres@127.0.0.1:9/postgres');
    const caseId = await write(world, 'erasure', person);
    await prove(world, caseId, person);
    expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
    expect(await world.untilEvent(caseId, 'StoreFailed')).toMatchObject({ storeId: 'devices' });
    await world.untilMail(person.email, /could not reach/);

    await moveStore(world, 'devices', inject('stores').devices);
    await world.invoke('RedriveRequest', { requestId: `${caseId}-1`, operator: 'op-1' });
    expect(await world.untilEnded('fulfil-request', `${caseId}-1-2`)).toBe('SUCCEEDED');
    expect((await lookAt(urls, person)).naming).toEqual([]);
  });
});

/** A server that takes a connection and never says a word. */
async function serveSilence() {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `postgresql://postgres@127.0.0.1:${(server.address() as AddressInfo).port}/postgres`,
    stop: () => void server.close(),
  };
}

it('goes on without a store whose task runs out of time, and says so', async () => {
  const person = SUBJECTS.hang;
  const silence = await serveSilence();
  await adaptMachines(inject('url'), { ...USUAL, states: { 'Look for the person in one store': 3 } });
  await moveStore(world, 'events', silence.url);
  const caseId = await write(world, 'access', person);
  await prove(world, caseId, person);
  expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
  expect(await world.untilEvent(caseId, 'StoreFailed')).toMatchObject({ storeId: 'events', fault: 'States.Timeout' });
  expect(await world.untilEvent(caseId, 'RequestClosed')).toMatchObject({ outcome: 'partly-fulfilled' });
  await moveStore(world, 'events', inject('stores').events);
  await adaptMachines(inject('url'), { ...USUAL, states: { 'Look for the person in one store': 900 } });
  silence.stop();
});
