import type { MailVerdicts } from '../intake/verdicts.ts';
import type { ClaimedIdentifier, ProvenIdentifier } from '../identity/identifier.ts';
import type { CollectionVerdict } from '../erasure/verdict.ts';
import type { Right } from './right.ts';
import type { PauseReason } from '../deadline/regime.ts';
import type { DenialReason, Outcome } from './outcome.ts';

/** Who caused an event. An operator's id is kept for accountability (GDPR Art. 5(2)). */
export type Actor = { kind: 'data-subject' } | { kind: 'operator'; id: string } | { kind: 'pipeline' };

/** `facts` lie in the open; `personal` is sealed under the case's key and is gone when the case is forgotten. */
interface EventOf<Type extends string, Facts, Personal = never> {
  type: Type;
  actor: Actor;
  facts: Facts;
  personal?: Personal;
}

export type Template =
  | 'acknowledgement'
  | 'cooling-off'
  | 'access-ready'
  | 'step-up-code'
  | 'erasure-done'
  | 'partly-done'
  | 'partly-accepted'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'question'
  | 'question-reminder'
  | 'extended'
  | 'lapsed'
  | 'withdrawal';

/** What a message says about a person: claimed, and sealed. `residence`: ISO 3166, as stated. */
export interface MessagePersonal {
  from?: string;
  subject?: string;
  messageId?: string;
  residence?: string;
  claimed: ClaimedIdentifier[];
  /** The words the reading rests on. */
  evidence: string[];
}

/** What a message was read as, and when it came; nothing personal. */
export interface MessageFacts {
  channel: 'mail' | 'api';
  /** Epoch milliseconds at which the message reached us: the clock of GDPR Art. 12(3) starts. */
  receivedAt: number;
  configHash: string;
  language: string;
  rights: ReadRight[];
  sure: boolean;
  hasAttachments: boolean;
  /** Of a mail, where the server that took it checked. */
  verdicts?: MailVerdicts;
}

export interface ReadRight {
  right: Right;
  /** 0 to 1. */
  confidence: number;
}

/** When a request must be answered, and which clocks say so. */
export interface Due {
  /** Calendar date, YYYY-MM-DD, in the controller's zone. */
  respondBy: string;
  /** Its last instant, epoch milliseconds. */
  dueAt: number;
  /** The regime that binds. */
  regime: string;
  /** All that apply. */
  regimes: string[];
  /** A year without a published calendar was counted. */
  provisional: boolean;
  /** Last instant of the day by which the person must have heard from us, where a regime wants that. */
  acknowledgeBy?: number;
}

/** A cost, announced before any work: a decimal amount and an ISO 4217 currency. */
export interface Fee {
  amount: string;
  currency: string;
}

/** A mail of ours that came back; `status`: the code of RFC 3463. `complaint`: it arrived, and its reader called it spam. */
export interface Bounce {
  outboxId: string;
  status?: string;
  complaint?: true;
}

export type CaseEvent =
  | EventOf<'CaseOpened', MessageFacts, MessagePersonal>
  /** `due`: the strictest date that the message may have, where it is about no request yet. */
  | EventOf<'OperatorNeeded', { why: WhyOperator; requestId?: string; due?: Due }>
  | EventOf<'MessageClassified', { rights: Right[] }, { reason?: string }>
  | EventOf<'RequestReceived', { requestId: string; right: Right } & Due>
  | EventOf<'IdentityProven', { method: 'link' }, ProvenIdentifier>
  | EventOf<'ReviewRequested', { requestId: string; why: string }>
  | EventOf<
      'RequestDecided',
      { requestId: string; decision: 'approve' | 'refuse'; denialReason?: DenialReason },
      { reason: string }
    >
  /** An operator lets a partly fulfilled request end as it is. */
  | EventOf<'OutcomeAccepted', { requestId: string }, { reason: string }>
  | EventOf<'CoolingOffStarted', { requestId: string; until: number }>
  | EventOf<'RequestWithdrawn', { requestId: string }>
  | EventOf<'RequestRelaunched', { requestId: string; launch: number }>
  | EventOf<'FulfilmentStarted', { requestId: string; attempt: number }>
  | EventOf<'StoreSettled', { requestId: string; attempt: number; storeId: string; verdicts: CollectionVerdict[] }>
  /** A store could not be reached for the `tries`th time; it is tried again at `until` (epoch milliseconds). */
  | EventOf<
      'StoreAwaited',
      { requestId: string; attempt: number; storeId: string; fault: string; tries: number; until: number }
    >
  | EventOf<'StoreFailed', { requestId: string; attempt: number; storeId: string; fault: string }>
  | EventOf<'PackageSealed', { requestId: string; ref: string; bytes: number; records: number; expiresAt: number }>
  | EventOf<'PackageDownloaded', { requestId: string }>
  | EventOf<'RequestClosed', { requestId: string; outcome: Outcome; attempt: number }>
  | EventOf<'MailPlanned', { outboxId: string; template: Template; requestId?: string }>
  | EventOf<'MailSending', { outboxId: string; leaseUntil: number }>
  | EventOf<'MailSent', { outboxId: string }>
  /** What came in about the case later. `voice`: of the address that opened it, or of another; both claimed. */
  | EventOf<
      'ReplyReceived',
      {
        replyId: string;
        receivedAt: number;
        by: 'address' | 'reference' | 'sender';
        voice: 'same' | 'other';
        meaning: 'withdrawal' | 'correction' | 'supplement' | 'other';
        rights: Right[];
        language: string;
        hasAttachments: boolean;
      },
      { from?: string; subject?: string }
    >
  /** The person says what they want, in place of what we read. */
  | EventOf<'RightsChosen', { rights: Right[] }>
  | EventOf<'MailBounced', Bounce>
  /** An operator has seen to whatever came back and came in so far. */
  | EventOf<'CorrespondenceSettled', Record<string, never>, { note: string }>
  /** Something is asked of the person; the requests it holds wait, until `answerBy` (epoch milliseconds) at the longest. */
  | EventOf<
      'QuestionAsked',
      { nth: number; reason: PauseReason; requestIds: string[]; answerBy: number; fee?: Fee },
      { words: string }
    >
  | EventOf<'QuestionAnswered', { nth: number }, { words: string }>
  /** `rule`: the id of the controller's rule that took the time; absent where an operator did. */
  | EventOf<'RequestExtended', { requestId: string; rule?: string }, { reason: string }>
  /** The date was computed anew; without `requestId` that of a message about no request yet. */
  | EventOf<
      'DeadlineMoved',
      { requestId?: string; why: 'question' | 'answer' | 'extension' | 'residence' | 'calendar' } & Due
    >
  /** A notice went out, in that mail to the operator; without `requestId` about a message about no request yet. */
  | EventOf<'DeadlineReminded', { requestId?: string; notice: string; mailId: string }>
  | EventOf<'DeadlineOverdue', { requestId?: string; mailId: string }>
  /** Where the person lives was learned after the message; ISO 3166. */
  | EventOf<'ResidenceStated', Record<string, never>, { residence: string }>
  | EventOf<'PersonalDataRevealed', Record<string, never>>
  | EventOf<'CaseClosed', { forgetAt: number }>
  | EventOf<'KeyDestroyed', Record<string, never>>;

/** Why a case waits for an operator. */
export type WhyOperator =
  | 'no-right-recognised'
  | 'right-not-automated'
  | 'unreadable-message'
  | 'machine-mail'
  | 'no-sender'
  | 'spam'
  | 'virus'
  | 'too-many-messages'
  | 'on-behalf-of-another'
  | 'execution-failed';
