import type { Clock, Ledger } from '../../core/ports.ts';
import { sealedLedger } from '../sealing/sealed-ledger.ts';
import { dynamodb } from './clients/dynamodb.ts';
import { dynamoEventTable } from './event-table.ts';
import { openKeys } from './open-keys.ts';
import type { AwsSettings } from './settings.ts';

/** The ledger on DynamoDB, sealed under the case keys. */
export const openLedger = (settings: AwsSettings, clock: Clock): Ledger =>
  sealedLedger(dynamoEventTable(dynamodb(), settings.eventsTable), openKeys(settings), clock);
