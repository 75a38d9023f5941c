import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { afterAll } from 'vitest';
import { openDatabase } from '../fixtures/stores/open-database.ts';
import { connectorContract } from './contract.ts';
import { openPostgresqlStore } from './postgresql-store.ts';
import { postgresqlTypes } from './postgresql-types.ts';

const database = await openDatabase();
const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 64 });
const listening = new Promise<number>((resolve) => {
  server.addEventListener('listening', (event) => resolve((event as CustomEvent<{ port: number }>).detail.port));
});
await server.start();
const address = `postgresql://postgres@127.0.0.1:${await listening}/postgres`;
afterAll(async () => {
  await server.stop();
  await database.close();
});

const open = () => openPostgresqlStore(address, 'tried');
connectorContract('PostgreSQL (PGlite over the wire)', {
  open,
  namespace: 'tried',
  holdsNul: false,
  knowsKeys: true,
  knowsColumns: true,
});
postgresqlTypes(open);
