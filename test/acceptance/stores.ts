import { fork } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import pg from 'pg';
import { DEVICES_TABLES } from '../../infra/local/samples/tables.ts';
import { keyText, TABLES, type Row, type TableName } from './rows.ts';

/** A table as it stands: each row's columns by primary key, in the store's order, types and NULLs included. */
export type TableDump = Map<string, Record<string, string | null>>;
export type Dump = Map<TableName, TableDump>;

export interface Stores {
  /** What the connectors' settings ask of the environment. */
  environment: Record<string, string>;
  /** Puts these in, and no others. */
  seed(rows: Row[]): Promise<void>;
  dump(): Promise<Dump>;
  /** Milliseconds of processor time that PostgreSQL took so far; the other stores are files. */
  usage(): Promise<number>;
  close(): Promise<void>;
}

const namesIn = (store: string) =>
  (Object.keys(TABLES) as TableName[])
    .filter((name) => name.startsWith(`${store}.`))
    .map((name) => name.slice(store.length + 1));

/** The example controller's three stores, empty, in a folder and a process that outlive the host. */
export async function openStores(folder: string): Promise<Stores> {
  const events = join(folder, 'events');
  const devicesFile = join(folder, 'devices.db');
  await mkdir(events, { recursive: true });
  const devices = new DatabaseSync(devicesFile, { timeout: 10_000 });
  devices.exec(`PRAGMA journal_mode = WAL; ${DEVICES_TABLES}`);
  for (const name of namesIn('events')) await writeFile(join(events, `${name}.jsonl`), '');
  const { url, usage, stop } = await startDatabase();

  return {
    environment: {
      HABEAS_ACCOUNTS_URL: url,
      HABEAS_ACCOUNTS_TLS: 'off',
      HABEAS_DEVICES_FILE: devicesFile,
      HABEAS_EVENTS_FOLDER: events,
    },
    async seed(rows) {
      const of = (store: string, name: string) =>
        rows.filter(({ table }) => table === `${store}.${name}`).map(({ values }) => values);
      await asClient(url, async (client) => {
        const names = namesIn('accounts');
        await client.query(`TRUNCATE ${names.map((name) => `anytalk.${name}`).join(', ')}`);
        for (const name of names)
          await client.query(
            `INSERT INTO anytalk.${name} SELECT * FROM json_populate_recordset(NULL::anytalk.${name}, $1)`,
            [JSON.stringify(of('accounts', name))],
          );
      });
      for (const name of namesIn('devices').toReversed()) devices.exec(`DELETE FROM ${name}`);
      for (const name of namesIn('devices')) insertAll(devices, name, of('devices', name));
      for (const name of namesIn('events'))
        await writeFile(
          join(events, `${name}.jsonl`),
          of('events', name)
            .map((values) => `${JSON.stringify(values)}\n`)
            .join(''),
        );
    },
    async dump() {
      const tables: [TableName, TableDump][] = [];
      await asClient(url, async (client) => {
        await client.query(`SET TimeZone = 'UTC'; SET DateStyle = 'ISO'`);
        for (const name of namesIn('accounts'))
          tables.push([`accounts.${name}` as TableName, await dumpPostgres(client, name)]);
      });
      for (const name of namesIn('devices')) tables.push([`devices.${name}` as TableName, dumpSqlite(devices, name)]);
      for (const name of namesIn('events'))
        tables.push([
          `events.${name}` as TableName,
          dumpLines(name, await readFile(join(events, `${name}.jsonl`), 'utf8')),
        ]);
      return new Map(tables);
    },
    usage,
    async close() {
      devices.close();
      await stop();
    },
  };
}

async function startDatabase() {
  const child = fork(join(import.meta.dirname, 'database.ts'), { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('exit', (code) => reject(new Error(`The store's process ended with code ${code}.`)));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.disconnect();
    });
  const usage = () =>
    new Promise<number>((resolve) => {
      child.once('message', (message) => resolve(message as number));
      child.send('usage');
    });
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, usage, stop };
}

async function asClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function insertAll(db: DatabaseSync, name: string, rows: Row['values'][]): void {
  db.exec('BEGIN');
  for (const values of rows) {
    const fields = Object.keys(values);
    db.prepare(`INSERT INTO ${name} (${fields.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`).run(
      ...(Object.values(values) as SQLInputValue[]),
    );
  }
  db.exec('COMMIT');
}

/** Texts as the server writes them, each with the number of its type. */
const AS_TEXT = { getTypeParser: () => (text: unknown) => text } as unknown as pg.CustomTypesConfig;

async function dumpPostgres(client: pg.Client, name: string): Promise<TableDump> {
  const table = `accounts.${name}` as TableName;
  const { rows, fields } = await client.query<Record<string, string | null>>({
    text: `SELECT * FROM anytalk.${name} ORDER BY ${TABLES[table].key.join(', ')}`,
    types: AS_TEXT,
  });
  const typed = (row: Record<string, string | null>) =>
    fields.map(({ name: field, dataTypeID }): [string, string | null] => {
      const text = row[field] ?? null;
      return [field, text === null ? null : `${dataTypeID} ${text}`];
    });
  return new Map(rows.map((row) => [keyText(table, row), Object.fromEntries(typed(row))]));
}

function dumpSqlite(db: DatabaseSync, name: string): TableDump {
  const table = `devices.${name}` as TableName;
  const columns = db
    .prepare(`SELECT name FROM pragma_table_info('${name}')`)
    .all()
    .map((row) => String(row['name']));
  const typed = columns.map(
    (column) =>
      `CASE WHEN ${column} IS NULL THEN NULL ELSE typeof(${column}) || ' ' || quote(${column}) END AS "${column}"`,
  );
  const rows = db
    .prepare(`SELECT ${TABLES[table].key[0]} AS "the key", ${typed.join(', ')} FROM ${name} ORDER BY 1`)
    .all();
  return new Map(rows.map(({ 'the key': key, ...row }) => [String(key), { ...row } as Record<string, string | null>]));
}

/** Every line with its fields laid open, each as its own JSON text; and the line as a whole, byte for byte. */
function dumpLines(name: string, text: string): TableDump {
  const table = `events.${name}` as TableName;
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const values = JSON.parse(line) as Record<string, unknown>;
      return [keyText(table, values), { ...layOpen(values), 'the line': line }];
    }),
  );
}

const layOpen = (values: object, path = ''): Record<string, string | null> =>
  Object.assign(
    {},
    ...Object.entries(values).map(([field, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? layOpen(value, `${path}${field}.`)
        : { [`${path}${field}`]: value === null ? null : JSON.stringify(value) },
    ),
  ) as Record<string, string | null>;
