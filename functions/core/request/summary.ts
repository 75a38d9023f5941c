import type { WhyOperator } from './events.ts';
import type { CaseState, RequestStatus } from './state.ts';
import type { Right } from './right.ts';

/** What the operator's queue shows of a case; no personal data. */
export interface CaseSummary {
  caseId: string;
  receivedAt: number;
  channel: 'mail' | 'api';
  operatorNeeded?: WhyOperator;
  requests: {
    requestId: string;
    right: Right;
    status: RequestStatus;
    respondBy: string;
    why?: string;
    failed: string[];
  }[];
  closed: boolean;
}

/** The queue's line for a case. */
export function summarise(state: CaseState): CaseSummary {
  return {
    caseId: state.caseId,
    receivedAt: state.receivedAt,
    channel: state.channel,
    ...(state.operatorNeeded && { operatorNeeded: state.operatorNeeded.why }),
    requests: state.requests.map(({ requestId, right, status, respondBy, review, stores }) => ({
      ...{ requestId, right, status, respondBy },
      ...(status === 'awaiting-review' && review && { why: review.why }),
      failed: Object.keys(stores).filter((storeId) => stores[storeId]?.settled === false),
    })),
    closed: state.closed,
  };
}

/** Whether the case waits for a person. */
export const needsOperator = (summary: CaseSummary): boolean =>
  summary.operatorNeeded !== undefined ||
  summary.requests.some(({ status }) => status === 'awaiting-review' || status === 'partly-fulfilled');
