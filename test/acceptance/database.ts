import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { ACCOUNTS_TABLES } from '../../infra/local/samples/tables.ts';
import { openDatabase } from '../fixtures/stores/open-database.ts';

/** The PostgreSQL of the run, in a process of its own: killing the host must not be killing the store. */
const db = await openDatabase();
await db.exec(ACCOUNTS_TABLES);
const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: 64 });
server.addEventListener('listening', (event) => {
  process.send?.((event as CustomEvent<{ port: number }>).detail.port);
});
await server.start();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1000);
});
process.on('disconnect', () => process.exit(0));
