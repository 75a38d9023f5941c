import pg from 'pg';
import { openConnector } from '../../functions/connectors/postgresql/connector.ts';
import type { StoreRecord } from '../../functions/core/data-map/connector.ts';
import { cellsOf } from './contract.ts';
import type { TestStore } from './contract.ts';
import { cuttable } from './cuttable.ts';
import type { Cuttable } from './cuttable.ts';

const COLUMNS = { people: ['id', 'email', 'name', 'note', 'age'], notes: ['person', 'nth', 'body'] };

export interface PostgresqlStore extends TestStore {
  /** Runs statements in one transaction, past the connector. */
  run(...statements: (string | { text: string; values: unknown[] })[]): Promise<Record<string, unknown>[]>;
  way: Cuttable;
}

/** The contract's tables in a schema of their own, on a server at an address; the connector goes through a way that can be cut. */
export async function openPostgresqlStore(address: string, namespace: string): Promise<PostgresqlStore> {
  const { hostname, port } = new URL(address);
  const way = await cuttable({ host: hostname, port: Number(port || 5432) });
  const through = new URL(address);
  through.hostname = '127.0.0.1';
  through.port = String(way.port);

  const run: PostgresqlStore['run'] = async (...statements) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      let rows: Record<string, unknown>[] = [];
      await client.query(`BEGIN; SET LOCAL client_min_messages = warning; SET LOCAL TimeZone = 'UTC'`);
      for (const statement of statements) ({ rows } = await client.query(statement as string));
      await client.query('COMMIT');
      return rows;
    } finally {
      await client.end();
    }
  };
  const insert = (table: 'people' | 'notes', records: StoreRecord[]) => ({
    text: `INSERT INTO ${namespace}.${table} SELECT * FROM unnest(${COLUMNS[table]
      .map((name, index) => `$${index + 1}::${['age', 'nth'].includes(name) ? 'integer' : 'text'}[]`)
      .join(', ')})`,
    values: COLUMNS[table].map((_, index) => records.map((record) => cellsOf(record, COLUMNS[table])[index])),
  });

  await run(
    `DROP SCHEMA IF EXISTS ${namespace} CASCADE`,
    `CREATE SCHEMA ${namespace}`,
    `CREATE TABLE ${namespace}.people (id text PRIMARY KEY, email text, name text NOT NULL, note text, age integer)`,
    `CREATE TABLE ${namespace}.notes (person text, nth integer, body text, PRIMARY KEY (nth, person))`,
  );
  return {
    run,
    way,
    connect: () => openConnector({ url: through.href, tls: 'off' }),
    fill: async (people, notes) => {
      const clear = `TRUNCATE ${namespace}.people, ${namespace}.notes`;
      await run(clear, insert('people', people), insert('notes', notes));
    },
    dump: async (table) => {
      const cells = COLUMNS[table].map((name) => `coalesce(pg_typeof(${name}) || ':' || to_json(${name}), 'NULL')`);
      const rows = await run(`SELECT ${cells.join(` || ' ' || `)} AS row FROM ${namespace}.${table} ORDER BY 1`);
      return rows.map(({ row }) => String(row));
    },
    fail: async () => {
      way.cut();
      return async () => way.mend();
    },
    close: async () => {
      way.close();
      await run(`DROP SCHEMA ${namespace} CASCADE`);
    },
  };
}
