import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { DEPLOYMENT_KEY } from '../../../functions/adapters/aws/deployment-key.ts';
import { API_PREFIX } from '../../../functions/adapters/aws/inbound-keys.ts';
import { DUE_INDEX } from '../../../functions/adapters/aws/records.ts';
import type { Environment } from '../../../functions/shell/environment.ts';
import type { Grant } from '../grants.ts';
import type { Machine } from '../machines.ts';
import type { Names } from '../names.ts';
import type { Network, Stage } from '../stages.ts';

/** ARNs of the keys, the only thing whose name AWS chooses. */
export interface Keys {
  storage: string;
  caseKeys: string;
  anchor: string;
}

/** What grants are made out for. */
export interface Estate {
  stage: Stage;
  names: Names;
  keys: Keys;
  machines: Pick<Machine, 'name' | 'waits'>[];
}

/** What a role states and what its function is told. */
export interface Permission {
  statements: PolicyStatement[];
  settings: Partial<Environment>;
  /** Where a function gets a network interface. */
  network?: Network;
}

/** The statements and settings that follow from a grant. No action is a wildcard. */
export function permissionsOf(grant: Grant, estate: Estate): Permission {
  const given = [
    ...innerPermissions(grant, estate),
    ...outerPermissions(grant, estate),
    storagePermission(grant, estate),
  ];
  return {
    statements: given.flatMap(({ statements }) => statements),
    settings: Object.assign({}, ...given.map(({ settings }) => settings)) as Partial<Environment>,
  };
}

/** What lies in the deployment's own tables and buckets. */
function* innerPermissions(grant: Grant, estate: Estate): Generator<Permission> {
  if (grant.ids ?? grant.digest ?? grant.inbound ?? grant.signer) yield deploymentKey(estate);
  if (grant.ledger ?? grant.keys ?? grant.vault) yield caseKeys(grant.keys ?? 'use', estate);
  if (grant.ledger) yield ledger(grant.ledger, estate);
  if (grant.vault) yield vault(grant.vault, estate);
  if (grant.inbound) yield inbound(grant.inbound, estate);
  if (grant.records) yield records(grant.records, estate);
  if (grant.configs) yield configs(grant.configs, estate);
}

/** What reaches other services. */
function* outerPermissions(grant: Grant, estate: Estate): Generator<Permission> {
  if (grant.workflow) yield workflow(grant.workflow, estate);
  if (grant.mailer) yield mailer(estate);
  if (grant.letters) yield letters(estate);
  if (grant.secondReader) yield secondReader(estate);
}

/** Reads letters; a function of its own. */
const LETTER_FUNCTION = 'ExtractText';

type Conditions = Record<string, Record<string, unknown>>;

/** One statement that allows. */
export const allow = (actions: string[], resources: string[], conditions: Conditions = {}): PolicyStatement =>
  new PolicyStatement({ actions, resources, conditions });

function ledger(level: 'read' | 'append', { names }: Estate): Permission {
  const append = level === 'append' ? ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'] : [];
  return {
    statements: [allow(['dynamodb:Query', ...append], [names.tableArn('events')])],
    settings: { eventsTable: names.table('events') },
  };
}

const HAS_CASE = { Null: { 'kms:EncryptionContext:caseId': 'false' } };

function caseKeys(level: 'use' | 'create' | 'destroy', { names, keys }: Estate): Permission {
  const table = [names.tableArn('wrapped-keys')];
  const more = {
    use: [],
    create: [allow(['dynamodb:PutItem'], table), allow(['kms:GenerateDataKey'], [keys.caseKeys], HAS_CASE)],
    destroy: [allow(['dynamodb:UpdateItem'], table)],
  };
  return {
    statements: [allow(['dynamodb:GetItem'], table), allow(['kms:Decrypt'], [keys.caseKeys], HAS_CASE), ...more[level]],
    settings: { wrappedKeysTable: names.table('wrapped-keys'), caseKeysKey: keys.caseKeys },
  };
}

/** The deployment's own key and no case's: the table's partition and the encryption context both name it. */
function deploymentKey({ names, keys }: Estate): Permission {
  return {
    statements: [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [names.tableArn('wrapped-keys')], {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [DEPLOYMENT_KEY] },
      }),
      allow(['kms:Decrypt', 'kms:GenerateDataKey'], [keys.caseKeys], {
        StringEquals: { 'kms:EncryptionContext:caseId': DEPLOYMENT_KEY },
      }),
    ],
    settings: { wrappedKeysTable: names.table('wrapped-keys'), caseKeysKey: keys.caseKeys },
  };
}

function vault(level: 'read' | 'write' | 'remove', { names, keys }: Estate): Permission {
  const write = level === 'read' ? [] : ['s3:PutObject', 's3:AbortMultipartUpload'];
  const remove = level === 'remove' ? ['s3:DeleteObjectVersion'] : [];
  const list = level === 'remove' ? ['s3:ListBucket', 's3:ListBucketVersions'] : ['s3:ListBucket'];
  return {
    statements: [
      allow(['s3:GetObject', ...write, ...remove], [`${names.bucketArn('vault')}/*`]),
      allow(list, [names.bucketArn('vault')]),
    ],
    settings: { vaultBucket: names.bucket('vault'), storageKey: keys.storage },
  };
}

