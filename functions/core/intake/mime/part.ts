import type { MailLimits, SetAsideReason } from '../mail.ts';

/** The headers of a message or part, as they stand in its bytes. */
export interface HeaderBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** all of them as text, once somebody has asked for one: as long as the bytes where all are ASCII */
  text: string | undefined;
}

/** A header as it stands in the message: lower-case name, and where its value lies. */
export interface RawHeader {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly block: HeaderBytes;
  /** its value as one line of text, once somebody has asked for it */
  text: string | undefined;
}

/** One node of the MIME tree; offsets point into `bytes`. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly headers: readonly RawHeader[];
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Content-Transfer-Encoding, lower-case */
  readonly encoding: string;
  readonly depth: number;
  readonly bodyStart: number;
  bodyEnd: number;
  readonly children: Part[];
}

/** Thrown inside the parser when a limit is reached; parseMail turns it into a SetAside. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
  readonly reason: SetAsideReason;
  constructor(reason: SetAsideReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Counts what one message has used up of its limits, across all nested messages. */
export class Budget {
  readonly limits: MailLimits;
  readonly #rawBytes: number;
  #headerBytes = 0;
  #parts = 0;
  #decoded = 0;

  constructor(limits: MailLimits, rawBytes: number) {
    this.limits = limits;
    this.#rawBytes = rawBytes;
    if (rawBytes > limits.rawBytes) throw new LimitReached('too-large');
  }

  /** How many header bytes may still come. */
  headerBytesLeft(): number {
    return this.limits.headerBytes - this.#headerBytes;
  }

  spendHeader(bytes: number): void {
    this.#headerBytes += bytes;
    if (this.#headerBytes > this.limits.headerBytes) throw new LimitReached('headers-too-large');
  }

  spendPart(depth: number): void {
    this.#parts += 1;
    if (this.#parts > this.limits.parts) throw new LimitReached('too-many-parts');
    if (depth > this.limits.depth) throw new LimitReached('too-deep');
  }

  spendDecoded(bytes: number): void {
    this.#decoded += bytes;
    if (this.#decoded > this.limits.decodedBytes) throw new LimitReached('decoded-too-large');
    if (this.#decoded > this.#rawBytes * this.limits.ratio) throw new LimitReached('ratio-too-high');
  }
}
