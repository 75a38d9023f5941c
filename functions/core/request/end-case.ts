import { rawRef } from '../data-map/work-refs.ts';
import type { Ports } from '../ports.ts';
import type { CaseState } from './state.ts';

/** Once a case is closed: its raw message goes, and its key is put down for destruction at the end of the retention. */
export async function endCase({ vault, records }: Pick<Ports, 'vault' | 'records'>, state: CaseState): Promise<void> {
  if (!state.closed || state.forgetAt === undefined) return;
  await vault.remove(rawRef(state.caseId));
  await records.put('expiry', `case/${state.caseId}`, { caseId: state.caseId }, { due: state.forgetAt });
}
