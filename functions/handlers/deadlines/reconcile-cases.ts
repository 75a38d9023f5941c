import * as z from 'zod/mini';
import type { Ports } from '../../core/ports.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { isFinal } from '../../core/request/case.ts';
import { replay } from '../../core/request/evolve.ts';
import { executionOf, machineOf } from '../../core/request/launch.ts';
import { readSummaries } from '../../core/request/stock.ts';
import type { CaseEvent } from '../../core/request/events.ts';
import type { CaseState, RequestState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

/** How long a case must have been still before its executions and mails are looked for, in milliseconds. */
const STILL = 15 * 60_000;

/**
 * Looks at every case that should be moving: a request whose execution has ended without a word goes before an operator, one
 * that never started is started, a mail that waits with nobody to send it is taken up. One that fails keeps no other waiting.
 * @throws AggregateError with what failed
 */
export const reconcileCases = step({
  input: () => z.object({}),
  run: (ports) => async (): Promise<{ stuck: number; resumed: number }[]> => {
    const faults: unknown[] = [];
    let [stuck, resumed] = [0, 0];
    for (const { caseId, closed, undeliverable } of await readSummaries(ports)) {
      if (closed && !undeliverable) continue;
      try {
        const found = await reconcile(ports, caseId);
        stuck += found.dead;
        resumed += found.resumed;
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} cases could not be reconciled.`);
    return [{ stuck, resumed }];
  },
});

async function reconcile(ports: Ports, caseId: string): Promise<{ dead: number; resumed: number }> {
  const events = await ports.ledger.read(caseId);
  const state = replay(caseId, events);
  if (state.forgotten || ports.clock.now() - (events.at(-1)?.at ?? 0) < STILL) return { dead: 0, resumed: 0 };
  const fates = await Promise.all(state.requests.filter(shouldRun).map((request) => fateOf(ports, request)));
  const dead = fates.flatMap(({ requestId, fate }) => (fate === 'dead' ? [requestId] : []));
  const isWaiting = fates.some(({ fate }) => fate === 'unborn') || state.mails.some((mail) => mail.state !== 'sent');
  if (dead.length > 0 || isWaiting) await changeAndAdvance(ports, caseId, (current) => callOperator(current, dead));
  return { dead: dead.length, resumed: isWaiting ? 1 : 0 };
}

const shouldRun = (request: RequestState): boolean =>
  !isFinal(request) && request.status !== 'partly-fulfilled' && !request.stuck;

async function fateOf({ workflow }: Ports, request: RequestState) {
  const { requestId, status } = request;
  const found = await workflow.look(machineOf(request), executionOf(request));
  const startsAgain = found === 'unknown' && (status === 'received' || status === 'in-progress');
  return { requestId, fate: found === 'running' ? 'alive' : startsAgain ? 'unborn' : 'dead' } as const;
}

const callOperator = (state: CaseState, dead: string[]): CaseEvent[] =>
  state.requests
    .filter((request) => dead.includes(request.requestId) && shouldRun(request))
    .map(({ requestId }) => ({
      type: 'OperatorNeeded',
      actor: { kind: 'pipeline' },
      facts: { why: 'execution-failed', requestId },
    }));
