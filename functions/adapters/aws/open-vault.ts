import type { Vault } from '../../core/ports.ts';
import { sealedVault } from '../sealing/sealed-vault.ts';
import { s3BlobStore } from './blob-bucket.ts';
import { s3 } from './clients/s3.ts';
import { openKeys } from './open-keys.ts';
import type { AwsSettings } from './settings.ts';

/** The vault on S3, sealed under the case keys. */
export const openVault = (settings: AwsSettings): Vault =>
  sealedVault(s3BlobStore(s3(), { bucket: settings.vaultBucket, keyArn: settings.storageKey }), openKeys(settings));
