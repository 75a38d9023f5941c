import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { hasSecrets, type Collection, type Store } from '../../../functions/core/data-map/compiled.ts';
import type { Grant } from '../grants.ts';
import { allow, type Estate, type Permission } from './permission.ts';

type Level = NonNullable<Grant['connect']>;

interface Surroundings {
  estate: Estate;
  collections: Collection[];
}

interface Place extends Surroundings {
  store: Store;
  level: Level;
  region: string;
}

/** What opening one store takes: its secrets, and its own tables or objects. */
export function storePermission(store: Store, level: Level, { estate, collections }: Surroundings): Permission {
  const { names, stage } = estate;
  const storeSecrets = names.storeSecrets(store.id);
  const own = collections.filter(({ storeId }) => storeId === store.id);
  const place: Place = { store, level, estate, collections: own, region: store.settings['region'] ?? stage.region };
  const network = stage.stores[store.id]?.network;
  const secrets = allow(['ssm:GetParametersByPath'], [names.arn('ssm', `parameter${storeSecrets}`)]);
  return {
    statements: [
      ...(hasSecrets(store) ? [secrets] : []),
      ...(store.kind === 'dynamodb' ? tables(place) : []),
      ...(store.kind === 's3-json-lines' ? objects(place) : []),
      ...(network ? [INTERFACES] : []),
    ],
    settings: hasSecrets(store) ? { storeSecrets } : {},
    ...(network && { network }),
  };
}

/** What Lambda asks a function's role for, to put it into a VPC; none of it takes a resource before there is one. */
const INTERFACES = allow(
  [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:AssignPrivateIpAddresses',
    'ec2:UnassignPrivateIpAddresses',
  ],
  ['*'],
);

function tables({ store, level, estate, collections, region }: Place): PolicyStatement[] {
  const prefix = written(store, 'table_prefix');
  const { partition } = estate.names;
  const arnOf = ({ name }: Collection) =>
    `arn:${partition}:dynamodb:${region}:${estate.stage.account}:table/${prefix}${name}`;
  return [
    ...collections.flatMap((collection) => tableStatements(collection, arnOf(collection), level)),
    ...keyStatements(store, `dynamodb.${region}`, ['kms:Decrypt']),
  ];
}

function tableStatements({ fields, primaryKey, erasure }: Collection, table: string, level: Level): PolicyStatement[] {
  const indexes = fields.flatMap(({ search }) => search?.index ?? []);
  const isScanned = fields.some(({ search }) => search?.scan !== undefined);
  const isAsked = fields.some(
    ({ name, search }) => name === primaryKey[0] && !search?.index && search?.scan === undefined,
  );
  const change = { delete: ['dynamodb:DeleteItem'], mask: ['dynamodb:UpdateItem'], retain: [] }[erasure.action];
  const actions = [
    ...['dynamodb:DescribeTable', 'dynamodb:BatchGetItem'],
    ...(isAsked ? ['dynamodb:Query'] : []),
    ...(isScanned ? ['dynamodb:Scan'] : []),
    ...(level === 'change' ? change : []),
  ];
  return [
    allow(actions, [table]),
    ...(indexes.length > 0
      ? [
          allow(
            ['dynamodb:Query'],
            indexes.map((index) => `${table}/index/${index}`),
          ),
        ]
      : []),
  ];
}

function objects({ store, level, estate, collections, region }: Place): PolicyStatement[] {
  const bucket = `arn:${estate.names.partition}:s3:::${written(store, 'bucket')}`;
  const folder = ({ name }: Collection) => `${inRole(store, `${written(store, 'prefix')}${name}`)}/*`;
  const changed = collections.filter(({ erasure }) => level === 'change' && erasure.action !== 'retain');
  const versions = ['s3:GetObjectVersion', 's3:DeleteObjectVersion'];
  const rewrite = [
    's3:PutObject',
    's3:AbortMultipartUpload',
    's3:GetObjectTagging',
    's3:PutObjectTagging',
    ...versions,
  ];
  return [
    allow(['s3:ListBucketVersions'], [bucket], { StringLike: { 's3:prefix': collections.map(folder) } }),
    allow(
      ['s3:GetObject'],
      collections.map((one) => `${bucket}/${folder(one)}`),
    ),
    ...(changed.length > 0
      ? [
          allow(
            rewrite,
            changed.map((one) => `${bucket}/${folder(one)}`),
          ),
        ]
      : []),
    ...keyStatements(store, `s3.${region}`, ['kms:Decrypt', ...(changed.length > 0 ? ['kms:GenerateDataKey'] : [])]),
  ];
}

const keyStatements = (store: Store, service: string, actions: string[]): PolicyStatement[] =>
  store.settings['key_arn'] === undefined
    ? []
    : [allow(actions, [written(store, 'key_arn')], { StringEquals: { 'kms:ViaService': `${service}.amazonaws.com` } })];

/** A setting that a role is made from. @throws Error where it is left to be filled in later */
function written({ id, settings }: Store, name: string): string {
  const value = settings[name] ?? '';
  if (value.includes('${'))
    throw new Error(`store ${id}: write ${name} out; the role of its functions is made from it`);
  return value;
}

/**
 * A name as the resource of a role: IAM takes no letters beyond Latin-1 and means something else by an asterisk; no finding of
 * cdk-nag that has a space or a bracket in it can be answered, so one place of any character stands for such.
 * @throws Error that says what to write
 */
function inRole({ id }: Store, name: string): string {
  if (/[^\u0020-\u00ff]|[*?$]/.test(name))
    throw new Error(
      `store ${id}: no role can name "${name}"; keep it under a prefix and a name in Latin letters without * ? $`,
    );
  return name.replace(/[ [\](){}]/g, '?');
}
