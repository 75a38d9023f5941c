import type { ProvenIdentifier } from '../identity/identifier.ts';
import type { CollectionVerdict } from '../erasure/verdict.ts';
import type { MailVerdicts } from '../intake/verdicts.ts';
import type { PauseReason } from '../deadline/regime.ts';
import type { DenialReason, Outcome } from './outcome.ts';
import type { CaseEvent, Due, Fee, MessagePersonal, Template, WhyOperator } from './events.ts';
import type { Right } from './right.ts';

export type RequestStatus =
  | 'received'
  | 'acknowledged'
  | 'verified'
  | 'awaiting-review'
  | 'awaiting-fee-decision'
  | 'cooling-off'
  | 'in-progress'
  | Outcome;

/** What one store said about one request: settled with verdicts, or failed with the name of the fault. */
export type StoreState = { settled: true; verdicts: CollectionVerdict[] } | { settled: false; fault: string };

/** What the operator was told about a date: ids of notices, and whether it has passed. */
export interface Noticed {
  reminded: string[];
  overdue: boolean;
}

/** Nothing was told yet about a date that is new. */
export const UNNOTICED: Noticed = { reminded: [], overdue: false };

/** The date alone, of something that has one. */
export const dueOf = ({ respondBy, dueAt, regime, regimes, provisional, acknowledgeBy }: Due): Due => ({
  ...{ respondBy, dueAt, regime, regimes, provisional },
  ...(acknowledgeBy !== undefined && { acknowledgeBy }),
});

/** Something that was asked of the person; one at a time. */
export interface Question {
  nth: number;
  reason: PauseReason;
  /** The requests that wait for it; none: the message itself, before there is a request. */
  requestIds: string[];
  askedAt: number;
  answerBy: number;
  answeredAt?: number;
  fee?: Fee;
  /** Absent once the case is forgotten. */
  words?: string;
  answer?: string;
}

/** One right within a case. */
export interface RequestState extends Due, Noticed {
  requestId: string;
  right: Right;
  status: RequestStatus;
  review?: { why: string };
  decision?: { decision: 'approve' | 'refuse'; denialReason?: DenialReason; reason?: string; by: string; at: number };
  coolingOffUntil?: number;
  /** Number of the handling execution, from 1; higher once an operator relaunched a stuck one. */
  launch: number;
  /** Number of the fulfilment execution, from 1; 0 before the first. */
  attempt: number;
  stores: Record<string, StoreState>;
  package?: { ref: string; bytes: number; records: number; expiresAt: number; downloadedAt?: number };
  fee?: Fee & { accepted: boolean };
  /** `firstDue`: the date before it, which stands until the notice of the extension is out. */
  extension?: { at: number; firstDue: Due; reason?: string };
  closedAt?: number;
  /** An operator let it end partly fulfilled. */
  acceptance?: { by: string; at: number; reason?: string };
  /** Its execution failed for good; an operator can redrive it. */
  stuck?: true;
}

export interface MailState {
  outboxId: string;
  template: Template;
  requestId?: string;
  state: 'planned' | 'sending' | 'sent';
  leaseUntil?: number;
  /** Epoch milliseconds. */
  sentAt?: number;
  /** How often it was tried. */
  tries: number;
  /** It came back. */
  bounced?: true;
}

/** What came in about a case after it was opened. */
export type Reply = Extract<CaseEvent, { type: 'ReplyReceived' }>['facts'];

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
  verdicts?: MailVerdicts;
  /** What the message was read as. */
  rights: Right[];
  /** Absent once the case is forgotten. */
  personal?: MessagePersonal;
  proven: ProvenIdentifier[];
  requests: RequestState[];
  mails: MailState[];
  questions: Question[];
  replies: Reply[];
  /** What a reply seems to ask for instead, until the person says so on the page. */
  meant?: Right[];
  /** What came back or came in and no operator has seen to. */
  unsettled: number;
  operatorNeeded?: { why: WhyOperator; requestId?: string; due?: Due } & Noticed;
  closed: boolean;
  forgetAt?: number;
  forgotten: boolean;
}
