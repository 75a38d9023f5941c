import {
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, it } from 'vitest';
import type { LedgerReport } from '../../functions/adapters/sealing/anchor-ledger.ts';
import { openWorld } from './ask.ts';
import { clientConfig } from './emulator.ts';

const ROOT = join(import.meta.dirname, '../..');
const TableName = 'habeas-test-events';
const run = promisify(execFile);
const dynamodb = new DynamoDBClient(clientConfig(inject('url')));

type Item = Record<string, AttributeValue>;

/** What an operator's own command says of the deployed ledger, and how it ends. */
async function verify(): Promise<{ code: number; report: LedgerReport }> {
  const args = [
    '--disable-warning=ExperimentalWarning',
    'cli/habeas.ts',
    '--stage',
    'test',
    'ledger',
    'verify',
    '--json',
  ];
  const ended = await run(process.execPath, args, { cwd: ROOT, env: inject('environment') }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );
  return { code: ended.code, report: JSON.parse(ended.stdout) as LedgerReport };
}

/** The cases with the most events, as they lie in the table. */
let cases: Item[][];
beforeAll(async () => {
  const world = openWorld();
  await world.invoke('AnchorLedger', {});
  const all = await Promise.all((await world.cases()).map(itemsOf));
  cases = all.toSorted((left, right) => right.length - left.length).slice(0, Object.keys(TAMPERINGS).length);
});

async function itemsOf(caseId: string): Promise<Item[]> {
  const { Items = [] } = await dynamodb.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'caseId = :case',
      ExpressionAttributeValues: { ':case': { S: caseId } },
    }),
  );
  return Items;
}

const put = (Item: Item) => dynamodb.send(new PutItemCommand({ TableName, Item }));
const remove = ({ caseId = { S: '' }, seq = { N: '' } }: Item) =>
  dynamodb.send(new DeleteItemCommand({ TableName, Key: { caseId, seq } }));

/** What somebody with the run of the table could do to one case, and how it is called when it is found. */
const TAMPERINGS: Record<string, { what: string; seq: number; tamper: (items: Item[]) => Promise<unknown>[] }> = {
  'a changed fact': {
    ...{ what: 'flipped', seq: 3 },
    tamper: ([, , third = {}]) => [put({ ...third, facts: { S: `${third['facts']?.S?.slice(0, -1)},"more":1}` } })],
  },
  'a changed time': {
    ...{ what: 'flipped', seq: 3 },
    tamper: ([, , third = {}]) => [put({ ...third, at: { N: String(Number(third['at']?.N) + 1) } })],
  },
  'a dropped event': { what: 'dropped', seq: 3, tamper: ([, , third = {}]) => [remove(third)] },
  'two events in each other’s place': {
    ...{ what: 'swapped', seq: 3 },
    tamper: ([, , third = {}, fourth = {}]) => [
      put({ ...third, seq: fourth['seq'] ?? { N: '' } }),
      put({ ...fourth, seq: third['seq'] ?? { N: '' } }),
    ],
  },
  'a case cut off at its end': { what: 'truncated', seq: 4, tamper: (items) => items.slice(3).map(remove) },
  'a case that was taken away': { what: 'dropped', seq: 1, tamper: (items) => items.map(remove) },
};

it('is whole after the scenarios, and all of it anchored', async () => {
  const { code, report } = await verify();
  expect(report).toMatchObject({ problems: [], unanchored: { events: 0 } });
  expect(code).toBe(0);
  expect(report.cases).toBeGreaterThan(10);
  expect(report.anchors).toBeGreaterThan(0);
});

it('shows each of six tamperings with the table, and the case it befell', async () => {
  const tamperings = Object.values(TAMPERINGS);
  try {
    for (const [at, { tamper }] of tamperings.entries()) await Promise.all(tamper(cases[at] ?? []));
    const { code, report } = await verify();
    expect(code).toBe(1);
    const expected = tamperings.map(({ what, seq }, at) => ({ caseId: cases[at]?.[0]?.['caseId']?.S, seq, what }));
    expect(new Set(report.problems)).toEqual(new Set(expected));
  } finally {
    for (const item of cases.flat()) await put(item);
  }
  expect((await verify()).report.problems).toEqual([]);
});
