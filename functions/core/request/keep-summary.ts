import { RecordConflict } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { CaseState } from './state.ts';
import { summarise, type CaseSummary } from './summary.ts';

/** Puts down the queue's line for a case; of an earlier state it never overwrites that of a later one. */
export async function keepSummary(ports: Pick<Ports, 'records'>, state: CaseState): Promise<void> {
  for (;;) {
    const held = await ports.records.get<CaseSummary>('summary', state.caseId);
    if (held && held.value.seq > state.seq) return;
    try {
      const expect = held?.version ?? 'absent';
      return await ports.records.put('summary', state.caseId, summarise(state), { expect });
    } catch (fault) {
      if (!(fault instanceof RecordConflict)) throw fault;
    }
  }
}
