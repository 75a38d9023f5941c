import type { CompiledConfig } from './data-map/compiled.ts';
import type { Hasher } from './disclosure/hasher.ts';
import type { MailVerdicts } from './intake/verdicts.ts';
import type { CaseEvent, LedgerEvent } from './ledger/event.ts';
import type { StoreConnector } from './data-map/connector.ts';

/** Now, in epoch milliseconds. */
export interface Clock {
  now(): number;
}

/** Everything random, and what must be the same on a second run. */
export interface Ids {
  /** A secret of 256 bits, base64url: links and tokens. */
  secret(): string;
  /** A code of eight decimal digits, uniformly random. */
  code(): string;
  /** Twelve characters [a-z0-9], the same for the same seed in this deployment; names a case or a mail. */
  derive(seed: string): string;
}

/** Digests; `blind` is keyed per deployment, so that a value can be matched but not guessed from a copy of the tables. */
export interface Digest {
  /** SHA-256, lowercase hex. */
  sha256(data: Uint8Array | string): string;
  /** HMAC-SHA-256 under the deployment's key, bound to a purpose; lowercase hex. */
  blind(purpose: string, value: string): string;
  /** SHA-256 of what comes in pieces. */
  hasher(): Hasher;
  /** Compares in constant time. */
  equal(left: string, right: string): boolean;
}

/** The append-only record of every case. Personal fields are sealed under the case's key. */
export interface Ledger {
  /** All events of a case in order, empty when there is none; `personal` is absent once the key is destroyed. */
  read(caseId: string): Promise<LedgerEvent[]>;
  /** Appends after event `afterSeq` (0: none). @throws SequenceConflict when another writer was first. */
  append(caseId: string, afterSeq: number, events: CaseEvent[]): Promise<LedgerEvent[]>;
}

/** One data key per case. */
export interface CaseKeys {
  /** Makes the case's data key unless there is one. */
  create(caseId: string): Promise<void>;
  /** Destroys it: everything sealed under it is gone for good (GDPR Art. 17, crypto-erasure). */
  destroy(caseId: string): Promise<void>;
  /** Seals a short text under the case's key, bound to a purpose. @throws KeyDestroyed */
  seal(caseId: string, purpose: string, text: string): Promise<string>;
  /** @throws KeyDestroyed, SealBroken */
  open(caseId: string, purpose: string, sealed: string): Promise<string>;
}

