import { NotAllowed } from '../errors.ts';
import type { Actor, CaseEvent } from './events.ts';
import { datesAnew, moveDates } from './move-dates.ts';
import type { At } from './questions.ts';
import type { CaseState } from './state.ts';

/**
 * Learns where the person lives, after the message: other laws may protect them, and every open date is computed anew.
 * `residence`: ISO 3166. None when it was known. @throws NotAllowed when the case has ended
 */
export function stateResidence(
  state: CaseState,
  { residence, actor }: { residence: string; actor: Actor },
  { controller }: At,
): CaseEvent[] {
  const { personal } = state;
  if (state.closed || !personal) throw new NotAllowed(`Case ${state.caseId} has ended; no date in it can move.`);
  if (personal.residence === residence) return [];
  const after = { ...state, personal: { ...personal, residence } };
  return [
    { type: 'ResidenceStated', actor, facts: {}, personal: { residence } },
    ...moveDates(datesAnew(after, controller), 'residence'),
  ];
}
