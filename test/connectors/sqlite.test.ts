import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { openConnector } from '../../functions/connectors/sqlite/connector.ts';
import type { Collection } from '../../functions/core/data-map/compiled.ts';
import type { StoreConnector, StoreRecord } from '../../functions/core/data-map/connector.ts';
import { keyOf } from '../../functions/core/data-map/values.ts';
import { cellsOf, connectorContract, locateAll } from './contract.ts';
import type { TestStore } from './contract.ts';

const COLUMNS = { people: ['id', 'email', 'name', 'note', 'age'], notes: ['person', 'nth', 'body'] };

async function openStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-sqlite-'));
  const file = join(folder, 'store.db');
  const within = <T>(work: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  within((database) =>
    database.exec(`CREATE TABLE people (id TEXT PRIMARY KEY, email TEXT, name TEXT NOT NULL, note TEXT, age INTEGER);
      CREATE TABLE notes (person TEXT NOT NULL, nth INTEGER NOT NULL, body TEXT, PRIMARY KEY (nth, person))`),
  );
  const insert = (database: DatabaseSync, table: 'people' | 'notes', records: StoreRecord[]) => {
    database.exec(`DELETE FROM ${table}`);
    const statement = database.prepare(`INSERT INTO ${table} VALUES (${COLUMNS[table].map(() => '?').join(', ')})`);
    for (const record of records) statement.run(...(cellsOf(record, COLUMNS[table]) as SQLInputValue[]));
  };
  return {
    connect: () => openConnector({ file }),
    fill: async (people, notes) =>
      within((database) => {
        database.exec('BEGIN');
        insert(database, 'people', people);
        insert(database, 'notes', notes);
        database.exec('COMMIT');
      }),
    dump: async (table) =>
      within((database) => {
        const cells = COLUMNS[table].map((name) => `typeof(${name}) || ':' || quote(${name})`).join(` || ' ' || `);
        return database
          .prepare(`SELECT ${cells} AS row FROM ${table} ORDER BY 1`)
          .all()
          .map(({ row }) => String(row));
      }),
    fail: async () => {
      await rename(file, `${file}.away`);
      return () => rename(`${file}.away`, file);
    },
    close: () => rm(folder, { recursive: true }),
  };
}

connectorContract('SQLite', { open: openStore, holdsNul: true, knowsKeys: true, knowsColumns: true });

