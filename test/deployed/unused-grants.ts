import { GRANTS, type Grant as PortGrant } from '../../infra/aws/grants.ts';
import type { Grant } from './policies.ts';

/** Grants that may lie idle in a run, whom they were given to, and why. */
interface Idle {
  actions: string[];
  /** Part of the resource. */
  on: string;
  /** Whether the function was given what asks for it; that its code reaches that is held by test/infra/aws/grants.test.ts. */
  given: (granted: PortGrant) => boolean;
  why: string;
}

const BY_STATE = 'a change of a case does it or not by the state that the case is in';
const records = (method: NonNullable<PortGrant['records']>[number]) => (granted: PortGrant) =>
  granted.records?.includes(method) ?? false;
const vault = (method: NonNullable<PortGrant['vault']>[number]) => (granted: PortGrant) =>
  granted.vault?.includes(method) ?? false;

const IDLE: Idle[] = [
  {
    ...{ actions: ['states:SendTaskSuccess'], on: ':stateMachine:habeas-test-handle-request', why: BY_STATE },
    given: ({ workflow }) => workflow !== undefined,
  },
  {
    ...{ actions: ['states:StartExecution'], on: ':stateMachine:habeas-test-', why: BY_STATE },
    given: ({ workflow }) => workflow === 'start' || workflow === 'look',
  },
  { actions: ['ses:SendRawEmail'], on: ':ses:', given: ({ mailer }) => mailer === true, why: BY_STATE },
  {
    ...{ actions: ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'], on: 'table/habeas-test-events', why: BY_STATE },
    given: ({ ledger }) => ledger === 'append',
  },
  { actions: ['dynamodb:Query'], on: 'table/habeas-test-events', given: ({ ledger }) => !!ledger, why: BY_STATE },
  { actions: ['dynamodb:GetItem'], on: 'table/habeas-test-records', given: records('get'), why: BY_STATE },
  { actions: ['dynamodb:UpdateItem'], on: 'table/habeas-test-records', given: records('put'), why: BY_STATE },
  { actions: ['dynamodb:DeleteItem'], on: 'table/habeas-test-records', given: records('remove'), why: BY_STATE },
  {
    actions: ['dynamodb:BatchGetItem'],
    on: 'table/habeas-test-records',
    given: records('due'),
    why: 'read where it is due',
  },
  {
    ...{ actions: ['dynamodb:PutItem'], on: 'table/habeas-test-wrapped-keys', given: ({ first }) => first === true },
    why: "makes the deployment's own key, where it is the first to run on a new stage",
  },
  {
    ...{ actions: ['kms:GenerateDataKey', 'kms:Decrypt'], on: ':key/', given: ({ first }) => first === true },
    why: "makes the deployment's own key, where it is the first to run on a new stage, or opens what another made",
  },
  {
    ...{ actions: ['dynamodb:UpdateItem'], on: 'table/habeas-test-wrapped-keys' },
    ...{ given: ({ keys }) => keys === 'destroy', why: 'a case is forgotten years after its end' },
  },
  {
    ...{ actions: ['s3:DeleteObjectVersion', 's3:ListBucketVersions'], on: ':habeas-test-vault-' },
    ...{ given: vault('remove'), why: 'removed where something was collected' },
  },
  {
    actions: ['s3:PutObject'],
    on: ':habeas-test-vault-',
    given: vault('put'),
    why: 'written where a store has more pages',
  },
  {
    ...{
      actions: ['s3:AbortMultipartUpload'],
      on: ':habeas-test-',
      why: 'only a write in parts that fails is given up',
    },
    given: (granted) => vault('put')(granted) || granted.inbound === 'put',
  },
  {
    ...{ actions: ['s3:PutObject'], on: ':habeas-test-inbound-', given: ({ inbound }) => inbound === 'put' },
    why: 'a proof that comes after the end is a request of its own',
  },
  {
    ...{ actions: ['s3:PutObject'], on: ':habeas-test-configs-', given: ({ configs }) => configs === 'keep' },
    why: 'the first to ask after a deployment keeps the configuration',
  },
  {
    ...{ actions: ['s3:GetObject'], on: ':habeas-test-configs-', given: ({ configs }) => configs !== undefined },
    why: 'read for a request that began under an earlier configuration',
  },
  {
    ...{
      actions: ['s3:ListBucket'],
      on: ':habeas-test-',
      why: 'without it S3 calls an object that is not there forbidden',
    },
    given: (granted) => !!granted.configs || !!granted.inbound || vault('get')(granted) || vault('list')(granted),
  },
  {
    ...{ actions: ['states:DescribeExecution'], on: ':execution:', given: ({ workflow }) => workflow === 'look' },
    why: 'asked only for a request that has stood still for long',
  },
];

/** What AWS itself does in the function's name, not its code. */
const OF_AWS: { actions: RegExp; why: string }[] = [
  { actions: /^(?:logs:(?:CreateLogStream|PutLogEvents)|xray:Put\w+)$/, why: 'the runtime writes logs and traces' },
  { actions: /^sqs:SendMessage$/, why: 'Lambda sends there what failed for good' },
  {
    actions: /^dynamodb:(?:GetRecords|GetShardIterator|DescribeStream|ListStreams)$/,
    why: 'Lambda reads the stream that starts the function',
  },
];

const STORAGE = ['kms:Decrypt', 'kms:GenerateDataKey'];

/** Why a grant stands that its function used in no scenario; undefined: it should not. `key`: beneath tables, buckets, queues. */
export function reasonFor(caller: string, { action, resource, conditions }: Grant, key: string): string | undefined {
  const ofAws = OF_AWS.find(({ actions }) => actions.test(action));
  if (ofAws) return ofAws.why;
  if (resource === key && STORAGE.includes(action)) {
    const [via] = [conditions['StringEquals']?.['kms:ViaService'] ?? []].flat();
    if (via?.startsWith('sqs.')) return 'Lambda encrypts what it sends to the dead letters';
    if (via?.startsWith('s3.')) return 'comes with an object that is read or written';
  }
  const granted = GRANTS[caller.split('-')[0] ?? ''] ?? {};
  return IDLE.find(({ actions, on, given }) => actions.includes(action) && resource.includes(on) && given(granted))
    ?.why;
}
