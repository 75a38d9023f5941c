import { afterAll, beforeAll, describe, it } from 'vitest';
import { CreateTableCommand, type CreateTableCommandInput, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CASES_INDEX, dynamoEventTable } from '../../../functions/adapters/aws/event-table.ts';
import { DUE_INDEX, dynamoRecords } from '../../../functions/adapters/aws/records.ts';
import { dynamoWrappedKeys } from '../../../functions/adapters/aws/wrapped-keys.ts';
import { describeEventTableContract } from '../contract/event-table.ts';
import { describeWrappedKeyTableContract } from '../contract/keys.ts';
import { describeRecordsContract } from '../contract/records.ts';
import type { Opened } from '../contract/opened.ts';
import { findEmulator, startEmulator, type Emulator } from './dynamodb-emulator.ts';

type Shape = Omit<CreateTableCommandInput, 'TableName' | 'BillingMode'>;
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
const number = (AttributeName: string) => ({ AttributeName, AttributeType: 'N' as const });
const keyed = (partition: string, sort?: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  ...(sort === undefined ? [] : [{ AttributeName: sort, KeyType: 'RANGE' as const }]),
];
const index = (IndexName: string, KeySchema: ReturnType<typeof keyed>) => ({
  IndexName,
  KeySchema,
  Projection: { ProjectionType: 'KEYS_ONLY' as const },
});

const SHAPES = {
  events: {
    AttributeDefinitions: [text('caseId'), number('seq'), text('first')],
    KeySchema: keyed('caseId', 'seq'),
    GlobalSecondaryIndexes: [index(CASES_INDEX, keyed('first', 'caseId'))],
  },
  records: {
    AttributeDefinitions: [text('kind'), text('key'), number('due')],
    KeySchema: keyed('kind', 'key'),
    GlobalSecondaryIndexes: [index(DUE_INDEX, keyed('kind', 'due'))],
  },
  'wrapped-keys': { AttributeDefinitions: [text('caseId')], KeySchema: keyed('caseId') },
} satisfies Record<string, Shape>;

const program = findEmulator();
if (program === undefined) {
  console.warn('DynamoDB contract suites DID NOT RUN: npm has the emulator for Linux x64 only');
  describe('DynamoDB', () => it.todo('runs where npm has the emulator (Linux x64)'));
} else {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator(program);
    for (const [TableName, shape] of Object.entries(SHAPES))
      await emulator
        .connect()
        .send(new CreateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST', ...(shape as Shape) }));
  });
  afterAll(() => emulator.stop());

  const open =
    <Port>(make: (client: DynamoDBClient, table: string) => Port, table: keyof typeof SHAPES) =>
    async (): Promise<Opened<Port>> => ({
      one: make(emulator.connect(), table),
      two: make(emulator.connect(), table),
      close: async () => undefined,
    });

  describeEventTableContract('DynamoDB', open(dynamoEventTable, 'events'));
  describeRecordsContract('DynamoDB', open(dynamoRecords, 'records'));
  describeWrappedKeyTableContract('DynamoDB', open(dynamoWrappedKeys, 'wrapped-keys'));
}
