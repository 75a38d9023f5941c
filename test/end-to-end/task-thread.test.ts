import { setEnvironmentData } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANN, BEN, linkIn, openTown, post, type Town } from './town.ts';

const left = new Int32Array(new SharedArrayBuffer(4));
setEnvironmentData('calls-to-live', left);

let town: Town;
let faults: unknown[];
beforeEach(async () => {
  faults = [];
  const onFault = (fault: unknown) => faults.push(fault);
  town = await openTown({ taskThread: new URL('dying-thread.ts', import.meta.url), onFault });
});
afterEach(() => town.close());

async function askAndProve(from: string, text: string) {
  await town.send(from, { subject: 'My data', text });
  await post(linkIn(await town.mail(from, 'acknowledgement'), 'proof'));
}

it('copies and erases with a thread that ends in the midst of it and another that goes on', async () => {
  Atomics.store(left, 0, 3);
  await askAndProve(ANN, 'Please send me a copy of all personal data you hold about me.');
  await town.until(async () => Atomics.load(left, 0) === 0);
  await town.hurry(async () => (await town.caseOf()).requests[0]?.status === 'fulfilled');
  expect((await town.caseOf()).requests[0]).toMatchObject({ attempt: 1, package: { records: 6 } });
  expect(faults).toEqual([new Error('The thread of the tasks ended with code 7.')]);

  await askAndProve(BEN, 'Please delete all personal data you hold about me.');
  await town.hurry(async () => (await town.caseOf(1)).requests[0]?.status === 'fulfilled');
  expect(town.rows('SELECT * FROM loans WHERE reader_id = 2')).toEqual([]);
  expect(town.rows('SELECT * FROM loans WHERE reader_id = 1')).not.toEqual([]);
});

it('tries a store again that the thread could not reach, by the name of the fault', async () => {
  await town.hideVisits();
  await askAndProve(ANN, 'Please send me a copy of all personal data you hold about me.');
  const isAwaited = async () =>
    (await town.host.ports.ledger.read((await town.caseOf()).caseId)).find(({ type }) => type === 'StoreAwaited');
  expect((await town.hurry(isAwaited))?.facts).toMatchObject({ storeId: 'visits', fault: 'StoreUnreachable' });
  await town.showVisits();
  await town.hurry(async () => (await town.caseOf()).requests[0]?.status === 'fulfilled');
});

it('stops though a task waits for what never comes', async () => {
  Atomics.store(left, 0, 99);
  await askAndProve(ANN, 'Please send me a copy of all personal data you hold about me.');
  await town.until(async () => Atomics.load(left, 0) === 0);
  await town.restart(); // which stops it first
  expect(faults).toEqual([]);
  await town.hurry(async () => (await town.caseOf()).requests[0]?.status === 'fulfilled');
});
