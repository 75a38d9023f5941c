import {
  BatchGetItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';

/** An item as DynamoDB's wire carries it. */
export type Item = Record<string, AttributeValue>;

/** The pages of a query to its end: one stops at 1 MB, which is never the end of the answer. */
export async function* queryPages(client: DynamoDBClient, input: QueryCommandInput): AsyncGenerator<Item[]> {
  let start: Item | undefined;
  do {
    const page = await client.send(new QueryCommand({ ...input, ...(start && { ExclusiveStartKey: start }) }));
    yield page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}

/** All items of a query, or the first `limit`. */
export async function query(client: DynamoDBClient, input: QueryCommandInput, limit = Infinity): Promise<Item[]> {
  const found: Item[] = [];
  const pages = queryPages(client, Number.isFinite(limit) ? { ...input, Limit: limit } : input);
  for await (const items of pages) {
    found.push(...items);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

const BATCH = 100;
const ATTEMPTS = 8;

/** Reads items by key, strongly consistent, in no order; absent ones are left out. */
export async function getItems(client: DynamoDBClient, table: string, keys: Item[]): Promise<Item[]> {
  const found: Item[] = [];
  for (let at = 0; at < keys.length; at += BATCH) {
    let wanted: Item[] = keys.slice(at, at + BATCH);
    for (let attempt = 0; wanted.length > 0; attempt++) {
      if (attempt === ATTEMPTS)
        throw new Error(`DynamoDB left ${wanted.length} keys unread after ${ATTEMPTS} attempts`);
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 10));
      const page = await client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys: wanted, ConsistentRead: true } } }),
      );
      found.push(...(page.Responses?.[table] ?? []));
      wanted = page.UnprocessedKeys?.[table]?.Keys ?? [];
    }
  }
  return found;
}

/** The text of an attribute. @throws Error when the item lacks it: such an item was not written by us */
export function textOf(item: Item, name: string): string {
  const value = item[name]?.S;
  if (value === undefined) throw new Error(`an item lacks the text attribute ${name}`);
  return value;
}

/** The number of an attribute. @throws Error when the item lacks it */
export function numberOf(item: Item, name: string): number {
  const value = item[name]?.N;
  if (value === undefined) throw new Error(`an item lacks the number attribute ${name}`);
  return Number(value);
}
