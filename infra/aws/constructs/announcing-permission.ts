import { allow, through, type Estate, type Permission } from './permission.ts';

/** What announcing requests takes: the ledger's stream and its events, sealed as they are, and a bus. No key of any case. */
export function announcingPermission(estate: Estate, streamArn: string): Permission {
  const { names } = estate;
  const listen = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((name) => `dynamodb:${name}`);
  return {
    statements: [
      allow(listen, [streamArn]),
      allow(['dynamodb:Query'], [names.tableArn('events')]),
      allow(['events:PutEvents'], [names.arn('events', `event-bus/${names.bus}`)]),
      through('dynamodb', ['kms:Decrypt', 'kms:DescribeKey'], estate),
    ],
    settings: { eventsTable: names.table('events'), announcementBus: names.bus },
  };
}
