/** A stored event. Texts are kept exactly as given, byte for byte: the hash is over them. */
export interface EventRow {
  caseId: string;
  /** From 1, without gaps. */
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  type: string;
  /** Canonical JSON. */
  actor: string;
  /** Canonical JSON. */
  facts: string;
  /** Base64; absent where the event has no personal part. */
  sealed?: string;
  /** SHA-256, lowercase hex. */
  hash: string;
}

/** The last event of a case. */
export interface Head {
  caseId: string;
  seq: number;
  hash: string;
}

export type Sha256 = (text: string) => string;

/** What is wrong with a case, and from which event on. `rewritten`: sound in itself, but not what was anchored. */
export interface ChainFault {
  caseId: string;
  seq: number;
  what: 'flipped' | 'dropped' | 'swapped' | 'truncated' | 'rewritten';
}

/** The hash of an event: over the one before ('' for the first) and every byte of it, the personal part as ciphertext. */
export function eventHash(previous: string, row: Omit<EventRow, 'hash'>, sha256: Sha256): string {
  const { caseId, seq, at, type, actor, facts, sealed } = row;
  return sha256(JSON.stringify(['habeas-event-1', previous, caseId, seq, at, type, actor, facts, sealed ?? null]));
}

/** The first fault in the rows of a case, undefined when the chain holds. What was cut off its end only an anchor shows. */
export function verifyChain(caseId: string, rows: EventRow[], sha256: Sha256): ChainFault | undefined {
  let previous = '';
  for (const [index, row] of rows.entries()) {
    const seq = index + 1;
    if (row.seq > seq) return { caseId, seq, what: rows.some((other) => other.seq === seq) ? 'swapped' : 'dropped' };
    const hash = eventHash(previous, row, sha256);
    if (row.caseId !== caseId || row.seq !== seq || row.hash !== hash) {
      return { caseId, seq, what: isSwapped(rows, index, hashesAs(previous, row, sha256)) ? 'swapped' : 'flipped' };
    }
    previous = hash;
  }
  return undefined;
}

/** Whether another event of the case, put in this place, would carry on the chain: then the two changed places. */
function isSwapped(rows: EventRow[], index: number, hashHere: (other: EventRow) => string): boolean {
  return rows.some((other, at) => at > index && [other.hash, rows[index]?.hash].includes(hashHere(other)));
}

const hashesAs =
  (previous: string, { caseId, seq }: EventRow, sha256: Sha256) =>
  (other: EventRow) =>
    eventHash(previous, { ...other, caseId, seq }, sha256);

/** Whether the rows still contain an anchored head; undefined when they do. */
export function verifyHead(rows: EventRow[], { caseId, seq, hash }: Head): ChainFault | undefined {
  const row = rows[seq - 1];
  if (!row) return { caseId, seq: rows.length + 1, what: rows.length === 0 ? 'dropped' : 'truncated' };
  return row.hash === hash ? undefined : { caseId, seq, what: 'rewritten' };
}
