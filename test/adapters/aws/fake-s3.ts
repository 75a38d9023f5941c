import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
  type GetObjectCommandInput,
  type ListObjectsV2CommandInput,
  type ListObjectVersionsCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

interface Version {
  Key: string;
  VersionId: string;
  bytes: Buffer;
  input: Partial<PutObjectCommandInput>;
  /** Says that the object is deleted, and holds nothing. */
  isMarker?: boolean;
}

/** A versioned bucket in memory, behind the real client: enough of S3 for what the adapters ask of it. */
export class FakeS3 {
  /** Oldest first. */
  versions: Version[] = [];
  uploads = new Map<string, { input: Partial<PutObjectCommandInput>; parts: Map<number, Buffer> }>();
  pageSize = 1000;
  /** Version ids that S3 refuses to delete. */
  locked = new Set<string>();
  /** What every call is answered with instead, while it is set. */
  outage: Error | undefined;
  /** Runs once, before the next put that has a condition. */
  meanwhile: (() => void) | undefined;
  #last = 0;

  connect(): S3Client {
    const client = new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
    client.send = (async (command: unknown) => this.#answer(command)) as typeof client.send;
    return client;
  }

  /** Puts an object past the client. */
  write(Key: string, bytes: Buffer | string, input: Partial<PutObjectCommandInput> = {}): void {
    this.#put({ ...input, Key }, Buffer.from(bytes));
  }

  /** Deletes one as its owner does: its versions stay. */
  mark(Key: string): void {
    this.versions.push({ Key, VersionId: `v${++this.#last}`, bytes: Buffer.alloc(0), input: {}, isMarker: true });
  }

  /** The current bytes of an object. */
  read(Key: string): Buffer | undefined {
    return this.#latest(Key)?.bytes;
  }

  async #answer(command: unknown): Promise<object> {
    if (this.outage) throw this.outage;
    if (command instanceof GetObjectTaggingCommand) {
      const tags = new URLSearchParams(this.#latest(command.input.Key!)?.input.Tagging);
      return { TagSet: [...tags].map(([Key, Value]) => ({ Key, Value })) };
    }
    if (command instanceof DeleteObjectCommand) {
      const { Key, VersionId } = command.input;
      if (this.locked.has(VersionId ?? '')) throw refused('AccessDenied', 403);
      return this.#delete([{ Key, VersionId }]);
    }
    if (command instanceof PutObjectCommand) return this.#put(command.input, await bytesOf(command.input.Body));
    if (command instanceof GetObjectCommand) return this.#get(command.input);
    if (command instanceof ListObjectsV2Command) return this.#list(command.input);
    if (command instanceof ListObjectVersionsCommand) return this.#listVersions(command.input);
    if (command instanceof DeleteObjectsCommand) return this.#delete(command.input.Delete!.Objects!);
    return this.#answerUpload(command);
  }

  async #answerUpload(command: unknown): Promise<object> {
    if (command instanceof CreateMultipartUploadCommand) {
      const UploadId = `upload-${++this.#last}`;
      this.uploads.set(UploadId, { input: command.input, parts: new Map() });
      return { UploadId };
    }
    if (command instanceof UploadPartCommand) {
      const { UploadId, PartNumber, Body } = command.input;
      this.uploads.get(UploadId!)!.parts.set(PartNumber!, await bytesOf(Body));
      return { ETag: `etag-${PartNumber}` };
    }
    if (command instanceof CompleteMultipartUploadCommand) {
      const { input, parts } = this.uploads.get(command.input.UploadId!)!;
      this.uploads.delete(command.input.UploadId!);
      const ordered = command.input.MultipartUpload!.Parts!.map(({ PartNumber }) => parts.get(PartNumber!)!);
      return this.#put({ ...input, IfMatch: command.input.IfMatch }, Buffer.concat(ordered));
    }
    if (command instanceof AbortMultipartUploadCommand) {
      this.uploads.delete(command.input.UploadId!);
      return {};
    }
    throw new Error(`the fake knows no ${(command as object).constructor.name}`);
  }

  #put(input: Partial<PutObjectCommandInput>, bytes: Buffer): object {
    const Key = input.Key!;
    if (input.IfNoneMatch === '*' && this.#latest(Key)) throw refused('PreconditionFailed', 412);
    if (input.IfMatch !== undefined) this.#expect(Key, input.IfMatch);
    const VersionId = `v${++this.#last}`;
    this.versions.push({ Key, VersionId, bytes, input });
    return { VersionId };
  }

