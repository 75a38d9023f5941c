import {
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type DynamoDBClient,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { InvalidInput, SequenceConflict } from '../../core/errors.ts';
import type { EventRow, EventTable, Head } from '../sealing/raw.ts';
import { numberOf, query, textOf, type Item } from './query.ts';

/** Index over the first event of each case: partition `first` (constant), sorted by `caseId`. */
export const CASES_INDEX = 'cases';

const MAX_ROWS = 99;
const PARALLEL = 16;

/**
 * The ledger on DynamoDB: partition `caseId`, sort key `seq`. Items are put under a condition and never updated, which
 * the functions' roles enforce. Always a transaction, even for one row: its token makes the SDK's own retry harmless.
 */
export function dynamoEventTable(client: DynamoDBClient, table: string): EventTable {
  const rowsOf = (caseId: string, afterSeq: number, order: 'ascending' | 'descending' = 'ascending', limit?: number) =>
    query(
      client,
      {
        TableName: table,
        KeyConditionExpression: 'caseId = :case AND seq > :after',
        ExpressionAttributeValues: { ':case': { S: caseId }, ':after': { N: String(afterSeq) } },
        ConsistentRead: true,
        ScanIndexForward: order === 'ascending',
      },
      limit,
    );

  async function headOf(caseId: string): Promise<Head[]> {
    const last = await rowsOf(caseId, 0, 'descending', 1);
    return last.map((item) => ({ caseId, seq: numberOf(item, 'seq'), hash: textOf(item, 'hash') }));
  }

  return {
    async read(caseId, afterSeq) {
      return (await rowsOf(caseId, afterSeq)).map(toRow);
    },

    async append(caseId, afterSeq, rows) {
      if (rows.length === 0) return;
      if (rows.length > MAX_ROWS)
        throw new InvalidInput(`at most ${MAX_ROWS} events are appended at once, not ${rows.length}`);
      const puts = rows.map((row) => putOf(table, row));
      const last = afterSeq === 0 ? [] : [existsOf(table, caseId, afterSeq)];
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: [...last, ...puts] }));
      } catch (error) {
        if (lostRace(error)) throw new SequenceConflict(`case ${caseId} has moved on from event ${afterSeq}`);
        throw error;
      }
    },

    async listHeads({ cursor, limit }) {
      const firsts = await query(
        client,
        {
          TableName: table,
          IndexName: CASES_INDEX,
          KeyConditionExpression: cursor === undefined ? '#first = :yes' : '#first = :yes AND caseId > :after',
          ExpressionAttributeNames: { '#first': 'first' },
          ExpressionAttributeValues: { ':yes': { S: 'y' }, ...(cursor !== undefined && { ':after': { S: cursor } }) },
        },
        limit,
      );
      const cases = firsts.map((item) => textOf(item, 'caseId'));
      const heads: Head[] = [];
      for (let at = 0; at < cases.length; at += PARALLEL)
        heads.push(...(await Promise.all(cases.slice(at, at + PARALLEL).map(headOf))).flat());
      const last = cases.at(-1);
      return { heads, ...(cases.length === limit && last !== undefined && { cursor: last }) };
    },
  };
}

const putOf = (table: string, row: EventRow): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item: {
      caseId: { S: row.caseId },
      seq: { N: String(row.seq) },
      at: { N: String(row.at) },
      type: { S: row.type },
      actor: { S: row.actor },
      facts: { S: row.facts },
      hash: { S: row.hash },
      ...(row.sealed !== undefined && { sealed: { S: row.sealed } }),
      ...(row.seq === 1 && { first: { S: 'y' } }),
    },
    ConditionExpression: 'attribute_not_exists(caseId)',
  },
});

const existsOf = (table: string, caseId: string, seq: number): TransactWriteItem => ({
  ConditionCheck: {
    TableName: table,
    Key: { caseId: { S: caseId }, seq: { N: String(seq) } },
    ConditionExpression: 'attribute_exists(caseId)',
  },
});

const RACES = ['ConditionalCheckFailed', 'TransactionConflict'];

/** A transaction that collides with another in flight lost the race just as well: its caller rereads and decides again. */
const lostRace = (error: unknown) =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code !== undefined && RACES.includes(Code));

const toRow = (item: Item): EventRow => ({
  caseId: textOf(item, 'caseId'),
  seq: numberOf(item, 'seq'),
  at: numberOf(item, 'at'),
  type: textOf(item, 'type'),
  actor: textOf(item, 'actor'),
  facts: textOf(item, 'facts'),
  hash: textOf(item, 'hash'),
  ...(item['sealed']?.S !== undefined && { sealed: item['sealed'].S }),
});
