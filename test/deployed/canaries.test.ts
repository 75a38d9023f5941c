import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, CreateLogStreamCommand, PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeStateMachineCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { finderOf } from '../acceptance/canaries.ts';
import { openWorld } from './ask.ts';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';
import { SUBJECTS } from './people.ts';
import { tracesOf, type Trace } from './traces.ts';

const people = Object.values(SUBJECTS);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What is about a person, and the digest of their address that anybody could make again. */
const CANARIES = people.flatMap(({ name, email, phone, topics }) => [name, email, phone, sha256(email), ...topics]);
/** What persons and operators wrote in the scenarios. */
const WORDS = ['met your colleague at the fair', 'A copy, please.', 'What is it that you ask for', 'by telephone'];

/** Nobody's: put into each place to see that the search looks there. */
const PLANTED = 'planted.canary@post.example';

const findPeople = finderOf(CANARIES);
const find = finderOf([...CANARIES, ...WORDS, PLANTED]);
/** A number that stands alone; within a longer one it is chance. */
const USER_ID = new RegExp(`(?<![\\w.-])(?:${people.map(({ userId }) => userId).join('|')})(?![\\w.-])`);

const leakIn = ({ what }: Pick<Trace, 'what'>) => {
  const bytes = Buffer.from(what);
  return find(bytes) ?? USER_ID.exec(bytes.toString('latin1'))?.[0];
};

/** Where something was found, and how much was looked at in each kind of place. */
async function search() {
  const looked: Record<string, number> = {};
  const leaks: { place: Trace['place']; where: string; leak: string }[] = [];
  for await (const trace of tracesOf(inject('url'))) {
    looked[trace.place] = (looked[trace.place] ?? 0) + 1;
    const leak = leakIn(trace);
    if (leak !== undefined) leaks.push({ place: trace.place, where: trace.where, leak });
  }
  return { looked, leaks };
}

/** Leaves the same address in a place of each kind. */
async function plant(): Promise<void> {
  const config = clientConfig(inject('url'));
  const logs = new CloudWatchLogsClient(config);
  const stream = { logGroupName: '/habeas/test/TakeStock', logStreamName: 'planted' };
  await logs.send(new CreateLogStreamCommand(stream));
  await logs.send(new PutLogEventsCommand({ ...stream, logEvents: [{ timestamp: Date.now(), message: PLANTED }] }));
  const MetricData = [{ MetricName: 'Planted', Value: 1, Dimensions: [{ Name: 'who', Value: PLANTED }] }];
  await new CloudWatchClient(config).send(new PutMetricDataCommand({ Namespace: 'Habeas/test', MetricData }));
  const sfn = new SFNClient(config);
  const deployed = `arn:aws:states:${REGION}:${ACCOUNT}:stateMachine:habeas-test-handle-request`;
  const { roleArn } = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn: deployed }));
  const definition = JSON.stringify({ StartAt: 'Here', States: { Here: { Type: 'Succeed' } } });
  const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name: 'planted', definition, roleArn }));
  await sfn.send(new StartExecutionCommand({ stateMachineArn, input: JSON.stringify({ who: PLANTED }) }));
  const event = {
    EventBusName: 'habeas-test',
    Source: 'planted',
    DetailType: 'planted',
    Detail: `{"who":"${PLANTED}"}`,
  };
  await new EventBridgeClient(config).send(new PutEventsCommand({ Entries: [event] }));
  const Item = { kind: { S: 'planted' }, key: { S: PLANTED } };
  await new DynamoDBClient(config).send(new PutItemCommand({ TableName: 'habeas-test-records', Item }));
  const Bucket = `habeas-test-vault-${ACCOUNT}-${REGION}`;
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  await s3.send(new PutObjectCommand({ Bucket, Key: `planted/${PLANTED}`, Body: '' }));
}

describe('the search', () => {
  const { email, userId } = SUBJECTS.access;
  it.each([
    ['as it is', email],
    ['in capitals', email.toUpperCase()],
    ['percent-encoded', encodeURIComponent(email)],
    ['as hex', Buffer.from(email).toString('hex')],
    ['as base64', Buffer.from(`x ${email} y`).toString('base64')],
    ['as a plain digest', sha256(email)],
    ['as a number', `{"user":${userId}}`],
  ])('finds a person %s', (_, what) => expect(leakIn({ what: `before ${what} after` })).toBeDefined());

  it('finds nobody where nobody is', () => expect(leakIn({ what: `5${userId}5 robin@post.example` })).toBeUndefined());
});

describe('what the scenarios left behind', () => {
  const PLACES = ['history', 'log', 'metric', 'object', 'queue', 'table'];

  it('names nobody: no log, metric, history, event, queue, table or object', async () => {
    const { looked, leaks } = await search();
    expect(leaks).toEqual([]);
    expect(Object.keys(looked).sort()).toEqual(PLACES);
    console.log(`searched for ${CANARIES.length + WORDS.length} canaries in ${JSON.stringify(looked)}`);
  });

  it('names nobody in the calls of functions: no resource, encryption context or other key', () =>
    expect(leakIn({ what: readFileSync(inject('calls')) })).toBeUndefined());

  it('names nobody in a mail but whom it is addressed to', async () => {
    const mails = await openWorld().allMails();
    expect(mails.length).toBeGreaterThan(20);
    const said = mails.map(({ Subject, BodyText, BodyHtml }) => JSON.stringify({ Subject, BodyText, BodyHtml }));
    expect(said.flatMap((text) => findPeople(text) ?? [])).toEqual([]);
  });

  it('would be found in each of these places', async () => {
    await plant();
    const { leaks } = await search();
    expect([...new Set(leaks.map(({ place }) => place))].sort()).toEqual(PLACES);
    expect(new Set(leaks.map(({ leak }) => leak))).toEqual(new Set([PLANTED]));
  });
});
