import type { Writable } from 'node:stream';
import pg from 'pg';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { LocatePage, StoreConnector, StoreRecord } from '../../core/data-map/connector.ts';
import { columnsOf, keyOf } from '../../core/data-map/values.ts';
import { exchange } from './exchange.ts';
import { hasLostStatement, toFault } from './faults.ts';
import { changeStatement, cursorAfter, locateStatement, readStatement } from './query.ts';
import type { Statement } from './query.ts';
import { readShape } from './shape.ts';
import type { Shape } from './shape.ts';
import { together } from './together.ts';

/** Few: each handler works on one thing at a time. */
const CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_MS = 10_000;
const STATEMENT_TIMEOUT_SECONDS = 60;

/** What a table looks like is asked again after this time, and after every fault. */
const SHAPE_MS = 60_000;

/** How long no statement is kept in a server that lost one. */
const KEEPS_NONE_MS = 600_000;

/** One statement over a collection. */
interface Ask {
  collection: Collection;
  statement: (shape: Shape) => Statement;
}

interface Server {
  pool: pg.Pool;
  shapes: Map<string, { shape: Shape; until: number }>;
  /** When statements may be kept in it (epoch ms); see KEEPS_NONE_MS. */
  keepsFrom: number;
}

/** One pool per setting for the life of the process; idle connections close by themselves and hold no process up. */
const servers = new Map<string, Server>();

function serverFor({ url = '', tls = 'on', ca }: Record<string, string>): Server {
  const name = JSON.stringify([url, tls, ca]);
  const open = servers.get(name);
  if (open) return open;
  const target = new URL(url);
  // What the address says about TLS would override the setting.
  for (const parameter of [...target.searchParams.keys()])
    if (parameter.startsWith('ssl')) target.searchParams.delete(parameter);
  const pool = new pg.Pool({
    connectionString: target.href,
    ssl: tls === 'off' ? false : { minVersion: 'TLSv1.3', rejectUnauthorized: true, ...(ca && { ca }) },
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_MS,
    allowExitOnIdle: true,
    pipeline: true,
    application_name: 'habeas',
  });
  // A connection that breaks fails its query, and idle ones are dropped; nobody else needs to hear of it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const server = { pool, shapes: new Map(), keepsFrom: 0 };
  servers.set(name, server);
  return server;
}

/**
 * Everything runs in a transaction: its settings end with it, and servers that share one session between connections
 * (PGlite's socket) keep others out. Row security is off so that hidden rows are an error and not an empty answer.
 */
const begin = (mode: 'READ ONLY' | 'READ WRITE', timeoutSeconds: number): string =>
  `BEGIN ${mode}; SET LOCAL statement_timeout = '${timeoutSeconds}s'; SET LOCAL row_security = off;
SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`;

/** What is asked in this moment goes out in one piece; pg itself sends each statement apart. */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * Opens a PostgreSQL store. Settings: `url`; `tls` on (default: TLS 1.3, verified) or off; `ca` in PEM;
 * `statement_timeout_seconds`. Connects on the first call.
 */
export async function openConnector(settings: Record<string, string>): Promise<StoreConnector> {
  const server = serverFor(settings);
  const { pool, shapes } = server;
  const timeout = Number(settings.statement_timeout_seconds ?? STATEMENT_TIMEOUT_SECONDS);

  async function shapeOf(client: pg.PoolClient, collection: Collection): Promise<Shape> {
    const { namespace, name, primaryKey } = collection;
    const asked = JSON.stringify([namespace, name, primaryKey, columnsOf(collection)]);
    const known = shapes.get(asked);
    if (known && known.until > Date.now()) return known.shape;
    const shape = await readShape((query) => client.query(query), collection);
    shapes.set(asked, { shape, until: Date.now() + SHAPE_MS });
    return shape;
  }

  /** Runs statements in a transaction, sent without waiting for each other, and gives the rows of each. */
  async function run(mode: 'READ ONLY' | 'READ WRITE', asks: Ask[]): Promise<StoreRecord[][]> {
    let client: pg.PoolClient | undefined;
    const mayKeep = mode === 'READ ONLY' && Date.now() >= server.keepsFrom;
    try {
      const held = (client = await pool.connect());
      sendTogether(held);
      const begun = held.query(begin(mode, timeout));
      begun.catch(() => undefined); // told below
      if (mode === 'READ WRITE') await begun; // nothing may change outside of the transaction
      const statements: Statement[] = [];
      for (const { collection, statement } of asks) statements.push(statement(await shapeOf(held, collection)));
      const [, rows] = await Promise.all([begun, exchange(held, statements, mayKeep), held.query('COMMIT')]);
      held.release();
      return rows;
    } catch (error) {
      // A connection that failed is not used again: closing it rolls back, whatever state it is in.
      client?.release(true);
      shapes.clear();
      if (mayKeep && hasLostStatement(error)) {
        server.keepsFrom = Date.now() + KEEPS_NONE_MS;
        return run(mode, asks); // nothing was changed
      }
      throw toFault(error);
    }
  }

  /** What is asked in one moment is read in one transaction. */
  const readRows = together((asks: Ask[]) => run('READ ONLY', asks));

  return {
    async locate(query): Promise<LocatePage> {
      const { collection } = query;
      const rows = await readRows({ collection, statement: (shape) => locateStatement(shape, query) });
      const records = rows.slice(0, query.limit);
      const last = records.at(-1);
      return rows.length > query.limit && last
        ? { records, cursor: cursorAfter(collection, keyOf(collection, last)) }
        : { records };
    },
    read: (collection, keys) => readRows({ collection, statement: (shape) => readStatement(shape, collection, keys) }),
    async apply(changes) {
      const asks = changes
        .filter(({ change }) => (change.kind === 'delete' ? change.keys : change.records).length > 0)
        .map(({ collection, change }): Ask => ({
          collection,
          statement: (shape) => changeStatement(shape, collection, change),
        }));
      if (asks.length > 0) await run('READ WRITE', asks);
    },
    close: () => Promise.resolve(),
  };
}
