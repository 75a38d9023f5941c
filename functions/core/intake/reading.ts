import type { Right } from '../request/right.ts';
import type { Law } from './reader/laws.ts';

/** Where in the mail a reading rests; offsets count UTF-16 units of that text. */
export interface Place {
  readonly in: 'subject' | 'body' | 'signature' | 'nested' | 'header';
  readonly start: number;
  readonly end: number;
}

/** The words a reading rests on. */
export interface Evidence extends Place {
  readonly text: string;
}

/** A right the mail asks for; confidence is the chance (0–1) that it does. */
export interface InvokedRight {
  readonly right: Right;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export type IdentifierType =
  'email' | 'phone' | 'name' | 'customer-number' | 'account' | 'date-of-birth' | 'postal-address' | 'country';

/** An identifier the mail states, never proven by it. */
export interface ClaimedIdentifier extends Place {
  readonly type: IdentifierType;
  /** as written, but for surrounding blanks; a date of birth as yyyy-mm-dd where that is certain */
  readonly value: string;
}

export type OnBehalf = 'child' | 'client' | 'deceased' | 'other';

/** What a mail says, as far as the reader can tell. */
export interface Reading {
  readonly kind: 'request' | 'follow-up' | 'ordinary' | 'machine';
  /** in the order asked */
  readonly rights: readonly InvokedRight[];
  /** true when rights and kind can be acted on without asking back */
  readonly sure: boolean;
  /** BCP 47; 'und' when the text tells nothing */
  readonly language: string;
  readonly identifiers: readonly ClaimedIdentifier[];
  /** ISO 3166-1, only where the text says where the person lives */
  readonly residence?: string;
  readonly lawNamed?: Law;
  readonly onBehalf?: OnBehalf;
  /** takes an earlier request back; to be confirmed on the page */
  readonly withdraws?: boolean;
}
