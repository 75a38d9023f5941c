import { isHeld, openQuestion } from './case.ts';
import type { WhyOperator } from './events.ts';
import type { CaseState, RequestStatus } from './state.ts';
import type { Right } from './right.ts';

/** What the operator's queue shows of a case; no personal data. */
export interface CaseSummary {
  caseId: string;
  /** Of which state of the case it tells. */
  seq: number;
  receivedAt: number;
  channel: 'mail' | 'api';
  operatorNeeded?: WhyOperator;
  /** Of the date that binds while the message is about no request. */
  dueAt?: number;
  /** The person was asked for something: not answered yet, or answered. */
  question?: 'open' | 'answered';
  requests: {
    requestId: string;
    right: Right;
    status: RequestStatus;
    respondBy: string;
    dueAt: number;
    regime: string;
    extended: boolean;
    /** Waits for the person's answer. */
    held: boolean;
    why?: string;
    failed: string[];
    /** Partly fulfilled, and an operator let it end so. */
    accepted: boolean;
  }[];
  /** A mail was tried so often that somebody should look why it does not go out. */
  undeliverable: boolean;
  /** What came back or came in and no operator has seen to. */
  unsettled: number;
  closed: boolean;
}

/** Tries of one mail, over about an hour, after which an operator is told. */
const TRIES = 6;

/** The queue's line for a case. */
export function summarise(state: CaseState): CaseSummary {
  return {
    caseId: state.caseId,
    seq: state.seq,
    receivedAt: state.receivedAt,
    channel: state.channel,
    ...(state.operatorNeeded && { operatorNeeded: state.operatorNeeded.why }),
    ...(state.operatorNeeded?.due && { dueAt: state.operatorNeeded.due.dueAt }),
    ...(state.questions.length > 0 && { question: openQuestion(state) ? 'open' : 'answered' }),
    requests: state.requests.map(
      ({ requestId, right, status, respondBy, dueAt, regime, extension, review, stores, acceptance }) => ({
        ...{ requestId, right, status, respondBy, dueAt, regime },
        extended: extension !== undefined,
        held: isHeld(state, requestId),
        ...(status === 'awaiting-review' && review && { why: review.why }),
        accepted: acceptance !== undefined,
        failed: Object.keys(stores).filter((storeId) => stores[storeId]?.settled === false),
      }),
    ),
    undeliverable: !state.forgotten && state.mails.some((mail) => mail.state !== 'sent' && mail.tries >= TRIES),
    unsettled: state.forgotten ? 0 : state.unsettled,
    closed: state.closed || state.forgotten,
  };
}

/** Whether the case waits for a person. */
export const needsOperator = ({
  operatorNeeded,
  question,
  requests,
  undeliverable,
  unsettled,
  closed,
}: CaseSummary): boolean =>
  undeliverable ||
  unsettled > 0 ||
  (!closed &&
    ((operatorNeeded !== undefined && (question !== 'open' || requests.length > 0)) ||
      requests.some(
        ({ status, held, accepted }) =>
          (status === 'awaiting-review' && !held) || (status === 'partly-fulfilled' && !accepted),
      )));
