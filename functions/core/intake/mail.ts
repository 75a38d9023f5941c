/** A mailbox as a header names it; claimed, never proven. */
export interface Mailbox {
  readonly address: string;
  readonly name?: string;
}

/** A part that is no reading text: listed, never executed. */
export interface Attachment {
  readonly filename: string | undefined;
  readonly mimeType: string;
  /** decoded size in bytes */
  readonly size: number;
  /** decodes it: few attachments are ever looked into */
  readonly contentOf: () => Uint8Array;
}

/** Whether a machine wrote it, and the first sign of it; a machine is never answered (RFC 3834 2). */
export interface MachineMark {
  readonly isMachine: boolean;
  readonly reason?: MachineReason;
}

export type MachineReason =
  | 'auto-submitted'
  | 'null-return-path'
  | 'report'
  | 'calendar'
  | 'own-mail'
  | 'precedence'
  | 'list'
  | 'auto-response-header'
  | 'bounce-sender'
  | 'no-reply-sender'
  /** perhaps: an operator looks, and nobody is answered */
  | 'offer'
  | 'program'
  | 'wording';

/** What a delivery report says of a mail of ours (RFC 3464). Anyone can write one: it is a hint to an operator, no proof. */
export interface DeliveryReport {
  /** False while delivery is only delayed. */
  readonly failed: boolean;
  /** Enhanced status code (RFC 3463), where it is one. */
  readonly status?: string;
  /** Message-IDs of what could not be delivered. */
  readonly messageIds: readonly string[];
}

/** The headers worth keeping of a message that was set aside. */
export interface MinimalHeaders {
  readonly messageId?: string | undefined;
  readonly from?: Mailbox | undefined;
  readonly subject: string;
  readonly date?: string | undefined;
}

export interface ParsedMail extends MinimalHeaders {
  readonly kind: 'mail';
  readonly replyTo?: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly inReplyTo?: string | undefined;
  readonly references: readonly string[];
  /** Content-Language or Accept-Language, as written */
  readonly languageHeader?: string | undefined;
  /** what the person wrote now: quoted history and signature stripped */
  readonly bodyText: string;
  /** below the signature mark, or '' */
  readonly signature: string;
  /** all text of the message, quotes included; text beyond MailLimits.textBytes is cut */
  readonly fullText: string;
  /** text of messages forwarded as message/rfc822, stripped like bodyText */
  readonly nestedText: string;
  readonly attachments: readonly Attachment[];
  /** the body is (nearly) empty and a letter or image hangs on it */
  readonly letterInAttachment: boolean;
  readonly machine: MachineMark;
  /** it reports that a mail was not delivered */
  readonly report?: DeliveryReport | undefined;
  /** From, Date and body in canonical form; the caller digests it to know a re-delivery */
  readonly fingerprintSource: string;
}

export type SetAsideReason =
  'too-large' | 'headers-too-large' | 'too-many-parts' | 'too-deep' | 'decoded-too-large' | 'ratio-too-high' | 'empty';

/** A message that was not read, and why; it goes to the operator, never to the floor. */
export interface SetAside {
  readonly kind: 'set-aside';
  readonly reason: SetAsideReason;
  readonly headers?: MinimalHeaders;
}

export interface MailLimits {
  /** raw message, bytes */
  readonly rawBytes: number;
  /** all header blocks together, bytes */
  readonly headerBytes: number;
  readonly parts: number;
  readonly depth: number;
  /** all decoded parts together, bytes */
  readonly decodedBytes: number;
  /** decoded bytes per raw byte; MIME encodings only shrink, so more than 1 means encodings nested in each other */
  readonly ratio: number;
  /** text that is read, bytes per part */
  readonly textBytes: number;
}

export const DEFAULT_LIMITS: MailLimits = {
  rawBytes: 40 * 1024 * 1024,
  headerBytes: 512 * 1024,
  parts: 500,
  depth: 12,
  decodedBytes: 64 * 1024 * 1024,
  ratio: 1.5,
  textBytes: 512 * 1024,
};

/** What the receiving host knows beside the message itself. */
export interface MailOptions {
  readonly limits?: Partial<MailLimits>;
  /** MAIL FROM; '' or '<>' is the null return path */
  readonly envelopeFrom?: string;
  /** our own addresses: mail from them is ours coming back */
  readonly ownAddresses?: readonly string[];
}

/** Bytes of an attached file that is looked into. */
export const LARGEST_LETTER = 10 * 1024 * 1024;
