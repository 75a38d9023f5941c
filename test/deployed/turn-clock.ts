import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { clientConfig } from './emulator.ts';

const TableName = 'habeas-test-records';

/** Turns the clock for what is pending of a case: the sweep takes it up at once, and not after its minute. */
export async function makeDue(url: string, caseId: string): Promise<void> {
  const dynamodb = new DynamoDBClient(clientConfig(url));
  const { Items = [] } = await dynamodb.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'kind = :kind AND begins_with(#key, :case)',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':kind': { S: 'intent' }, ':case': { S: caseId } },
    }),
  );
  for (const item of Items) await dynamodb.send(new PutItemCommand({ TableName, Item: { ...item, due: { N: '0' } } }));
}
