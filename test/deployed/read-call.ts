import { ACCOUNT, REGION } from './emulator.ts';

/** A request as it went over the wire. S3's bodies are not read but for lists of keys. */
export interface WireRequest {
  method: string;
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}

/** What a caller asked of a service, as IAM sees it: one entry per action, for a transaction holds several. */
export interface Asked {
  action: string;
  resource: string;
  /** Values that conditions compare. */
  keys?: Record<string, string>;
}

/** Who asked: the name that every function tells the SDK (`AWS_SDK_UA_APP_ID`); undefined for anybody else. */
export const callerOf = ({ headers }: WireRequest): string | undefined =>
  /(?:^| )app\/(\S+)/.exec(headers['user-agent'] ?? '')?.[1];

/** The actions of a request. @throws Error for a request that this table has no row for, so that none is overlooked */
export function readCall(request: WireRequest): Asked[] {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers['authorization'] ?? '')?.[1];
  const read = service === undefined ? undefined : READERS[service];
  const asked = read?.(request) ?? [];
  if (asked.length === 0) throw new Error(`${service}: ${request.method} ${request.url} ${operationOf(request)}`);
  return asked;
}

type Reader = (request: WireRequest) => Asked[];

const arn = (service: string, resource: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;
const operationOf = ({ headers }: WireRequest) => headers['x-amz-target']?.split('.')[1] ?? '';
const inputOf = <Input>({ body }: WireRequest) => JSON.parse(body || '{}') as Input;

const READERS: Record<string, Reader> = {
  dynamodb: (request) => readDynamodb(operationOf(request), inputOf<Tables>(request)),
  kms(request) {
    const { KeyId, EncryptionContext } = inputOf<{ KeyId: string; EncryptionContext?: Record<string, string> }>(
      request,
    );
    return [
      {
        action: `kms:${operationOf(request)}`,
        resource: KeyId,
        ...(EncryptionContext && { keys: prefixed('kms:EncryptionContext:', EncryptionContext) }),
      },
    ];
  },
  states(request) {
    const { stateMachineArn, executionArn } = inputOf<{ stateMachineArn?: string; executionArn?: string }>(request);
    return [{ action: `states:${operationOf(request)}`, resource: stateMachineArn ?? executionArn ?? ANY_MACHINE }];
  },
  lambda: ({ url }) => {
    const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(decodeURIComponent(url))?.[1];
    if (name === undefined) return [];
    return [
      { action: 'lambda:InvokeFunction', resource: name.startsWith('arn:') ? name : arn('lambda', `function:${name}`) },
    ];
  },
  events(request) {
    const { Entries = [] } = inputOf<{ Entries?: { EventBusName: string }[] }>(request);
    return Entries.map(({ EventBusName }) => ({
      action: `events:${operationOf(request)}`,
      resource: EventBusName.startsWith('arn:') ? EventBusName : arn('events', `event-bus/${EventBusName}`),
    }));
  },
  ssm(request) {
    const { Path } = inputOf<{ Path: string }>(request);
    return [{ action: `ssm:${operationOf(request)}`, resource: arn('ssm', `parameter${Path}`) }];
  },
  ses({ body }) {
    const fields = new URLSearchParams(body);
    const sender = fields.get('Source') ?? '';
    const asked = { action: `ses:${fields.get('Action')}`, keys: { 'ses:FromAddress': sender } };
    const resources = [`identity/${sender.slice(sender.lastIndexOf('@') + 1)}`];
    const set = fields.get('ConfigurationSetName');
    if (set !== null) resources.push(`configuration-set/${set}`);
    return resources.map((resource) => ({ ...asked, resource: arn('ses', resource) }));
  },
  s3: readS3,
};

const prefixed = (prefix: string, values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));

/** A task token names no machine, and IAM compares the machine that it belongs to. */
export const ANY_MACHINE = arn('states', 'stateMachine:*');

type Item = { TableName: string; Item?: Key; Key?: Key };
type Key = Record<string, { S?: string }>;
interface Tables extends Partial<Item> {
  IndexName?: string;
  TransactItems?: Record<string, Item>[];
  RequestItems?: Record<string, unknown>;
}

const ITEM_ACTIONS: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function readDynamodb(operation: string, { TransactItems, RequestItems, IndexName, ...one }: Tables): Asked[] {
  const on = (name: string, { TableName, Item, Key }: Partial<Item>, index = '') => {
    // What IAM calls the leading key is the partition; of our tables one alone is granted by it.
    const partition = (Item ?? Key)?.['caseId']?.S;
    return {
      action: `dynamodb:${name}`,
      resource: arn('dynamodb', `table/${TableName}${index}`),
      ...(partition !== undefined && { keys: { 'dynamodb:LeadingKeys': partition } }),
    };
  };
  if (TransactItems)
    return TransactItems.flatMap((item) =>
      Object.entries(item).map(([kind, of]) => on(ITEM_ACTIONS[kind] ?? kind, of)),
    );
  if (RequestItems) return Object.keys(RequestItems).map((TableName) => on(operation, { TableName }));
  return [on(operation, one, IndexName && `/index/${IndexName}`)];
}

/** By method and by what the query asks for. */
function readS3({ method, url, headers, body }: WireRequest): Asked[] {
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const [bucket = '', ...rest] = decodeURIComponent(pathname).slice(1).split('/');
  const prefix = searchParams.get('prefix');
  const onBucket = (action: string) => [
    {
      ...{ action: `s3:${action}`, resource: `arn:aws:s3:::${bucket}` },
      ...(prefix !== null && { keys: { 's3:prefix': prefix } }),
    },
  ];
  const key = rest.join('/');
  const onKey = (action: string, name = key) => [
    { action: `s3:${action}`, resource: `arn:aws:s3:::${bucket}/${name}` },
  ];
  if (key === '' && method === 'POST' && searchParams.has('delete'))
    return [...body.matchAll(/<Object>(.*?)<\/Object>/gs)].flatMap(([, object = '']) =>
      onKey(
        object.includes('<VersionId>') ? 'DeleteObjectVersion' : 'DeleteObject',
        /<Key>(.*?)<\/Key>/s.exec(object)?.[1],
      ),
    );
  if (key === '') return onBucket(searchParams.has('versions') ? 'ListBucketVersions' : 'ListBucket');
  if (searchParams.has('tagging')) return onKey(method === 'GET' ? 'GetObjectTagging' : 'PutObjectTagging');
  const version = searchParams.has('versionId') ? 'Version' : '';
  if (method === 'GET' || method === 'HEAD') return onKey(`GetObject${version}`);
  if (method === 'DELETE')
    return onKey(searchParams.has('uploadId') ? 'AbortMultipartUpload' : `DeleteObject${version}`);
  const unless = headers['if-none-match'];
  return onKey('PutObject').map((put) => ({
    ...put,
    ...(unless !== undefined && { keys: { 's3:if-none-match': unless } }),
  }));
}
