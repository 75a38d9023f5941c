import type { Ports } from '../ports.ts';
import { changeAndAdvance } from './advance-case.ts';
import type { CaseEvent } from './events.ts';
import { extendByRule } from './extend.ts';
import { settleDates } from './move-dates.ts';
import type { CaseState } from './state.ts';

/** Settles dates whose calendar has been published since, and takes more time where a rule of the controller says so. */
export async function tendDates(ports: Ports, state: CaseState): Promise<CaseState> {
  const { controller } = await ports.configs.byHash(state.configHash);
  const at = { controller, now: ports.clock.now() };
  for (const decide of [
    (current: CaseState): CaseEvent[] => settleDates(current, controller),
    (current: CaseState): CaseEvent[] => extendByRule(current, at),
  ])
    if (decide(state).length > 0) state = await changeAndAdvance(ports, state.caseId, decide);
  return state;
}
