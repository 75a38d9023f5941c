import { setTimeout as sleep } from 'node:timers/promises';
import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { BatchGetItemCommandOutput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { RecordKey } from '../../core/data-map/connector.ts';
import { keyTexts } from '../../core/data-map/values.ts';
import { StoreMismatch, StoreUnreachable } from '../../core/errors.ts';
import type { Shape } from './shape.ts';
import { toKey } from './values.ts';
import type { Item } from './values.ts';

/** A table, with what the data map and the service say of it. */
export interface Table {
  client: DynamoDBClient;
  shape: Shape;
  collection: Collection;
}

/** The service's limit on one call. */
const KEYS_A_CALL = 100;
const TRIES = 8;
const FIRST_PAUSE_MS = 50;

/** A record's key as the service takes it. @throws StoreMismatch where the table's key has another type */
export function itemKey({ shape, collection }: Table, key: RecordKey): Item {
  return Object.fromEntries(
    collection.primaryKey.map((name) => {
      const value = toKey(shape.types.get(name) ?? 'S', keyTexts(key[name]).join());
      if (!value) throw new StoreMismatch(`DynamoDB table ${shape.table}: ${name} can't be a key`);
      return [name, value];
    }),
  );
}

/** The key attributes of an item. */
export const keyIn = ({ collection }: Table, item: Item): Item =>
  Object.fromEntries(collection.primaryKey.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));

/** Reads items by key as they are now, whatever an index still says; absent ones are left out. Keys must differ. */
export async function readItems(table: Table, keys: Item[]): Promise<Item[]> {
  const items: Item[] = [];
  for (let from = 0; from < keys.length; from += KEYS_A_CALL)
    items.push(...(await readBatch(table, keys.slice(from, from + KEYS_A_CALL))));
  return items;
}

async function readBatch({ client, shape }: Table, keys: Item[]): Promise<Item[]> {
  const items: Item[] = [];
  let left = keys;
  for (let tries = 1; left.length > 0; tries++) {
    if (tries > TRIES) throw new StoreUnreachable('DynamoDB: too busy to read');
    if (tries > 1) await sleep(FIRST_PAUSE_MS * 2 ** tries);
    const { Responses, UnprocessedKeys }: BatchGetItemCommandOutput = await client.send(
      new BatchGetItemCommand({ RequestItems: { [shape.table]: { Keys: left, ConsistentRead: true } } }),
    );
    const read = Responses?.[shape.table] ?? [];
    items.push(...read);
    left = UnprocessedKeys?.[shape.table]?.Keys ?? [];
    // A call ends at 16 MB: that is progress and no trouble.
    if (read.length > 0) tries = 0;
  }
  return items;
}
