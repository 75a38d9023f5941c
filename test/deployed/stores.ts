import type { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { AddressInfo } from 'node:net';
import { PEOPLE } from '../../infra/local/samples/people.ts';
import { sampleRows } from '../../infra/local/samples/rows.ts';
import { ACCOUNTS_TABLES } from '../../infra/local/samples/tables.ts';
import { openDatabase } from '../fixtures/stores/open-database.ts';
import { SUBJECTS } from './people.ts';

/** A PostgreSQL server over loopback with what the example's people left in one store. */
export interface StoreServer {
  url: string;
  database: PGlite;
  stop(): Promise<void>;
}

const EVERYBODY = [...PEOPLE, ...Object.values(SUBJECTS)];

type Rows = Record<string, Record<string, unknown>[]>;

/** Serves the accounts as they are. */
export const serveAccounts = (): Promise<StoreServer> =>
  serve(ACCOUNTS_TABLES, sampleRows(EVERYBODY).accounts, 'anytalk.');

/** Serves what the laptop keeps in a file as tables of the same names; the first column is the key. */
export async function serveAsTables(store: 'devices' | 'events'): Promise<StoreServer> {
  const rows = sampleRows(EVERYBODY)[store] as Rows;
  return serve(
    Object.entries(rows)
      .map(([table, [row = {}]]) => createTable(`"${table}"`, row, Object.keys(row).slice(0, 1)))
      .join('\n'),
    rows,
  );
}

/** The statement that makes a table which can hold such a row. */
export function createTable(table: string, row: Record<string, unknown>, primaryKey: string[]): string {
  const columns = Object.entries(row).map(([name, value]) => `"${name}" ${typeOf(value)}`);
  const key = primaryKey.map((name) => `"${name}"`);
  return `CREATE TABLE ${table} (${columns.join(', ')}, PRIMARY KEY (${key.join(', ')}));`;
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'bigint' : 'double precision';
  if (value instanceof Uint8Array) return 'bytea';
  if (Array.isArray(value)) return 'text[]';
  return typeof value === 'object' && value !== null ? 'jsonb' : 'text';
}

/** A server with these tables and rows; their names stand as they do in SQL. */
export async function serve(tables: string, rows: Rows, schema = ''): Promise<StoreServer> {
  const database = await openDatabase();
  await database.exec(tables);
  for (const [table, records] of Object.entries(rows))
    for (const record of records) {
      const names = Object.keys(record).map((name) => `"${name}"`);
      const marks = names.map((_, at) => `$${at + 1}`);
      await database.query(
        `INSERT INTO ${schema}${table} (${names.join(', ')}) VALUES (${marks.join(', ')})`,
        Object.values(record),
      );
    }
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 64 });
  const listening = new Promise<AddressInfo>((resolve) =>
    server.addEventListener('listening', (event) => resolve((event as CustomEvent<AddressInfo>).detail)),
  );
  await server.start();
  const { port } = await listening;
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    database,
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
