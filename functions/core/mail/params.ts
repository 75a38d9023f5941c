import type { Fee, Template } from '../request/events.ts';
import type { Right } from '../request/right.ts';
import type { DenialReason } from '../request/outcome.ts';

/** What each mail to the data subject needs. */
interface ToPerson {
  controller: string;
  /** IANA zone in which times are written. */
  timeZone: string;
  /** Case or request id: what to quote when writing back. */
  reference: string;
}

interface Acknowledgement extends ToPerson {
  /** What we understood, in the order of the message. */
  rights: Right[];
  /** Whether we ask if that is what was meant. */
  unsure: boolean;
  /** The earliest of their due dates, YYYY-MM-DD. */
  respondBy: string;
  /** ISO 3166, where stated: it shows only as the calendar of the date. */
  residence?: string;
  /** Absolute URL. */
  link: string;
  /** Epoch milliseconds. */
  linkUntil: number;
}

/** What the stores that could not be reached are called, and whether those are all there are. */
export interface Unreached {
  unreached: string[];
  isNone: boolean;
}

/** A collection that is kept, by what the data map calls it; never a value out of it (GDPR Art. 17(3)). */
export interface Kept {
  title: string;
  ground: string;
  /** YYYY-MM-DD, or words. */
  until?: string;
}

interface Download {
  link: string;
  linkUntil: number;
}

/** What is asked of the person: `words` of an operator; `fee` where it is whether they accept a cost. */
interface Asked extends ToPerson {
  words: string;
  fee?: Fee;
  link: string;
  /** Epoch milliseconds. */
  answerBy: number;
}

/** The values of each mail. None of them may be personal data; the step-up code is the only secret. */
export interface MailParams extends Record<Template, object> {
  acknowledgement: Acknowledgement;
  'cooling-off': ToPerson & { link: string; until: number };
  'access-ready': ToPerson & Download;
  'step-up-code': ToPerson & { code: string; minutes: number };
  /** `found`: whether anything was held at all. */
  'erasure-done': ToPerson & { found: boolean; retained: Kept[] };
  /** `download` where there is a package. */
  'partly-done': ToPerson & Unreached & { retained: Kept[]; download?: Download };
  /** `reason`: why an operator ends it so; `download` while there is a package. */
  'partly-accepted': ToPerson & Unreached & { reason: string; complaintRoute: string; download?: Download };
  /** `explanation`: the operator's words to the person, where there are any (GDPR Art. 12(4)). */
  refused: ToPerson & { right: Right; denialReason: DenialReason; explanation?: string; complaintRoute: string };
  withdrawn: ToPerson & { right: Right };
  expired: ToPerson & { rights: Right[] };
  question: Asked;
  'question-reminder': Asked;
  /** `respondBy`: the new date; `reason`: the words of an operator or a rule (GDPR Art. 12(3)). */
  extended: ToPerson & { right: Right; respondBy: string; residence?: string; reason: string };
  /** What would be withdrawn. */
  withdrawal: ToPerson & Download & { rights: Right[] };
  /** The person was asked for something and did not answer; no rights where none was read. */
  lapsed: ToPerson & { rights: Right[] };
}
