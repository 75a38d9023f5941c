import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { RecordKey, StoreConnector } from '../../core/data-map/connector.ts';
import { declared, keyId } from '../../core/data-map/values.ts';
import { applyChange } from './change.ts';
import { toFault } from './faults.ts';
import { itemKey, readItems } from './items.ts';
import type { Table } from './items.ts';
import { locatePage } from './query.ts';
import { readShape } from './shape.ts';
import type { Shape } from './shape.ts';
import { toRecord } from './values.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 30_000;
/** What a table looks like is asked again after this time, and after every fault. */
const SHAPE_MS = 60_000;

interface Service {
  client: DynamoDBClient;
  shapes: Map<string, { shape: Shape; until: number }>;
}

/** One client per setting for the life of the process. */
const services = new Map<string, Service>();

function serviceFor({ region = '', endpoint = '' }: Record<string, string>): Service {
  const name = JSON.stringify([region, endpoint]);
  const open = services.get(name) ?? {
    client: new DynamoDBClient({
      ...(region && { region }),
      ...(endpoint && { endpoint }),
      requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: ANSWER_TIMEOUT_MS },
    }),
    shapes: new Map(),
  };
  services.set(name, open);
  return open;
}

/**
 * Opens DynamoDB tables, one per collection. Settings: `table_prefix` before the collection's name; `region` when it is
 * not the function's own; `endpoint` for an emulator. `key_arn` names the tables' own KMS key to the role.
 */
export async function openConnector(settings: Record<string, string>): Promise<StoreConnector> {
  const { client, shapes } = serviceFor(settings);

  async function shapeOf(table: string, collection: Collection): Promise<Shape> {
    const indexes = collection.fields.map(({ name, search }) => [name, search?.index]);
    const asked = JSON.stringify([table, collection.primaryKey, indexes]);
    const known = shapes.get(asked);
    if (known && known.until > Date.now()) return known.shape;
    const shape = await readShape(client, table, collection);
    shapes.set(asked, { shape, until: Date.now() + SHAPE_MS });
    return shape;
  }

  async function within<T>(collection: Collection, work: (table: Table) => Promise<T>): Promise<T> {
    try {
      const shape = await shapeOf(`${settings.table_prefix ?? ''}${collection.name}`, collection);
      return await work({ client, shape, collection });
    } catch (error) {
      shapes.clear();
      throw toFault(error);
    }
  }

  return {
    locate: (query) => within(query.collection, (table) => locatePage(table, query)),
    read: (collection, keys) =>
      within(collection, async (table) => {
        const items = await readItems(
          table,
          different(collection, keys).map((key) => itemKey(table, key)),
        );
        return items.map((item) => declared(collection, toRecord(item)));
      }),
    async apply(changes) {
      for (const { collection, change } of changes) await within(collection, (table) => applyChange(table, change));
    },
    close: () => Promise.resolve(),
  };
}

/** Each key once: the service refuses a key that is asked for twice. */
const different = (collection: Collection, keys: RecordKey[]): RecordKey[] => [
  ...new Map(keys.map((key) => [keyId(collection, key), key])).values(),
];
