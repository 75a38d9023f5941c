import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../functions/adapters/embedded/open-embedded.ts';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import type { StoreConnector } from '../../../functions/core/data-map/connector.ts';
import type { ClaimedIdentifier, ProvenIdentifier } from '../../../functions/core/identity/identifier.ts';
import type { Ports } from '../../../functions/core/ports.ts';
import { loadRequest } from '../../../functions/core/request/case.ts';
import type { CaseEvent } from '../../../functions/core/request/events.ts';
import type { Right } from '../../../functions/core/request/right.ts';
import { locateInStore } from '../../../functions/handlers/discovery/locate-in-store.ts';
import { planWave } from '../../../functions/handlers/discovery/plan-wave.ts';
import { recordStoreFailure } from '../../../functions/handlers/discovery/record-store-failure.ts';
import { eraseFromStore } from '../../../functions/handlers/fulfilment/erase-from-store.ts';
import { planErasure } from '../../../functions/handlers/fulfilment/plan-erasure.ts';
import { bind } from '../../../functions/shell/step.ts';
import { connectorsOf } from '../../../infra/local/connect.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);

/** What comes between the pipeline and a store. */
export type Tamper = (storeId: string, connector: StoreConnector) => StoreConnector;

export interface Pipeline {
  ports: Ports;
  /** Everything that handlers were given and gave back, as text. */
  spoken: string[];
  tamper: Tamper;
  /** Milliseconds that pass each time somebody looks at the clock. */
  hurry: number;
  locate(requestId: string, attempt: number): Promise<{ wave: number; storeIds: string[] }[]>;
  erase(requestId: string, attempt: number): Promise<string[]>;
  open(right: Right, proven: ProvenIdentifier[], claimed?: ClaimedIdentifier[]): Promise<string>;
  begin(requestId: string, attempt: number): Promise<void>;
  close(): Promise<void>;
}

const pipeline = { kind: 'pipeline' } as const;

/** The steps of `fulfil-request` in their order, on the embedded ports and real stores; a step is tried twice. */
export async function openPipeline(config: CompiledConfig, environment: Record<string, string>): Promise<Pipeline> {
  const dir = await mkdtemp(join(tmpdir(), 'habeas-pipeline-'));
  const connect = connectorsOf(config, environment);
  const workflow = { start: async () => undefined, wake: async () => false, look: async () => 'running' as const };
  const self: { tamper: Tamper } = { tamper: (_, connector) => connector };
  const time = { now: NOW, hurry: 0 };
  const embedded = await openEmbedded({
    ...{ dir, config, workflow, clock: { now: () => (time.now += time.hurry) } },
    connect: async (storeId) => self.tamper(storeId, await connect(storeId)),
  });
  const { ports } = embedded;
  const spoken: string[] = [];
  const steps = {
    planWave: bind(planWave, ports),
    locateInStore: bind(locateInStore, ports),
    recordStoreFailure: bind(recordStoreFailure, ports),
    planErasure: bind(planErasure, ports),
    eraseFromStore: bind(eraseFromStore, ports),
  };
  const append = async (caseId: string, ...events: CaseEvent[]) => {
    const { length } = await ports.ledger.read(caseId);
    await ports.ledger.append(caseId, length, events);
  };
  let cases = 0;

  async function call<Output>(step: (input: unknown) => Promise<Output>, input: object): Promise<Output> {
    const output = await step(input);
    spoken.push(JSON.stringify([input, output]));
    return output;
  }
  /** A task of the machine: tried twice, its failure recorded. */
  async function task(
    step: (input: unknown) => Promise<{ more: boolean; cursor: number }>,
    input: { requestId: string; attempt: number; storeId: string; cursor: number; wave?: number },
  ): Promise<{ more: boolean; cursor?: number }> {
    try {
      return await call(step, input).catch(() => call(step, input));
    } catch (thrown) {
      const { requestId, attempt, storeId } = input;
      await call(steps.recordStoreFailure, { requestId, attempt, storeId, fault: (thrown as Error).name });
      return { more: false };
    }
  }

  return {
    ports,
    spoken,
    get tamper() {
      return self.tamper;
    },
    set tamper(tamper) {
      self.tamper = tamper;
    },
    get hurry() {
      return time.hurry;
    },
    set hurry(milliseconds) {
      time.hurry = milliseconds;
    },
    async open(right, proven, claimed = []) {
      const caseId = `case${String(++cases).padStart(8, '0')}`;
      const requestId = `${caseId}-1`;
      await ports.keys.create(caseId);
      const opened = { channel: 'mail', receivedAt: NOW, configHash: config.hash, language: 'en', sure: true } as const;
      const due = { respondBy: '2026-12-02', dueAt: NOW + 1e9, regime: 'promise', regimes: [], provisional: false };
      await append(
        caseId,
        {
          type: 'CaseOpened',
          actor: pipeline,
          facts: { ...opened, rights: [{ right, confidence: 1 }], hasAttachments: false },
          personal: { claimed, evidence: [] },
        },
        { type: 'RequestReceived', actor: pipeline, facts: { requestId, right, ...due } },
        ...proven.map((personal): CaseEvent => ({
          type: 'IdentityProven',
          actor: { kind: 'data-subject' },
          facts: { method: 'link' },
          personal,
        })),
      );
      return requestId;
    },
    begin: async (requestId, attempt) => {
      const { state } = await loadRequest(ports, requestId);
      await append(state.caseId, { type: 'FulfilmentStarted', actor: pipeline, facts: { requestId, attempt } });
    },
    async locate(requestId, attempt) {
      const waves: { wave: number; storeIds: string[] }[] = [];
      for (;;) {
        const { wave, storeIds, more } = await call(steps.planWave, { requestId, attempt });
        if (!more) return waves;
        waves.push({ wave, storeIds });
        await Promise.all(
          storeIds.map((storeId) => task(steps.locateInStore, { requestId, attempt, storeId, cursor: 0, wave })),
        );
      }
    },
    async erase(requestId, attempt) {
      const { stores, storeIds } = await call(steps.planErasure, { requestId, attempt });
      for (let left: { storeId: string; cursor: number }[] = stores; left.length > 0;) {
        const more: typeof left = [];
        for (const { storeId, cursor } of left) {
          const { more: again, ...at } = await task(steps.eraseFromStore, { requestId, attempt, storeId, cursor });
          if (again) more.push({ storeId, cursor: at.cursor ?? 0 });
        }
        left = more;
      }
      return storeIds;
    },
    async close() {
      await embedded.close();
      await rm(dir, { recursive: true });
    },
  };
}
