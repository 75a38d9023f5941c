import { randomInt } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  UpdateItemCommand,
  type DynamoDBClient,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { RecordConflict } from '../../core/errors.ts';
import type { PutOptions, RecordEntry, RecordKind, Records } from '../../core/ports.ts';
import { dynamodb } from './clients/dynamodb.ts';
import { getItems, numberOf, query, queryPages, textOf, type Item } from './query.ts';
import type { AwsSettings } from './settings.ts';

/** Index over what falls due: partition `kind`, sorted by `due`, keys only. */
export const DUE_INDEX = 'due';

/**
 * Mutable records on DynamoDB: partition `kind`, sort key `key`; the value is JSON text, or a number so that it can be
 * counted. A version is a number that never comes again, so that a record put anew is no stale writer's record. Every
 * value comes from a strongly consistent read, also behind `due`, whose index lags.
 */
export function dynamoRecords(client: DynamoDBClient, table: string): Records {
  const address = (kind: RecordKind, key: string) => ({
    TableName: table,
    Key: { kind: { S: kind }, key: { S: key } },
  });

  return {
    async get<T>(kind: RecordKind, key: string) {
      const { Item } = await client.send(new GetItemCommand({ ...address(kind, key), ConsistentRead: true }));
      return Item && toEntry<T>(Item);
    },

    async put(kind, key, value, options = {}) {
      const version = newVersion();
      try {
        await client.send(new UpdateItemCommand({ ...address(kind, key), ...putOf(value, version, options) }));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const ours = error.Item?.['version']?.N === version;
        if (!ours) throw new RecordConflict(`record ${kind}/${key} is not at version ${String(options.expect)}`);
      }
    },

    async remove(kind, key, expect) {
      try {
        const condition =
          expect === undefined ? {} : { ...onlyAt(expect), ExpressionAttributeNames: { '#version': 'version' } };
        const removal = new DeleteItemCommand({ ...address(kind, key), ReturnValues: 'ALL_OLD', ...condition });
        return (await client.send(removal)).Attributes !== undefined;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async count(kind, key) {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          ...address(kind, key),
          UpdateExpression: 'SET #version = :version ADD #value :one',
          ExpressionAttributeNames: { '#value': 'value', '#version': 'version' },
          ExpressionAttributeValues: { ':one': { N: '1' }, ':version': { N: newVersion() } },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return numberOf(Attributes ?? {}, 'value');
    },

    async list<T>(kind: RecordKind, { afterKey, limit }: { afterKey?: string; limit?: number } = {}) {
      const after = afterKey !== undefined && {
        KeyConditionExpression: 'kind = :kind AND #key > :after',
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':kind': { S: kind }, ':after': { S: afterKey } },
      };
      const items = await query(client, { TableName: table, ConsistentRead: true, ...ofKind(kind), ...after }, limit);
      return items.map((item) => toEntry<T>(item));
    },

    async due<T>(kind: RecordKind, by: number, limit: number) {
      const late = queryPages(client, {
        TableName: table,
        IndexName: DUE_INDEX,
        KeyConditionExpression: 'kind = :kind AND due <= :by',
        ExpressionAttributeValues: { ':kind': { S: kind }, ':by': { N: String(by) } },
        Limit: limit,
      });
      const entries: RecordEntry<T>[] = [];
      for await (const page of late) {
        const items = await getItems(client, table, page.map(keyOf));
        entries.push(...items.map((item) => toEntry<T>(item)).filter(({ due }) => due !== undefined && due <= by));
        if (entries.length >= limit) break;
      }
      return entries.sort(byDue).slice(0, limit);
    },
  };
}

/** The records, from the table that the stacks made. */
export const openRecords = ({ recordsTable }: AwsSettings): Records => dynamoRecords(dynamodb(), recordsTable);

const newVersion = () => String(randomInt(1, 2 ** 48 - 1));

const ofKind = (kind: RecordKind) => ({
  KeyConditionExpression: 'kind = :kind',
  ExpressionAttributeValues: { ':kind': { S: kind } },
});

const onlyAt = (version: number) => ({
  ConditionExpression: '#version = :expected',
  ExpressionAttributeValues: { ':expected': { N: String(version) } },
});

/** The failed condition returns the item: with our own version in it, the SDK retried a write that had arrived. */
function putOf(
  value: unknown,
  version: string,
  { expect, due }: PutOptions,
): Omit<UpdateItemCommandInput, 'TableName' | 'Key'> {
  const condition =
    expect === 'absent'
      ? { ConditionExpression: 'attribute_not_exists(#version)' }
      : expect !== undefined && onlyAt(expect);
  return {
    UpdateExpression: `SET #value = :value, #version = :version${due === undefined ? ' REMOVE #due' : ', #due = :due'}`,
    ExpressionAttributeNames: { '#value': 'value', '#version': 'version', '#due': 'due' },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    ...condition,
    ExpressionAttributeValues: {
      ':value': Number.isSafeInteger(value) ? { N: String(value) } : { S: JSON.stringify(value) },
      ':version': { N: version },
      ...(due !== undefined && { ':due': { N: String(due) } }),
      ...(condition && 'ExpressionAttributeValues' in condition && condition.ExpressionAttributeValues),
    },
  };
}

function toEntry<T>(item: Item): RecordEntry<T> {
  const number = item['value']?.N;
  return {
    key: textOf(item, 'key'),
    value: (number === undefined ? JSON.parse(textOf(item, 'value')) : Number(number)) as T,
    version: numberOf(item, 'version'),
    ...(item['due'] && { due: numberOf(item, 'due') }),
  };
}

const keyOf = (item: Item): Item => ({ kind: { S: textOf(item, 'kind') }, key: { S: textOf(item, 'key') } });

const byDue = (left: RecordEntry<unknown>, right: RecordEntry<unknown>) =>
  (left.due ?? 0) - (right.due ?? 0) || (left.key < right.key ? -1 : 1);
