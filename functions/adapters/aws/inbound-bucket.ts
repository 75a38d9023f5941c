import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { Inbound, InboundMessage } from '../../core/ports.ts';
import { checkRef } from '../sealing/blob-ref.ts';
import { sealedInbound } from '../sealing/sealed-inbound.ts';
import { s3 } from './clients/s3.ts';
import { MAIL_PREFIX } from './inbound-keys.ts';
import { toVerdict, UNCHECKED } from './verdicts.ts';
import { listKeys, removeVersions, s3BlobStore, type SealedBucket } from './blob-bucket.ts';
import type { AwsSettings } from './settings.ts';

/**
 * Inbound messages in one bucket. What SES wrote is the message as it came, under the bucket's own key only, until its
 * case holds it, and its key is its reference; what the API took is sealed by us.
 */
export function s3Inbound(client: S3Client, place: SealedBucket, deploymentKey: Uint8Array): Inbound {
  const { bucket } = place;
  const posted = sealedInbound(s3BlobStore(client, place), deploymentKey);
  const isMail = (ref: string) => ref.startsWith(MAIL_PREFIX);

  return {
    put: (message) => posted.put(message),
    get: async (ref) => (isMail(ref) ? readMail(client, bucket, checkRef(ref)) : posted.get(ref)),
    list: async () => [...(await posted.list()), ...(await listKeys(client, bucket, MAIL_PREFIX))],
    remove: async (ref) => (isMail(ref) ? removeVersions(client, bucket, checkRef(ref)) : posted.remove(ref)),
  };
}

/** The inbound messages, where the stacks let them in. */
export const openInbound = (settings: AwsSettings, deploymentKey: Uint8Array): Inbound =>
  s3Inbound(s3(), { bucket: settings.inboundBucket, keyArn: settings.storageKey }, deploymentKey);

async function readMail(client: S3Client, bucket: string, key: string): Promise<InboundMessage | undefined> {
  try {
    const { Body, LastModified } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (!Body || !LastModified) throw new Error('S3 answered without a body or a time');
    const raw = await Body.transformToByteArray();
    return { channel: 'mail', receivedAt: LastModified.getTime(), raw, ...noted(raw) };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

const HEAD = 64 * 1024;

/**
 * What SES noted above the message: MAIL FROM (RFC 5321, 4.4) and its verdicts. The first of each counts, for SES prepends its
 * own to whatever the message brought.
 */
function noted(raw: Uint8Array): Pick<InboundMessage, 'envelopeFrom' | 'verdicts'> {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, HEAD)).toString('latin1');
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const path = /^Return-Path:[ \t]*<([^<>\r\n]*)>/im.exec(head)?.[1];
  const spam = /^X-SES-Spam-Verdict:[ \t]*(\w+)/im.exec(head)?.[1];
  const virus = /^X-SES-Virus-Verdict:[ \t]*(\w+)/im.exec(head)?.[1];
  return {
    ...(path !== undefined && { envelopeFrom: path }),
    ...((spam ?? virus) !== undefined && {
      verdicts: { ...UNCHECKED, spam: toVerdict(spam), virus: toVerdict(virus) },
    }),
  };
}
