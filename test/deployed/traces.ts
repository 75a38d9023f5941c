import { CloudWatchClient, paginateListMetrics } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient, paginateListTables, paginateScan, type AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  S3Client,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
  type ObjectVersion,
} from '@aws-sdk/client-s3';
import {
  DescribeExecutionCommand,
  paginateGetExecutionHistory,
  paginateListExecutions,
  paginateListStateMachines,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { clientConfig } from './emulator.ts';

/** Something that a deployment wrote about its work, and the place an operator, or a thief, would read it in. */
export interface Trace {
  place: 'log' | 'metric' | 'history' | 'queue' | 'table' | 'object';
  where: string;
  what: string | Uint8Array;
}

/** Everything that a deployment left anywhere but in the mails themselves; events of buses are in the queue that heard them. */
export async function* tracesOf(url: string): AsyncGenerator<Trace> {
  const config = clientConfig(url);
  yield* logs(new CloudWatchLogsClient(config));
  yield* metrics(new CloudWatchClient(config));
  yield* histories(new SFNClient(config));
  yield* queues(url);
  yield* tables(new DynamoDBClient(config));
  yield* objects(new S3Client({ ...config, forcePathStyle: true }));
}

async function* logs(client: CloudWatchLogsClient): AsyncGenerator<Trace> {
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client }, {}))
    for (const { logGroupName = '' } of logGroups)
      for await (const { events = [] } of paginateFilterLogEvents({ client }, { logGroupName }))
        for (const { logStreamName = '', message = '' } of events)
          yield { place: 'log', where: `${logGroupName} ${logStreamName}`, what: message };
}

async function* metrics(client: CloudWatchClient): AsyncGenerator<Trace> {
  for await (const { Metrics = [] } of paginateListMetrics({ client }, {}))
    for (const metric of Metrics)
      yield { place: 'metric', where: metric.Namespace ?? '', what: JSON.stringify(metric) };
}

async function* histories(client: SFNClient): AsyncGenerator<Trace> {
  for await (const executionArn of executionsIn(client)) {
    const { $metadata: _, ...described } = await client.send(new DescribeExecutionCommand({ executionArn }));
    yield { place: 'history', where: executionArn, what: JSON.stringify(described) };
    const asked = { executionArn, includeExecutionData: true };
    for await (const { events } of paginateGetExecutionHistory({ client }, asked))
      yield { place: 'history', where: executionArn, what: JSON.stringify(events) };
  }
}

async function* executionsIn(client: SFNClient): AsyncGenerator<string> {
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {}))
    for (const { stateMachineArn } of stateMachines)
      for await (const { executions = [] } of paginateListExecutions({ client }, { stateMachineArn }))
        for (const { executionArn = '' } of executions) yield executionArn;
}

/** As they lie in the queues: nothing is taken out. */
async function* queues(url: string): AsyncGenerator<Trace> {
  const answer = await fetch(`${url}/_ministack/sqs/messages`);
  const { messages } = (await answer.json()) as { messages: unknown };
  yield { place: 'queue', where: 'all queues', what: JSON.stringify(messages) };
}

async function* tables(client: DynamoDBClient): AsyncGenerator<Trace> {
  for await (const { TableNames = [] } of paginateListTables({ client }, {}))
    for (const TableName of TableNames)
      for await (const { Items = [] } of paginateScan({ client }, { TableName }))
        for (const [name, value] of Items.flatMap((item) => Object.entries(item)))
          yield { place: 'table', where: `${TableName} ${name}`, what: written(value) };
}

const written = (value: AttributeValue): string | Uint8Array => value.B ?? JSON.stringify(value);

/** Keys and bytes of every version, those that a later one hides as well. */
async function* objects(client: S3Client): AsyncGenerator<Trace> {
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  for (const { Name: Bucket = '' } of Buckets.filter(({ Name }) => Name?.startsWith('habeas-')))
    for await (const { Key = '', VersionId } of versionsIn(client, Bucket)) {
      yield { place: 'object', where: Bucket, what: Key };
      const what = await bytesOf(client, new GetObjectCommand({ Bucket, Key, VersionId }));
      if (what !== undefined) yield { place: 'object', where: `${Bucket}/${Key}`, what };
    }
}

/** None of an object that a function has removed since it was listed: it is not left behind. */
async function bytesOf(client: S3Client, asked: GetObjectCommand): Promise<Uint8Array | undefined> {
  try {
    const { Body } = await client.send(asked);
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  } catch (error) {
    if (error instanceof Error && GONE.has(error.name)) return undefined;
    throw error;
  }
}

const GONE = new Set(['NoSuchKey', 'NoSuchVersion']);

async function* versionsIn(client: S3Client, Bucket: string): AsyncGenerator<ObjectVersion> {
  for (let from: Partial<ListObjectVersionsCommandInput> | undefined = {}; from;) {
    const page: ListObjectVersionsCommandOutput = await client.send(new ListObjectVersionsCommand({ Bucket, ...from }));
    yield* page.Versions ?? [];
    const { IsTruncated, NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
    from = IsTruncated === true ? { KeyMarker, VersionIdMarker } : undefined;
  }
}
