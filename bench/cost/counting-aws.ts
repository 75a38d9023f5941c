import { TransactWriteItemsCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, type PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { S3Client } from '@aws-sdk/client-s3';
import { SESClient, type SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { EventAdded } from '../../functions/adapters/aws/announce-events.ts';
import { answering, fakeKms } from '../../test/adapters/aws/fake-kms.ts';
import { FakeS3 } from '../../test/adapters/aws/fake-s3.ts';
import { findEmulator, startEmulator } from '../../test/adapters/aws/dynamodb-emulator.ts';
import { makeTables } from '../../test/adapters/aws/tables.ts';
import { nothing, type PriceName, type Usage } from './prices.ts';

/** The clients that the adapters get: what they are asked is answered on this machine and counted as AWS bills it. */
export interface CountingAws {
  dynamodb: DynamoDBClient;
  s3: S3Client;
  kms: KMSClient;
  ses: SESClient;
  eventBridge: EventBridgeClient;
  /** Raw mails as SES was asked to send them. */
  sent: Buffer[];
  /** What the ledger's stream would tell; whoever reads it takes it away. */
  appended: EventAdded[];
  inbound: FakeS3;
  count(name: PriceName, quantity?: number): void;
  /** What was counted since the last time. */
  take(): { usage: Usage; calls: Map<string, number> };
  stop(): Promise<void>;
}

interface Command {
  constructor: { name: string };
  input: object;
}

/** Calls of S3 that encrypt or decrypt. Each asks KMS: a bucket key would save that, and lose the case as encryption context. */
const SEALED = new Set(['PutObject', 'GetObject', 'CreateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload']);
/** Deleting costs nothing, and so does calling a machine off. */
const FREE = new Set(['DeleteObject', 'DeleteObjects', 'AbortMultipartUpload']);

/** @throws Error where npm has no DynamoDB emulator */
export async function openCountingAws(): Promise<CountingAws> {
  const program = findEmulator();
  if (program === undefined) throw new Error('npm has the DynamoDB emulator for Linux x64 only.');
  const emulator = await startEmulator(program);
  await makeTables(emulator.connect());
  const buckets = new FakeS3();
  let usage = nothing();
  let calls = new Map<string, number>();
  const sent: Buffer[] = [];
  const appended: EventAdded[] = [];
  const count = (name: PriceName, quantity = 1) => void (usage[name] += quantity);
  const note = (service: string, command: Command) => {
    const name = command.constructor.name.replace(/Command$/, '');
    calls.set(`${service} ${name}`, (calls.get(`${service} ${name}`) ?? 0) + 1);
    return name;
  };

  /** Counts what a client is asked before it is asked, or from what it answered. */
  function counted<Client extends { send: unknown }>(
    client: Client,
    service: string,
    bill: (name: string, command: Command, answer: object) => void,
  ): Client {
    const send = (client.send as (command: Command) => Promise<object>).bind(client);
    client.send = async (command: Command) => {
      const name = note(service, command);
      const answer = await send(command);
      bill(name, command, answer);
      return answer;
    };
    return client;
  }

  const dynamodb = emulator.connect();
  const ask = (dynamodb.send as (command: Command) => Promise<object>).bind(dynamodb);
  dynamodb.send = (async (command: Command) => {
    note('DynamoDB', command);
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    try {
      const answer = await ask(command);
      if (command instanceof TransactWriteItemsCommand) appended.push(...keysIn(command));
      for (const { units, isWrite } of unitsOf(command, answer)) count(isWrite ? 'write' : 'read', units);
      return answer;
    } catch (refused) {
      count('write', 1); // a condition that fails is billed as a write
      throw refused;
    }
  }) as typeof dynamodb.send;

  const s3 = counted(buckets.connect(), 'S3', (name) => {
    if (FREE.has(name)) return;
    count(name === 'GetObject' ? 'get' : 'put');
    if (SEALED.has(name)) count('key');
  });
  const kms = counted(fakeKms(), 'KMS', () => count('key'));
  const region = { region: 'eu-west-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } };
  const ses = counted(
    answering(new SESClient(region), ({ input }: SendRawEmailCommand) => {
      sent.push(Buffer.from(input.RawMessage?.Data ?? ''));
      return { MessageId: 'kept' };
    }),
    'SES',
    () => {
      count('mailOut');
      count('sent', sent.at(-1)?.length ?? 0);
    },
  );
  const eventBridge = counted(
    answering(new EventBridgeClient(region), () => ({ FailedEntryCount: 0 })),
    'EventBridge',
    (_, command) => count('announcement', (command as unknown as PutEventsCommand).input.Entries?.length ?? 0),
  );

  return {
    ...{ dynamodb, s3, kms, ses, eventBridge, sent, appended, inbound: buckets, count },
    take() {
      const taken = { usage, calls };
      usage = nothing();
      calls = new Map();
      return taken;
    },
    stop: () => emulator.stop(),
  };
}

/** The emulator says how many units a call took; of what it doesn't say, a call is refused here. */
function unitsOf({ constructor: { name } }: Command, answer: object): { units: number; isWrite: boolean }[] {
  const { ConsumedCapacity } = answer as { ConsumedCapacity?: Capacity | Capacity[] };
  if (ConsumedCapacity === undefined) throw new Error(`the emulator did not say what ${name} took`);
  const isWrite = !/^(?:GetItem|Query|BatchGetItem|Scan)Command$/.test(name);
  return [ConsumedCapacity].flat().map(({ CapacityUnits = 0 }) => ({ units: CapacityUnits, isWrite }));
}

interface Capacity {
  CapacityUnits?: number;
}

const keysIn = ({ input }: TransactWriteItemsCommand): EventAdded[] =>
  (input.TransactItems ?? []).flatMap(({ Put }) => {
    const { caseId, seq } = Put?.Item ?? {};
    return caseId?.S === undefined || seq?.N === undefined
      ? []
      : [{ dynamodb: { Keys: { caseId: { S: caseId.S }, seq: { N: seq.N } } } }];
  });
