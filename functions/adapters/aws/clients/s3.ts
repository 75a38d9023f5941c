import { S3Client } from '@aws-sdk/client-s3';

let client: S3Client | undefined;

/** The process's client. An endpoint other than AWS's rarely answers at `bucket.host`, hence the path style. */
export const s3 = (): S3Client =>
  (client ??= new S3Client({ forcePathStyle: process.env['AWS_ENDPOINT_URL'] !== undefined }));
