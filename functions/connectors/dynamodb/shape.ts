import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeDefinition, DynamoDBClient, KeySchemaElement } from '@aws-sdk/client-dynamodb';
import type { Collection } from '../../core/data-map/compiled.ts';
import { StoreMismatch, StoreUnreachable } from '../../core/errors.ts';
import type { KeyType } from './values.ts';

/** What the service says about a table. */
export interface Shape {
  table: string;
  /** Types of the attributes that keys are made of. */
  types: Map<string, KeyType>;
}

const namesOf = (schema: KeySchemaElement[] = []): string[] =>
  ['HASH', 'RANGE'].flatMap((type) =>
    schema.filter(({ KeyType }) => KeyType === type).map((key) => key.AttributeName ?? ''),
  );

const typesOf = (definitions: AttributeDefinition[] = []): Map<string, KeyType> =>
  new Map(definitions.map(({ AttributeName = '', AttributeType = 'S' }) => [AttributeName, AttributeType]));

/**
 * Reads a table's keys and proves that the declared key is the table's own: by less, deleting would reach other people's
 * items. @throws StoreMismatch; StoreUnreachable while an index is still being filled
 */
export async function readShape(client: DynamoDBClient, table: string, collection: Collection): Promise<Shape> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const key = namesOf(Table?.KeySchema);
  if (key.join() !== collection.primaryKey.join())
    throw new StoreMismatch(
      `DynamoDB table ${table} has the key (${key.join(', ')}): write that as primary_key, in order`,
    );
  for (const { name, search } of collection.fields) {
    if (search?.index === undefined) continue;
    const index = Table?.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === search.index);
    if (namesOf(index?.KeySchema)[0] !== name)
      throw new StoreMismatch(`DynamoDB table ${table} has no index ${search.index} with the partition key ${name}`);
    if (index?.IndexStatus !== 'ACTIVE')
      throw new StoreUnreachable(`DynamoDB: the index ${search.index} of ${table} is not complete`);
  }
  return { table, types: typesOf(Table?.AttributeDefinitions) };
}
