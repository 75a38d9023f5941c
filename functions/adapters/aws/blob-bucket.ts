import { Readable } from 'node:stream';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  NoSuchKey,
  paginateListObjectsV2,
  type DeleteMarkerEntry,
  type ListObjectVersionsCommandOutput,
  type ObjectIdentifier,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { checkPrefix, checkRef } from '../sealing/blob-ref.ts';
import type { BlobStore } from '../sealing/raw.ts';

/** A versioned bucket and the key that encrypts what lies in it. */
export interface SealedBucket {
  bucket: string;
  /** ARN; named with each write, for S3 takes its own key when a write states a context and no key. */
  keyArn: string;
}

/** Bytes in a versioned bucket. Beneath its seal each object is encrypted with the case as KMS encryption context. */
export function s3BlobStore(client: S3Client, { bucket, keyArn }: SealedBucket): BlobStore {
  return {
    async put(ref, content) {
      const params: PutObjectCommandInput = {
        Bucket: bucket,
        Key: checkRef(ref),
        Body: Readable.from(content, { objectMode: false }),
        ServerSideEncryption: 'aws:kms',
        SSEKMSKeyId: keyArn,
        SSEKMSEncryptionContext: contextOf(ref),
      };
      await new Upload({ client, params }).done();
    },

    async get(ref) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: checkRef(ref) }));
        return Body as Readable;
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    list: async (prefix) => listKeys(client, bucket, checkPrefix(prefix)),
    remove: async (prefix) => removeVersions(client, bucket, checkPrefix(prefix)),
  };
}

/** Keys that begin with the prefix, all pages, in code-unit order (S3 sorts by UTF-8 bytes; references are ASCII). */
export async function listKeys(client: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix }))
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key);
  return keys;
}

/**
 * Deletes every version and delete marker of what begins with the prefix.
 * @throws Error when S3 refuses a single one: what is told erased must be
 */
export async function removeVersions(client: S3Client, bucket: string, prefix: string): Promise<void> {
  let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (from) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...from }),
    );
    await deleteAll(client, bucket, [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].flatMap(identify));
    from = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
  }
}

async function deleteAll(client: S3Client, bucket: string, Objects: ObjectIdentifier[]): Promise<void> {
  if (Objects.length === 0) return;
  const { Errors } = await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }));
  if (Errors?.[0])
    throw new Error(`S3 left ${Errors.length} of ${Objects.length} versions undeleted: ${Errors[0].Code}`);
}

const identify = ({ Key, VersionId }: DeleteMarkerEntry): ObjectIdentifier[] =>
  Key === undefined ? [] : [{ Key, ...(VersionId !== undefined && { VersionId }) }];

const contextOf = (ref: string) => Buffer.from(JSON.stringify({ caseId: ref.split('/', 1)[0] })).toString('base64');
