import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Collection, Field } from '../../functions/core/data-map/compiled.ts';
import type { StoreConnector } from '../../functions/core/data-map/connector.ts';
import { keyOf } from '../../functions/core/data-map/values.ts';
import { locateAll } from './contract.ts';
import { attribute, key, type DynamodbStore } from './dynamodb-store.ts';

const things = (fields: (string | Partial<Field>)[], rest: Partial<Collection> = {}): Collection => ({
  ...{ id: 'tried.things', storeId: 'tried', name: 'things', title: '', primaryKey: ['id'], identities: [] },
  ...{ references: [], erasure: { action: 'mask' }, context: {} },
  fields: fields.map((field) =>
    typeof field === 'string' ? { name: field, dataCategories: [] } : { name: '', dataCategories: [], ...field },
  ),
  ...rest,
});

/** Where the SDK keeps `send`. */
const CLIENT = Object.getPrototypeOf(DynamoDBClient.prototype) as DynamoDBClient;

const EVERY_TYPE: Record<string, AttributeValue> = {
  id: { S: '1' },
  big: { N: '12345678901234567890123456789012345678' },
  small: { N: '-0.5' },
  yes: { BOOL: true },
  bytes: { B: new Uint8Array([0, 255, 39]) },
  texts: { SS: ['a', 'b'] },
  numbers: { NS: ['9007199254740993'] },
  blobs: { BS: [new Uint8Array([1])] },
  nothing: { NULL: true },
  empty: { S: '' },
  nested: { M: { hops: { L: [{ M: { ip: { S: '192.0.2.1' }, ms: { N: '3' } } }, { S: 'end' }] } } },
};

/** Does something once, between the connector's decision to send such a command and the sending. */
function justBefore(Command: new (input: never) => object, work: () => Promise<void>): void {
  const send = Object.getOwnPropertyDescriptor(CLIENT, 'send')?.value as (
    this: unknown,
    ...args: unknown[]
  ) => Promise<unknown>;
  const spy = vi.spyOn(CLIENT, 'send');
  spy.mockImplementation(async function (this: unknown, ...args: unknown[]) {
    if (args[0] instanceof Command) {
      spy.mockRestore();
      await work();
    }
    return send.apply(this, args);
  } as never);
}

