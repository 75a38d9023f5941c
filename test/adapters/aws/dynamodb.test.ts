import { afterAll, beforeAll, describe, it } from 'vitest';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoEventTable } from '../../../functions/adapters/aws/event-table.ts';
import { dynamoRecords } from '../../../functions/adapters/aws/records.ts';
import { dynamoWrappedKeys } from '../../../functions/adapters/aws/wrapped-keys.ts';
import { describeEventTableContract } from '../contract/event-table.ts';
import { describeWrappedKeyTableContract } from '../contract/keys.ts';
import { describeRecordsContract } from '../contract/records.ts';
import type { Opened } from '../contract/opened.ts';
import { findEmulator, startEmulator, type Emulator } from './dynamodb-emulator.ts';
import { makeTables, type TableName } from './tables.ts';

const program = findEmulator();
if (program === undefined) {
  console.warn('DynamoDB contract suites DID NOT RUN: npm has the emulator for Linux x64 only');
  describe('DynamoDB', () => it.todo('runs where npm has the emulator (Linux x64)'));
} else {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator(program);
    await makeTables(emulator.connect());
  });
  afterAll(() => emulator.stop());

  const open =
    <Port>(make: (client: DynamoDBClient, table: string) => Port, table: TableName) =>
    async (): Promise<Opened<Port>> => ({
      one: make(emulator.connect(), table),
      two: make(emulator.connect(), table),
      close: async () => undefined,
    });

  describeEventTableContract('DynamoDB', open(dynamoEventTable, 'events'));
  describeRecordsContract('DynamoDB', open(dynamoRecords, 'records'));
  describeWrappedKeyTableContract('DynamoDB', open(dynamoWrappedKeys, 'wrapped-keys'));
}
