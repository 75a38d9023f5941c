import * as z from 'zod/mini';
import { sweepQuotas } from '../../core/policy/quotas.ts';
import type { Ports, RecordEntry } from '../../core/ports.ts';
import { advanceCase, caseOfIntent } from '../../core/request/advance-case.ts';
import { forgetCase } from '../../core/request/forget-case.ts';
import { replay } from '../../core/request/evolve.ts';
import { step } from '../../shell/step.ts';

const BATCH = 200;
/** How long a case whose mail could not go out waits before the next try, in milliseconds. */
const PAUSE = 60_000;

/**
 * Takes up what a crash or an outage left half-done, and removes what has expired: links, packages, counters, cases past
 * their retention. One that fails keeps no other waiting. @throws AggregateError with what failed
 */
export const sweepPending = step({
  input: () => z.object({}),
  run: (ports) => async (): Promise<void> => {
    const now = ports.clock.now();
    const faults: unknown[] = [];
    const each = async <T>(entries: T[], act: (entry: T) => Promise<unknown>) => {
      for (const entry of entries) await act(entry).catch((fault: unknown) => faults.push(fault));
    };
    await each(await ports.records.due('intent', now, BATCH), ({ key }) => advance(ports, key));
    for (const kind of ['link', 'seen', 'machine'] as const)
      await each(await ports.records.due(kind, now, BATCH), ({ key, version }) =>
        ports.records.remove(kind, key, version),
      );
    await each(await ports.records.due<Expiry>('expiry', now, BATCH), (entry) => expire(ports, entry));
    await each([ports], sweepQuotas);
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} left for the next sweep`);
  },
});

interface Expiry {
  ref?: string;
  caseId?: string;
}

async function expire(ports: Ports, { key, value, version }: RecordEntry<Expiry>): Promise<void> {
  if (value.ref !== undefined) await ports.vault.remove(value.ref);
  if (value.caseId !== undefined) await forgetCase(ports, value.caseId, { kind: 'pipeline' });
  await ports.records.remove('expiry', key, version);
}

async function advance(ports: Ports, intent: string): Promise<void> {
  const caseId = caseOfIntent(intent);
  const state = replay(caseId, await ports.ledger.read(caseId));
  if (state.seq === 0 || state.forgotten) await ports.records.remove('intent', intent);
  else {
    await ports.records.put('intent', intent, {}, { due: ports.clock.now() + PAUSE });
    await advanceCase(ports, state, intent);
  }
}
