import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Embedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import { keyOf } from '../../../functions/core/data-map/values.ts';
import { packageRef } from '../../../functions/core/data-map/work-refs.ts';
import { writePage } from '../../../functions/core/data-map/work.ts';
import type { StoreRecord } from '../../../functions/core/data-map/connector.ts';
import { NotAllowed, SealBroken } from '../../../functions/core/errors.ts';
import type { Ports } from '../../../functions/core/ports.ts';
import { loadRequest } from '../../../functions/core/request/case.ts';
import type { CaseEvent } from '../../../functions/core/request/events.ts';
import { buildPackage } from '../../../functions/handlers/disclosure/build-package.ts';
import { bind } from '../../../functions/shell/step.ts';
import { openForTest } from '../../adapters/embedded/open-for-test.ts';
import { temporaryFolder } from '../../adapters/embedded/temporary-folder.ts';
import { config, USER } from '../../core/disclosure/example.ts';
import { collect, readZip } from '../../core/disclosure/read-zip.ts';

const CASE = 'case00000001';
const REQUEST = `${CASE}-1`;
const NOW = Date.UTC(2026, 10, 23, 12);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let host: Embedded;
let ports: Ports;

const append = async (...events: CaseEvent[]) => {
  const { length } = await ports.ledger.read(CASE);
  await ports.ledger.append(CASE, length, events);
};
const pipeline = { kind: 'pipeline' } as const;
const fulfilment = (attempt: number): CaseEvent => ({
  type: 'FulfilmentStarted',
  actor: pipeline,
  facts: { requestId: REQUEST, attempt },
});
const failure = (storeId: string, attempt: number): CaseEvent => ({
  type: 'StoreFailed',
  actor: pipeline,
  facts: { requestId: REQUEST, attempt, storeId, fault: 'StoreUnreachable' },
});

const exportPage = async (collectionId: string, records: StoreRecord[], attempt = 1, page = 0) => {
  const collection = config.collections.find(({ id }) => id === collectionId)!;
  const at = { storeId: collection.storeId, attempt, wave: 0, page };
  const keys = records.map((record) => keyOf(collection, record));
  const found = [{ collection: collectionId, keys, values: [] }];
  await writePage({ vault: ports.vault, requestId: REQUEST, at }, { found }, records);
};
const run = (attempt = 1, over: Partial<Ports> = {}) =>
  bind(buildPackage, { ...ports, ...over })({ requestId: REQUEST, attempt });
const request = async () => (await loadRequest(ports, REQUEST)).request;
const zipOf = async (attempt: number) =>
  readZip(Buffer.concat(await collect(ports.vault.get(packageRef(REQUEST, attempt)))));

beforeEach(async () => {
  folder = await temporaryFolder();
  host = await openForTest(folder.path, { config, clock: { now: () => NOW } });
  ports = host.ports;
  await ports.keys.create(CASE);
  const opening = { channel: 'mail', receivedAt: NOW, configHash: config.hash, language: 'en', rights: [] } as const;
  const due = {
    respondBy: '2026-12-02',
    dueAt: NOW + 1e9,
    regime: 'controller-promise',
    regimes: [],
    provisional: false,
  };
  await append(
    {
      type: 'CaseOpened',
      actor: pipeline,
      facts: { ...opening, rights: [], sure: true, hasAttachments: false },
      personal: { claimed: [], evidence: [] },
    },
    { type: 'RequestReceived', actor: pipeline, facts: { requestId: REQUEST, right: 'access', ...due } },
    fulfilment(1),
  );
});
afterEach(async () => {
  await host.close();
  await folder.remove();
});

