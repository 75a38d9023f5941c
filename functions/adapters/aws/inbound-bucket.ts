import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { Inbound, InboundMessage } from '../../core/ports.ts';
import { checkRef } from '../sealing/blob-ref.ts';
import { sealedInbound } from '../sealing/sealed-inbound.ts';
import { s3 } from './clients/s3.ts';
import { listKeys, removeVersions, s3BlobStore, type SealedBucket } from './blob-bucket.ts';
import type { AwsSettings } from './settings.ts';

/** Where SES's receipt rule writes raw messages, and where the API's are sealed. */
export const MAIL_PREFIX = 'mail/';
export const API_PREFIX = 'inbound/';

/** The reference of the message that lies under a key. */
export const refOfKey = (key: string): string => (key.startsWith(API_PREFIX) ? key.slice(API_PREFIX.length) : key);

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
    return { channel: 'mail', receivedAt: LastModified.getTime(), raw, ...returnPath(raw) };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

const HEAD = 64 * 1024;

/** MAIL FROM as SES noted it: the first Return-Path, for it prepends its own to whatever the message brought (RFC 5321, 4.4). */
function returnPath(raw: Uint8Array): { envelopeFrom?: string } {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, HEAD)).toString('latin1');
  const found = /^Return-Path:[ \t]*<([^<>\r\n]*)>/im.exec(head.split(/\r?\n\r?\n/, 1)[0] ?? '');
  return found?.[1] === undefined ? {} : { envelopeFrom: found[1] };
}