/** Sealed bytes by reference. A reference is `<caseId>/…`: its first part names the key. It never holds personal data. */
export interface Vault {
  /** Writes the object whole or not at all, replacing what was there. Returns the number of bytes before sealing. */
  put(ref: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<number>;
  /** @throws VaultObjectMissing, KeyDestroyed, SealBroken (also in mid-stream: treat what came before as void) */
  get(ref: string): AsyncIterable<Uint8Array>;
  /** References that begin with the prefix, in code-unit order. */
  list(prefix: string): Promise<string[]>;
  /** Removes every object (every version of it) that begins with the prefix. */
  remove(prefix: string): Promise<void>;
}

/** Raw messages as they came in, sealed, until the case they belong to holds them. */
export interface Inbound {
  put(message: InboundMessage): Promise<string>;
  get(ref: string): Promise<InboundMessage | undefined>;
  list(): Promise<string[]>;
  /** Removes every version. */
  remove(ref: string): Promise<void>;
}

/** `mail`: a MIME message (RFC 5322). `api`: a JSON body. */
export interface InboundMessage {
  channel: 'mail' | 'api';
  receivedAt: number;
  /** MAIL FROM of the envelope (RFC 5321), empty for a null return path. */
  envelopeFrom?: string;
  /** Absent where nobody checked. */
  verdicts?: MailVerdicts;
  /** RCPT TO, where the transport told. */
  recipients?: string[];
  /** An operator says that a person wrote it, whatever its headers say. */
  released?: true;
  raw: Uint8Array;
}

export type RecordKind =
  | 'seen'
  | 'gate'
  | 'link'
  | 'intent'
  | 'deadline'
  | 'summary'
  | 'quota'
  | 'expiry'
  | 'switch'
  | 'machine'
  | 'correspondent';

export interface RecordEntry<T> {
  key: string;
  value: T;
  version: number;
  /** Epoch milliseconds, where the record was given one. */
  due?: number;
}

export interface PutOptions {
  /** The version the record must have; 'absent': there must be none. Without it the write is unconditional. */
  expect?: number | 'absent';
  /** Epoch milliseconds from which `due` returns it. */
  due?: number;
}

/** Mutable state: gates, quotas, projections, intents. Never personal data. */
export interface Records {
  get<T>(kind: RecordKind, key: string): Promise<RecordEntry<T> | undefined>;
  /** @throws RecordConflict when `expect` does not hold */
  put<T>(kind: RecordKind, key: string, value: T, options?: PutOptions): Promise<void>;
  /** True when this call removed it. With `expect` only that version. */
  remove(kind: RecordKind, key: string, expect?: number): Promise<boolean>;
  /** Adds one and returns the new value; counts up from one, atomically. */
  count(kind: RecordKind, key: string): Promise<number>;
  /** Those of a kind in key order, from after `afterKey`. */
  list<T>(kind: RecordKind, page?: { afterKey?: string; limit?: number }): Promise<RecordEntry<T>[]>;
  /** Those of a kind that are due by then, earliest first. */
  due<T>(kind: RecordKind, by: number, limit: number): Promise<RecordEntry<T>[]>;
}

/** Runs the state machines. */
export interface Workflow {
  /** Starts an execution; a second start under the same name and input changes nothing. */
  start(machine: string, name: string, input: unknown): Promise<void>;
  /** Completes the task that waits with this token; false when it is gone, which is no error. */
  wake(token: string, output: unknown): Promise<boolean>;
  /** What became of an execution; 'unknown': there is none of that name, or it is long past. */
  look(machine: string, name: string): Promise<'running' | 'ended' | 'unknown'>;
}

export interface OutgoingMail {
  /** Stable over retries: a tag on SES, the Message-ID on SMTP. */
  outboxId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** BCP 47 language of the text. */
  language: string;
  inReplyTo?: string;
  /** Where answers go. */
  replyTo?: string;
}

export interface Mailer {
  /** Hands the mail over. @throws MailNotAccepted */
  send(mail: OutgoingMail): Promise<void>;
  /** Whether the mail of that outbox id went out; 'unknown' where the transport can't tell. */
  wasSent(outboxId: string): Promise<boolean | 'unknown'>;
}

/** The controller's compiled configuration, kept by hash so that a request ends under the one it began with. */
export interface Configs {
  current(): Promise<CompiledConfig>;
  /** @throws InvalidInput when no configuration of that hash was kept */
  byHash(hash: string): Promise<CompiledConfig>;
}

/** Signs disclosure packages, with a key of the deployment that signs nothing else. */
export interface PackageSigner {
  /** Ed25519 (RFC 8032) over the bytes. */
  sign(data: Uint8Array): Promise<Uint8Array>;
  /** PEM (SubjectPublicKeyInfo): with it anyone can verify. */
  publicKey: string;
}

/** Reads the letters that hang on a message as files, apart from whoever asks, within bounds of time and memory. */
export interface Letters {
  /** The text of the PDF, DOCX, ODT and RTF files of an inbound message; '' when there is none that can be read. */
  read(inboundRef: string): Promise<string>;
}

/** A second opinion on what the reader is unsure of; off where `mailsADay` is 0. It sees what a stranger wrote: believe no word of it. */
export interface SecondReader {
  readonly mailsADay: number;
  /** Instructions, and the mail as data; the answer has whatever shape it has. */
  read(instructions: string, data: string): Promise<unknown>;
}

/** What a handler may use; a host supplies it. */
export interface Ports {
  clock: Clock;
  ids: Ids;
  digest: Digest;
  ledger: Ledger;
  keys: CaseKeys;
  vault: Vault;
  inbound: Inbound;
  letters: Letters;
  secondReader: SecondReader;
  records: Records;
  workflow: Workflow;
  mailer: Mailer;
  configs: Configs;
  signer: PackageSigner;
  /** Opens a store's connector; the caller closes it. */
  connect(storeId: string): Promise<StoreConnector>;
}
