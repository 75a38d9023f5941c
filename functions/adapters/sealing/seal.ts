import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { SealBroken } from '../../core/errors.ts';
import type { Content } from './raw.ts';

/**
 * The sealed form of bytes: version (1) · salt (16) · segments of AES-256-GCM, each up to 256 KiB and a tag (16).
 * Every sealing derives a key of its own from a random salt (HKDF-SHA-256, RFC 5869), so that no nonce can meet its key
 * twice; a nonce is the segment's number and whether it is the last (STREAM: Hoang, Reyhanitabar, Rogaway, Vizár 2015).
 * Cut, reordered or repeated segments, and bytes moved to where they weren't sealed for, don't open.
 */
const VERSION = 1;
const SALT = 16;
const TAG = 16;
/** Bytes that are sealed in one piece. */
export const SEGMENT = 256 * 1024;

/** What a key is used for; each use has keys of its own. */
export type Use = 'ledger' | 'vault' | 'text' | 'inbound' | 'case-key';

export interface SealKey {
  /** 32 bytes. */
  key: Uint8Array;
  use: Use;
  /** Where the sealed bytes belong: they open there only. */
  place: string;
}

/** Seals a stream, holding one segment in memory. */
export async function* sealStream(key: SealKey, content: Content): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(SALT);
  const sealer = segmentSealer(key, salt);
  yield Buffer.concat([Uint8Array.of(VERSION), salt]);
  let last: Uint8Array = new Uint8Array();
  for await (const segment of cut(content, SEGMENT)) {
    if (last.length > 0) yield sealer(last, false);
    last = segment;
  }
  yield sealer(last, true);
}

/** Opens a stream, holding one segment in memory; yields only what is authentic. @throws SealBroken, also in mid-stream */
export async function* openStream(key: SealKey, sealed: Content): AsyncGenerator<Uint8Array> {
  let opener: Segment | undefined;
  let last: Uint8Array | undefined;
  for await (const chunk of cut(sealed, SEGMENT + TAG, 1 + SALT)) {
    if (!opener) opener = segmentOpener(key, saltOf(chunk));
    else {
      if (last) yield opener(last, false);
      last = chunk;
    }
  }
  if (!opener || !last) throw new SealBroken('sealed bytes end before their first segment');
  yield opener(last, true);
}

/** Seals a few bytes at once. */
export function seal(key: SealKey, plain: Uint8Array): Buffer {
  if (plain.length > SEGMENT) throw new RangeError('too much to seal at once');
  const salt = randomBytes(SALT);
  return Buffer.concat([Uint8Array.of(VERSION), salt, segmentSealer(key, salt)(plain, true)]);
}

/** @throws SealBroken */
export function open(key: SealKey, sealed: Uint8Array): Buffer {
  const salt = saltOf(sealed.subarray(0, 1 + SALT));
  return segmentOpener(key, salt)(sealed.subarray(1 + SALT), true);
}

type Segment = (bytes: Uint8Array, isLast: boolean) => Buffer;

function segmentSealer({ key, use, place }: SealKey, salt: Uint8Array): Segment {
  const segmentKey = deriveKey(key, use, salt);
  const nonces = countNonces();
  return (plain, isLast) => {
    const cipher = createCipheriv('aes-256-gcm', segmentKey, nonces(isLast)).setAAD(Buffer.from(place));
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  };
}

function segmentOpener({ key, use, place }: SealKey, salt: Uint8Array): Segment {
  const segmentKey = deriveKey(key, use, salt);
  const nonces = countNonces();
  return (sealed, isLast) => {
    const end = sealed.length - TAG;
    try {
      const decipher = createDecipheriv('aes-256-gcm', segmentKey, nonces(isLast), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(end));
      const plain = decipher.update(sealed.subarray(0, end));
      decipher.final(); // checks the tag; of GCM no byte is left then
      return plain;
    } catch (cause) {
      throw new SealBroken('sealed bytes were altered, cut or moved', { cause });
    }
  };
}

/** Number of the segment (11 bytes, big-endian) and whether it is the last (1 byte). */
function countNonces(): (isLast: boolean) => Uint8Array {
  let count = 0;
  return (isLast) => {
    const nonce = Buffer.alloc(12);
    nonce.writeUIntBE(count++, 5, 6);
    nonce[11] = isLast ? 1 : 0;
    return nonce;
  };
}

/**
 * A key of 32 bytes for one use, from one of 32 bytes: HKDF-SHA-256, whose first block is all that is needed (RFC 5869). Node's own
 * `hkdfSync` gives the same and takes twice the time of its two HMACs.
 */
export function deriveKey(key: Uint8Array, use: string, salt: Uint8Array = new Uint8Array()): Uint8Array {
  const extracted = createHmac('sha256', salt).update(key).digest();
  return createHmac('sha256', extracted).update(`habeas/1/${use}\x01`).digest();
}

function saltOf(head: Uint8Array): Uint8Array {
  if (head.length !== 1 + SALT || head[0] !== VERSION) throw new SealBroken('not sealed bytes of this version');
  return head.subarray(1);
}

/** Cuts a stream into pieces of `size` bytes (the first of `first`); only the last may be shorter, none is empty. */
async function* cut(content: Content, size: number, first = size): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  let wanted = first;
  for await (const chunk of content) {
    let rest = chunk;
    while (length + rest.length >= wanted) {
      yield Buffer.concat([...held, rest.subarray(0, wanted - length)]);
      rest = rest.subarray(wanted - length);
      [held, length, wanted] = [[], 0, size];
    }
    if (rest.length > 0) held.push(rest);
    length += rest.length;
  }
  if (length > 0) yield Buffer.concat(held);
}
