import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership, type BucketProps } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface LockedBucketProps extends Pick<BucketProps, 'objectLockDefaultRetention' | 'lifecycleRules'> {
  key: IKey;
  retain: boolean;
}

/** A bucket as all of ours are: nothing public, TLS only, one key, every version kept until someone deletes it. */
export class LockedBucket extends Bucket {
  constructor(scope: Construct, id: string, { key, retain, lifecycleRules = [], ...props }: LockedBucketProps) {
    super(scope, id, {
      ...props,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), expiredObjectDeleteMarker: true },
        ...lifecycleRules,
      ],
    });
  }
}
