import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { DescribeStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { App } from 'aws-cdk-lib';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import settings from '../../cdk.json' with { type: 'json' };
import { readStage } from '../../infra/aws/stages.ts';
import { RecordsStack } from '../../infra/aws/stacks/records-stack.ts';
import { deploy, destroy, STACKS } from './deploy.ts';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';

const config = clientConfig(inject('url'));
const cloudformation = new CloudFormationClient(config);
const dynamodb = new DynamoDBClient(config);
const kms = new KMSClient(config);
const lambda = new LambdaClient(config);
const s3 = new S3Client({ ...config, forcePathStyle: true });
const sfn = new SFNClient(config);

/** How one looks whether a resource is there, by its type; the look fails where it is not. */
const LOOKS: Record<string, (id: string) => Promise<unknown>> = {
  'AWS::DynamoDB::Table': (TableName) => dynamodb.send(new DescribeTableCommand({ TableName })),
  'AWS::S3::Bucket': (Bucket) => s3.send(new HeadBucketCommand({ Bucket })),
  'AWS::KMS::Key': async (KeyId) => {
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId }));
    if (KeyMetadata?.KeyState !== 'Enabled') throw new Error(KeyMetadata?.KeyState);
  },
  'AWS::Lambda::Function': (FunctionName) => lambda.send(new GetFunctionCommand({ FunctionName })),
  'AWS::StepFunctions::StateMachine': (stateMachineArn) =>
    sfn.send(new DescribeStateMachineCommand({ stateMachineArn })),
};

type Resource = { type: string; id: string };

/** What of a stack one can look for. */
async function resourcesOf(StackName: string): Promise<Resource[]> {
  const found: Resource[] = [];
  const pages = paginateListStackResources({ client: cloudformation }, { StackName });
  for await (const { StackResourceSummaries = [] } of pages)
    for (const { ResourceType: type = '', PhysicalResourceId: id = '' } of StackResourceSummaries)
      if (LOOKS[type]) found.push({ type, id });
  return found;
}

async function stillThere(resources: Resource[]): Promise<Resource[]> {
  const looked = await Promise.allSettled(resources.map(async ({ type, id }) => LOOKS[type]?.(id)));
  return resources.filter((_, at) => looked[at]?.status === 'fulfilled');
}

const isThere = (StackName: string) =>
  cloudformation.send(new DescribeStacksCommand({ StackName })).then(
    () => true,
    () => false,
  );

it('refuses to destroy the records of a stage that retains, and keeps them when it is told to all the same', async () => {
  const out = join(inject('assembly'), '../kept.out');
  const environment = { environment: inject('environment') };
  const StackName = 'Habeas-kept-Records';
  const app = new App({ outdir: out, analyticsReporting: false, context: settings.context });
  const stage = { ...readStage('test'), name: 'kept', retain: true };
  new RecordsStack(app, StackName, { env: { account: ACCOUNT, region: REGION }, stage });
  app.synth();
  await deploy(environment, out, [StackName]);
  const records = await resourcesOf(StackName);
  expect(records.map(({ type }) => type).sort()).toEqual([
    ...Array<string>(3).fill('AWS::DynamoDB::Table'),
    ...Array<string>(3).fill('AWS::KMS::Key'),
    ...Array<string>(5).fill('AWS::S3::Bucket'),
  ]);
  await expect(destroy(environment, out, [StackName])).rejects.toThrow(/TerminationProtection/);
  expect(await isThere(StackName)).toBe(true);

  await cloudformation.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: false }));
  await destroy(environment, out, [StackName]);
  expect(await isThere(StackName)).toBe(false);
  expect(await stillThere(records)).toEqual(records);
});

it('takes a stage that does not retain down whole', async () => {
  const resources = (await Promise.all(STACKS.map(resourcesOf))).flat();
  expect(await stillThere(resources)).toEqual(resources);
  expect(new Set(resources.map(({ type }) => type))).toEqual(new Set(Object.keys(LOOKS)));
  await destroy({ environment: inject('environment') }, inject('assembly'));
  for (const stack of STACKS) expect(await isThere(stack)).toBe(false);
  expect(await stillThere(resources)).toEqual([]);
});
