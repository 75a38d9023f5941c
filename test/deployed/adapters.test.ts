import { KMSClient, ListKeysCommand, DescribeKeyCommand } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { inject } from 'vitest';
import { s3AnchorStore } from '../../functions/adapters/aws/anchor-bucket.ts';
import { s3BlobStore } from '../../functions/adapters/aws/blob-bucket.ts';
import { kmsSigner } from '../../functions/adapters/aws/kms-signer.ts';
import { describeAnchorStoreContract, describeSignerContract } from '../adapters/contract/anchors.ts';
import { describeBlobStoreContract } from '../adapters/contract/blob-store.ts';
import { ACCOUNT, REGION } from './emulator.ts';

const config = {
  endpoint: inject('url'),
  region: REGION,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};
const s3 = () => new S3Client({ ...config, forcePathStyle: true });
const kms = new KMSClient(config);
const bucket = (part: string) => `habeas-test-${part}-${ACCOUNT}-${REGION}`;

async function keyLike(description: string): Promise<string> {
  const { Keys = [] } = await kms.send(new ListKeysCommand({}));
  for (const { KeyId } of Keys) {
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId }));
    if (KeyMetadata?.Description?.includes(description)) return KeyMetadata.Arn ?? '';
  }
  throw new Error(`no key is described as ${description}`);
}

const opened = <Port>(one: Port, two: Port) => ({ one, two, close: async () => undefined });

describeBlobStoreContract('S3, deployed', async () => {
  const place = { bucket: bucket('vault'), keyArn: await keyLike('beneath tables') };
  return opened(s3BlobStore(s3(), place), s3BlobStore(s3(), place));
});
describeAnchorStoreContract('S3, deployed', async () =>
  opened(s3AnchorStore(s3(), bucket('anchors')), s3AnchorStore(s3(), bucket('anchors'))),
);
describeSignerContract('KMS, deployed', async () => {
  const key = await keyLike('signs where');
  return opened(kmsSigner(kms, key), kmsSigner(new KMSClient(config), key));
});
