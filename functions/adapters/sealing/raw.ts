import type { EventRow, Head } from '../../core/ledger/chain.ts';

export type { EventRow, Head };

/**
 * What a host stores, before anything is sealed: the ports beneath the ports. Each host implements these; the
 * sealing on top is written once. Nothing that crosses them is readable without a key, except `facts` and ids.
 */

export interface EventTable {
  /** The rows of a case after number `afterSeq` (0: all) by number, strongly consistent; empty when there is none. */
  read(caseId: string, afterSeq: number): Promise<EventRow[]>;
  /**
   * Appends rows `afterSeq + 1 …` of one case, all or none, only while the last row is `afterSeq` (0: none).
   * @throws SequenceConflict when it isn't
   */
  append(caseId: string, afterSeq: number, rows: EventRow[]): Promise<void>;
  /** Heads of all cases page by page, each case once, in any order; no `cursor` comes back with the last page. */
  listHeads(page: { cursor?: string; limit: number }): Promise<{ heads: Head[]; cursor?: string }>;
}

/** Bytes piece by piece; pieces may be of any length. An array: all that there is, in memory. */
export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Bytes by reference: `[A-Za-z0-9._=,@-]` segments joined by `/`, none of them empty, `.` or `..` (see blob-ref.ts). */
export interface BlobStore {
  /** Whole or not at all, replacing what was there; when the content throws, nothing changes and the error passes through. */
  put(ref: string, content: Content): Promise<void>;
  get(ref: string): Promise<Content | undefined>;
  /** References that begin with the prefix, in code-unit order. */
  list(prefix: string): Promise<string[]>;
  /** Removes every object that begins with the prefix, all versions of it; no error when there is none. */
  remove(prefix: string): Promise<void>;
}

/** Makes and opens data keys of 32 bytes, bound to the case (KMS: encryption context). */
export interface KeyWrapper {
  generate(context: { caseId: string }): Promise<{ plain: Uint8Array; wrapped: Uint8Array }>;
  /** @throws SealBroken when the wrapped key was altered or belongs to another case */
  unwrap(wrapped: Uint8Array, context: { caseId: string }): Promise<Uint8Array>;
}

/** Wrapped data keys, in a table without recovery, streams or write-ahead copies. */
export interface WrappedKeyTable {
  /** Strongly consistent; undefined when there is none or it was removed. */
  get(caseId: string): Promise<Uint8Array | undefined>;
  /** True when this call stored it; false when there is one, or when one was removed: a key never comes back. */
  putIfAbsent(caseId: string, wrapped: Uint8Array): Promise<boolean>;
  /** Erases the bytes and leaves a mark that there was a key. No error when there is none. */
  remove(caseId: string): Promise<void>;
}

/** Signed anchors by number from 1, kept where they can't be rewritten. */
export interface AnchorStore {
  /** Numbers that are there, ascending, greater than `after` (default 0). */
  list(after?: number): Promise<number[]>;
  get(n: number): Promise<string | undefined>;
  /** True when this call stored it; false when there is an anchor `n` already, which stays as it is. */
  put(n: number, text: string): Promise<boolean>;
}

/** Signs anchors (embedded: Ed25519; AWS: KMS). */
export interface Signer {
  sign(data: Uint8Array): Promise<Uint8Array>;
  verify(data: Uint8Array, signature: Uint8Array): Promise<boolean>;
}
