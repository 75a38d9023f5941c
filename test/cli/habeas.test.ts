import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANN, linkIn, openTown, post, type Town } from '../end-to-end/town.ts';
import { CLI, habeasBeside, runHabeas } from './run-habeas.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const habeas = habeasBeside(() => town);
const caseId = async () => (await town.cases())[0]?.caseId ?? '';

it('lists, classifies and shows, while the host runs on the same state', async () => {
  expect((await habeas('queue')).out).toContain('Nothing waits');
  await town.send(ANN, { subject: 'Opening hours', text: 'When do you open on Sundays?' });
  await town.until(async () => (await habeas('queue')).out.includes('no-right-recognised'));
  const id = await caseId();
  expect((await habeas('classify', id, 'access', '--reason', 'she means her file')).out).toContain(`${id}-1`);
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  await town.mail(ANN, 'access-ready');
  const shown = await habeas('show', id);
  expect(shown.out).toContain('fulfilled');
  expect(shown.out).toContain('understood');
  expect(shown.out).not.toContain('ann@');
  const revealed = await habeas('show', id, '--reveal');
  expect(revealed.out).toContain(ANN);
});

it('redrives across processes', async () => {
  await town.hideVisits();
  await town.send(ANN, { subject: 'My data', text: 'Please send me a copy of my personal data.' });
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  await town.hurry(async () => (await town.caseOf()).requests[0]?.status === 'partly-fulfilled');
  await town.mail(ANN, 'partly-done');
  await town.showVisits();
  expect((await habeas('queue')).out).toContain('visits');
  expect((await habeas('redrive', `${await caseId()}-1`)).out).toContain('attempt 2');
  await town.mail(ANN, 'access-ready');
});

it('verifies the ledger, forgets a case, and says so when the ledger does not hold', async () => {
  await town.send(ANN, { subject: 'My data', text: 'Please send me a copy of my personal data.' });
  await town.mail(ANN, 'acknowledgement');
  await town.host.anchorLedger();
  expect((await habeas('forget', await caseId())).code).toBe(0);
  const holds = await habeas('ledger', 'verify');
  expect(holds.code).toBe(0);
  expect(holds.out).toContain('not anchored yet');
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(join(town.dir, 'habeas.db'));
  database.exec(`UPDATE events SET facts = replace(facts, '"access"', '"erasure"')`);
  database.close();
  const broken = await habeas('ledger', 'verify');
  expect(broken.code).toBe(1);
  expect(broken.out).toContain('DOES NOT HOLD');
});

it('says plainly what is wrong with what was typed', async () => {
  const unknown = { code: 2, err: 'There is no case nothing.\n' };
  expect(await habeas('show', 'nothing')).toMatchObject(unknown);
  expect(await runHabeas(CLI, town, ['show', 'nothing'])).toMatchObject(unknown); // as it is, not bundled
  expect((await habeas('decide', 'nothing-1', 'approve')).err).toContain('--reason');
  expect((await habeas('decide', 'nothing-1', 'maybe', '--reason', 'x')).code).toBe(2);
  expect((await habeas('classify', 'nothing', 'flying')).code).toBe(2);
});
