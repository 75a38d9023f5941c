import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteTableCommand,
  paginateScan,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { AttributeValue, CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openConnector } from '../../functions/connectors/dynamodb/connector.ts';
import type { FieldValue, StoreRecord } from '../../functions/core/data-map/connector.ts';
import type { Emulator } from '../adapters/aws/dynamodb-emulator.ts';
import type { TestStore } from './contract.ts';
import { cuttable } from './cuttable.ts';

const WRITES_A_CALL = 25;

export const attribute = (AttributeName: string, AttributeType: 'S' | 'N' | 'B' = 'S') => ({
  AttributeName,
  AttributeType,
});
export const key = (partition: string, sort?: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  ...(sort === undefined ? [] : [{ AttributeName: sort, KeyType: 'RANGE' as const }]),
];

type Shape = Omit<CreateTableCommandInput, 'TableName' | 'BillingMode'>;

const TABLES = {
  people: { AttributeDefinitions: [attribute('id')], KeySchema: key('id') },
  notes: {
    AttributeDefinitions: [attribute('person'), attribute('nth', 'N')],
    KeySchema: key('person', 'nth'),
    GlobalSecondaryIndexes: [
      { IndexName: 'by-nth', KeySchema: key('nth'), Projection: { ProjectionType: 'KEYS_ONLY' } },
    ],
  },
} satisfies Record<string, Shape>;

/** A JSON value as an attribute, without the connector's own code. */
export function attributeOf(value: FieldValue): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  return { M: Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, attributeOf(inner)])) };
}

export interface DynamodbStore extends TestStore {
  client: DynamoDBClient;
  create(name: string, shape: Shape): Promise<void>;
  put(table: string, item: Record<string, AttributeValue>): Promise<void>;
}

/** The contract's tables on an emulator; the connector goes through a way that can be cut. */
export async function openDynamodbStore(emulator: Emulator, prefix: string): Promise<DynamodbStore> {
  const client = emulator.connect();
  const { hostname: host, port } = new URL(emulator.url);
  const way = await cuttable({ host, port: Number(port) });
  const settings = { endpoint: `http://127.0.0.1:${way.port}`, region: 'eu-central-1', table_prefix: prefix };

  const create = async (name: string, shape: Shape) =>
    void (await client.send(
      new CreateTableCommand({ TableName: `${prefix}${name}`, BillingMode: 'PAY_PER_REQUEST', ...shape }),
    ));
  const write = async (table: keyof typeof TABLES, records: StoreRecord[]) => {
    await client.send(new DeleteTableCommand({ TableName: `${prefix}${table}` }));
    await create(table, TABLES[table]);
    for (let from = 0; from < records.length; from += WRITES_A_CALL) {
      const items = records.slice(from, from + WRITES_A_CALL).map((record) => attributeOf(record).M ?? {});
      const puts = items.map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [`${prefix}${table}`]: puts } }));
    }
  };
  await create('people', TABLES.people);
  await create('notes', TABLES.notes);

  return {
    client,
    create,
    connect: () => openConnector(settings),
    put: async (table, Item) => void (await client.send(new PutItemCommand({ TableName: `${prefix}${table}`, Item }))),
    fill: async (people, notes) => {
      await write('people', people);
      await write('notes', notes);
    },
    dump: async (table) => {
      const rows: string[] = [];
      for await (const { Items = [] } of paginateScan({ client }, { TableName: `${prefix}${table}` }))
        rows.push(...Items.map((item) => JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))));
      return rows.sort();
    },
    fail: async () => {
      way.cut();
      return async () => way.mend();
    },
    close: async () => way.close(),
  };
}
