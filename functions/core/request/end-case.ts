import { rawRef } from '../data-map/work-refs.ts';
import type { Ports } from '../ports.ts';
import { forgetCorrespondent } from './correspondents.ts';
import type { CaseState } from './state.ts';

/** Once a case is closed: puts down that its raw message goes with the next sweep, and its key at the end of the retention. */
export async function endCase(
  { clock, digest, records }: Pick<Ports, 'clock' | 'digest' | 'records'>,
  state: CaseState,
): Promise<void> {
  const { caseId, closed, forgetAt, forgotten } = state;
  if (!closed || forgetAt === undefined || forgotten) return;
  await Promise.all([
    forgetCorrespondent({ digest, records }, state),
    records.put('expiry', `raw/${caseId}`, { ref: rawRef(caseId) }, { due: clock.now() }),
    records.put('expiry', `case/${caseId}`, { caseId }, { due: forgetAt }),
  ]);
}
