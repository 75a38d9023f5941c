import { createHash, createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { Digest } from '../../core/ports.ts';
import { deriveKey } from './seal.ts';

/** SHA-256, lowercase hex. */
export const sha256 = (data: Uint8Array | string): string => hash('sha256', data);

/** The Digest port, keyed by a secret of the deployment (32 bytes). */
export function openDigest(secret: Uint8Array): Digest {
  const key = deriveKey(secret, 'blind');
  return {
    sha256,
    hasher() {
      const hashing = createHash('sha256');
      return { update: (bytes) => void hashing.update(bytes), hex: () => hashing.digest('hex') };
    },
    blind: (purpose, value) =>
      createHmac('sha256', key)
        .update(JSON.stringify([purpose, value]))
        .digest('hex'),
    equal: (left, right) => timingSafeEqual(Buffer.from(sha256(left)), Buffer.from(sha256(right))),
  };
}
