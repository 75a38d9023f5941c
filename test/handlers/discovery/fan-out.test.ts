import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import type { StoreConnector, StoreRecord } from '../../../functions/core/data-map/connector.ts';
import { openLocatedRecords } from '../../../functions/core/data-map/located-records.ts';
import { caseOf, workOf } from '../../../functions/core/data-map/work-refs.ts';
import { once } from '../../../functions/core/disclosure/once.ts';
import { StoreUnreachable } from '../../../functions/core/errors.ts';
import { loadRequest } from '../../../functions/core/request/case.ts';
import { forgetCase } from '../../../functions/core/request/forget-case.ts';
import { locateInStore } from '../../../functions/handlers/discovery/locate-in-store.ts';
import { bind } from '../../../functions/shell/step.ts';
import { readConfig } from '../../../infra/read-config.ts';
import { PEOPLE } from '../../../infra/local/samples/people.ts';
import { startSamples } from '../../../infra/local/samples/start-samples.ts';
import type { Samples } from '../../../infra/local/samples/start-samples.ts';
import { dumpSamples } from '../../fixtures/stores/dump-samples.ts';
import type { Dump } from '../../fixtures/stores/dump-samples.ts';
import { openPipeline } from './pipeline.ts';
import type { Pipeline } from './pipeline.ts';

const [MARA, TOMAS, CHEN] = PEOPLE;
const email = (value: string) => ({ type: 'email' as const, value });
/** What the sample stores hold about one person; Mara has three topics, each a conversation of four messages. */
const HELD: Record<string, number> = {
  'accounts.users': 1,
  'accounts.preferences': 2,
  'accounts.conversations': 3,
  'accounts.messages': 12,
  'accounts.feedback': 2,
  'accounts.invoices': 2,
  'devices.devices': 2,
  'devices.sessions': 3,
  'events.newsletter': 1,
  'events.query_history': 3,
  'events.analytics': 2,
  'events.crash_reports': 1,
};

let folder: string;
let samples: Samples;
let config: CompiledConfig;
let pipeline: Pipeline;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habeas-samples-'));
  samples = await startSamples(folder);
  config = await readConfig(join(import.meta.dirname, '../../../config'));
});
afterAll(async () => {
  await samples.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  pipeline = await openPipeline(config, samples.environment);
});
afterEach(() => pipeline.close());

const dump = () => dumpSamples(samples.environment);
const outcomes = async (requestId: string) => (await loadRequest(pipeline.ports, requestId)).request.stores;
/** Verdicts by collection: `erased 3`. */
const verdicts = async (requestId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.values(await outcomes(requestId)).flatMap((store) =>
      store.settled
        ? store.verdicts.map((verdict) => [
            verdict.collection,
            `${verdict.outcome} ${'records' in verdict ? verdict.records : 0}`,
          ])
        : [],
    ),
  );
const textBelow = async (prefix: string): Promise<string> => {
  let text = '';
  for (const ref of await pipeline.ports.vault.list(prefix))
    for await (const chunk of pipeline.ports.vault.get(ref)) text += Buffer.from(chunk).toString('utf8');
  return text;
};
/** As the package takes them: each record once. */
const exported = async (requestId: string): Promise<Record<string, StoreRecord[]>> => {
  const recordsOf = await openLocatedRecords(pipeline.ports.vault, requestId);
  const records: Record<string, StoreRecord[]> = {};
  for (const collection of config.collections)
    for await (const found of once(collection, recordsOf(collection), pipeline.ports.digest))
      if (found.length > 0) (records[collection.id] ??= []).push(...found);
  return records;
};
const counted = (records: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(records).map(([collection, found]) => [collection, found.length]));

