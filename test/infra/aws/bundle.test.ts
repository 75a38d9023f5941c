import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { dynamoRecords } from '../../../functions/adapters/aws/records.ts';
import { bundle } from '../../../infra/aws/bundle.ts';
import { writeEntry } from '../../../infra/aws/entries/write-entry.ts';
import { listHandlers } from '../../../infra/aws/handlers.ts';
import { readMachines } from '../../../infra/aws/machines.ts';
import { findEmulator, startEmulator, type Emulator } from '../../adapters/aws/dynamodb-emulator.ts';

const ROOT = join(import.meta.dirname, '../../..');
const config = { hash: 'of-this-test', stores: [], collections: [] } as unknown as CompiledConfig;
const store = { id: 'crm', kind: 'postgresql', region: 'x', title: 't', settings: { url: '${CRM_URL}' } } as const;

let folders: Map<string, string>;
const filesOf = (name: string) => readdirSync(folders.get(name) ?? '');
const sourceOf = (name: string) =>
  filesOf(name)
    .map((file) => readFileSync(join(folders.get(name) ?? '', file), 'utf8'))
    .join('\n');
type Handle = (event: unknown, context: object) => Promise<unknown>;
const load = async (name: string) =>
  ((await import(join(folders.get(name) ?? '', 'index.mjs'))) as { handler: Handle }).handler;

beforeAll(async () => {
  const handlers = listHandlers(join(ROOT, 'functions/handlers'), readMachines(join(ROOT, 'state-machines')));
  const entry = (name: string) => handlers.find((handler) => handler.name === name)!;
  const entries = new Map([
    ['ListQueue', writeEntry(entry('ListQueue'))],
    ['CheckPolicy', writeEntry(entry('CheckPolicy'))],
    ['CancelRequest', writeEntry(entry('CancelRequest'), { firewall: true })],
    ['LocateInStore-crm', writeEntry(entry('LocateInStore'), { store })],
    [
      'LocateInStore-sessions',
      writeEntry(entry('LocateInStore'), { store: { ...store, id: 'sessions', kind: 'dynamodb' } }),
    ],
    [
      'LocateInStore-lake',
      writeEntry(entry('LocateInStore'), { store: { ...store, id: 'lake', kind: 's3-json-lines' } }),
    ],
  ]);
  folders = await bundle(entries, config);
});

describe('a bundle', () => {
  it('holds its own store and connector, and no other', () => {
    const source = sourceOf('LocateInStore-crm');
    expect(source).toContain('CRM_URL');
    for (const other of ['node:sqlite', 'PGlite', 'smtp-server']) expect(source, other).not.toContain(other);
    expect(sourceOf('CheckPolicy')).not.toContain('CRM_URL');
    const CONNECTORS = { crm: 'PostgreSQL', sessions: 'DynamoDB table', lake: 'S3 JSON lines' };
    for (const own of Object.keys(CONNECTORS))
      for (const [other, sign] of Object.entries(CONNECTORS))
        expect(sourceOf(`LocateInStore-${own}`).includes(sign), `${sign} in ${own}`).toBe(other === own);
  });

  it('of a page behind a firewall asks who calls, and one of a signed call does not', () => {
    expect(sourceOf('CancelRequest')).toMatch(/behindFirewall:(?:true|!0)/);
    const handlers = listHandlers(join(ROOT, 'functions/handlers'), readMachines(join(ROOT, 'state-machines')));
    const signed = handlers.find(({ name }) => name === 'AcceptApiRequest')!;
    expect(writeEntry(signed, { firewall: true })).not.toContain('behindFirewall');
  });

  it('holds the configuration where it was granted, and tells nothing of the machine it was made on', () => {
    expect(sourceOf('CheckPolicy')).toContain('of-this-test');
    expect(sourceOf('ListQueue')).not.toContain('of-this-test');
    for (const name of folders.keys()) expect(sourceOf(name)).not.toContain(ROOT);
  });

  it('loads no client of AWS before one is needed, and no built-in module whole', () => {
    const entry = readFileSync(join(folders.get('ListQueue') ?? '', 'index.mjs'), 'utf8');
    expect(entry.length).toBeLessThan(50_000);
    expect(sourceOf('ListQueue')).toContain('DynamoDB');
    expect(sourceOf('ListQueue')).not.toMatch(/from\s*"node:https?"/);
  });

  it('throws faults under the names that state machines match', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const handler = await load('LocateInStore-crm');
    await expect(handler({ requestId: 1 }, {})).rejects.toMatchObject({ name: 'InvalidInput' });
    vi.restoreAllMocks();
  });
});

