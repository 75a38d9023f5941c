import type { Ports } from '../ports.ts';
import { changeCase } from './case.ts';
import type { Actor } from './events.ts';
import { summarise } from './summary.ts';

/**
 * Destroys the key of a case, and with it everything personal the case holds, anywhere; the ledger's chain stays whole.
 * The event comes first: a crash in between leaves a key that the next run destroys.
 */
export async function forgetCase(ports: Ports, caseId: string, actor: Actor): Promise<void> {
  const state = await changeCase(ports, caseId, (state) =>
    state.seq === 0 || state.forgotten ? [] : [{ type: 'KeyDestroyed', actor, facts: {} }],
  );
  await ports.keys.destroy(caseId);
  await ports.vault.remove(`${caseId}/`);
  for (const kind of ['intent', 'deadline'] as const) await ports.records.remove(kind, caseId);
  if (state.seq > 0) await ports.records.put('summary', caseId, summarise(state));
  await ports.records.remove('expiry', `case/${caseId}`);
}
