import { once } from 'node:events';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { lockFolder } from '../lock-folder.ts';
import { PEOPLE } from './people.ts';
import { sampleRows } from './rows.ts';
import { DEVICES_TABLES } from './tables.ts';

/** The example controller's stores, running. */
export interface Samples {
  /** What `config/habeas.yml` reads from the environment. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** Makes a file or folder whole or not at all: what a crash left half made is made again. */
async function make(path: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.new`;
  await rm(draft, { recursive: true, force: true });
  await fill(draft);
  await rename(draft, path);
}

async function makeDevices(path: string): Promise<void> {
  const database = new DatabaseSync(path);
  database.exec(DEVICES_TABLES);
  for (const [table, rows] of Object.entries(sampleRows(PEOPLE).devices))
    for (const row of rows) {
      const marks = Object.keys(row).map(() => '?');
      const text = `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${marks.join(', ')})`;
      database.prepare(text).run(...(Object.values(row) as SQLInputValue[]));
    }
  database.close();
}

async function makeEvents(folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, objects] of Object.entries(sampleRows(PEOPLE).events))
    await writeFile(join(folder, `${name}.jsonl`), objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
}

/** Serves the accounts from a thread; resolves with its port on loopback. */
async function serveAccounts(folder: string): Promise<{ worker: Worker; port: number }> {
  const script = new URL('./serve-accounts.ts', import.meta.url);
  const worker = new Worker(script, { workerData: { folder }, execArgv: ['--disable-warning=ExperimentalWarning'] });
  const [port] = (await once(worker, 'message')) as [number];
  return { worker, port };
}

/**
 * Starts the example controller's stores in a folder: PostgreSQL (PGlite behind a loopback socket), a SQLite file and
 * a folder of JSON lines. Fills what is not there yet with invented people; what is there stays as it is.
 * @throws InvalidInput when another process runs them: two databases over the same files would ruin them
 */
export async function startSamples(folder: string): Promise<Samples> {
  await mkdir(folder, { recursive: true });
  const lock = lockFolder(folder, dirname(folder));
  const there = new Set(await readdir(folder));
  if (!there.has('devices.db')) await make(join(folder, 'devices.db'), makeDevices);
  if (!there.has('events')) await make(join(folder, 'events'), makeEvents);
  const { worker, port } = await serveAccounts(join(folder, 'accounts'));
  const environment = {
    HABEAS_ACCOUNTS_URL: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    HABEAS_ACCOUNTS_TLS: 'off',
    HABEAS_DEVICES_FILE: join(folder, 'devices.db'),
    HABEAS_EVENTS_FOLDER: join(folder, 'events'),
  };
  const stop = async () => {
    worker.postMessage('stop');
    await once(worker, 'exit');
    lock.close();
  };
  return { environment, stop };
}
