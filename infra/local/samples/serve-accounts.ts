import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PEOPLE } from './people.ts';
import { sampleRows } from './rows.ts';
import type { Row } from './rows.ts';
import { ACCOUNTS_TABLES } from './tables.ts';

/** More than the stores' connectors open together; the socket turns further ones away. */
const CONNECTIONS = 64;

async function fill(database: PGlite, tables: Record<string, Row[]>): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.exec(ACCOUNTS_TABLES);
    for (const [table, rows] of Object.entries(tables))
      for (const row of rows) {
        const marks = Object.keys(row).map((_, index) => `$${index + 1}`);
        const text = `INSERT INTO anytalk.${table} (${Object.keys(row).join(', ')}) VALUES (${marks.join(', ')})`;
        await transaction.query(text, Object.values(row));
      }
  });
}

/** Makes the database whole or not at all: what a crash left half made is made again. */
async function make(path: string): Promise<void> {
  const draft = `${path}.new`;
  await rm(draft, { recursive: true, force: true });
  const database = await PGlite.create(draft);
  await fill(database, sampleRows(PEOPLE).accounts);
  await database.close();
  await rename(draft, path);
}

// A thread of its own: the database computes where the pipeline does not, and ends with the process, however that ends.
const { folder } = workerData as { folder: string };
if (!existsSync(folder)) await make(folder);
const database = await PGlite.create(folder);
const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: CONNECTIONS });
server.addEventListener('listening', (event) =>
  parentPort?.postMessage((event as CustomEvent<{ port: number }>).detail.port),
);
await server.start();
parentPort?.once('message', () => {
  void server
    .stop()
    .then(() => database.close())
    .then(() => process.exit(0));
});
