import { API_PREFIX } from '../../../functions/adapters/aws/inbound-keys.ts';
import type { Vault } from '../../../functions/core/ports.ts';
import { allow, allowAny, type Estate, type Permission } from './permission.ts';

/** By method of the port: on the objects, and on the bucket; without the list S3 calls an object that is not there forbidden. */
const VAULT_ACTIONS: Record<keyof Vault, { objects: string[]; bucket: string[] }> = {
  get: { objects: ['s3:GetObject'], bucket: ['s3:ListBucket'] },
  list: { objects: [], bucket: ['s3:ListBucket'] },
  put: { objects: ['s3:PutObject', 's3:AbortMultipartUpload'], bucket: [] },
  remove: { objects: ['s3:DeleteObjectVersion'], bucket: ['s3:ListBucketVersions'] },
};

export function vault(methods: readonly (keyof Vault)[], { names, keys }: Estate): Permission {
  const bucket = names.bucketArn('vault');
  const actions = methods.map((method) => VAULT_ACTIONS[method]);
  return {
    statements: [
      ...allowAny(
        actions.flatMap(({ objects }) => objects),
        [`${bucket}/*`],
      ),
      ...allowAny(
        actions.flatMap((action) => action.bucket),
        [bucket],
      ),
    ],
    settings: { vaultBucket: names.bucket('vault'), storageKey: keys.storage },
  };
}

export function inbound(level: 'put' | 'read' | 'take', { names, keys }: Estate): Permission {
  const bucket = names.bucketArn('inbound');
  const statements = {
    put: [allow(['s3:PutObject', 's3:AbortMultipartUpload'], [`${bucket}/${API_PREFIX}*`])],
    read: [allow(['s3:GetObject'], [`${bucket}/*`]), allow(['s3:ListBucket'], [bucket])],
    take: [
      allow(['s3:GetObject', 's3:DeleteObjectVersion'], [`${bucket}/*`]),
      allow(['s3:ListBucket', 's3:ListBucketVersions'], [bucket]),
    ],
  };
  return {
    statements: statements[level],
    settings: { inboundBucket: names.bucket('inbound'), storageKey: keys.storage },
  };
}

export function configs(level: 'read' | 'keep', { names }: Estate): Permission {
  const bucket = names.bucketArn('configs');
  return {
    statements: [
      allow(['s3:GetObject', ...(level === 'keep' ? ['s3:PutObject'] : [])], [`${bucket}/*`]),
      allow(['s3:ListBucket'], [bucket]),
    ],
    settings: { configsBucket: names.bucket('configs') },
  };
}
