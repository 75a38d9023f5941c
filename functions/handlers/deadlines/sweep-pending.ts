import * as z from 'zod/mini';
import type { Ports } from '../../core/ports.ts';
import { advanceCase } from '../../core/request/advance-case.ts';
import { forgetCase } from '../../core/request/forget-case.ts';
import { replay } from '../../core/request/evolve.ts';
import { step } from '../../shell/step.ts';

const BATCH = 200;
/** How long a case whose mail could not go out waits before the next try, in milliseconds. */
const PAUSE = 60_000;

/** Takes up what a crash or an outage left half-done, and removes what has expired: links, packages, cases past their retention. */
export const sweepPending = step({
  input: z.object({}),
  run: (ports) => async (): Promise<{ advanced: number; expired: number }> => {
    const now = ports.clock.now();
    const intents = await ports.records.due('intent', now, BATCH);
    for (const { key } of intents) await advance(ports, key);
    const links = await ports.records.due('link', now, BATCH);
    for (const { key, version } of links) await ports.records.remove('link', key, version);
    const expired = await ports.records.due<{ ref?: string; caseId?: string }>('expiry', now, BATCH);
    for (const { key, value } of expired) {
      if (value.ref !== undefined) await ports.vault.remove(value.ref);
      if (value.caseId !== undefined) await forgetCase(ports, value.caseId, { kind: 'pipeline' });
      await ports.records.remove('expiry', key);
    }
    return { advanced: intents.length, expired: links.length + expired.length };
  },
});

async function advance(ports: Ports, caseId: string): Promise<void> {
  const state = replay(caseId, await ports.ledger.read(caseId));
  if (state.seq === 0 || state.forgotten) await ports.records.remove('intent', caseId);
  else {
    await ports.records.put('intent', caseId, {}, { due: ports.clock.now() + PAUSE });
    await advanceCase(ports, state);
  }
}