describe('a copy', () => {
  it('reaches everything that hangs on the proven address, over three waves and three stores, and nobody else', async () => {
    const requestId = await pipeline.open('access', [email(MARA.email.toUpperCase())]);
    await pipeline.begin(requestId, 1);
    const waves = await pipeline.locate(requestId, 1);
    expect(waves.map(({ storeIds }) => storeIds)).toEqual([['accounts', 'events'], ['devices', 'events'], ['events']]);
    const records = await exported(requestId);
    expect(counted(records)).toEqual(HELD);
    const text = JSON.stringify(records);
    for (const { name, userId } of PEOPLE.slice(1)) {
      if (name !== MARA.name && !name.startsWith(`${MARA.name}-`)) expect(text).not.toContain(name);
      expect(text).not.toContain(`dev-${userId}-`);
    }
  });

  it('follows proven identifiers only: a claimed one reaches nothing', async () => {
    const requestId = await pipeline.open('access', [email('nobody@post.example')], [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    expect(await pipeline.locate(requestId, 1)).toHaveLength(1);
    expect(await exported(requestId)).toEqual({});
  });

  it('is the same however often and however much at once its steps run', async () => {
    const requestId = await pipeline.open('access', [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    await Promise.all([pipeline.locate(requestId, 1), pipeline.locate(requestId, 1)]);
    const once = await pipeline.ports.vault.list(workOf(requestId));
    const records = await exported(requestId);
    await pipeline.locate(requestId, 1);
    expect(await pipeline.ports.vault.list(workOf(requestId))).toEqual(once);
    expect(await exported(requestId)).toEqual(records);
    expect(counted(records)).toEqual(HELD);
  });

  it('hands identities and key values to no one: steps speak in ids and numbers', async () => {
    const requestId = await pipeline.open('access', [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    await pipeline.locate(requestId, 1);
    const secrets = [MARA.email, MARA.name, String(MARA.userId), 'dev-', 'ses-'];
    for (const secret of secrets) expect(pipeline.spoken.join('\n').toLowerCase()).not.toContain(secret.toLowerCase());
    for (const secret of secrets.slice(0, 3))
      expect((await pipeline.ports.vault.list(workOf(requestId))).join('\n')).not.toContain(secret);
  });

  it('collects 10,001 records in several calls', async () => {
    const file = join(folder, 'events', 'query_history.jsonl');
    const before = await readFile(file);
    const lines = Array.from({ length: 9_998 }, (_, nth) =>
      JSON.stringify({ query_id: `many-${nth}`, user_id: String(MARA.userId) }),
    );
    await writeFile(file, `${before.toString()}${lines.join('\n')}\n`);
    const requestId = await pipeline.open('access', [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    await pipeline.locate(requestId, 1);
    await writeFile(file, before);
    const found = (await exported(requestId))['events.query_history'] as { query_id: string }[];
    expect(found).toHaveLength(10_001);
    expect(new Set(found.map(({ query_id }) => query_id)).size).toBe(10_001);
    expect(
      pipeline.spoken.filter((said) => /"storeId":"events".*"wave":1|"wave":1.*"storeId":"events"/.test(said)).length,
    ).toBeGreaterThanOrEqual(2);
  });
});

describe('a store that fails', () => {
  it('is recorded once, and the others go on', async () => {
    const requestId = await pipeline.open('access', [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    pipeline.tamper = (storeId, connector) => (storeId === 'devices' ? unreachable(connector) : connector);
    await Promise.all([pipeline.locate(requestId, 1), pipeline.locate(requestId, 1)]);
    const events = await pipeline.ports.ledger.read(requestId.slice(0, -2));
    expect(events.filter(({ type }) => type === 'StoreFailed').map(({ facts }) => facts)).toEqual([
      { requestId, attempt: 1, storeId: 'devices', fault: 'StoreUnreachable' },
    ]);
    const {
      'devices.devices': _d,
      'devices.sessions': _s,
      'events.analytics': _a,
      'events.crash_reports': _c,
      ...rest
    } = HELD;
    expect(counted(await exported(requestId))).toEqual(rest);
  });

  it('is searched by the redrive alone, with what the first attempt found', async () => {
    const requestId = await pipeline.open('access', [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    pipeline.tamper = (storeId, connector) => (storeId === 'devices' ? unreachable(connector) : connector);
    await pipeline.locate(requestId, 1);
    // As the disclosure package settles it: accounts depends on nothing that failed.
    const settled = { requestId, attempt: 1, storeId: 'accounts', verdicts: [] };
    const { state } = await loadRequest(pipeline.ports, requestId);
    await pipeline.ports.ledger.append(state.caseId, state.seq, [
      { type: 'StoreSettled', actor: { kind: 'pipeline' }, facts: settled },
    ]);
    pipeline.tamper = (storeId, connector) => (storeId === 'accounts' ? unreachable(connector) : connector);
    await pipeline.begin(requestId, 2);
    const waves = await pipeline.locate(requestId, 2);
    expect(new Set(waves.flatMap(({ storeIds }) => storeIds))).toEqual(new Set(['devices', 'events']));
    expect(counted(await exported(requestId))).toEqual(HELD);
  });
});

describe('what was not looked for', () => {
  it('is a fault where nothing is proven, and where the plan is lost', async () => {
    const nobody = await pipeline.open('erasure', []);
    await pipeline.begin(nobody, 1);
    await expect(pipeline.locate(nobody, 1)).rejects.toThrow('Nothing is proven');
    const locate = bind(locateInStore, pipeline.ports);
    const lost = { requestId: nobody, attempt: 1, wave: 0, storeId: 'events', cursor: 0 };
    await expect(locate(lost)).rejects.toThrow('There is no plan');
  });

  it('is no verdict once the case is forgotten in the middle of its erasure', async () => {
    const requestId = await pipeline.open('erasure', [email('nobody@post.example')]);
    await pipeline.begin(requestId, 1);
    await pipeline.locate(requestId, 1);
    await forgetCase(pipeline.ports, caseOf(requestId), { kind: 'pipeline' });
    await expect(pipeline.erase(requestId, 1)).rejects.toThrow('is forgotten');
    expect(await outcomes(requestId)).toEqual({});
  });
});

/** Of the stores, children before parents. */
const ORDER = ['events', 'devices', 'accounts'];

describe('an erasure', () => {
  /** Rows that name the person: by number, address or the ids that hang on the number. */
  const isHers = (row: string, person: (typeof PEOPLE)[number]) =>
    new RegExp(`(?<!\\d)${person.userId}[01]?(?!\\d)|${person.email}|0${person.userId}-0000`, 'i').test(row);
  const without = (rows: Dump, person: (typeof PEOPLE)[number]): Dump =>
    Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.filter((row) => !isHers(row, person))]));

  it('leaves nothing that should go, everything that should stay, and counts what it did', async () => {
    const before = await dump();
    const requestId = await pipeline.open('erasure', [email(TOMAS!.email)]);
    await pipeline.begin(requestId, 1);
    await pipeline.locate(requestId, 1);
    const work = await textBelow(workOf(requestId));
    for (const { name, topics } of [TOMAS!]) for (const copied of [name, ...topics]) expect(work).not.toContain(copied);
    expect(await pipeline.erase(requestId, 1)).toEqual(['events', 'devices', 'accounts']);

    const after = await dump();
    const left = Object.entries(after).flatMap(([name, rows]) =>
      rows.filter((row) => isHers(row, TOMAS!)).map(() => name),
    );
    // The pseudonymous customer and the invoices that law keeps, which point at it.
    expect(left.sort()).toEqual([
      'accounts.feedback',
      'accounts.feedback',
      'accounts.invoices',
      'accounts.invoices',
      'accounts.users',
      'events.crash_reports',
    ]);
    const text = JSON.stringify(after);
    for (const gone of [TOMAS!.email, TOMAS!.phone, ...TOMAS!.topics, `ses-${TOMAS!.userId}`, `dev-${TOMAS!.userId}`])
      expect(text.toLowerCase()).not.toContain(gone.toLowerCase());
    expect(after['accounts.invoices']).toEqual(before['accounts.invoices']);
    const maskedIn = (name: string) => after[name]!.length - before[name]!.length;
    for (const name of ['accounts.users', 'accounts.feedback', 'events.crash_reports']) expect(maskedIn(name)).toBe(0);
    expect(without(after, TOMAS!)).toEqual(without(before, TOMAS!));

    expect(await verdicts(requestId)).toEqual({
      'accounts.users': 'masked 1',
      'accounts.preferences': 'erased 2',
      'accounts.conversations': 'erased 2',
      'accounts.messages': 'erased 8',
      'accounts.feedback': 'masked 2',
      'accounts.invoices': 'retained 2',
      'devices.devices': 'erased 2',
      'devices.sessions': 'erased 3',
      'events.newsletter': 'erased 1',
      'events.query_history': 'erased 2',
      'events.analytics': 'erased 2',
      'events.crash_reports': 'masked 1',
    });
  });

  it('goes on in further calls where each had time for little, children still before parents', async () => {
    const requestId = await pipeline.open('erasure', [email(PEOPLE[3]!.email)]);
    await pipeline.begin(requestId, 1);
    pipeline.hurry = 15_000;
    await pipeline.locate(requestId, 1);
    const changed: string[] = [];
    pipeline.tamper = (storeId, connector) => {
      const apply: StoreConnector['apply'] = async (asked) => {
        changed.push(storeId);
        await connector.apply(asked);
      };
      return { ...connector, apply };
    };
    await pipeline.erase(requestId, 1);
    pipeline.hurry = 0;
    const calls = pipeline.spoken.filter((said) => said.includes('"more":true') && !said.includes('"wave"'));
    expect(calls.length).toBeGreaterThan(changed.length);
    expect(changed).toEqual(changed.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(new Set(changed)).toEqual(new Set(ORDER));
    expect(Object.values(await outcomes(requestId)).every(({ settled }) => settled)).toBe(true);
  });

  it('done twice changes nothing, and says that nothing is held', async () => {
    const before = await dump();
    const requestId = await pipeline.open('erasure', [email(TOMAS!.email)]);
    await pipeline.begin(requestId, 1);
    await pipeline.locate(requestId, 1);
    expect(await pipeline.erase(requestId, 1)).toEqual([]);
    expect(await dump()).toEqual(before);
    expect(new Set(Object.values(await verdicts(requestId)))).toEqual(new Set(['nothing-held 0']));
  });

  it('survives crashes at every change, an outage and a redrive, and still counts right', async () => {
    const chen = CHEN!;
    const before = await dump();
    const requestId = await pipeline.open('erasure', [email(chen.email)]);
    await pipeline.begin(requestId, 1);
    pipeline.tamper = (storeId, connector) => (storeId === 'devices' ? unreachable(connector) : connector);
    await pipeline.locate(requestId, 1);
    let changes = 0;
    pipeline.tamper = (storeId, connector) => {
      if (storeId === 'devices') return unreachable(connector);
      // The first change goes through and its answer is lost; then every second one is.
      const apply: StoreConnector['apply'] = async (asked) => {
        await connector.apply(asked);
        if (changes++ % 2 === 0) throw new StoreUnreachable('the answer was lost');
      };
      return { ...connector, apply };
    };
    await pipeline.erase(requestId, 1);
    const first = await outcomes(requestId);
    expect(first['devices']).toEqual({ settled: false, fault: 'StoreUnreachable' });
    expect(first['events']).toEqual({ settled: false, fault: 'UpstreamStoreFailed' });

    pipeline.tamper = (_, connector) => connector;
    await pipeline.begin(requestId, 2);
    await pipeline.locate(requestId, 2);
    await pipeline.erase(requestId, 2);
    expect(Object.values(await outcomes(requestId)).every(({ settled }) => settled)).toBe(true);
    expect(await verdicts(requestId)).toMatchObject({
      'accounts.messages': 'erased 8',
      'accounts.users': 'masked 1',
      'devices.devices': 'erased 2',
      'devices.sessions': 'erased 3',
      'events.newsletter': 'erased 1',
      'events.query_history': 'erased 2',
      'events.analytics': 'erased 2',
      'events.crash_reports': 'masked 1',
    });
    const after = await dump();
    expect(JSON.stringify(after)).not.toContain(chen.email);
    expect(without(after, chen)).toEqual(without(before, chen));
  });

  it('believes the store, not the answer: what is still there is a fault', async () => {
    const requestId = await pipeline.open('erasure', [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    await pipeline.locate(requestId, 1);
    pipeline.tamper = (_, connector) => ({ ...connector, apply: async () => undefined });
    await pipeline.erase(requestId, 1);
    for (const store of Object.values(await outcomes(requestId)))
      expect(store).toEqual({ settled: false, fault: 'ErasureIncomplete' });
  });

  it('erases and counts what appeared after the search', async () => {
    const requestId = await pipeline.open('erasure', [email(MARA.email)]);
    await pipeline.begin(requestId, 1);
    await pipeline.locate(requestId, 1);
    const file = join(folder, 'events', 'query_history.jsonl');
    const late = { query_id: 'late', user_id: MARA.userId, query: 'written while the erasure ran' };
    await writeFile(file, `${JSON.stringify(late)}\n`, { flag: 'a' });
    await pipeline.erase(requestId, 1);
    expect(await readFile(file, 'utf8')).not.toContain('late');
    expect((await verdicts(requestId))['events.query_history']).toBe('erased 4');
  });
});

const unreachable = (connector: StoreConnector): StoreConnector => {
  const refuse = async () => {
    throw new StoreUnreachable('no answer');
  };
  return { ...connector, locate: refuse, read: refuse, apply: refuse };
};
