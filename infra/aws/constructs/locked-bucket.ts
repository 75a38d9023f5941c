import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type IBucket,
  type LifecycleRule,
  type ObjectLockRetention,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface LockedBucketProps {
  bucketName: string;
  objectLockDefaultRetention?: ObjectLockRetention;
  lifecycleRules?: LifecycleRule[];
  /** Absent: S3's own keys, which is all that a bucket for access logs can have. */
  key?: IKey;
  accessLogs?: Bucket;
  /** An AWS service writes here by itself, and no one can tell it to speak TLS 1.3. */
  servedByAws?: true;
  retain: boolean;
}

/** A bucket as all of ours are: nothing public, TLS only, encrypted, access logged, versions kept until removed. */
export class LockedBucket extends Bucket {
  constructor(scope: Construct, id: string, props: LockedBucketProps) {
    const { key, accessLogs, servedByAws, retain, lifecycleRules = [], ...others } = props;
    super(scope, id, {
      ...others,
      encryption: key ? BucketEncryption.KMS : BucketEncryption.S3_MANAGED,
      ...(key && { encryptionKey: key }),
      ...(accessLogs && { serverAccessLogsBucket: accessLogs as IBucket, serverAccessLogsPrefix: `${id}/` }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: servedByAws ? 1.2 : 1.3,
      versioned: true,
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1), expiredObjectDeleteMarker: true },
        ...lifecycleRules,
      ],
    });
  }
}
