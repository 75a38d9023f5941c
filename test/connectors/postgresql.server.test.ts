import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnector } from '../../functions/connectors/postgresql/connector.ts';
import { connectorContract, NOTES } from './contract.ts';
import { openPostgresqlStore } from './postgresql-store.ts';
import type { PostgresqlStore } from './postgresql-store.ts';
import { postgresqlTypes } from './postgresql-types.ts';

/** A database of a real server, whose user may create schemas: `postgresql://user:password@host:port/name`. */
const address = process.env['HABEAS_POSTGRES_URL'];
if (!address)
  throw new Error(
    'Set HABEAS_POSTGRES_URL to a PostgreSQL database to try the connector on; this test is never skipped.',
  );

const open = () => openPostgresqlStore(address, 'tried');
connectorContract('PostgreSQL (a real server)', {
  open,
  namespace: 'tried',
  holdsNul: false,
  knowsKeys: true,
  knowsColumns: true,
});
postgresqlTypes(open);

describe('what only a server has', () => {
  let store: PostgresqlStore;
  const notes = { ...NOTES, namespace: 'tried' };
  const asked = { collection: notes, field: 'person', values: ['ann'], limit: 5 };
  beforeAll(async () => {
    store = await open();
    await store.fill([], [{ person: 'ann', nth: 1, body: null }]);
  });
  afterAll(() => store.close());

  it('is a server, not an embedded database', async () => {
    const [row] = await store.run(
      `SELECT current_setting('server_version_num')::int AS version, inet_server_addr() AS address`,
    );
    expect(row?.['version']).toBeGreaterThan(120_000);
    expect(row?.['address']).not.toBeNull();
  });

  it('gives up a change that waits too long for a lock, and leaves it undone', async () => {
    const holder = new pg.Client({ connectionString: address });
    await holder.connect();
    await holder.query('BEGIN; SELECT FROM tried.notes FOR UPDATE');
    const connector = await openConnector({ url: address, tls: 'off', statement_timeout_seconds: '1' });
    const change = { kind: 'delete' as const, keys: [{ person: 'ann', nth: 1 }] };
    await expect(connector.apply([{ collection: notes, change }])).rejects.toMatchObject({ name: 'StoreUnreachable' });
    await holder.end();
    expect(await store.dump('notes')).toHaveLength(1);
  });

  it('does not take rows that row security hides for rows that are not there', async () => {
    await store.run(
      `DROP ROLE IF EXISTS habeas_reader`,
      `CREATE ROLE habeas_reader LOGIN PASSWORD 'only for this test'`,
      `GRANT USAGE ON SCHEMA tried TO habeas_reader`,
      `GRANT SELECT ON tried.notes TO habeas_reader`,
      `ALTER TABLE tried.notes ENABLE ROW LEVEL SECURITY`,
    );
    const reader = new URL(address);
    reader.username = 'habeas_reader';
    reader.password = 'only for this test';
    const connector = await openConnector({ url: reader.href, tls: 'off' });
    await expect(connector.locate(asked)).rejects.toMatchObject({ name: 'StoreUnreachable' });
    await store.run(
      `ALTER TABLE tried.notes DISABLE ROW LEVEL SECURITY`,
      `DROP OWNED BY habeas_reader`,
      `DROP ROLE habeas_reader`,
    );
  });
});
