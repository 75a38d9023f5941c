import { KeyDestroyed } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { wakeGates } from './advance-case.ts';
import { changeCase } from './case.ts';
import { forgetCorrespondent } from './correspondents.ts';
import type { Actor } from './events.ts';
import { keepSummary } from './keep-summary.ts';

/**
 * Destroys the key of a case, and with it everything personal the case holds, anywhere; the ledger's chain stays whole.
 * An expiry is put down first, so that the sweep ends what a crash leaves half-done; what still runs is told before the key
 * that seals its tokens is gone.
 */
export async function forgetCase(ports: Ports, caseId: string, actor: Actor): Promise<void> {
  await ports.records.put('expiry', `case/${caseId}`, { caseId }, { due: ports.clock.now() });
  const state = await changeCase(ports, caseId, (state) =>
    state.seq === 0 || state.forgotten ? [] : [{ type: 'KeyDestroyed', actor, facts: {} }],
  );
  try {
    if (state.seq > 0) await wakeGates(ports, state);
  } catch (fault) {
    if (!(fault instanceof KeyDestroyed)) throw fault;
  } finally {
    await ports.keys.destroy(caseId);
    await ports.vault.remove(`${caseId}/`);
  }
  await forgetCorrespondent(ports, state);
  await ports.records.remove('deadline', caseId);
  if (state.seq > 0) await keepSummary(ports, state);
  await ports.records.remove('expiry', `case/${caseId}`);
}
