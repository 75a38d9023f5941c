import type { ProvenIdentifier } from '../identity/identifier.ts';
import type { CollectionVerdict } from '../erasure/verdict.ts';
import type { DenialReason, Outcome } from './outcome.ts';
import type { MessagePersonal, Template, WhyOperator } from './events.ts';
import type { Right } from './right.ts';

export type RequestStatus =
  'received' | 'acknowledged' | 'verified' | 'awaiting-review' | 'cooling-off' | 'in-progress' | Outcome;

/** What one store said about one request: settled with verdicts, or failed with the name of the fault. */
export type StoreState = { settled: true; verdicts: CollectionVerdict[] } | { settled: false; fault: string };

/** One right within a case. */
export interface RequestState {
  requestId: string;
  right: Right;
  status: RequestStatus;
  respondBy: string;
  dueAt: number;
  regime: string;
  review?: { why: string };
  decision?: { decision: 'approve' | 'refuse'; denialReason?: DenialReason; reason?: string; by: string; at: number };
  coolingOffUntil?: number;
  /** Number of the handling execution, from 1; higher once an operator relaunched a stuck one. */
  launch: number;
  /** Number of the fulfilment execution, from 1; 0 before the first. */
  attempt: number;
  stores: Record<string, StoreState>;
  package?: { ref: string; bytes: number; records: number; expiresAt: number; downloadedAt?: number };
  reminded: number[];
  overdue: boolean;
  closedAt?: number;
}

export interface MailState {
  outboxId: string;
  template: Template;
  requestId?: string;
  state: 'planned' | 'sending' | 'sent';
  leaseUntil?: number;
}

/** One conversation: one person, one data key. */
export interface CaseState {
  caseId: string;
  /** Of the last event; 0: no such case. */
  seq: number;
  channel: 'mail' | 'api';
  receivedAt: number;
  configHash: string;
  language: string;
  sure: boolean;
  hasAttachments: boolean;
  /** Absent once the case is forgotten. */
  personal?: MessagePersonal;
  proven: ProvenIdentifier[];
  requests: RequestState[];
  mails: MailState[];
  operatorNeeded?: { why: WhyOperator; requestId?: string };
  closed: boolean;
  forgetAt?: number;
  forgotten: boolean;
}
