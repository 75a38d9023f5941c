import { Buffer } from 'node:buffer';
import { QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue, QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import type { Field } from '../../core/data-map/compiled.ts';
import type { LocatePage, LocateQuery, StoreRecord } from '../../core/data-map/connector.ts';
import { declared, foldAscii, valueMatcher } from '../../core/data-map/values.ts';
import { StoreMismatch } from '../../core/errors.ts';
import { keyIn, readItems } from './items.ts';
import type { Table } from './items.ts';
import { toKey, toRecord } from './values.ts';
import type { Item } from './values.ts';

/** A scan answers after so many calls of up to 1 MB, found or not: whoever asked may want to stop. */
const SCANS_A_PAGE = 16;

/** Where the next page begins. */
interface Cursor {
  /** Number of the value that is being asked for. */
  value: number;
  /** Items that a scan has read. */
  read: number;
  after?: Item | undefined;
}

const pack = (cursor: Cursor): string =>
  JSON.stringify(cursor, (_name, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  );

function unpack(text: string | undefined): Cursor {
  if (text === undefined) return { value: 0, read: 0 };
  return JSON.parse(text, (_name, value: unknown) =>
    value !== null && typeof value === 'object' && 'base64' in value && typeof value.base64 === 'string'
      ? new Uint8Array(Buffer.from(value.base64, 'base64'))
      : value,
  ) as Cursor;
}

/** One page: by an index, by the table's partition key, or by reading the table where the data map allows that. */
export async function locatePage(table: Table, query: LocateQuery): Promise<LocatePage> {
  const { fields, primaryKey } = query.collection;
  const field = fields.find(({ name }) => name === query.field);
  if (!field) throw new StoreMismatch(`${query.collection.id} has no field ${query.field}`);
  const search: Search = { table, query, field, isWanted: valueMatcher(query) };
  if (field.search?.scan !== undefined) return scan(search, field.search.scan);
  if (field.search?.index !== undefined || primaryKey[0] === field.name) return ask(search);
  throw new StoreMismatch(`${query.collection.id}: the data map does not say how to find ${field.name}`);
}

interface Search {
  table: Table;
  query: LocateQuery;
  field: Field;
  isWanted: (record: StoreRecord) => boolean;
}

const recordsOf = ({ query, isWanted }: Search, items: Item[]): StoreRecord[] =>
  items
    .map(toRecord)
    .filter(isWanted)
    .map((record) => declared(query.collection, record));

async function ask(search: Search): Promise<LocatePage> {
  const { query, field, table } = search;
  const type = table.shape.types.get(field.name) ?? 'S';
  const spelled = field.search?.spelled === 'lower-case' ? foldAscii : (text: string) => text;
  const values = [...new Set(query.values.map(spelled))].flatMap((text) => toKey(type, text) ?? []);
  const records: StoreRecord[] = [];
  let at = unpack(query.cursor);
  for (let value = values[at.value]; value; value = values[at.value]) {
    const { Items = [], LastEvaluatedKey } = await askOnce(search, value, {
      after: at.after,
      limit: query.limit - records.length,
    });
    records.push(...recordsOf(search, await itemsOf(search, Items)));
    at = LastEvaluatedKey ? { ...at, after: LastEvaluatedKey } : { value: at.value + 1, read: 0 };
    if (records.length >= query.limit) break;
  }
  const isLast = at.value >= values.length;
  return isLast ? { records } : { records, cursor: pack(at) };
}

/** What an index names is read from the table itself: an index lags, and may hold part of an item. */
const itemsOf = ({ table, field }: Search, found: Item[]): Item[] | Promise<Item[]> =>
  field.search?.index === undefined
    ? found
    : readItems(
        table,
        found.map((item) => keyIn(table, item)),
      );

function askOnce(
  { table, field }: Search,
  value: AttributeValue,
  { after, limit }: { after: Item | undefined; limit: number },
): Promise<QueryCommandOutput> {
  const index = field.search?.index;
  return table.client.send(
    new QueryCommand({
      TableName: table.shape.table,
      ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
      KeyConditionExpression: '#field = :value',
      ExpressionAttributeNames: { '#field': field.name },
      ExpressionAttributeValues: { ':value': value },
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    }),
  );
}

/** Reads on through the whole table. @throws StoreMismatch beyond the number of items that the data map allows */
async function scan(search: Search, atMost: number): Promise<LocatePage> {
  const { table, query } = search;
  const records: StoreRecord[] = [];
  let at = unpack(query.cursor);
  for (let calls = 0; calls < SCANS_A_PAGE; calls++) {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new ScanCommand({
        TableName: table.shape.table,
        ConsistentRead: true,
        ...(at.after && { ExclusiveStartKey: at.after }),
      }),
    );
    for (const [nth, item] of Items.entries()) {
      records.push(...recordsOf(search, [item]));
      if (at.read + nth + 1 > atMost)
        throw new StoreMismatch(`DynamoDB table ${table.shape.table} has more than the ${atMost} items of its scan`);
      if (records.length < query.limit) continue;
      const isLast = nth === Items.length - 1 && !LastEvaluatedKey;
      const next = { value: 0, read: at.read + nth + 1, after: keyIn(table, item) };
      return isLast ? { records } : { records, cursor: pack(next) };
    }
    if (!LastEvaluatedKey) return { records };
    at = { value: 0, read: at.read + Items.length, after: LastEvaluatedKey };
  }
  return { records, cursor: pack(at) };
}