  #expect(key: string, etag: string): void {
    const { meanwhile } = this;
    this.meanwhile = undefined;
    meanwhile?.();
    const found = this.#latest(key);
    if (!found) throw refused('NoSuchKey', 404);
    if (etagOf(found) !== etag) throw refused('PreconditionFailed', 412);
  }

  #get({ Key = '', VersionId }: GetObjectCommandInput): object {
    const found = VersionId ? this.versions.find((one) => one.VersionId === VersionId) : this.#latest(Key);
    if (!found)
      throw VersionId ? refused('NoSuchVersion', 404) : new NoSuchKey({ message: 'no such key', $metadata: {} });
    const Body = Readable.from([found.bytes]);
    const transforms = {
      transformToString: async () => found.bytes.toString(),
      transformToByteArray: async () => new Uint8Array(found.bytes),
    };
    const { ContentType, ContentEncoding, Metadata, StorageClass, Tagging } = found.input;
    const kept = { ContentType, ContentEncoding, Metadata, StorageClass };
    const TagCount = Tagging === undefined ? undefined : new URLSearchParams(Tagging).size;
    const LastModified = new Date(1_780_000_000_000);
    return { Body: Object.assign(Body, transforms), LastModified, ETag: etagOf(found), ...kept, TagCount };
  }

  #list({ Prefix = '', ContinuationToken }: ListObjectsV2CommandInput): object {
    const keys = [...new Set(this.versions.map(({ Key }) => Key))]
      .filter((key) => key.startsWith(Prefix) && this.#latest(key))
      .sort();
    const from = keys.filter((key) => ContinuationToken === undefined || key > ContinuationToken);
    const page = from.slice(0, this.pageSize);
    const more = from.length > page.length;
    return {
      Contents: page.map((Key) => ({ Key })),
      IsTruncated: more,
      ...(more && { NextContinuationToken: page.at(-1) }),
    };
  }

  #listVersions(input: ListObjectVersionsCommandInput): object {
    const { Prefix = '', KeyMarker, VersionIdMarker } = input;
    const all = this.versions
      .filter(({ Key }) => Key.startsWith(Prefix))
      .sort((a, b) => (a.Key < b.Key ? -1 : a.Key > b.Key ? 1 : rank(b.VersionId) - rank(a.VersionId)));
    const from = all.filter(
      ({ Key, VersionId }) =>
        KeyMarker === undefined ||
        Key > KeyMarker ||
        (Key === KeyMarker && VersionIdMarker !== undefined && rank(VersionId) < rank(VersionIdMarker)),
    );
    const page = from.slice(0, this.pageSize);
    const last = page.at(-1);
    const more = from.length > page.length;
    return {
      Versions: page.filter(({ isMarker }) => !isMarker).map((one) => this.#listed(one)),
      DeleteMarkers: page.filter(({ isMarker }) => isMarker).map((one) => this.#listed(one)),
      IsTruncated: more,
      ...(more && { NextKeyMarker: last?.Key, NextVersionIdMarker: last?.VersionId }),
    };
  }

  #listed({ Key, VersionId }: Version): object {
    const newest = this.versions.filter((one) => one.Key === Key).at(-1);
    return { Key, VersionId, IsLatest: newest?.VersionId === VersionId };
  }

  #delete(objects: { Key?: string | undefined; VersionId?: string | undefined }[]): object {
    const gone = new Set(
      objects.flatMap(({ VersionId }) => (VersionId && !this.locked.has(VersionId) ? [VersionId] : [])),
    );
    this.versions = this.versions.filter(({ VersionId }) => !gone.has(VersionId));
    const refusedOnes = objects.filter(({ VersionId }) => VersionId && this.locked.has(VersionId));
    return { Errors: refusedOnes.map((one) => ({ ...one, Code: 'AccessDenied' })) };
  }

  #latest(key: string): Version | undefined {
    const newest = this.versions.filter(({ Key }) => Key === key).at(-1);
    return newest?.isMarker ? undefined : newest;
  }
}

const etagOf = ({ bytes }: Version) => `"${createHash('md5').update(bytes).digest('hex')}"`;

const rank = (versionId: string) => Number(versionId.slice(1));

const refused = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'client', message: name, $metadata: { httpStatusCode } });

async function bytesOf(body: unknown): Promise<Buffer> {
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
