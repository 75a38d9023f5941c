import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { WrappedKeyTable } from '../sealing/raw.ts';

/** Wrapped data keys on DynamoDB by `caseId`; the item of a removed key stays, without the bytes. */
export function dynamoWrappedKeys(client: DynamoDBClient, table: string): WrappedKeyTable {
  const address = (caseId: string) => ({ TableName: table, Key: { caseId: { S: caseId } } });
  return {
    async get(caseId) {
      const { Item } = await client.send(new GetItemCommand({ ...address(caseId), ConsistentRead: true }));
      return Item?.['wrappedKey']?.B;
    },
    putIfAbsent: (caseId, wrapped) =>
      holds(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: { caseId: { S: caseId }, wrappedKey: { B: wrapped } },
            ConditionExpression: 'attribute_not_exists(caseId)',
          }),
        ),
      ),
    async remove(caseId) {
      await holds(
        client.send(
          new UpdateItemCommand({
            ...address(caseId),
            UpdateExpression: 'SET destroyed = :yes REMOVE wrappedKey',
            ConditionExpression: 'attribute_exists(caseId)',
            ExpressionAttributeValues: { ':yes': { BOOL: true } },
          }),
        ),
      );
    },
  };
}

/** Whether the condition of a write held. */
async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
