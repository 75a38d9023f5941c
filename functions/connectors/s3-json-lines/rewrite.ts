import { DeleteObjectCommand, GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import type { GetObjectCommandOutput, PutObjectCommandInput } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { Change } from '../../core/data-map/connector.ts';
import { eachOf } from '../../core/data-map/each-of.ts';
import { lineChanger } from '../../core/data-map/json-lines/change-line.ts';
import { readLines } from '../../core/data-map/json-lines/read-lines.ts';
import type { Line } from '../../core/data-map/json-lines/read-lines.ts';
import { StoreUnreachable } from '../../core/errors.ts';
import { listVersions, openVersion } from './objects.ts';
import type { Lake, Opened, Version } from './objects.ts';
import { listCollection } from './query.ts';

/** Fewer than are read at once: what is written lies in memory by parts. */
const AT_ONCE = 4;
const PARTS_AT_ONCE = 2;
const PART_BYTES = 8 * 1024 * 1024;
const TRIES = 5;

type Changer = (line: Line) => Uint8Array | undefined;

/**
 * Rewrites each object that holds what changes, and removes each old version that does. Objects change whole or not at
 * all; another writer's object is never written over.
 */
export async function rewrite(lake: Lake, collection: Collection, change: Change): Promise<void> {
  const { current, old } = await listCollection(lake, collection);
  const changer = lineChanger(collection, change);
  await eachOf(current, AT_ONCE, async (object) => {
    if (!(await rewriteObject(lake, object, changer))) return;
    const listing = await listVersions(lake, object.key);
    old.push(...listing.old.filter(({ key }) => key === object.key));
  });
  // Old versions last: a run that broke off in between finds them again.
  await eachOf(old, AT_ONCE, async (version) => {
    const opened = await openVersion(lake, version);
    if (opened && (await isTouched(opened, changer))) await removeVersion(lake, version);
  });
}

async function isTouched({ pieces }: Opened, changer: Changer): Promise<boolean> {
  for await (const line of readLines(pieces)) if (changer(line) !== line.bytes) return true;
  return false;
}

/** False when the object is as it was listed: untouched. */
async function rewriteObject(lake: Lake, object: Version, changer: Changer): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const looked = await openVersion(lake, object);
    if (looked && !(await isTouched(looked, changer))) return tries > 1;
    const opened = looked && (await openVersion(lake, object));
    if (!opened) return true;
    try {
      await upload(lake, object, { opened, changer });
      return true;
    } catch (error) {
      if (!wasOvertaken(error)) throw error;
    }
  }
  throw new StoreUnreachable('S3 JSON lines: an object keeps changing while it is rewritten');
}

const OVERTAKEN = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);
const wasOvertaken = (error: unknown): boolean => OVERTAKEN.has((error as Error).name);

async function upload(lake: Lake, object: Version, { opened, changer }: { opened: Opened; changer: Changer }) {
  const { head, isPacked } = opened;
  const lines = Readable.from(changedLines(opened, changer), { objectMode: false });
  const body = isPacked ? pipeline(lines, createGzip(), () => undefined) : lines;
  const params: PutObjectCommandInput = {
    Bucket: lake.bucket,
    Key: object.key,
    Body: body,
    ...keptFrom(head),
    ...(head.TagCount && { Tagging: await tagsOf(lake, object) }),
    // Only over what was read: what another writer put meanwhile stays, and is read anew.
    IfMatch: head.ETag,
  };
  const parts = { partSize: PART_BYTES, queueSize: PARTS_AT_ONCE };
  await new Upload({ client: lake.client, params, ...parts }).done();
}

async function* changedLines({ pieces }: Opened, changer: Changer): AsyncGenerator<Uint8Array> {
  for await (const line of readLines(pieces)) {
    const bytes = changer(line);
    if (bytes && bytes.length > 0) yield bytes;
  }
}

/** What an object has beside its bytes and keeps. */
const keptFrom = (head: GetObjectCommandOutput): Partial<PutObjectCommandInput> => ({
  ContentType: head.ContentType,
  ContentEncoding: head.ContentEncoding,
  ContentLanguage: head.ContentLanguage,
  ContentDisposition: head.ContentDisposition,
  CacheControl: head.CacheControl,
  Metadata: head.Metadata,
  StorageClass: head.StorageClass,
  ServerSideEncryption: head.ServerSideEncryption,
  SSEKMSKeyId: head.SSEKMSKeyId,
  BucketKeyEnabled: head.BucketKeyEnabled,
});

async function tagsOf({ client, bucket }: Lake, { key }: Version): Promise<string> {
  const { TagSet = [] } = await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: key }));
  const tags = TagSet.map(({ Key = '', Value = '' }): [string, string] => [Key, Value]);
  return new URLSearchParams(tags).toString();
}

async function removeVersion({ client, bucket }: Lake, { key, versionId }: Version): Promise<void> {
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
}
