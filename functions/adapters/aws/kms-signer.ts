import { createHash } from 'node:crypto';
import { KMSInvalidSignatureException, SignCommand, VerifyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Signer } from '../sealing/raw.ts';

/** Signs anchors with an asymmetric key that never leaves KMS (ECDSA on P-256 over the SHA-256 digest). */
export function kmsSigner(client: KMSClient, keyArn: string): Signer {
  const about = (data: Uint8Array) => ({
    KeyId: keyArn,
    Message: createHash('sha256').update(data).digest(),
    MessageType: 'DIGEST' as const,
    SigningAlgorithm: 'ECDSA_SHA_256' as const,
  });
  return {
    async sign(data) {
      const { Signature } = await client.send(new SignCommand(about(data)));
      if (!Signature) throw new Error('KMS answered without a signature');
      return Signature;
    },
    async verify(data, signature) {
      if (signature.length === 0) return false;
      try {
        const { SignatureValid } = await client.send(new VerifyCommand({ ...about(data), Signature: signature }));
        return SignatureValid === true;
      } catch (error) {
        if (error instanceof KMSInvalidSignatureException) return false;
        throw error;
      }
    },
  };
}
