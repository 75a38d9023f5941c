import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { s3AnchorStore } from '../functions/adapters/aws/anchor-bucket.ts';
import { dynamoEventTable } from '../functions/adapters/aws/event-table.ts';
import { kmsSigner } from '../functions/adapters/aws/kms-signer.ts';
import { verifyLedger, type LedgerReport } from '../functions/adapters/sealing/anchor-ledger.ts';
import { namesOf } from '../infra/aws/names.ts';
import type { Stage } from '../infra/aws/stages.ts';

/**
 * Verifies the ledger of a deployed stage where it lies, under the caller's own AWS credentials: no function of the stage
 * has to be believed. @throws Error where the caller may not read the table, the anchors or ask the key
 */
export function verifyStageLedger(stage: Stage): Promise<LedgerReport> {
  const names = namesOf(stage);
  const { region } = stage;
  return verifyLedger({
    events: dynamoEventTable(new DynamoDBClient({ region }), names.table('events')),
    anchors: s3AnchorStore(new S3Client({ region }), names.bucket('anchors')),
    signer: kmsSigner(new KMSClient({ region }), names.anchorKeyAlias),
  });
}
