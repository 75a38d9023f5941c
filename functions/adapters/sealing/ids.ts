import { createHmac, randomBytes, randomInt } from 'node:crypto';
import type { Ids } from '../../core/ports.ts';
import { deriveKey } from './seal.ts';

const LETTERS = 12;

/** The Ids port, keyed by a secret of the deployment (32 bytes). */
export function openIds(secret: Uint8Array): Ids {
  const key = deriveKey(secret, 'ids');
  return {
    secret: () => randomBytes(32).toString('base64url'),
    code: () => `${randomInt(100_000_000)}`.padStart(8, '0'),
    derive(seed) {
      const digest = BigInt(`0x${createHmac('sha256', key).update(seed).digest('hex')}`);
      return (digest % 36n ** BigInt(LETTERS)).toString(36).padStart(LETTERS, '0');
    },
  };
}