describe('a SQLite file', () => {
  let folder: string;
  let connector: StoreConnector;
  const file = () => join(folder, 'store.db');
  const run = (...texts: string[]): unknown[] => {
    const database = new DatabaseSync(file());
    const last = texts.pop() ?? '';
    for (const text of texts) database.exec(text);
    const rows = database.prepare(last).all();
    database.close();
    return rows;
  };
  const map = (primaryKey: string[], fields: string[], rest: Partial<Collection> = {}): Collection => ({
    ...{ id: `tried.${fields.join()}`, storeId: 'tried', name: 'things', title: '', primaryKey, identities: [] },
    ...{
      fields: fields.map((name) => ({ name, dataCategories: [] })),
      references: [],
      erasure: { action: 'delete' },
      context: {},
    },
    ...rest,
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-sqlite-'));
    connector = await openConnector({ file: file() });
    return async () => {
      await connector.close();
      await rm(folder, { recursive: true });
    };
  });

  it('reads every storage class without losing a bit', async () => {
    run(
      `CREATE TABLE things (id INTEGER PRIMARY KEY, big INTEGER, real REAL, inf REAL, bytes BLOB, empty TEXT, any, gone TEXT)`,
      `INSERT INTO things VALUES (1, 9223372036854775807, 0.1, 9e999, x'00ff27', '', x'61', NULL)`,
      'SELECT 1',
    );
    const all = map(['id'], ['id', 'big', 'real', 'inf', 'bytes', 'empty', 'any', 'gone']);
    expect(await connector.read(all, [{ id: 1 }])).toEqual([
      {
        id: 1,
        big: '9223372036854775807',
        real: 0.1,
        inf: 'Infinity',
        bytes: 'AP8n',
        empty: '',
        any: 'YQ==',
        gone: null,
      },
    ]);
    const found = await connector.locate({
      collection: all,
      field: 'big',
      values: ['9223372036854775807', 'x'],
      limit: 1,
    });
    expect(found.records).toHaveLength(1);
  });

  it('keeps apart keys that are the same up to a NUL', async () => {
    run(
      `CREATE TABLE things (id TEXT PRIMARY KEY, owner TEXT)`,
      `INSERT INTO things VALUES ('a', 'bob'), ('a' || char(0) || 'b', 'ann')`,
      'SELECT 1',
    );
    const things = map(['id'], ['id', 'owner']);
    const { records } = await connector.locate({ collection: things, field: 'owner', values: ['ann'], limit: 5 });
    await connector.apply([
      { collection: things, change: { kind: 'delete', keys: records.map((record) => keyOf(things, record)) } },
    ]);
    expect(run('SELECT owner FROM things')).toEqual([{ owner: 'bob' }]);
  });

  it('pages and deletes by a key of bytes and a big number, in a UTF-16 file', async () => {
    run(
      `PRAGMA encoding = 'UTF-16le'`,
      `CREATE TABLE things (part BLOB NOT NULL, nth INTEGER NOT NULL, owner TEXT, PRIMARY KEY (part, nth)) WITHOUT ROWID`,
      `INSERT INTO things SELECT unhex(printf('%04x', value)), 9007199254740993 + value, 'änn' FROM
        (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 30) SELECT value FROM n)`,
      'SELECT 1',
    );
    const things = map(['part', 'nth'], ['part', 'nth', 'owner']);
    const found = await locateAll(connector, { collection: things, field: 'owner', values: ['änn'], limit: 7 });
    expect(found).toHaveLength(30);
    expect(found.every(({ owner }) => owner === 'änn')).toBe(true);
    await connector.apply([
      {
        collection: things,
        change: { kind: 'delete', keys: found.slice(0, 29).map((record) => keyOf(things, record)) },
      },
    ]);
    expect(run('SELECT count(*) AS left FROM things')).toEqual([{ left: 1 }]);
  });

  it('calls a found row whose key is NULL a fault', async () => {
    run(`CREATE TABLE things (id TEXT PRIMARY KEY, owner TEXT)`, `INSERT INTO things VALUES (NULL, 'ann')`, 'SELECT 1');
    const asked = connector.locate({
      collection: map(['id'], ['id', 'owner']),
      field: 'owner',
      values: ['ann'],
      limit: 5,
    });
    await expect(asked).rejects.toMatchObject({ name: 'StoreMismatch' });
  });

  it('calls a damaged file an outage, and makes none where none is', async () => {
    const asked = { collection: map(['id'], ['id']), field: 'id', values: ['1'], limit: 5 };
    await expect(connector.locate(asked)).rejects.toMatchObject({ name: 'StoreUnreachable' });
    expect(await readdir(folder)).toEqual([]);
    await writeFile(file(), 'this is no database, but long enough to look like one'.repeat(100));
    await expect(connector.locate(asked)).rejects.toMatchObject({ name: 'StoreUnreachable' });
  });

  it('calls a file that another writer holds an outage', async () => {
    run(`CREATE TABLE things (id TEXT PRIMARY KEY)`, 'SELECT 1');
    const writer = new DatabaseSync(file());
    writer.exec('BEGIN EXCLUSIVE');
    const fault = connector.apply([
      { collection: map(['id'], ['id']), change: { kind: 'delete', keys: [{ id: '1' }] } },
    ]);
    await expect(fault).rejects.toMatchObject({ name: 'StoreUnreachable' });
    writer.close();
    await connector.apply([{ collection: map(['id'], ['id']), change: { kind: 'delete', keys: [{ id: '1' }] } }]);
  });
});