it('reads data from files beside the code, and it is the same data', async () => {
  const modules = {
    LANGUAGES: 'intake/languages/all.ts',
    catalogues: 'mail/catalogue/mail-catalogues.ts',
    weightsText: 'intake/reader/weights.ts',
  };
  const paths = Object.entries(modules).map(([name, file]) => [name, join(ROOT, 'functions/core', file)] as const);
  const imports = paths.map(([name, path]) => `import { ${name} } from '${path}';`);
  const entry = `${imports.join('\n')}\nexport const handler = { ${Object.keys(modules).join(', ')} };`;
  const folder = (await bundle(new Map([['Data', entry]]), config)).get('Data') ?? '';
  const { handler } = (await import(join(folder, 'index.mjs'))) as { handler: Record<string, unknown> };
  const held = (value: unknown) => (typeof value === 'function' ? (value as () => string)() : value);
  for (const [name, path] of paths)
    expect(held(handler[name])).toEqual(held(((await import(path)) as Record<string, unknown>)[name]));
  expect(readFileSync(join(folder, 'index.mjs'), 'utf8').length).toBeLessThan(10_000);
});

it('starts what is bundled alone from one file, and what comes on demand shares with it', async () => {
  const errors = join(ROOT, 'functions/core/errors.ts');
  const entry = `import { InvalidInput } from '${errors}';
    export const handler = async () => (await import('${errors}')).InvalidInput === InvalidInput;`;
  const folder = (await bundle(new Map([['Alone', entry]]), config)).get('Alone') ?? '';
  expect(readdirSync(folder)).toHaveLength(2);
  expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).not.toMatch(/(?:from|import)\s*"/);
  const { handler } = (await import(join(folder, 'index.mjs'))) as { handler: () => Promise<boolean> };
  expect(await handler()).toBe(true);
});

const program = findEmulator();
if (program === undefined)
  console.warn('the bundle against DynamoDB DID NOT RUN: npm has the emulator for Linux x64 only');
else
  describe('a bundle against DynamoDB', () => {
    let emulator: Emulator;
    beforeAll(async () => {
      emulator = await startEmulator(program);
      vi.stubEnv('AWS_ENDPOINT_URL', emulator.url);
      vi.stubEnv('AWS_REGION', 'eu-west-1');
      vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
      vi.stubEnv('HABEAS_RECORDS_TABLE', 'records');
      await emulator.connect().send(
        new CreateTableCommand({
          TableName: 'records',
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: ['kind', 'key'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
          KeySchema: [
            { AttributeName: 'kind', KeyType: 'HASH' },
            { AttributeName: 'key', KeyType: 'RANGE' },
          ],
        }),
      );
    });
    afterAll(async () => {
      vi.unstubAllEnvs();
      await emulator.stop();
    });

    it('answers as the deployed function would', async () => {
      const summary = { caseId: 'abc', receivedAt: 1, closed: false, requests: [] };
      await dynamoRecords(emulator.connect(), 'records').put('summary', 'abc', summary);
      vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      const found = await (await load('ListQueue'))({ all: true }, { awsRequestId: 'i-1' });
      vi.restoreAllMocks();
      expect(found).toEqual([summary]);
    });
  });
