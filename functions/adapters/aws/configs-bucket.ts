import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3ServiceException, type S3Client } from '@aws-sdk/client-s3';
import { InvalidInput } from '../../core/errors.ts';
import type { CompiledConfig } from '../../core/data-map/compiled.ts';
import type { Configs } from '../../core/ports.ts';
import { s3 } from './clients/s3.ts';
import type { AwsSettings } from './settings.ts';

/**
 * Compiled configurations by hash. The current one is part of the bundle; whoever asks for it first keeps it in the
 * bucket, so a request that pinned its hash finds it after any number of deployments.
 */
export function s3Configs(client: S3Client, bucket: string, bundled: CompiledConfig): Configs {
  const keyOf = (hash: string) => `${hash}.json`;
  let kept: Promise<void> | undefined;

  async function keep(): Promise<void> {
    try {
      const Body = JSON.stringify(bundled);
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(bundled.hash), Body, IfNoneMatch: '*' }));
    } catch (error) {
      const there = error instanceof S3ServiceException && error.name === 'PreconditionFailed';
      if (!there) throw error;
    }
  }

  return {
    async current() {
      kept ??= keep().catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      await kept;
      return bundled;
    },

    async byHash(hash) {
      if (hash === bundled.hash) return bundled;
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(hash) }));
        return JSON.parse((await Body?.transformToString()) ?? '') as CompiledConfig;
      } catch (error) {
        if (error instanceof NoSuchKey) throw new InvalidInput(`no configuration ${hash} was kept`);
        throw error;
      }
    },
  };
}

/** The configuration a function was bundled with, and its predecessors. */
export const openConfigs = ({ configsBucket }: AwsSettings, bundled: CompiledConfig): Configs =>
  s3Configs(s3(), configsBucket, bundled);
