import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { Announcing } from './announce-events.ts';
import { dynamodb } from './clients/dynamodb.ts';
import { dynamoEventTable } from './event-table.ts';
import type { AwsSettings } from './settings.ts';

/** The table and the bus that the stacks made. */
export const openAnnouncing = ({ eventsTable, announcementBus }: AwsSettings): Announcing => ({
  events: dynamoEventTable(dynamodb(), eventsTable),
  client: new EventBridgeClient({}),
  bus: announcementBus,
});