/** What items can hold, and how they are found and changed. */
export function dynamodbItems(open: () => Promise<DynamodbStore>): void {
  describe('a DynamoDB table', () => {
    let store: DynamodbStore;
    let connector: StoreConnector;
    beforeAll(async () => {
      store = await open();
      connector = await store.connect();
      const index = (IndexName: string, field: string) => ({
        ...{ IndexName, KeySchema: key(field), Projection: { ProjectionType: 'KEYS_ONLY' as const } },
      });
      await store.create('things', {
        AttributeDefinitions: [attribute('id'), attribute('email')],
        KeySchema: key('id'),
        GlobalSecondaryIndexes: [index('by-email', 'email')],
      });
      await store.create('blobs', { AttributeDefinitions: [attribute('id', 'B')], KeySchema: key('id') });
    });
    afterAll(() => store.close());

    const item = async (id: string) =>
      (await store.client.send(new GetItemCommand({ TableName: 'items-things', Key: { id: { S: id } } }))).Item;
    const lower = { name: 'email', search: { index: 'by-email', spelled: 'lower-case' as const } };
    const byEmail = (value: string, limit = 5) => ({
      collection: things(['id', 'name', lower], { identities: [{ field: 'email', type: 'email' }] }),
      ...{ field: 'email', values: [value], limit },
    });

    it('gives back every type to the last digit, and only what the data map names', async () => {
      await store.put('things', EVERY_TYPE);
      const [found] = await connector.read(things(Object.keys(EVERY_TYPE)), [{ id: '1' }]);
      expect(found).toEqual({
        ...{ id: '1', big: '12345678901234567890123456789012345678', small: -0.5, yes: true, bytes: 'AP8n' },
        ...{ texts: ['a', 'b'], numbers: ['9007199254740993'], blobs: ['AQ=='], nothing: null, empty: '' },
        nested: { hops: [{ ip: '192.0.2.1', ms: 3 }, 'end'] },
      });
      expect(await connector.read(things(['id', 'nested.hops.ip']), [{ id: '1' }])).toEqual([
        { id: '1', nested: { hops: [{ ip: '192.0.2.1' }, 'end'] } },
      ]);
    });

    it('masks where a field is, and leaves every other attribute as it was, types included', async () => {
      await store.put('things', EVERY_TYPE);
      const fields = { 'nested.hops.ip': null, texts: null, bytes: 'erased', absent: 'erased', small: 0, yes: false };
      await connector.apply([
        { collection: things([]), change: { kind: 'mask', records: [{ key: { id: '1' }, fields }] } },
      ]);
      expect(await item('1')).toEqual({
        ...EVERY_TYPE,
        ...{ texts: { NULL: true }, bytes: { S: 'erased' }, small: { N: '0' }, yes: { BOOL: false } },
        nested: { M: { hops: { L: [{ M: { ip: { NULL: true }, ms: { N: '3' } } }, { S: 'end' }] } } },
      });
      await connector.apply([
        { collection: things([]), change: { kind: 'mask', records: [{ key: { id: 'not there' }, fields }] } },
      ]);
      expect(await item('not there')).toBeUndefined();
    });

    it('finds inside lists, sets and maps by a scan', async () => {
      await store.put('things', EVERY_TYPE);
      const collection = things([
        'id',
        { name: 'nested.hops.ip', search: { scan: 10 } },
        { name: 'texts', search: { scan: 10 } },
      ]);
      for (const [field, value] of [
        ['nested.hops.ip', '192.0.2.1'],
        ['texts', 'b'],
      ] as const)
        expect(await locateAll(connector, { collection, field, values: [value], limit: 5 })).toHaveLength(1);
    });

    it('finds through an index what is spelled in lower case, whole and page by page', async () => {
      for (let nth = 0; nth < 5; nth++)
        await store.put('things', { id: { S: `e${nth}` }, email: { S: 'ann@x' }, name: { S: `n${nth}` } });
      await store.put('things', { id: { S: 'other' }, email: { S: 'bob@x' } });
      const found = await locateAll(connector, byEmail('ANN@x', 2));
      expect(found.map(({ id }) => id).sort()).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
      expect(found.every(({ name }) => typeof name === 'string')).toBe(true);
    });

    it('asks the table, not an index that lags, whether an item is still hers', async () => {
      for (const id of ['moved', 'gone', 'stayed'])
        await store.put('things', { id: { S: id }, email: { S: 'cleo@x' } });
      justBefore(BatchGetItemCommand, async () => {
        await store.put('things', { id: { S: 'moved' }, email: { S: 'dora@x' } });
        await store.client.send(new DeleteItemCommand({ TableName: 'items-things', Key: { id: { S: 'gone' } } }));
      });
      expect((await locateAll(connector, byEmail('cleo@x'))).map(({ id }) => id)).toEqual(['stayed']);
    });

    it('loses no change that another writer makes while it masks', async () => {
      await store.put('things', EVERY_TYPE);
      const hops: AttributeValue = { M: { hops: { L: [{ M: { ip: { S: '192.0.2.2' }, ms: { N: '4' } } }] } } };
      justBefore(UpdateItemCommand, () => store.put('things', { ...EVERY_TYPE, nested: hops, small: { N: '7' } }));
      await connector.apply([
        {
          collection: things([]),
          change: {
            kind: 'mask',
            records: [{ key: { id: '1' }, fields: { 'nested.hops.ip': null } }],
          },
        },
      ]);
      expect(await item('1')).toEqual({
        ...EVERY_TYPE,
        ...{ small: { N: '7' }, nested: { M: { hops: { L: [{ M: { ip: { NULL: true }, ms: { N: '4' } } }] } } } },
      });
    });

    it('brings no item back that was deleted while it masks', async () => {
      await store.put('things', EVERY_TYPE);
      const remove = new DeleteItemCommand({ TableName: 'items-things', Key: { id: { S: '1' } } });
      justBefore(UpdateItemCommand, async () => void (await store.client.send(remove)));
      await connector.apply([
        { collection: things([]), change: { kind: 'mask', records: [{ key: { id: '1' }, fields: { small: null } }] } },
      ]);
      expect(await item('1')).toBeUndefined();
    });

    it('pages and deletes by keys of bytes', async () => {
      for (let nth = 0; nth < 12; nth++)
        await store.put('blobs', { id: { B: new Uint8Array([nth, 255]) }, owner: { S: nth % 3 ? 'ann' : 'bob' } });
      const blobs = things(['id', { name: 'owner', search: { scan: 100 } }], { id: 'tried.blobs', name: 'blobs' });
      const found = await locateAll(connector, { collection: blobs, field: 'owner', values: ['ann'], limit: 3 });
      expect(found).toHaveLength(8);
      await connector.apply([
        { collection: blobs, change: { kind: 'delete', keys: found.map((record) => keyOf(blobs, record)) } },
      ]);
      expect(
        await locateAll(connector, { collection: blobs, field: 'owner', values: ['ann', 'bob'], limit: 3 }),
      ).toEqual([0, 3, 6, 9].map((nth) => ({ id: Buffer.from([nth, 255]).toString('base64'), owner: 'bob' })));
    });

    it('refuses to read a table beyond what the data map allows, and a field that it says nothing of', async () => {
      const bounded = (scan: number) => things(['id', { name: 'name', search: { scan } }]);
      const asked = { field: 'name', values: ['n1'], limit: 5 };
      await expect(connector.locate({ collection: bounded(2), ...asked })).rejects.toMatchObject({
        name: 'StoreMismatch',
        message: expect.stringContaining('more than the 2 items') as string,
      });
      expect(await locateAll(connector, { collection: bounded(100), ...asked })).toHaveLength(1);
      await expect(connector.locate({ collection: things(['id', 'name']), ...asked })).rejects.toMatchObject({
        name: 'StoreMismatch',
      });
    });

    it('refuses an index that is not there, and one of another key', async () => {
      for (const index of ['by-nothing', 'by-email'])
        await expect(
          connector.locate({
            collection: things(['id', { name: 'name', search: { index } }]),
            ...{ field: 'name', values: ['x'], limit: 1 },
          }),
        ).rejects.toMatchObject({ name: 'StoreMismatch' });
    });
  });
}
