import type { CaseEvent } from '../request/events.ts';

export type { CaseEvent };

/** A stored event: opened for those who hold the key, `personal` absent for those who don't. */
export type LedgerEvent = CaseEvent & {
  caseId: string;
  /** From 1, without gaps. */
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  /** Chains this event to the one before it. */
  hash: string;
};
