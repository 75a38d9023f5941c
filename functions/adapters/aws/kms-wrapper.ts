import {
  DecryptCommand,
  GenerateDataKeyCommand,
  IncorrectKeyException,
  InvalidCiphertextException,
  type KMSClient,
} from '@aws-sdk/client-kms';
import { SealBroken } from '../../core/errors.ts';
import type { KeyWrapper } from '../sealing/raw.ts';

/** Data keys from KMS; the case is the encryption context, so CloudTrail names it and no other case's key opens. */
export function kmsKeyWrapper(client: KMSClient, keyArn: string): KeyWrapper {
  return {
    async generate({ caseId }) {
      const made = await client.send(
        new GenerateDataKeyCommand({ KeyId: keyArn, KeySpec: 'AES_256', EncryptionContext: { caseId } }),
      );
      if (!made.Plaintext || !made.CiphertextBlob) throw new Error('KMS answered without a data key');
      return { plain: made.Plaintext, wrapped: made.CiphertextBlob };
    },

    async unwrap(wrapped, { caseId }) {
      if (wrapped.length === 0) throw new SealBroken(`the wrapped key of case ${caseId} is empty`);
      try {
        const opened = await client.send(
          new DecryptCommand({ KeyId: keyArn, CiphertextBlob: wrapped, EncryptionContext: { caseId } }),
        );
        if (!opened.Plaintext) throw new Error('KMS answered without a data key');
        return opened.Plaintext;
      } catch (error) {
        if (error instanceof InvalidCiphertextException || error instanceof IncorrectKeyException)
          throw new SealBroken(`the wrapped key of case ${caseId} does not open`);
        throw error;
      }
    },
  };
}
