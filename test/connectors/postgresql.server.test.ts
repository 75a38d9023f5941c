import { expect, it } from 'vitest';
import { connectorContract } from './contract.ts';
import { openPostgresqlStore } from './postgresql-store.ts';
import { postgresqlTypes } from './postgresql-types.ts';

/** A database of a real server, whose user may create schemas: `postgresql://user:password@host:port/name`. */
const address = process.env['HABEAS_POSTGRES_URL'];
if (!address)
  throw new Error(
    'Set HABEAS_POSTGRES_URL to a PostgreSQL database to try the connector on; this test is never skipped.',
  );

const open = () => openPostgresqlStore(address, 'tried');
connectorContract('PostgreSQL (a real server)', { open, namespace: 'tried', holdsNul: false, knowsKeys: true });
postgresqlTypes(open);

it('runs against a server, not an embedded database', async () => {
  const store = await open();
  const [row] = await store.run('SELECT version() AS version');
  expect(String(row?.version)).toMatch(/^PostgreSQL \d+/);
  await store.close();
});
