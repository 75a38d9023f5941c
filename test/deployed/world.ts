import { request } from 'node:http';
import { DynamoDBClient, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListStateMachinesCommand,
  SFNClient,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { ACCOUNT, REGION } from './emulator.ts';
import { signPost } from './sign.ts';

export interface SentMail {
  To: string[];
  Subject: string;
  BodyText: string;
  [field: string]: unknown;
}

const PROOF_SECONDS = 600;
const COOLING_OFF_SECONDS = 8;
const PATIENCE = 60_000;
const LOOK = 200;

/** What the outside sees of the deployment: everything through the service's own APIs and the front door. */
export class World {
  readonly #url: string;
  readonly #frontDoor: string;
  readonly #config: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
  readonly #s3: S3Client;
  readonly #dynamodb: DynamoDBClient;
  readonly #sfn: SFNClient;
  readonly #lambda: LambdaClient;

  constructor(url: string, frontDoor: string) {
    this.#url = url;
    this.#frontDoor = frontDoor;
    this.#config = { endpoint: url, region: REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
    this.#s3 = new S3Client({ ...this.#config, forcePathStyle: true });
    this.#dynamodb = new DynamoDBClient(this.#config);
    this.#sfn = new SFNClient(this.#config);
    this.#lambda = new LambdaClient(this.#config);
  }

  async putSecret(name: string, Value: string): Promise<void> {
    await new SSMClient(this.#config).send(
      new PutParameterCommand({ Name: name, Value, Type: 'SecureString', Overwrite: true }),
    );
  }

  /** Calls a function and returns its answer. @throws Error with the name of the fault */
  async invoke(name: string, payload: unknown): Promise<unknown> {
    const answer = await this.#lambda.send(
      new InvokeCommand({ FunctionName: `habeas-test-${name}`, Payload: JSON.stringify(payload) }),
    );
    const text = Buffer.from(answer.Payload ?? []).toString();
    if (answer.FunctionError) throw new Error(`${name}: ${text}`);
    return JSON.parse(text || 'null') as unknown;
  }

  /** Does what SES does with a message: stores it, then calls intake with its event. Returns the case. */
  async deliver(raw: string, messageId: string): Promise<string> {
    const from = /^From:[^\r\n]*<([^<>\r\n]+)>/m.exec(raw)?.[1] ?? '';
    const Body = `Return-Path: <${from}>\r\n${raw}`;
    await this.#s3.send(new PutObjectCommand({ Bucket: bucket('inbound'), Key: `mail/${messageId}`, Body }));
    const before = new Set(await this.cases());
    await this.invoke('ReceiveMessage', {
      Records: [{ eventSource: 'aws:ses', ses: { mail: { messageId }, receipt: {} } }],
    });
    return (await this.cases()).find((caseId) => !before.has(caseId)) ?? '';
  }

  /** Puts fixed seconds where the emulator can't take an expression: the wait for a proof is long, the cooling-off short. */
  async fixTimeouts(): Promise<void> {
    const { stateMachines = [] } = await this.#sfn.send(new ListStateMachinesCommand({}));
    for (const { stateMachineArn } of stateMachines) {
      const { definition = '' } = await this.#sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
      const fixed = definition
        .replace('"{% $states.input.proofSeconds %}"', String(PROOF_SECONDS))
        .replace('"{% $states.input.seconds %}"', String(COOLING_OFF_SECONDS));
      if (fixed !== definition)
        await this.#sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition: fixed }));
    }
  }

  async cases(): Promise<string[]> {
    const { Items = [] } = await this.#dynamodb.send(new ScanCommand({ TableName: 'habeas-test-events' }));
    return [...new Set(Items.map(({ caseId }) => caseId?.S ?? ''))];
  }

  /** The raw items of a case's ledger, in order. */
  async events(caseId: string) {
    const { Items = [] } = await this.#dynamodb.send(
      new QueryCommand({
        TableName: 'habeas-test-events',
        KeyConditionExpression: 'caseId = :case',
        ExpressionAttributeValues: { ':case': { S: caseId } },
      }),
    );
    return Items;
  }

  async untilEvent(caseId: string, wanted: string): Promise<void> {
    await until(`${wanted} in ${caseId}`, async () =>
      (await this.events(caseId)).some(({ type }) => type?.S === wanted) ? true : undefined,
    );
  }

  async keysIn(part: string, prefix = ''): Promise<string[]> {
    const page = await this.#s3.send(new ListObjectsV2Command({ Bucket: bucket(part), Prefix: prefix }));
    return (page.Contents ?? []).flatMap(({ Key }) => Key ?? []);
  }

  async bytesOf(part: string, key: string): Promise<Buffer> {
    const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: bucket(part), Key: key }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }

  /** Everything SES was asked to send to an address, oldest first. */
  async mailsTo(address: string): Promise<SentMail[]> {
    const answer = await fetch(`${this.#url}/_ministack/ses/messages?account=${ACCOUNT}`);
    const { messages } = (await answer.json()) as { messages: Record<string, SentMail[]> };
    return (messages[ACCOUNT] ?? []).filter(({ To }) => To.includes(address));
  }

  async untilMail(address: string, pattern: RegExp): Promise<SentMail> {
    return until(`a mail like ${String(pattern)}`, async () =>
      (await this.mailsTo(address)).find(({ BodyText }) => pattern.test(BodyText)),
    );
  }

  /** The status of an execution that has ended. */
  async untilEnded(machine: string, name: string): Promise<string> {
    return until(`the end of ${name}`, async () => {
      const found = await this.#sfn
        .send(new DescribeExecutionCommand({ executionArn: executionArn(machine, name) }))
        .catch(() => undefined);
      return found?.status && found.status !== 'RUNNING' ? found.status : undefined;
    });
  }

  async untilInHistory(machine: string, name: string, pattern: RegExp): Promise<void> {
    await until(`${String(pattern)} in ${name}`, async () =>
      pattern.test(await this.history(machine, name)) ? true : undefined,
    );
  }

  async history(machine: string, name: string): Promise<string> {
    const input = { executionArn: executionArn(machine, name), includeExecutionData: true, maxResults: 1000 };
    return JSON.stringify((await this.#sfn.send(new GetExecutionHistoryCommand(input))).events);
  }

  /** Posts to the API as the app does, signed. */
  post(path: string, body: string) {
    return this.#send(path, { method: 'POST', headers: signPost(this.#frontDoor, path, body), body });
  }

  /** Opens a page as a browser does, at the address that a mail names. */
  visit(link: string, posted?: Record<string, string>) {
    const path = new URL(link).pathname;
    if (!posted) return this.#send(path, { method: 'GET', headers: {} });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.#send(path, { method: 'POST', headers, body: new URLSearchParams(posted).toString() });
  }

  #send(path: string, { body, ...options }: { method: string; headers: Record<string, string>; body?: string }) {
    const { port } = new URL(this.#url);
    const headers = { ...options.headers, host: this.#frontDoor };
    return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method: options.method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** The link to a page in a mail. @throws Error when there is none */
export function linkIn({ BodyText }: SentMail, page: string): string {
  const found = BodyText.match(/https:\S+/g)?.find((link) => link.includes(`/${page}/`));
  if (found === undefined) throw new Error(`the mail has no link to ${page}`);
  return found;
}

async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error(`waited in vain for ${what}`);
}

const bucket = (part: string) => `habeas-test-${part}-${ACCOUNT}-${REGION}`;
const executionArn = (machine: string, name: string) =>
  `arn:aws:states:${REGION}:${ACCOUNT}:execution:habeas-test-${machine}:${name}`;
