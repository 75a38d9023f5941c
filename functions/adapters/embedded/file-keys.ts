import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import type { KeyWrapper, Signer } from '../sealing/raw.ts';
import { deriveKey, open, seal, type SealKey } from '../sealing/seal.ts';

/** PKCS #8 of an Ed25519 key up to its 32-byte seed (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

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

/** Signs anchors with an Ed25519 key derived from the master key. `publicKey` is PEM: with it anyone can verify them. */
export function fileSigner(master: Uint8Array): Signer & { publicKey: string } {
  const der = Buffer.concat([PKCS8_ED25519, deriveKey(master, 'anchor')]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  return {
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    sign: async (data) => sign(null, data, privateKey),
    verify: async (data, signature) => verify(null, data, publicKey, signature),
  };
}
