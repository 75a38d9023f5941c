import { DescribeStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { adaptBuckets, adaptMachines, adaptRoles, USUAL } from './adapt.ts';
import { openWorld, prove, typesOf, write } from './ask.ts';
import { CHANGED } from './changed-source.ts';
import { deploy, untilSynthesized } from './deploy.ts';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';
import { until } from './patience.ts';
import { SUBJECTS } from './people.ts';
import { lookAt } from './stores-seen.ts';
import { linkIn, type World } from './world.ts';

const STATE = 'Wait until the person has proven the address';

/** Deploys the next release over this one. */
async function upgrade(): Promise<void> {
  await deploy({ environment: inject('environment') }, await untilSynthesized(inject('changed')));
  await adaptMachines(inject('url'));
  await adaptRoles(inject('url'));
  await adaptBuckets(inject('url'));
}

/** What the deployed definition calls to ask the policy: one version of one function. */
async function asksPolicy(): Promise<string | undefined> {
  const stateMachineArn = `arn:aws:states:${REGION}:${ACCOUNT}:stateMachine:habeas-test-handle-request`;
  const sfn = new SFNClient(clientConfig(inject('url')));
  const { definition = '' } = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
  return /function:habeas-test-CheckPolicy:\d+/.exec(definition)?.[0];
}

let world: World;
let waiting: string;
let pinned: string | undefined;
beforeAll(async () => {
  world = openWorld();
  waiting = await write(world, 'access', SUBJECTS.upgrade);
  await world.untilMail(SUBJECTS.upgrade.email, /\/proof\//);
  // the mail is out a moment before the execution waits
  const states = await until('the wait for the proof', async () => {
    const entered = await world.statesOf('handle-request', `${waiting}-1`);
    return entered.length > 0 ? entered : undefined;
  });
  expect(states).toEqual([STATE]);
  pinned = await asksPolicy();
  await upgrade();
});

describe('a new release', () => {
  it('is called by versions of its own', async () => {
    expect(pinned).toBeDefined();
    expect(await asksPolicy()).not.toBe(pinned);
  });

  it('lets the request that waited end on the definition and the code it began with, and begins the next on its own', async () => {
    await prove(world, waiting, SUBJECTS.upgrade);
    const next = await write(world, 'access', SUBJECTS.release);
    await prove(world, next, SUBJECTS.release);
    const [before, after] = await Promise.all(
      [waiting, next].map(async (caseId) => {
        expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
        expect(await world.untilEnded('fulfil-request', `${caseId}-1-1`)).toBe('SUCCEEDED');
        expect(await world.untilEvent(caseId, 'RequestClosed')).toMatchObject({ outcome: 'fulfilled' });
        return world.history('handle-request', `${caseId}-1`);
      }),
    );
    expect(before).not.toContain(CHANGED.state);
    expect(before).not.toContain(CHANGED.answer);
    expect(after).toContain(CHANGED.state);
    expect(after).toContain(CHANGED.answer);
  });
});

/** Under the changed configuration, whose links hold for seconds; the request before had its own, which hold for days. */
it('lets a request expire whose address nobody proves, says so, and leaves the data alone', async () => {
  const person = SUBJECTS.expiry;
  const urls = Object.values(inject('stores'));
  const before = await lookAt(urls, person);
  await adaptMachines(inject('url'), { ...USUAL, proof: 4 });
  const caseId = await write(world, 'erasure', person);
  const proof = linkIn(await world.untilMail(person.email, /\/proof\//), 'proof');
  expect(await world.untilEnded('handle-request', `${caseId}-1`)).toBe('SUCCEEDED');
  await adaptMachines(inject('url'));
  const walked = await world.statesOf('handle-request', `${caseId}-1`);
  const round = [STATE, 'See whether the link has run out', 'Does the link still hold?'];
  expect(walked.length).toBeGreaterThan(2 * round.length);
  expect(walked).toEqual([
    ...Array<string[]>((walked.length - 1) / 3)
      .fill(round)
      .flat(),
    'The request is closed',
  ]);

  expect(await world.untilEvent(caseId, 'RequestClosed')).toMatchObject({ outcome: 'expired' });
  await world.untilMail(person.email, /We did not receive your confirmation in time/);
  expect((await world.visit(proof, {})).status).toBe(410);
  expect(await typesOf(world, caseId)).not.toContain('IdentityProven');
  expect(await lookAt(urls, person)).toEqual(before);
  expect(before.naming.length).toBeGreaterThan(5);
});
