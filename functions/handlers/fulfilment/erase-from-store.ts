import * as z from 'zod/mini';
import type { Collection, CompiledConfig } from '../../core/data-map/compiled.ts';
import type { CollectionChange, RecordKey, StoreConnector, StoreRecord } from '../../core/data-map/connector.ts';
import { collectionsInOrder, storesInOrder } from '../../core/data-map/graph.ts';
import { settleStores } from '../../core/data-map/settle-stores.ts';
import { keyId, keyOf } from '../../core/data-map/values.ts';
import { caseOf } from '../../core/data-map/work-refs.ts';
import {
  askedIn,
  countLocated,
  failuresOf,
  locatedKeys,
  readPages,
  UPSTREAM_FAILED,
  writePage,
} from '../../core/data-map/work.ts';
import { erasureSteps, verdictOn } from '../../core/erasure/erasure-steps.ts';
import type { ErasureStep } from '../../core/erasure/erasure-steps.ts';
import { isMasked, maskRecord } from '../../core/erasure/mask-record.ts';
import { ErasureIncomplete } from '../../core/errors.ts';
import { refuseWhileHalted } from '../../core/policy/emergency-stop.ts';
import type { Ports } from '../../core/ports.ts';
import { loadRequest } from '../../core/request/case.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    requestId: z.string(),
    attempt: z.int(),
    storeId: z.string(),
    /** Number of the step to go on with. */
    cursor: z.int(),
    /** How often this store was waited for; handed on. */
    tries: z.optional(z.int()),
  });

/** A call ends after the steps in which this has passed. */
const CALL_MS = 20_000;
const PAGE_RECORDS = 200;
/** Changes that are made together. */
const CHANGES_AT_ONCE = 8;
/** Looks that are asked at the same time. */
const LOOKS_AT_ONCE = 4;
/** Beyond any wave: pages of records that appeared while the others were being erased. */
const AFTERWARDS = 9999;

interface Work {
  ports: Ports;
  connector: StoreConnector;
  requestId: string;
  attempt: number;
  storeId: string;
}

function changeOf({ ports }: Work, collection: Collection, keys: RecordKey[]): CollectionChange {
  if (collection.erasure.action === 'delete') return { collection, change: { kind: 'delete', keys } };
  const records = keys.map((key) => ({ key, fields: maskRecord(collection, key, ports.digest) }));
  return { collection, change: { kind: 'mask', records } };
}

/** Those of the records that should be gone, or hold a mask, and don't. */
function remaining({ ports }: Work, collection: Collection, records: StoreRecord[]): RecordKey[] {
  const keys = records.map((record) => ({ record, key: keyOf(collection, record) }));
  if (collection.erasure.action === 'delete') return keys.map(({ key }) => key);
  return keys
    .filter(({ record, key }) => !isMasked(record, maskRecord(collection, key, ports.digest)))
    .map(({ key }) => key);
}

/** @throws ErasureIncomplete when the store still shows one of the keys as it was */
async function expectGone(work: Work, collection: Collection, keys: RecordKey[]): Promise<void> {
  const left = remaining(work, collection, await work.connector.read(collection, keys));
  if (left.length > 0) throw new ErasureIncomplete(`${collection.id} still shows ${left.length} record(s)`);
}

/** Repeats a search. What appeared since the store was searched is erased as well, counted, and looked at again. */
async function searchAgain(work: Work, { collection, search }: Extract<ErasureStep, { kind: 'search-again' }>) {
  const { field, values } = search;
  let cursor: string | undefined;
  do {
    const asked = { collection, field, values, limit: PAGE_RECORDS };
    const found = await work.connector.locate(cursor === undefined ? asked : { ...asked, cursor });
    const left = remaining(work, collection, found.records);
    if (left.length > 0) {
      await countAppeared(work, collection, left);
      await work.connector.apply([changeOf(work, collection, left)]);
      await expectGone(work, collection, left);
    }
    cursor = found.cursor;
  } while (cursor !== undefined);
}

/** Writes down those of the keys that no page holds yet. */
async function countAppeared({ ports, requestId, attempt, storeId }: Work, collection: Collection, keys: RecordKey[]) {
  const pages = await readPages(ports.vault, requestId, storeId);
  const known = locatedKeys(pages.values(), [collection]).get(collection.id) ?? [];
  const located = new Set(known.map((key) => keyId(collection, key)));
  const appeared = keys.filter((key) => !located.has(keyId(collection, key)));
  if (appeared.length === 0) return;
  const at = { storeId, attempt, wave: AFTERWARDS, page: pages.size };
  const found = [{ collection: collection.id, keys: appeared, values: [] }];
  await writePage({ vault: ports.vault, requestId, at }, { found });
}

