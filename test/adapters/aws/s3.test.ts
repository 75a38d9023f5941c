import { PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { s3AnchorStore } from '../../../functions/adapters/aws/anchor-bucket.ts';
import { s3BlobStore } from '../../../functions/adapters/aws/blob-bucket.ts';
import { s3Inbound } from '../../../functions/adapters/aws/inbound-bucket.ts';
import { API_PREFIX, refOfKey } from '../../../functions/adapters/aws/inbound-keys.ts';
import { s3Configs } from '../../../functions/adapters/aws/configs-bucket.ts';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { InvalidInput } from '../../../functions/core/errors.ts';
import { describeAnchorStoreContract } from '../contract/anchors.ts';
import { describeBlobStoreContract } from '../contract/blob-store.ts';
import { chunksOf } from '../contract/opened.ts';
import { FakeS3 } from './fake-s3.ts';

const vault = { bucket: 'b', keyArn: 'arn:aws:kms:eu-central-1:000000000000:key/k' };

const open =
  <Port>(make: (client: ReturnType<FakeS3['connect']>, bucket: string) => Port) =>
  async () => {
    const s3 = new FakeS3();
    return { one: make(s3.connect(), 'b'), two: make(s3.connect(), 'b'), close: async () => undefined };
  };

describeBlobStoreContract(
  'S3, faked',
  open((client) => s3BlobStore(client, vault)),
);
describeAnchorStoreContract('S3, faked', open(s3AnchorStore));

describe('blobs on S3', () => {
  it('encrypts each object for its case', async () => {
    const s3 = new FakeS3();
    await s3BlobStore(s3.connect(), vault).put('casea/x/y', chunksOf('1'));
    const { input } = s3.versions[0]!;
    expect(input).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: vault.keyArn });
    expect(JSON.parse(Buffer.from(input.SSEKMSEncryptionContext!, 'base64').toString())).toEqual({ caseId: 'casea' });
  });

  it('sends what is large in parts, and leaves no part behind when the source breaks', async () => {
    const s3 = new FakeS3();
    const store = s3BlobStore(s3.connect(), vault);
    const large = Buffer.alloc(11_000_000, 'abc');
    await store.put('casea/large', chunksOf(large));
    expect(s3.versions[0]!.bytes.equals(large)).toBe(true);
    async function* breaking() {
      yield large;
      throw new RangeError('the source broke');
    }
    await expect(store.put('casea/broken', breaking())).rejects.toThrow('the source broke');
    expect(s3.uploads.size).toBe(0);
    expect(s3.versions).toHaveLength(1);
  });

  it('removes every version over several pages', async () => {
    const s3 = new FakeS3();
    s3.pageSize = 3;
    const store = s3BlobStore(s3.connect(), vault);
    for (let i = 0; i < 10; i++) await store.put(`casea/${i % 4}`, chunksOf(`${i}`));
    await store.put('caseb/0', chunksOf('stays'));
    await store.remove('casea/');
    expect(s3.versions.map(({ Key }) => Key)).toEqual(['caseb/0']);
  });

  it('takes a version that S3 refuses to delete for a fault', async () => {
    const s3 = new FakeS3();
    const store = s3BlobStore(s3.connect(), vault);
    await store.put('casea/0', chunksOf('x'));
    s3.locked.add(s3.versions[0]!.VersionId);
    await expect(store.remove('casea/')).rejects.toThrow('1 of 1 versions undeleted: AccessDenied');
  });
});

describe('inbound messages on S3', () => {
  const key = new Uint8Array(32).fill(7);

  it('are what SES wrote, read with its Return-Path, and what the API stored, sealed', async () => {
    const s3 = new FakeS3();
    const inbound = s3Inbound(s3.connect(), vault, key);
    const raw = 'Return-Path: <jo@subject.example>\r\nReturn-Path: <forged@evil.example>\r\nSubject: x\r\n\r\nbody';
    await s3.connect().send(new PutObjectCommand({ Bucket: 'b', Key: 'mail/m1', Body: raw }));
    const posted = {
      channel: 'api',
      receivedAt: 1_780_000_000_000,
      raw: new Uint8Array(Buffer.from('{"a":1}')),
    } as const;
    const ref = await inbound.put(posted);
    expect(s3.versions.at(-1)?.Key).toBe(`${API_PREFIX}${ref}`);
    expect(refOfKey(`${API_PREFIX}${ref}`)).toBe(ref);
    expect(s3.versions.at(-1)?.bytes.includes('"a"')).toBe(false);
    expect(await inbound.list()).toEqual([ref, 'mail/m1']);
    expect(await inbound.get('mail/m1')).toMatchObject({ channel: 'mail', envelopeFrom: 'jo@subject.example' });
    expect(Buffer.from((await inbound.get('mail/m1'))!.raw).toString()).toBe(raw);
    expect(await inbound.get(ref)).toMatchObject({ channel: 'api', receivedAt: posted.receivedAt });
    for (const one of await inbound.list()) await inbound.remove(one);
    expect(s3.versions).toEqual([]);
    expect(await inbound.get('mail/m1')).toBeUndefined();
  });
});

describe('configurations on S3', () => {
  const config = (hash: string) => ({ hash, stores: [] }) as unknown as CompiledConfig;

  it('keeps the current one once, so that it is found after the next deployment', async () => {
    const s3 = new FakeS3();
    const first = s3Configs(s3.connect(), 'b', config('h1'));
    await first.current();
    await first.current();
    await s3Configs(s3.connect(), 'b', config('h1')).current();
    expect(s3.versions).toHaveLength(1);
    const next = s3Configs(s3.connect(), 'b', config('h2'));
    expect(await next.byHash('h1')).toEqual(config('h1'));
    expect(await next.byHash('h2')).toEqual(config('h2'));
    await expect(next.byHash('h3')).rejects.toThrow(InvalidInput);
  });
});
