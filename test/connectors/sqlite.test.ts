import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { openConnector } from '../../functions/connectors/sqlite/connector.ts';
import type { StoreRecord } from '../../functions/core/data-map/connector.ts';
import { cellsOf, connectorContract } from './contract.ts';
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

connectorContract('SQLite', { open: openStore, holdsNul: true, knowsKeys: true });
