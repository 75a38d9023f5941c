import type { LedgerEvent } from '../ledger/event.ts';
import type { CaseState, Reply, RequestState } from './state.ts';

/** The state once something came in about the case: settled by itself where the person is asked to confirm it or answers us, else an operator's. */
export function takeReply(state: CaseState, reply: Reply): CaseState {
  const replied = { ...state, replies: [...state.replies, reply] };
  if (reply.meaning === 'other') return { ...replied, unsettled: state.unsettled + 1 };
  const open = state.requests.filter(({ closedAt }) => closedAt === undefined).map(({ right }) => right);
  const isSame = reply.rights.length === open.length && reply.rights.every((right) => open.includes(right));
  return reply.meaning === 'correction' && !isSame ? { ...replied, meant: reply.rights } : replied;
}

/** The state once the person said what they want: what they do not want is closed without a word. */
export function chooseRights(
  { meant: _, ...state }: CaseState,
  { facts, at }: Extract<LedgerEvent, { type: 'RightsChosen' }>,
): CaseState {
  const requests = state.requests.map((request): RequestState =>
    request.closedAt !== undefined || facts.rights.includes(request.right)
      ? request
      : { ...request, status: 'withdrawn', closedAt: at },
  );
  return { ...state, requests, rights: facts.rights, sure: true };
}
