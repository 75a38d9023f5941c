import { ConditionalCheckFailedException, DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Change, MaskValue } from '../../core/data-map/connector.ts';
import { eachOf } from '../../core/data-map/each-of.ts';
import { StoreUnreachable } from '../../core/errors.ts';
import { itemKey, keyIn, readItems } from './items.ts';
import type { Table } from './items.ts';
import { toMask } from './values.ts';
import type { Item } from './values.ts';

const AT_ONCE = 8;
const TRIES = 5;

/** Applies the change item by item; each item is changed whole or not at all, and a second call does what is left. */
export async function applyChange(table: Table, change: Change): Promise<void> {
  if (change.kind === 'delete') return eachOf(change.keys, AT_ONCE, (key) => deleteItem(table, itemKey(table, key)));
  return eachOf(change.records, AT_ONCE, ({ key, fields }) => maskItem(table, itemKey(table, key), fields));
}

async function deleteItem({ client, shape }: Table, Key: Item): Promise<void> {
  await client.send(new DeleteItemCommand({ TableName: shape.table, Key }));
}

/** Overwrites on condition that what is overwritten is still what was read: a change in between is not lost. */
async function maskItem(table: Table, key: Item, fields: Record<string, MaskValue>): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const [item] = await readItems(table, [key]);
    if (!item) return;
    const masked = overwrittenIn(item, fields);
    if (masked.length === 0) return;
    try {
      await overwrite(table, item, masked);
      return;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
  throw new StoreUnreachable('DynamoDB: an item keeps changing while it is masked');
}

type Overwritten = { name: string; before: AttributeValue; after: AttributeValue };

async function overwrite(table: Table, item: Item, masked: Overwritten[]): Promise<void> {
  const each = (text: (nth: number) => string, separator: string) => masked.map((_, nth) => text(nth)).join(separator);
  await table.client.send(
    new UpdateItemCommand({
      TableName: table.shape.table,
      Key: keyIn(table, item),
      UpdateExpression: `SET ${each((nth) => `#f${nth} = :a${nth}`, ', ')}`,
      ConditionExpression: each((nth) => `#f${nth} = :b${nth}`, ' AND '),
      ExpressionAttributeNames: Object.fromEntries(masked.map(({ name }, nth) => [`#f${nth}`, name])),
      ExpressionAttributeValues: Object.fromEntries(
        masked.flatMap(({ before, after }, nth) => [
          [`:b${nth}`, before],
          [`:a${nth}`, after],
        ]),
      ),
    }),
  );
}

/** The attributes of an item that masks change; a field that it lacks is left so. */
function overwrittenIn(item: Item, fields: Record<string, MaskValue>): Overwritten[] {
  const after = new Map<string, AttributeValue>();
  for (const [path, value] of Object.entries(fields)) {
    const [name = '', ...rest] = path.split('.');
    const before = after.get(name) ?? (Object.hasOwn(item, name) ? item[name] : undefined);
    if (before) after.set(name, masked(before, rest, toMask(value)));
  }
  return [...after].flatMap(([name, value]) => {
    const before = item[name];
    return before && before !== value ? [{ name, before, after: value }] : [];
  });
}

const isSame = (left: AttributeValue, right: AttributeValue): boolean => JSON.stringify(left) === JSON.stringify(right);

/** A value with what lies at a path overwritten, lists on the way walked through; the very same where nothing changes. */
function masked(value: AttributeValue, path: string[], mask: AttributeValue): AttributeValue {
  const [first, ...rest] = path;
  if (first === undefined) return isSame(value, mask) ? value : mask;
  if (value.L) {
    const items = value.L.map((item) => masked(item, path, mask));
    return items.every((item, nth) => item === value.L?.[nth]) ? value : { L: items };
  }
  const inner = value.M && Object.hasOwn(value.M, first) ? value.M[first] : undefined;
  if (!inner) return value;
  const changed = masked(inner, rest, mask);
  return changed === inner ? value : { M: { ...value.M, [first]: changed } };
}