async function stepsOf({ ports, requestId, storeId }: Work, config: CompiledConfig): Promise<ErasureStep[]> {
  // Pages written afterwards are done with, and would move the steps under a cursor.
  const pages = await readPages(ports.vault, requestId, storeId, ({ wave }) => wave !== AFTERWARDS);
  const collections = collectionsInOrder(config, storeId);
  return erasureSteps(collections, locatedKeys(pages.values(), collections), askedIn(pages.values()));
}

/** What was found behind a failed store is erased now; the rest waits for the redrive. */
const isGivenUp = (fault: string | undefined) => fault !== undefined && fault !== UPSTREAM_FAILED;

type Apply = Extract<ErasureStep, { kind: 'apply' }>;
type Look = Exclude<ErasureStep, Apply>;
const isLook = (step: ErasureStep): step is Look => step.kind !== 'apply';

/** Whether a look shows at once that nothing is left. */
async function isGone(work: Work, look: Look): Promise<boolean> {
  const { collection } = look;
  if (look.kind === 'read-again')
    return remaining(work, collection, await work.connector.read(collection, look.keys)).length === 0;
  const { field, values } = look.search;
  const found = await work.connector.locate({ collection, field, values, limit: PAGE_RECORDS });
  return found.cursor === undefined && remaining(work, collection, found.records).length === 0;
}

/** Takes several changes at once, or several looks; those that show something are taken again, each by itself. Returns how many steps. */
async function takeSome(work: Work, left: ErasureStep[]): Promise<number> {
  await refuseWhileHalted(work.ports);
  // All changes come before the looks.
  const applied = left.slice(0, CHANGES_AT_ONCE).filter((step): step is Apply => step.kind === 'apply');
  if (applied.length > 0) {
    await work.connector.apply(applied.map(({ collection, keys }) => changeOf(work, collection, keys)));
    return applied.length;
  }
  const looks = left.slice(0, LOOKS_AT_ONCE).filter(isLook);
  const gone = await Promise.all(looks.map((look) => isGone(work, look)));
  for (const look of looks.filter((_, at) => !gone[at])) {
    await refuseWhileHalted(work.ports);
    if (look.kind === 'search-again') await searchAgain(work, look);
    else await expectGone(work, look.collection, look.keys);
  }
  return looks.length;
}

async function settle({ ports, ...at }: Work, config: CompiledConfig): Promise<void> {
  const failed = failuresOf(await ports.ledger.read(caseOf(at.requestId)), at.requestId, at.attempt);
  if (failed.has(at.storeId)) return;
  const collections = config.collections.filter(({ storeId }) => storeId === at.storeId);
  const counts = await countLocated(ports.vault, at, collections);
  const verdicts = collections.map((collection) => verdictOn(collection, counts.get(collection.id) ?? 0));
  await settleStores(ports, at, [{ storeId: at.storeId, verdicts }]);
}

/**
 * Deletes or masks what was located in one store, then looks again: what counts is what the store shows afterwards.
 * Goes on from step `cursor` until the call's budget is used, and waits while a store before it has more to erase. @throws ErasureIncomplete, EmergencyStop
 */
export const eraseFromStore = step({
  input: Input,
  run: (ports) => async (input) => {
    const { requestId, attempt, storeId } = input;
    const { state, request, events } = await loadRequest(ports, requestId);
    const failed = failuresOf(events, requestId, attempt);
    if (request.stores[storeId]?.settled || isGivenUp(failed.get(storeId))) return { ...input, more: false };
    const config = await ports.configs.byHash(state.configHash);
    const before = storesInOrder(config).slice(0, storesInOrder(config).indexOf(storeId));
    if (!before.every((id) => failed.has(id) || request.stores[id]?.settled)) return { ...input, more: true };
    const connector = await ports.connect(storeId);
    const work: Work = { ports, connector, requestId, attempt, storeId };
    const until = ports.clock.now() + CALL_MS;
    try {
      const steps = await stepsOf(work, config);
      let cursor = input.cursor;
      while (cursor < steps.length && ports.clock.now() < until) cursor += await takeSome(work, steps.slice(cursor));
      if (cursor >= steps.length) await settle(work, config);
      return { ...input, cursor, more: cursor < steps.length };
    } finally {
      await connector.close();
    }
  },
});
