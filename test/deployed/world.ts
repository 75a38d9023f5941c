import { request } from 'node:http';
import { DynamoDBClient, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DescribeExecutionCommand, GetExecutionHistoryCommand, SFNClient } from '@aws-sdk/client-sfn';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { randomUUID } from 'node:crypto';
import { CASES_INDEX } from '../../functions/adapters/aws/event-table.ts';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';
import { until } from './patience.ts';
import { signPost } from './sign.ts';

export interface SentMail {
  To: string[];
  Subject: string;
  BodyText: string;
  [field: string]: unknown;
}

/** What SES looks at in a message. */
const CHECKS = ['spam', 'virus', 'spf', 'dkim', 'dmarc'];

type HistoryEvent = { stateEnteredEventDetails?: { name: string } };

/** What the outside sees of the deployment: everything through the service's own APIs and the front door. */
export class World {
  readonly #url: string;
  readonly #frontDoor: string;
  readonly #prefix: string;
  readonly #s3: S3Client;
  readonly #dynamodb: DynamoDBClient;
  readonly #sfn: SFNClient;
  readonly #lambda: LambdaClient;

  /** `stage`: the name of what was deployed. */
  constructor(url: string, frontDoor: string, stage = 'test') {
    this.#url = url;
    this.#prefix = `habeas-${stage}`;
    this.#frontDoor = frontDoor;
    this.#s3 = new S3Client({ ...clientConfig(url), forcePathStyle: true });
    this.#dynamodb = new DynamoDBClient(clientConfig(url));
    this.#sfn = new SFNClient(clientConfig(url));
    this.#lambda = new LambdaClient(clientConfig(url));
  }

  async putSecret(name: string, Value: string): Promise<void> {
    await new SSMClient(clientConfig(this.#url)).send(
      new PutParameterCommand({ Name: name, Value, Type: 'SecureString', Overwrite: true }),
    );
  }

  /** Calls a function and returns its answer. @throws Error with the name of the fault */
  async invoke(name: string, payload: unknown): Promise<unknown> {
    const answer = await this.#lambda.send(
      new InvokeCommand({ FunctionName: `${this.#prefix}-${name}`, Payload: JSON.stringify(payload) }),
    );
    const text = Buffer.from(answer.Payload ?? []).toString();
    if (answer.FunctionError) throw new Error(`${name}: ${text}`);
    return JSON.parse(text || 'null') as unknown;
  }

  /** Does what SES does with a message: stores it, then calls intake with its event. Returns the case. */
  async deliver(raw: string): Promise<string> {
    const messageId = randomUUID();
    const from = /^From:[^\r\n]*<([^<>\r\n]+)>/m.exec(raw)?.[1] ?? '';
    const Body = `Return-Path: <${from}>\r\n${raw}`;
    await this.#s3.send(new PutObjectCommand({ Bucket: this.#bucket('inbound'), Key: `mail/${messageId}`, Body }));
    const before = new Set(await this.cases());
    const receipt = Object.fromEntries(CHECKS.map((check) => [`${check}Verdict`, { status: 'PASS' }]));
    await this.invoke('ReceiveMessage', {
      Records: [{ eventSource: 'aws:ses', ses: { mail: { messageId }, receipt } }],
    });
    return (await this.cases()).find((caseId) => !before.has(caseId)) ?? '';
  }

  async cases(): Promise<string[]> {
    const firsts = { IndexName: CASES_INDEX, TableName: `${this.#prefix}-events` };
    const { Items = [] } = await this.#dynamodb.send(new ScanCommand(firsts));
    return Items.map(({ caseId }) => caseId?.S ?? '');
  }

  /** The raw items of a case's ledger, in order. */
  async events(caseId: string) {
    const { Items = [] } = await this.#dynamodb.send(
      new QueryCommand({
        TableName: `${this.#prefix}-events`,
        KeyConditionExpression: 'caseId = :case',
        ExpressionAttributeValues: { ':case': { S: caseId } },
      }),
    );
    return Items.map(({ seq, type, facts, ...item }) => ({
      seq: Number(seq?.N),
      type: type?.S ?? '',
      facts: JSON.parse(facts?.S ?? '{}') as Record<string, unknown>,
      item: JSON.stringify({ seq, type, facts, ...item }),
    }));
  }

  async untilEvent(caseId: string, wanted: string): Promise<Record<string, unknown>> {
    return until(
      `${wanted} in ${caseId}`,
      async () => (await this.events(caseId)).find(({ type }) => type === wanted)?.facts,
    );
  }

  async keysIn(part: string, prefix = ''): Promise<string[]> {
    const page = await this.#s3.send(new ListObjectsV2Command({ Bucket: this.#bucket(part), Prefix: prefix }));
    return (page.Contents ?? []).flatMap(({ Key }) => Key ?? []);
  }

  /** What arrived is removed last, after the mail that acknowledges it. */
  async untilTaken(): Promise<void> {
    await until('an empty inbound bucket', async () =>
      (await this.keysIn('inbound')).length === 0 ? true : undefined,
    );
  }

  async bytesOf(part: string, key: string): Promise<Buffer> {
    const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: this.#bucket(part), Key: key }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }

  /** How an object lies in its bucket: the algorithm and the key beneath our own seal. */
  async encryptionOf(part: string, key: string) {
    const head = await this.#s3.send(new HeadObjectCommand({ Bucket: this.#bucket(part), Key: key }));
    return { algorithm: head.ServerSideEncryption, key: head.SSEKMSKeyId };
  }

  /** Everything SES was asked to send to an address, oldest first. */
  async mailsTo(address: string): Promise<SentMail[]> {
    return (await this.allMails()).filter(({ To }) => To.includes(address));
  }

  /** Everything SES was asked to send, oldest first. */
  async allMails(): Promise<SentMail[]> {
    const answer = await fetch(`${this.#url}/_ministack/ses/messages?account=${ACCOUNT}`);
    const { messages } = (await answer.json()) as { messages: Record<string, SentMail[]> };
    return messages[ACCOUNT] ?? [];
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
        .send(new DescribeExecutionCommand({ executionArn: this.#executionArn(machine, name) }))
        .catch(() => undefined);
      return found?.status && found.status !== 'RUNNING' ? found.status : undefined;
    });
  }

  /** The names of the states that an execution entered, in order. */
  async statesOf(machine: string, name: string): Promise<string[]> {
    const events = JSON.parse(await this.history(machine, name)) as HistoryEvent[];
    return events.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []);
  }

  async history(machine: string, name: string): Promise<string> {
    const input = { executionArn: this.#executionArn(machine, name), includeExecutionData: true, maxResults: 1000 };
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

  #bucket(part: string): string {
    return `${this.#prefix}-${part}-${ACCOUNT}-${REGION}`;
  }

  #executionArn(machine: string, name: string): string {
    return `arn:aws:states:${REGION}:${ACCOUNT}:execution:${this.#prefix}-${machine}:${name}`;
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
