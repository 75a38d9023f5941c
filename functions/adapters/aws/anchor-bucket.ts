import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3ServiceException, type S3Client } from '@aws-sdk/client-s3';
import type { AnchorStore } from '../sealing/raw.ts';
import { listKeys } from './blob-bucket.ts';

const PREFIX = 'anchor-';
const DIGITS = 12;
const ATTEMPTS = 5;

/** Signed anchors in a bucket under Object Lock; the bucket's policy refuses a write without If-None-Match. */
export function s3AnchorStore(client: S3Client, bucket: string): AnchorStore {
  return {
    async list(after = 0) {
      const keys = await listKeys(client, bucket, PREFIX);
      return keys.map((key) => Number(key.slice(PREFIX.length))).filter((n) => n > after);
    },

    async get(n) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(n) }));
        return await Body?.transformToString();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    async put(n, text) {
      const write = { Bucket: bucket, Key: keyOf(n), Body: text, ContentType: 'application/json', IfNoneMatch: '*' };
      for (let attempt = 1; ; attempt++) {
        try {
          await client.send(new PutObjectCommand(write));
          return true;
        } catch (error) {
          if (isTaken(error)) return false;
          if (!isRace(error) || attempt === ATTEMPTS) throw error;
        }
      }
    },
  };
}

const keyOf = (n: number) => `${PREFIX}${String(n).padStart(DIGITS, '0')}`;
const isTaken = (error: unknown) => error instanceof S3ServiceException && error.name === 'PreconditionFailed';
/** Two writers at once: S3 asks the loser to try again, and only then tells who came first. */
const isRace = (error: unknown) => error instanceof S3ServiceException && error.name === 'ConditionalRequestConflict';
