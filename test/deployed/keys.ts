import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, KMSClient, ListKeysCommand } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { inject } from 'vitest';
import { s3BlobStore } from '../../functions/adapters/aws/blob-bucket.ts';
import { kmsKeyWrapper } from '../../functions/adapters/aws/kms-wrapper.ts';
import { dynamoWrappedKeys } from '../../functions/adapters/aws/wrapped-keys.ts';
import { openCaseKeys } from '../../functions/adapters/sealing/case-keys.ts';
import { sealedVault } from '../../functions/adapters/sealing/sealed-vault.ts';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';

/** The ARN of the deployed key whose description says this. */
export async function keyLike(description: string): Promise<string> {
  const kms = new KMSClient(clientConfig(inject('url')));
  const { Keys = [] } = await kms.send(new ListKeysCommand({}));
  for (const { KeyId } of Keys) {
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId }));
    if (KeyMetadata?.Description?.includes(description)) return KeyMetadata.Arn ?? '';
  }
  throw new Error(`no key is described as ${description}`);
}

/** What an object of the vault holds, opened with its case's key, which KMS unwraps. */
export async function openVault(url: string, ref: string): Promise<Buffer> {
  const bucket = `habeas-test-vault-${ACCOUNT}-${REGION}`;
  const blobs = s3BlobStore(new S3Client({ ...clientConfig(url), forcePathStyle: true }), { bucket, keyArn: '' });
  const keys = openCaseKeys(
    kmsKeyWrapper(new KMSClient(clientConfig(url)), await keyLike('wraps the data key')),
    dynamoWrappedKeys(new DynamoDBClient(clientConfig(url)), 'habeas-test-wrapped-keys'),
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of sealedVault(blobs, keys).get(ref)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
