import { createCipheriv, createDecipheriv, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  InvalidCiphertextException,
  KMSClient,
  KMSInvalidSignatureException,
  SignCommand,
  VerifyCommand,
} from '@aws-sdk/client-kms';

const region = { region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } };
const meta = { $metadata: {}, message: 'refused' };

/** A client whose every call is answered here. */
export function answering<Client extends { send: unknown }>(
  client: Client,
  answer: (command: never) => unknown,
): Client {
  client.send = async (command: never) => answer(command);
  return client;
}

const master = randomBytes(32);
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** KMS with one symmetric and one signing key: the encryption context is authenticated data, as in the service. */
export const fakeKms = () =>
  answering(new KMSClient(region), (command: unknown) => {
    if (command instanceof GenerateDataKeyCommand) {
      const Plaintext = randomBytes(32);
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(contextOf(command.input.EncryptionContext));
      const body = Buffer.concat([cipher.update(Plaintext), cipher.final()]);
      return { Plaintext, CiphertextBlob: Buffer.concat([iv, cipher.getAuthTag(), body]) };
    }
    if (command instanceof DecryptCommand) {
      const blob = Buffer.from(command.input.CiphertextBlob!);
      try {
        const decipher = createDecipheriv('aes-256-gcm', master, blob.subarray(0, 12), { authTagLength: 16 });
        decipher.setAAD(contextOf(command.input.EncryptionContext)).setAuthTag(blob.subarray(12, 28));
        return { Plaintext: Buffer.concat([decipher.update(blob.subarray(28)), decipher.final()]) };
      } catch {
        throw new InvalidCiphertextException(meta);
      }
    }
    if (command instanceof SignCommand) return { Signature: sign('sha256', command.input.Message!, pair.privateKey) };
    if (command instanceof VerifyCommand) {
      const { Message, Signature } = command.input;
      if (!verify('sha256', Message!, pair.publicKey, Signature!)) throw new KMSInvalidSignatureException(meta);
      return { SignatureValid: true };
    }
    throw new Error('unknown command');
  });

const contextOf = (context: unknown) => Buffer.from(JSON.stringify(context));
