import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { DEPLOYMENT_KEY } from '../../../functions/adapters/aws/deployment-key.ts';
import type { Environment } from '../../../functions/shell/environment.ts';
import type { Grant } from '../grants.ts';
import type { RecordsStack } from '../stacks/records-stack.ts';
import type { Stage } from '../stages.ts';

/** What grants are made out for. */
export interface Estate {
  stage: Stage;
  records: RecordsStack;
  /** ARNs of the state machines are this and a name. */
  stateMachinePrefix: string;
  machineArns: string[];
  configurationSet: string;
}

export interface Permission {
  statements: PolicyStatement[];
  settings: Partial<Environment>;
}

type Level = 'read' | 'write' | 'append' | 'remove' | 'use' | 'create' | 'destroy' | 'put' | 'take' | 'keep' | true;

const allow = (actions: string[], resources: string[], conditions?: Record<string, Record<string, unknown>>) =>
  new PolicyStatement({ actions, resources, ...(conditions && { conditions }) });

/** The statements of a role and the settings of a function, from what it was granted. No action is a wildcard. */
export function permissionsOf(grant: Grant, estate: Estate): Permission {
  const given = (Object.entries(grant) as [keyof Grant, Level][]).map(([port, level]) =>
    PERMISSIONS[port](level, estate),
  );
  const services = storageServices(grant, estate);
  return {
    statements: [...given.flatMap(({ statements }) => statements), ...services],
    settings: Object.assign({}, ...given.map(({ settings }) => settings)) as Partial<Environment>,
  };
}

const NOTHING: Permission = { statements: [], settings: {} };

