import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });
export const number = (name: string): Attribute => ({ name, type: AttributeType.NUMBER });

export interface SealedTableProps {
  tableName: string;
  key: IKey;
  retain: boolean;
  partitionKey: Attribute;
  sortKey?: Attribute;
  /** Whether any of the last 35 days can be restored: never where forgetting must be final. */
  recoverable: boolean;
  /** Whether a stream tells the keys of what is added, and nothing but keys. */
  told?: true;
  index?: { indexName: string; partitionKey: Attribute; sortKey: Attribute };
}

/** A table as all of ours are: billed by use, one key, no stream unless it is told. */
export class SealedTable extends Table {
  constructor(scope: Construct, id: string, { key, retain, recoverable, told, index, ...named }: SealedTableProps) {
    super(scope, id, {
      ...named,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: recoverable },
      ...(told && { stream: StreamViewType.KEYS_ONLY }),
      deletionProtection: retain,
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    if (index) this.addGlobalSecondaryIndex({ ...index, projectionType: ProjectionType.KEYS_ONLY });
  }
}
