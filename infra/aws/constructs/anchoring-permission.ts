import { CASES_INDEX } from '../../../functions/adapters/aws/event-table.ts';
import { allow, through, type Estate, type Permission } from './permission.ts';

/** What anchoring the ledger takes: heads, a place to write once, and a signature. */
export function anchoringPermission(estate: Estate): Permission {
  const { names, keys } = estate;
  const bucket = names.bucketArn('anchors');
  return {
    statements: [
      allow(['dynamodb:Query'], [names.tableArn('events'), `${names.tableArn('events')}/index/${CASES_INDEX}`]),
      allow(['s3:GetObject', 's3:PutObject'], [`${bucket}/*`]),
      allow(['s3:ListBucket'], [bucket]),
      allow(['kms:Sign'], [keys.anchor]),
      through('dynamodb', ['kms:Decrypt', 'kms:DescribeKey'], estate),
      through('s3', ['kms:Decrypt', 'kms:GenerateDataKey'], estate),
    ],
    settings: { eventsTable: names.table('events'), anchorsBucket: names.bucket('anchors'), anchorKey: keys.anchor },
  };
}
