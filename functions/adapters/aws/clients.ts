import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';

const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** One client of each kind in a process; region, credentials and endpoint come from the environment, as the SDK reads them. */
export const dynamodb = once(() => new DynamoDBClient({}));
export const kms = once(() => new KMSClient({}));
/** An endpoint other than AWS rarely answers at `bucket.host`. */
export const s3 = once(() => new S3Client({ forcePathStyle: Boolean(process.env['AWS_ENDPOINT_URL']) }));
export const ses = once(() => new SESClient({}));
export const sfn = once(() => new SFNClient({}));