test('seals what was exported and settles every store', async () => {
  await exportPage('crm.users', [USER]);
  await exportPage('logs.sessions', [
    { id: 1, kind: 'login' },
    { id: 2, kind: 'ü' },
  ]);
  await exportPage('logs.sessions', [{ id: 3, kind: 'logout' }], 1, 1);
  expect(await run()).toEqual({ records: 4 });
  const { stores, package: held } = await request();
  expect(stores).toEqual({
    crm: { settled: true, verdicts: [{ outcome: 'exported', collection: 'crm.users', records: 1 }] },
    logs: { settled: true, verdicts: [{ outcome: 'exported', collection: 'logs.sessions', records: 3 }] },
    billing: { settled: true, verdicts: [{ outcome: 'nothing-held', collection: 'billing.invoices' }] },
  });
  expect(held).toMatchObject({ ref: packageRef(REQUEST, 1), records: 4, expiresAt: NOW + 168 * 3_600_000 });
  const sessions = JSON.parse(String((await zipOf(1)).get('data/logs-sessions.json'))) as { kind: string }[];
  expect(sessions.map(({ kind }) => kind)).toEqual(['login', 'ü', 'logout']);
});

test('run twice, also at the same time, it seals once', async () => {
  await exportPage('crm.users', [USER]);
  expect(await Promise.all([run(), run()])).toEqual([{ records: 1 }, { records: 1 }]);
  const events = await ports.ledger.read(CASE);
  expect(await run()).toEqual({ records: 1 });
  expect(await ports.ledger.read(CASE)).toHaveLength(events.length);
  expect(events.filter(({ type }) => type === 'PackageSealed')).toHaveLength(1);
  expect(events.filter(({ type }) => type === 'StoreSettled')).toHaveLength(3);
});

test('settles neither a store that failed nor one that is reached through it', async () => {
  await append(failure('crm', 1));
  await run();
  const { stores } = await request();
  expect(stores['crm']).toEqual({ settled: false, fault: 'StoreUnreachable' });
  expect(stores['logs']).toEqual({ settled: false, fault: 'UpstreamStoreFailed' });
  expect(stores['billing']?.settled).toBe(true);
  expect(JSON.parse(String((await zipOf(1)).get('not-included.json')))).toMatchObject({
    unreached: [{ store: 'crm' }, { store: 'logs' }],
    nothingHeld: ['billing.invoices'],
  });
});

test('a later attempt holds all, each record once, and replaces the earlier package', async () => {
  await exportPage('logs.sessions', [{ id: 1, kind: 'login' }]);
  await append(failure('crm', 1));
  await run();
  await append(fulfilment(2));
  await exportPage('crm.users', [USER], 2);
  await exportPage('logs.sessions', [{ id: 1, kind: 'login' }], 2);
  expect(await run(2)).toEqual({ records: 2 });
  const { stores, package: held } = await request();
  expect(Object.values(stores).every(({ settled }) => settled)).toBe(true);
  expect(held?.ref).toBe(packageRef(REQUEST, 2));
  expect(await ports.vault.list(`${CASE}/package/`)).toEqual([packageRef(REQUEST, 2)]);
});

test('an attempt that is not under way seals nothing', async () => {
  await append(fulfilment(2));
  await expect(run(1)).rejects.toThrow(NotAllowed);
  expect(await ports.vault.list(`${CASE}/package/`)).toEqual([]);
});

test('an attempt that is overtaken while it builds is not sealed', async () => {
  const put: Ports['vault']['put'] = async (ref, content) => {
    const bytes = await ports.vault.put(ref, content);
    await append(fulfilment(2));
    return bytes;
  };
  await expect(run(1, { vault: { ...ports.vault, put } })).rejects.toThrow(NotAllowed);
  expect((await request()).package).toBeUndefined();
});

test('a broken seal in mid-stream leaves no package and no verdict', async () => {
  await exportPage('crm.users', [USER]);
  const before = await ports.ledger.read(CASE);
  const broken = async function* (ref: string) {
    yield* ports.vault.get(ref);
    throw new SealBroken('altered');
  };
  await expect(run(1, { vault: { ...ports.vault, get: broken } })).rejects.toThrow(SealBroken);
  expect(await ports.vault.list(`${CASE}/package/`)).toEqual([]);
  expect(await ports.ledger.read(CASE)).toEqual(before);
});
