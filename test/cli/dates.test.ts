import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ANN, linkIn, openTown, post, type Town } from '../end-to-end/town.ts';
import { habeasBeside } from './run-habeas.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown({ clock: { now: () => Date.now() } }); // the command line reads this clock, too
});
afterEach(() => town.close());

const command = habeasBeside(() => town);
const habeas = async (...args: string[]): Promise<string> => (await command(...args)).out;

it('asks, resumes, extends and reports beside the running host', async () => {
  await town.send(ANN, { subject: 'Opening hours', text: 'When do you open on Sundays?' });
  const { caseId } = await town.until(async () => {
    const [one] = await town.cases();
    return one?.operatorNeeded && one;
  });
  expect(await habeas('queue')).toMatch(/no-right-recognised; \d+ d left/);
  expect(await habeas('ask', caseId, '--missing', 'Which card is it about?')).toContain('asked; waits until');
  expect((await town.mail(ANN, 'question')).text).toContain('Which card is it about?');
  expect(await habeas('queue')).toContain('Nothing waits');
  expect(await habeas('queue', '--all')).toContain('waits for the person');
  expect(await habeas('resume', caseId, '--words', 'the blue one')).toContain('goes on');
  expect(await habeas('queue')).toContain('the person has answered');
  await habeas('classify', caseId, 'access');
  expect(await habeas('residence', caseId, 'US-VA')).toMatch(/-1: due \d{4}-\d\d-\d\d \(controller-promise\)/);
  expect(await habeas('extend', `${caseId}-1`, '--reason', 'Much to read.')).toMatch(
    /now due \d{4}-\d\d-\d\d \(controller-promise\)/,
  );
  expect(await habeas('queue', '--all')).toMatch(/access.*d left, controller-promise.*extended/);
  await post(linkIn(await town.mail(ANN, 'acknowledgement'), 'proof'));
  await town.mail(ANN, 'access-ready');
  expect(await habeas('report', '--csv')).toMatch(/^month,right,regime,.*\r\n\*,\*,\*,1,1,0,0,0,0,0,0,1,0/);
  expect(await habeas('report', '--under', 'us-va-vcdpa', '--csv')).toContain('*,*,*,1,1,');
  expect(await habeas('report', '--under', 'id-pdp')).toContain('No request');
  expect(await habeas('report', '--from', '2020-01-01', '--to', '2020-12-31')).toContain('No request');
});

it('explains a date and runs a state machine', async () => {
  const asked = ['--received', '2026-09-30T10:00+08:00', '--residence', 'CN', '--right', 'erasure'];
  expect(await habeas('deadline', ...asked)).toContain('cn-app-method is the strictest');
  expect(JSON.parse(await habeas('deadline', ...asked, '--json'))).toMatchObject({ respondBy: '2026-10-15' });
  const machine = join(import.meta.dirname, '../../state-machines/handle-request.asl.json');
  expect(await habeas('asl', 'run', machine)).toMatch(/^(?:FAILED|SUCCEEDED) after \d+ events/);
});
