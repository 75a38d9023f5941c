import { GetObjectCommand, ListObjectVersionsCommand, NoSuchKey } from '@aws-sdk/client-s3';
import type { GetObjectCommandOutput, ListObjectVersionsCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Where a store's objects lie: those of a collection begin with `<prefix><collection>/`. */
export interface Lake {
  client: S3Client;
  bucket: string;
  prefix: string;
}

/** One version of an object; without an id the one that is current when it is opened. */
export interface Version {
  key: string;
  versionId?: string;
}

/** What a listing shows; delete markers are left out of the versions, but tell that something was there. */
export interface Listing {
  current: Version[];
  old: Required<Version>[];
  markers: number;
}

/** Every version of what begins with a prefix. In a bucket without versions all are current. */
export async function listVersions({ client, bucket }: Lake, prefix: string): Promise<Listing> {
  const listing: Listing = { current: [], old: [], markers: 0 };
  let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (from) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...from }),
    );
    for (const { Key = '', VersionId, IsLatest } of page.Versions ?? [])
      if (IsLatest === false && VersionId !== undefined) listing.old.push({ key: Key, versionId: VersionId });
      else listing.current.push({ key: Key });
    listing.markers += page.DeleteMarkers?.length ?? 0;
    from = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
  }
  return listing;
}

/** An object as S3 gives it, with its bytes unpacked. */
export interface Opened {
  head: GetObjectCommandOutput;
  isPacked: boolean;
  pieces: AsyncIterable<Uint8Array>;
}

const GZIP = [0x1f, 0x8b];

/** Opens an object, gzip told by its first bytes: names and headers of a lake are not to be trusted. Undefined when it is gone. */
export async function openVersion({ client, bucket }: Lake, { key, versionId }: Version): Promise<Opened | undefined> {
  const asked = { Bucket: bucket, Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
  const head = await client.send(new GetObjectCommand(asked)).catch((error: unknown) => {
    if (error instanceof NoSuchKey || (error as Error).name === 'NoSuchVersion') return undefined;
    throw error;
  });
  if (!head) return undefined;
  const raw = (head.Body as Readable)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await begin(raw);
  const isPacked = GZIP.every((byte, at) => first[at] === byte);
  const whole = goOn(first, raw);
  return { head, isPacked, pieces: isPacked ? unpack(whole) : whole };
}

/** The first pieces, until they are two bytes. */
async function begin(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = new Uint8Array();
  while (first.length < GZIP.length) {
    const next = await pieces.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  return first;
}

async function* goOn(first: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}

/** Members that were put one after another are read as one; a packed object that is cut off is an error. */
function unpack(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const unpacked = createGunzip();
  // What goes wrong on the way destroys the end, and so reaches whoever reads there.
  pipeline(packed, unpacked, () => undefined);
  return unpacked;
}