const PERMISSIONS: Record<keyof Grant, (level: Level, estate: Estate) => Permission> = {
  clock: () => NOTHING,
  connect: () => NOTHING,
  ids: (_, estate) => deploymentKey(estate),
  digest: (_, estate) => deploymentKey(estate),

  ledger: (level, { records }) => ({
    statements: [
      allow(
        ['dynamodb:Query', ...(level === 'append' ? ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'] : [])],
        [records.events.tableArn],
      ),
      ...keyUse(records),
    ],
    settings: { eventsTable: records.events.tableName, ...keySettings(records) },
  }),

  keys: (level, { records }) => ({
    statements: [
      ...keyUse(records),
      ...(level === 'create'
        ? [
            allow(['dynamodb:PutItem'], [records.wrappedKeys.tableArn]),
            allow(['kms:GenerateDataKey'], [records.caseKeysKey.keyArn], HAS_CONTEXT),
          ]
        : []),
      ...(level === 'destroy' ? [allow(['dynamodb:UpdateItem'], [records.wrappedKeys.tableArn])] : []),
    ],
    settings: keySettings(records),
  }),

  vault: (level, { records }) => ({
    statements: [
      allow(
        ['s3:GetObject', ...(level === 'read' ? [] : ['s3:PutObject', 's3:AbortMultipartUpload'])],
        [records.vault.arnForObjects('*')],
      ),
      allow(['s3:ListBucket', ...(level === 'remove' ? ['s3:ListBucketVersions'] : [])], [records.vault.bucketArn]),
      ...(level === 'remove' ? [allow(['s3:DeleteObjectVersion'], [records.vault.arnForObjects('*')])] : []),
      ...keyUse(records),
    ],
    settings: { vaultBucket: records.vault.bucketName, storageKey: records.storageKey.keyArn, ...keySettings(records) },
  }),

  inbound: (level, estate) => {
    const { inbound, storageKey } = estate.records;
    const take = [
      allow(['s3:GetObject', 's3:DeleteObjectVersion'], [inbound.arnForObjects('*')]),
      allow(['s3:ListBucket', 's3:ListBucketVersions'], [inbound.bucketArn]),
    ];
    const put = [allow(['s3:PutObject'], [inbound.arnForObjects('api/*')])];
    const key = deploymentKey(estate);
    return {
      statements: [...(level === 'take' ? take : put), ...key.statements],
      settings: { inboundBucket: inbound.bucketName, storageKey: storageKey.keyArn, ...key.settings },
    };
  },

  records: (level, { records: { records } }) => ({
    statements: [
      allow(
        [
          'dynamodb:GetItem',
          'dynamodb:BatchGetItem',
          'dynamodb:Query',
          ...(level === 'write' ? ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'] : []),
        ],
        [records.tableArn],
      ),
      allow(['dynamodb:Query'], [`${records.tableArn}/index/due`]),
    ],
    settings: { recordsTable: records.tableName },
  }),

  workflow: (_, { machineArns, stateMachinePrefix }) => ({
    statements: [allow(['states:StartExecution', 'states:SendTaskSuccess'], machineArns)],
    settings: { stateMachinePrefix },
  }),

  mailer: (_, { stage, configurationSet, records }) => {
    const { partition, region, account } = Stack.of(records);
    const ses = `arn:${partition}:ses:${region}:${account}`;
    const from = { StringEquals: { 'ses:FromAddress': stage.privacyAddress } };
    return {
      statements: [
        allow(
          ['ses:SendRawEmail'],
          [`${ses}:identity/${domainOf(stage)}`, `${ses}:configuration-set/${configurationSet}`],
          from,
        ),
      ],
      settings: { sender: stage.privacyAddress, configurationSet },
    };
  },

  configs: (level, { records: { configs } }) => ({
    statements: [
      allow(['s3:GetObject', ...(level === 'keep' ? ['s3:PutObject'] : [])], [configs.arnForObjects('*.json')]),
      allow(['s3:ListBucket'], [configs.bucketArn]),
    ],
    settings: { configsBucket: configs.bucketName },
  }),
};

/** The identity that SES sends as. */
export const domainOf = ({ privacyAddress }: Stage): string =>
  privacyAddress.slice(privacyAddress.lastIndexOf('@') + 1);

const HAS_CONTEXT = { Null: { 'kms:EncryptionContext:caseId': 'false' } };

const keySettings = ({ wrappedKeys, caseKeysKey }: RecordsStack): Partial<Environment> => ({
  wrappedKeysTable: wrappedKeys.tableName,
  caseKeysKey: caseKeysKey.keyArn,
});

const keyUse = ({ wrappedKeys, caseKeysKey }: RecordsStack) => [
  allow(['dynamodb:GetItem'], [wrappedKeys.tableArn]),
  allow(['kms:Decrypt'], [caseKeysKey.keyArn], HAS_CONTEXT),
];

/** The deployment's own key and no case's: the table's partition and the encryption context are both named. */
function deploymentKey({ records }: Estate): Permission {
  const { wrappedKeys, caseKeysKey } = records;
  return {
    statements: [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [wrappedKeys.tableArn], {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [DEPLOYMENT_KEY] },
      }),
      allow(['kms:Decrypt', 'kms:GenerateDataKey'], [caseKeysKey.keyArn], {
        StringEquals: { 'kms:EncryptionContext:caseId': DEPLOYMENT_KEY },
      }),
    ],
    settings: keySettings(records),
  };
}

/** The key beneath tables and buckets, through those services only. */
function storageServices(grant: Grant, { records }: Estate): PolicyStatement[] {
  const region = Stack.of(records).region;
  const tables = Boolean(
    grant.ledger ?? grant.keys ?? grant.records ?? grant.ids ?? grant.digest ?? grant.inbound ?? grant.vault,
  );
  const buckets = Boolean(grant.vault ?? grant.inbound ?? grant.configs);
  const through = (service: string, actions: string[]) =>
    viaService(records.storageKey, `${service}.${region}.amazonaws.com`, actions);
  const writes = (grant.vault && grant.vault !== 'read') || grant.inbound === 'put' || grant.configs === 'keep';
  return [
    ...(tables ? [through('dynamodb', ['kms:Decrypt', 'kms:DescribeKey'])] : []),
    ...(buckets ? [through('s3', ['kms:Decrypt', ...(writes ? ['kms:GenerateDataKey'] : [])])] : []),
  ];
}

const viaService = (key: IKey, service: string, actions: string[]) =>
  allow(actions, [key.keyArn], { StringEquals: { 'kms:ViaService': service } });
