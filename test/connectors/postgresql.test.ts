import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreConnector } from '../../functions/core/data-map/connector.ts';
import { openDatabase } from '../fixtures/stores/open-database.ts';
import { locateStatement } from '../../functions/connectors/postgresql/query.ts';
import { readShape } from '../../functions/connectors/postgresql/shape.ts';
import { connectorContract, NOTES, PEOPLE } from './contract.ts';
import { openPostgresqlStore } from './postgresql-store.ts';
import type { PostgresqlStore } from './postgresql-store.ts';
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

describe('a search', () => {
  it('goes by the index of its field, and walks through nobody else by the key', async () => {
    const store = await open();
    const others = Array.from({ length: 10_000 }, (_, n) => ({
      id: `p${n}`,
      email: `p${n}@mail.example`,
      name: 'Another',
    }));
    await store.run('CREATE INDEX by_email ON tried.people (lower(email COLLATE "C"))');
    await store.fill(others, []);
    const people = { ...PEOPLE, namespace: 'tried' };
    const ask = async () => (await (await store.connect()).locate(byEmail)).records;
    const byEmail = { collection: people, field: 'email', values: ['p7@mail.example'], limit: 50 };
    const shape = await readShape(async (query) => ({ rows: await store.run(query) }), people);
    const { text } = locateStatement(shape, byEmail);
    const plan = await store.run(`EXPLAIN (GENERIC_PLAN) ${text}`);
    expect(JSON.stringify(plan)).toContain('by_email');
    expect(JSON.stringify(plan)).not.toContain('people_pkey');
    expect(await ask()).toMatchObject([{ id: 'p7' }]);
    await store.close();
  });
});

/** All connections of PGlite share one session, as those through a pooler may: what one lets it forget is forgotten for all. */
describe('statements that a connection keeps', () => {
  let store: PostgresqlStore;
  let connector: StoreConnector;
  const notes = { ...NOTES, namespace: 'tried' };
  const ask = () => connector.locate({ collection: notes, field: 'person', values: ['ann'], limit: 5 });
  const askOften = async () => {
    for (let times = 0; times < 6; times++) expect((await ask()).records).toMatchObject([{ person: 'ann', nth: 1 }]);
  };
  const kept = () => store.run(`SELECT statement FROM pg_prepared_statements WHERE name LIKE 'habeas-%'`);
  beforeEach(async () => {
    store = await open();
    connector = await store.connect();
    await store.run('DEALLOCATE ALL');
    await store.fill([], [{ person: 'ann', nth: 1, body: 'old' }]);
  });
  afterEach(() => store.close());

  it('are those that are often read', async () => {
    await ask();
    expect(await kept()).toEqual([]);
    await askOften();
    const change = { kind: 'mask' as const, records: [{ key: { person: 'ann', nth: 1 }, fields: { body: 'new' } }] };
    for (let times = 0; times < 6; times++) await connector.apply([{ collection: notes, change }]);
    expect(await kept()).toEqual([{ statement: expect.stringMatching(/^SELECT .* FROM "tried"."notes"/) as string }]);
    expect((await ask()).records).toMatchObject([{ body: 'new' }]);
  });

  it('are asked again, and kept no more, when the server has lost one', async () => {
    await askOften();
    await store.run('DEALLOCATE ALL');
    await askOften();
    expect(await kept()).toEqual([]);
  });

  it('are asked again when a column has another type since', async () => {
    await askOften();
    await store.run(`ALTER TABLE tried.notes ALTER body TYPE integer USING 7`);
    expect((await ask()).records).toMatchObject([{ body: 7 }]);
  });
});
