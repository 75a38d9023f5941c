import { randomBytes } from 'node:crypto';
import { ed25519Signer } from '../sealing/ed25519.ts';
import type { KeyWrapper } from '../sealing/raw.ts';
import { deriveKey, open, seal, type SealKey } from '../sealing/seal.ts';

/** Wraps data keys under the master key (32 bytes). */
export function fileKeyWrapper(master: Uint8Array): KeyWrapper {
  const keyFor = (caseId: string): SealKey => ({ key: master, use: 'case-key', place: caseId });
  return {
    async generate({ caseId }) {
      const plain = new Uint8Array(randomBytes(32));
      return { plain, wrapped: new Uint8Array(seal(keyFor(caseId), plain)) };
    },
    unwrap: async (wrapped, { caseId }) => new Uint8Array(open(keyFor(caseId), wrapped)),
  };
}

/** Signs anchors with an Ed25519 key derived from the master key. */
export const fileSigner = (master: Uint8Array) => ed25519Signer(deriveKey(master, 'anchor'));
