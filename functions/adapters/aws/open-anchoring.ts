import type { Anchoring } from '../sealing/anchor-ledger.ts';
import { s3AnchorStore } from './anchor-bucket.ts';
import { dynamodb } from './clients/dynamodb.ts';
import { kms } from './clients/kms.ts';
import { s3 } from './clients/s3.ts';
import { dynamoEventTable } from './event-table.ts';
import { kmsSigner } from './kms-signer.ts';
import type { AwsSettings } from './settings.ts';

/** What anchors the ledger: its heads, a bucket under Object Lock, and a signing key in KMS. */
export const openAnchoring = (settings: AwsSettings): Anchoring => ({
  events: dynamoEventTable(dynamodb(), settings.eventsTable),
  anchors: s3AnchorStore(s3(), settings.anchorsBucket),
  signer: kmsSigner(kms(), settings.anchorKey),
});
