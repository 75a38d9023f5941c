import type { CaseSummary } from '../../functions/core/request/summary.ts';
import type { Person } from './people.ts';
import { Refused, type Supervisor } from './supervise.ts';

const OPERATOR = 'operator-1';
/** Faults that say that somebody, perhaps we before the host died, was first. */
const DONE = new Set(['NotAllowed', 'InvalidInput']);

export interface OperatorSettings {
  supervisor: Supervisor;
  /** Whose case it is, where a mail went out for it. */
  personOf: (caseId: string) => Person | undefined;
}

/** How often an operator moves one thing on before giving it up: kills in quick succession fail an execution again and again. */
const PATIENCE = 50;

/** An operator: each call is one look at the queue, deciding all that waits there. */
export function makeOperator({ supervisor, personOf }: OperatorSettings): () => Promise<void> {
  const moved = new Map<string, number>();
  const tell = async (step: 'decide' | 'classify' | 'redrive', input: { caseId: string } | { requestId: string }) => {
    const what = `${step} ${Object.values(input)[0]}`;
    const times = moved.get(what) ?? 0;
    if (times === PATIENCE) return;
    try {
      await supervisor.ask(step, { ...input, operator: OPERATOR });
      moved.set(what, times + 1);
    } catch (fault) {
      if (!(fault instanceof Refused) || !DONE.has(fault.name)) throw fault;
    }
  };
  return async () => {
    for (const { caseId, operatorNeeded, requests } of (await supervisor.ask('queue', {
      all: false,
    })) as CaseSummary[]) {
      if (operatorNeeded && operatorNeeded !== 'execution-failed') await tell('classify', { caseId, ...NOTHING_ASKED });
      for (const { requestId, status } of requests) {
        if (status === 'awaiting-review') await tell('decide', { requestId, ...decisionFor(caseId, personOf(caseId)) });
        else if (status === 'partly-fulfilled' || operatorNeeded === 'execution-failed')
          await tell('redrive', { requestId });
      }
    }
  };
}

const NOTHING_ASKED = { rights: [], reason: 'Asks for nothing that we can do.' };

function decisionFor(caseId: string, person: Person | undefined) {
  const approve = person?.wish === 'as-written' ? caseId.charCodeAt(0) % 2 === 0 : person?.wish !== 'refused';
  return approve
    ? { decision: 'approve', reason: 'The message is plain enough.' }
    : { decision: 'refuse', reason: 'The message leaves doubt.', denialReason: 'insuf_verification' };
}
