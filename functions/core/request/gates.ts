import { isFinal } from './case.ts';
import type { CaseState, RequestState } from './state.ts';

/** Where an execution waits for the world: a proof, a decision, the person's word on a cost, its turn within the case, or the end of the cooling-off. */
export const GATES = ['proof', 'decision', 'fee', 'turn', 'cooling-off'] as const;
export type Gate = (typeof GATES)[number];

/** What an execution that waited is told; the ledger alone decides it. */
export interface GateAnswer {
  next: 'proceed' | 'fee' | 'refused' | 'withdrawn' | 'closed';
}

/** What a waiting execution left behind: its task token, sealed, for one gate of one request. */
export interface WaitingGate {
  sealedToken: string;
}

export const gateKey = (requestId: string, gate: Gate): string => `${requestId}/${gate}`;

/** The answer to a gate if the ledger holds one already, else undefined: keep waiting. */
export function answerGate(state: CaseState, request: RequestState, gate: Gate): GateAnswer | undefined {
  if (request.status === 'withdrawn') return { next: 'withdrawn' };
  if (isOver(state, request)) return { next: 'closed' };
  switch (gate) {
    case 'proof':
      return state.proven.length > 0 ? { next: 'proceed' } : undefined;
    case 'decision':
      if (request.fee) return { next: 'fee' };
      return request.decision && { next: request.decision.decision === 'approve' ? 'proceed' : 'refused' };
    case 'fee':
      return request.fee?.accepted ? { next: 'proceed' } : undefined;
    case 'turn':
      return earlierRequests(state, request).every(isFinal) ? { next: 'proceed' } : undefined;
    case 'cooling-off':
      return undefined;
  }
}

/**
 * A request takes its turn once those before it are final; half a copy is not. An erasure is last, wherever the person wrote
 * it: what is gone can't be copied any more.
 */
function earlierRequests({ requests }: CaseState, { requestId }: RequestState): RequestState[] {
  const inTurn = requests.toSorted((left, right) => Number(isErasure(left)) - Number(isErasure(right)));
  return inTurn.slice(
    0,
    inTurn.findIndex((other) => other.requestId === requestId),
  );
}

const isErasure = ({ right }: RequestState) => right === 'erasure';
const isOver = (state: CaseState, request: RequestState) => state.forgotten || isFinal(request);