function inbound(level: 'put' | 'read' | 'take', { names, keys }: Estate): Permission {
  const bucket = names.bucketArn('inbound');
  const statements = {
    put: [allow(['s3:PutObject', 's3:AbortMultipartUpload'], [`${bucket}/${API_PREFIX}*`])],
    read: [allow(['s3:GetObject'], [`${bucket}/*`]), allow(['s3:ListBucket'], [bucket])],
    take: [
      allow(['s3:GetObject', 's3:DeleteObjectVersion'], [`${bucket}/*`]),
      allow(['s3:ListBucket', 's3:ListBucketVersions'], [bucket]),
    ],
  };
  return {
    statements: statements[level],
    settings: { inboundBucket: names.bucket('inbound'), storageKey: keys.storage },
  };
}

function records(level: 'read' | 'write', { names }: Estate): Permission {
  const table = names.tableArn('records');
  const write = level === 'write' ? ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'] : [];
  return {
    statements: [
      allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', ...write], [table]),
      allow(['dynamodb:Query'], [`${table}/index/${DUE_INDEX}`]),
    ],
    settings: { recordsTable: names.table('records') },
  };
}

function workflow(level: 'wake' | 'start' | 'look', { names, machines }: Estate): Permission {
  const arns = (those: Estate['machines']) => those.map(({ name }) => names.machineArn(name));
  const start = allow(['states:StartExecution'], arns(machines));
  const look = allow(
    ['states:DescribeExecution'],
    machines.map(({ name }) => names.executionsArn(name)),
  );
  return {
    statements: [
      allow(['states:SendTaskSuccess'], arns(machines.filter(({ waits }) => waits))),
      ...(level === 'wake' ? [] : [start]),
      ...(level === 'look' ? [look] : []),
    ],
    settings: { stateMachinePrefix: names.machinePrefix },
  };
}

function mailer({ stage, names }: Estate): Permission {
  const resources = [`identity/${domainOf(stage)}`, `configuration-set/${names.configurationSet}`];
  const from = { StringEquals: { 'ses:FromAddress': stage.privacyAddress } };
  return {
    statements: [
      allow(
        ['ses:SendRawEmail'],
        resources.map((resource) => names.arn('ses', resource)),
        from,
      ),
    ],
    settings: { sender: stage.privacyAddress, configurationSet: names.configurationSet },
  };
}

/** The one model, in the stage's own region: no profile that moves mails elsewhere. */
function secondReader({ stage, names }: Estate): Permission {
  const { secondReader: chosen } = stage;
  const model = (id: string) => `${names.arn('bedrock', `foundation-model/${id}`).replace(`:${stage.account}:`, '::')}`;
  return {
    statements: chosen ? [allow(['bedrock:InvokeModel'], [model(chosen.modelId)])] : [],
    settings: { secondReader: JSON.stringify(chosen ?? {}) },
  };
}

const letters = ({ names }: Estate): Permission => ({
  statements: [allow(['lambda:InvokeFunction'], [names.functionArn(LETTER_FUNCTION)])],
  settings: { letterFunction: names.function(LETTER_FUNCTION) },
});

function configs(level: 'read' | 'keep', { names }: Estate): Permission {
  const bucket = names.bucketArn('configs');
  return {
    statements: [
      allow(['s3:GetObject', ...(level === 'keep' ? ['s3:PutObject'] : [])], [`${bucket}/*`]),
      allow(['s3:ListBucket'], [bucket]),
    ],
    settings: { configsBucket: names.bucket('configs') },
  };
}

const IN_TABLES = ['ledger', 'keys', 'records', 'ids', 'digest', 'inbound', 'signer', 'vault'] as const;
const IN_BUCKETS = ['vault', 'inbound', 'configs'] as const;

/** The key beneath tables and buckets, through those services only. */
function storagePermission(grant: Grant, { stage, keys }: Estate): Permission {
  const any = (ports: readonly (keyof Grant)[]) => ports.some((port) => grant[port]);
  const writes = (grant.vault && grant.vault !== 'read') || grant.inbound === 'put' || grant.configs === 'keep';
  const s3 = ['kms:Decrypt', ...(writes ? ['kms:GenerateDataKey'] : [])];
  return {
    statements: [
      ...(any(IN_TABLES) ? [through('dynamodb', ['kms:Decrypt', 'kms:DescribeKey'], { stage, keys })] : []),
      ...(any(IN_BUCKETS) ? [through('s3', s3, { stage, keys })] : []),
    ],
    settings: {},
  };
}

/** A key through one service only. */
export const through = (service: string, actions: string[], { stage, keys }: Pick<Estate, 'stage' | 'keys'>) =>
  allow(actions, [keys.storage], { StringEquals: { 'kms:ViaService': `${service}.${stage.region}.amazonaws.com` } });

/** The identity that SES sends as. */
export const domainOf = ({ privacyAddress }: Stage): string =>
  privacyAddress.slice(privacyAddress.lastIndexOf('@') + 1);
