import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { PackageSigner } from '../../core/ports.ts';
import type { Signer } from './raw.ts';
import { deriveKey } from './seal.ts';

/** PKCS #8 of an Ed25519 key up to its 32-byte seed (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs with the Ed25519 key of a 32-byte seed. `publicKey` is PEM: with it anyone can verify. */
export function ed25519Signer(seed: Uint8Array): Signer & PackageSigner {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  return {
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    sign: async (data) => sign(null, data, privateKey),
    verify: async (data, signature) => verify(null, data, publicKey, signature),
  };
}

/** The PackageSigner port, with a key that follows from a secret of the deployment (32 bytes) and signs nothing else. */
export const openPackageSigner = (secret: Uint8Array): PackageSigner => ed25519Signer(deriveKey(secret, 'package'));
