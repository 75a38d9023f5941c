import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnector } from '../../functions/connectors/json-lines/connector.ts';
import { connectorContract } from './contract.ts';
import type { TestStore } from './contract.ts';

async function openStore(): Promise<TestStore> {
  const root = await mkdtemp(join(tmpdir(), 'habeas-lines-'));
  const folder = join(root, 'store');
  await mkdir(folder);
  const write = (name: string, records: object[]) =>
    writeFile(join(folder, `${name}.jsonl`), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return {
    connect: () => openConnector({ folder }),
    fill: async (people, notes) => {
      await write('people', people);
      await write('notes', notes);
    },
    dump: async (name) => (await readFile(join(folder, `${name}.jsonl`), 'utf8')).split('\n').filter(Boolean).sort(),
    fail: async () => {
      await rename(folder, `${folder}.away`);
      return () => rename(`${folder}.away`, folder);
    },
    close: () => rm(root, { recursive: true }),
  };
}

connectorContract('JSON-lines', { open: openStore, holdsNul: true, knowsKeys: false });
