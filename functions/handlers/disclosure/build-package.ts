import * as z from 'zod/mini';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import { openLocatedRecords } from '../../core/data-map/located-records.ts';
import { packageRef } from '../../core/data-map/work-refs.ts';
import { failStore } from '../../core/data-map/settle-stores.ts';
import { failuresOf, UPSTREAM_FAILED } from '../../core/data-map/work.ts';
import { buildPackage as writePackage } from '../../core/disclosure/build-package.ts';
import { unsureStores } from '../../core/disclosure/unsure-stores.ts';
import { NotAllowed } from '../../core/errors.ts';
import type { Ports, Vault } from '../../core/ports.ts';
import { changeCase, loadRequest, requestIn } from '../../core/request/case.ts';
import type { CaseEvent } from '../../core/request/events.ts';
import type { CaseState, RequestState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

const HOUR = 3_600_000;
const Input = () => z.object({ requestId: z.string(), attempt: z.int() });
type Input = z.infer<ReturnType<typeof Input>>;
type Loaded = Awaited<ReturnType<typeof loadRequest>>;

/**
 * Seals what was exported into the disclosure package of this attempt and settles every store whose answer is whole.
 * @throws NotAllowed when another attempt has begun
 */
export const buildPackage = step({
  input: Input,
  run:
    (ports) =>
    async (input): Promise<{ records: number }> => {
      const ref = packageRef(input.requestId, input.attempt);
      const loaded = await loadRequest(ports, input.requestId);
      const held = loaded.request.package;
      const sealed = held?.ref === ref ? held.records : await seal(ports, loaded, input);
      await removeEarlier(ports.vault, ref, input);
      return { records: sealed };
    },
});

async function seal(ports: Ports, { state, events }: Loaded, { requestId, attempt }: Input): Promise<number> {
  underWay(state, { requestId, attempt });
  const config = await ports.configs.byHash(state.configHash);
  const failures = failuresOf(events, requestId, attempt);
  const unsure = unsureStores(config, [...failures.keys()]);
  for (const storeId of unsure) await failStore(ports, { requestId, attempt }, storeId, UPSTREAM_FAILED);
  const unreached = [...unsure];
  const { content, counts } = writePackage({
    config,
    reference: state.caseId,
    language: state.language,
    receivedAt: state.receivedAt,
    ...(state.personal?.residence !== undefined && { residence: state.personal.residence }),
    unreached,
    records: await openLocatedRecords(ports.vault, requestId),
    digest: ports.digest,
    signer: ports.signer,
  });
  const ref = packageRef(requestId, attempt);
  const bytes = await ports.vault.put(ref, content);
  const records = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const expiresAt = ports.clock.now() + config.controller.disclosure.packageHours * HOUR;
  const settled = settledStores(config, unreached, counts);
  await changeCase(ports, state.caseId, (current) => {
    const { stores, package: held } = underWay(current, { requestId, attempt });
    if (held?.ref === ref) return [];
    return [
      ...settled
        .filter(({ storeId }) => stores[storeId]?.settled !== true)
        .map((store) => event('StoreSettled', { requestId, attempt, ...store })),
      event('PackageSealed', { requestId, ref, bytes, records, expiresAt }),
    ];
  });
  return records;
}

function underWay(state: CaseState, { requestId, attempt }: Input): RequestState {
  const request = requestIn(state, requestId);
  if (request.attempt !== attempt)
    throw new NotAllowed(`Attempt ${attempt} of request ${requestId} is not the one under way.`);
  return request;
}

const event = <Type extends 'StoreSettled' | 'PackageSealed'>(
  type: Type,
  facts: Extract<CaseEvent, { type: Type }>['facts'],
) => ({ type, actor: { kind: 'pipeline' }, facts }) as CaseEvent;

function settledStores(config: CompiledConfig, unreached: string[], counts: ReadonlyMap<string, number>) {
  const unsure = unsureStores(config, unreached);
  return config.stores
    .filter(({ id }) => !unsure.has(id))
    .map(({ id: storeId }) => {
      const own = config.collections.filter((collection) => collection.storeId === storeId);
      return { storeId, verdicts: own.map(({ id }) => verdictOn(id, counts.get(id) ?? 0)) };
    });
}

const verdictOn = (collection: string, records: number) =>
  records > 0
    ? { outcome: 'exported' as const, collection, records }
    : { outcome: 'nothing-held' as const, collection };

/** A later attempt holds all that the earlier ones held. */
async function removeEarlier(vault: Vault, kept: string, { requestId }: Input): Promise<void> {
  const earlier = await vault.list(packageRef(requestId, 0).slice(0, -'0.zip'.length));
  for (const ref of earlier) if (ref !== kept) await vault.remove(ref);
}
