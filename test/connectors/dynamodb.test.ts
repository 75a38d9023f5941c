import { afterAll, describe, it } from 'vitest';
import { findEmulator, startEmulator } from '../adapters/aws/dynamodb-emulator.ts';
import { connectorContract } from './contract.ts';
import { dynamodbItems } from './dynamodb-items.ts';
import { openDynamodbStore } from './dynamodb-store.ts';

process.env['AWS_ACCESS_KEY_ID'] = 'local';
process.env['AWS_SECRET_ACCESS_KEY'] = 'local';

const program = findEmulator();
if (program === undefined) {
  console.warn('the DynamoDB connector DID NOT RUN: npm has the emulator for Linux x64 only');
  describe('DynamoDB', () => it.todo('runs where npm has the emulator (Linux x64)'));
} else {
  const emulator = await startEmulator(program);
  afterAll(() => emulator.stop());

  connectorContract('DynamoDB', {
    open: () => openDynamodbStore(emulator, 'tried-'),
    holdsNul: true,
    holdsEmptyKeys: false,
    knowsKeys: true,
    knowsColumns: false,
    search: { email: { scan: 20_000 }, nth: { index: 'by-nth' } },
  });
  dynamodbItems(() => openDynamodbStore(emulator, 'items-'));
}
