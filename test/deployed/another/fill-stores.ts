import { CreateTableCommand, DynamoDBClient, paginateScan, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Collection, Store } from '../../../functions/core/data-map/compiled.ts';
import type { StoreRecord } from '../../../functions/core/data-map/connector.ts';
import { attribute, attributeOf, key } from '../../connectors/dynamodb-store.ts';
import { clientConfig } from '../emulator.ts';
import { createTable, serve, type StoreServer } from '../stores.ts';

/** What a store holds of a collection: rows as somebody else than the connector reads them. */
export interface FilledStore {
  read(collection: Collection): Promise<string[]>;
  /** Where it answers, if it is a server of its own. */
  server?: StoreServer;
}

/** Rows of one store by collection id. */
export type Rows = Map<string, StoreRecord[]>;

interface Contents {
  store: Store;
  collections: Collection[];
  rows: Rows;
}

/** Makes a store of any kind that opens from Lambda, with these rows in it. */
export function fillStore(url: string, contents: Contents): Promise<FilledStore> {
  const { kind } = contents.store;
  if (kind === 'postgresql') return fillDatabase(contents);
  return kind === 'dynamodb' ? fillTables(contents, url) : fillBucket(contents, url);
}

async function fillDatabase({ collections, rows }: Contents): Promise<FilledStore> {
  const schemas = new Set(collections.flatMap(({ namespace }) => namespace ?? []));
  const nameOf = ({ namespace, name }: Collection) => `${namespace === undefined ? '' : `"${namespace}".`}"${name}"`;
  const tables = collections.map((one) => createTable(nameOf(one), rows.get(one.id)?.[0] ?? {}, one.primaryKey));
  const server = await serve(
    [...[...schemas].map((schema) => `CREATE SCHEMA "${schema}";`), ...tables].join('\n'),
    Object.fromEntries(collections.map((one) => [nameOf(one), rows.get(one.id) ?? []])),
  );
  return {
    server,
    read: async (collection) => {
      const found = await server.database.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM ${nameOf(collection)} t`,
      );
      return found.rows.map(({ row }) => row).sort();
    },
  };
}

async function fillTables({ store, collections, rows }: Contents, url: string): Promise<FilledStore> {
  const client = new DynamoDBClient(clientConfig(url));
  const tableOf = ({ name }: Collection) => `${store.settings['table_prefix'] ?? ''}${name}`;
  for (const collection of collections) {
    const { primaryKey, fields } = collection;
    const indexed = fields.filter(({ search }) => search?.index !== undefined);
    const [partition = '', sort] = primaryKey;
    const isNumber = (name: string) => fields.find((field) => field.name === name)?.dataType === 'integer';
    const keys = [...new Set([...primaryKey, ...indexed.map(({ name }) => name)])];
    await client.send(
      new CreateTableCommand({
        TableName: tableOf(collection),
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: keys.map((name) => attribute(name, isNumber(name) ? 'N' : 'S')),
        KeySchema: key(partition, sort),
        ...(indexed.length > 0 && {
          GlobalSecondaryIndexes: indexed.map(({ name, search }) => ({
            IndexName: search?.index ?? '',
            KeySchema: key(name),
            Projection: { ProjectionType: 'KEYS_ONLY' as const },
          })),
        }),
      }),
    );
    for (const row of rows.get(collection.id) ?? [])
      await client.send(new PutItemCommand({ TableName: tableOf(collection), Item: attributeOf(row).M ?? {} }));
  }
  return {
    read: async (collection) => {
      const found: string[] = [];
      for await (const { Items = [] } of paginateScan({ client }, { TableName: tableOf(collection) }))
        found.push(...Items.map((item) => JSON.stringify(Object.entries(item).sort())));
      return found.sort();
    },
  };
}

async function fillBucket({ store, collections, rows }: Contents, url: string): Promise<FilledStore> {
  const client = new S3Client({ ...clientConfig(url), forcePathStyle: true });
  const { bucket: Bucket = '', prefix = '' } = store.settings;
  const keyOf = ({ name }: Collection) => `${prefix}${name}/part-1.jsonl`;
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  for (const collection of collections) {
    const lines = (rows.get(collection.id) ?? []).map((row) => `${JSON.stringify(row)}\n`);
    await client.send(new PutObjectCommand({ Bucket, Key: keyOf(collection), Body: lines.join('') }));
  }
  return {
    read: async (collection) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(collection) }));
      return ((await Body?.transformToString()) ?? '').split('\n').filter(Boolean).sort();
    },
  };
}
