import { NotAllowed } from '../errors.ts';
import type { Bounce, CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

/** Notes that a mail of ours came back, once for each mail: an operator must find another way. */
export function noteBounce(state: CaseState, bounce: Bounce): CaseEvent[] {
  const mail = state.mails.find((each) => each.outboxId === bounce.outboxId);
  if (state.forgotten || !mail || mail.state === 'planned' || mail.bounced) return [];
  return [{ type: 'MailBounced', actor: { kind: 'pipeline' }, facts: bounce }];
}

/** An operator has seen to what came back and came in. @throws NotAllowed when nothing is left to see to */
export function settleCorrespondence(
  { caseId, forgotten, unsettled }: CaseState,
  { note, operator }: { note: string; operator: string },
): CaseEvent[] {
  if (forgotten || unsettled === 0) throw new NotAllowed(`Nothing in case ${caseId} is left to see to.`);
  const actor = { kind: 'operator' as const, id: operator };
  return [{ type: 'CorrespondenceSettled', actor, facts: {}, personal: { note } }];
}
