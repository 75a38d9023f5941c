import { KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { s3AnchorStore } from '../../functions/adapters/aws/anchor-bucket.ts';
import { s3BlobStore } from '../../functions/adapters/aws/blob-bucket.ts';
import { kmsSigner } from '../../functions/adapters/aws/kms-signer.ts';
import { describeAnchorStoreContract, describeSignerContract } from '../adapters/contract/anchors.ts';
import { describeBlobStoreContract } from '../adapters/contract/blob-store.ts';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';
import { keyLike } from './keys.ts';

const config = clientConfig(inject('url'));
const s3 = () => new S3Client({ ...config, forcePathStyle: true });
const kms = new KMSClient(config);
const bucket = (part: string) => `habeas-test-${part}-${ACCOUNT}-${REGION}`;

const opened = <Port>(one: Port, two: Port) => ({ one, two, close: async () => undefined });

describeBlobStoreContract('S3, deployed', async () => {
  const place = { bucket: bucket('vault'), keyArn: await keyLike('beneath tables') };
  return opened(s3BlobStore(s3(), place), s3BlobStore(s3(), place));
});
// In a bucket of its own: what the contract writes is no anchor of the deployed ledger, and nobody could remove it.
describeAnchorStoreContract('S3, on the emulator', async () => {
  const Bucket = `tried-anchors-${randomUUID()}`;
  await s3().send(new CreateBucketCommand({ Bucket }));
  return opened(s3AnchorStore(s3(), Bucket), s3AnchorStore(s3(), Bucket));
});
describeSignerContract('KMS, deployed', async () => {
  const key = await keyLike('signs where');
  return opened(kmsSigner(kms, key), kmsSigner(new KMSClient(config), key));
});
