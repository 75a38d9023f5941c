import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { ObjectLockRetention, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { CASES_INDEX } from '../../../functions/adapters/aws/event-table.ts';
import { MAIL_PREFIX } from '../../../functions/adapters/aws/inbound-bucket.ts';
import { DUE_INDEX } from '../../../functions/adapters/aws/records.ts';
import { LockedBucket } from '../constructs/locked-bucket.ts';
import { number, SealedTable, text } from '../constructs/sealed-table.ts';
import type { Stage } from '../stages.ts';

/** Everything that must outlive a mistake: ledger, keys, vault, inbound messages, anchors. No code runs here. */
export class RecordsStack extends Stack {
  readonly storageKey: Key;
  readonly caseKeysKey: Key;
  readonly anchorKey: Key;
  readonly events: SealedTable;
  readonly records: SealedTable;
  readonly wrappedKeys: SealedTable;
  readonly vault: LockedBucket;
  readonly inbound: LockedBucket;
  readonly configs: LockedBucket;
  readonly anchors: LockedBucket;

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { stage: Stage }) {
    super(scope, id, { ...props, terminationProtection: stage.retain });
    const { retain } = stage;
    const removalPolicy = retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const key = (name: string, description: string) =>
      new Key(this, name, { description, enableKeyRotation: true, removalPolicy });

    this.storageKey = key('StorageKey', 'Habeas: beneath tables, buckets, logs and queues');
    this.caseKeysKey = key('CaseKeysKey', 'Habeas: wraps the data key of each case');
    this.anchorKey = new Key(this, 'AnchorKey', {
      description: 'Habeas: signs where the ledger stands',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy,
    });

    const table = { key: this.storageKey, retain };
    this.events = new SealedTable(this, 'Events', {
      ...table,
      partitionKey: text('caseId'),
      sortKey: number('seq'),
      recoverable: true,
      index: { indexName: CASES_INDEX, partitionKey: text('first'), sortKey: text('caseId') },
    });
    this.records = new SealedTable(this, 'Records', {
      ...table,
      partitionKey: text('kind'),
      sortKey: text('key'),
      recoverable: true,
      index: { indexName: DUE_INDEX, partitionKey: text('kind'), sortKey: number('due') },
    });
    this.wrappedKeys = new SealedTable(this, 'WrappedKeys', {
      ...table,
      partitionKey: text('caseId'),
      recoverable: false,
    });

    const bucket = { key: this.storageKey, retain };
    this.vault = new LockedBucket(this, 'Vault', bucket);
    this.inbound = new LockedBucket(this, 'Inbound', bucket);
    this.configs = new LockedBucket(this, 'Configs', bucket);
    const duration = Duration.days(stage.anchors.days);
    this.anchors = new LockedBucket(this, 'Anchors', {
      ...bucket,
      objectLockDefaultRetention:
        stage.anchors.mode === 'compliance'
          ? ObjectLockRetention.compliance(duration)
          : ObjectLockRetention.governance(duration),
    });

    this.#announceArrivals();
    this.#letSesWrite();
    this.#letNobodyOverwriteAnchors();
    this.#letLogsEncrypt();
  }

  /** What the API stored starts its intake through EventBridge. */
  #announceArrivals(): void {
    const cfn = this.inbound.node.defaultChild as CfnBucket;
    cfn.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  /** SES writes raw mail, encrypted by the bucket's default key: a key in the rule's action would mean client-side encryption. */
  #letSesWrite(): void {
    const ses = new ServicePrincipal('ses.amazonaws.com');
    const ours = { StringEquals: { 'aws:SourceAccount': this.account } };
    this.inbound.addToResourcePolicy(
      new PolicyStatement({
        principals: [ses],
        actions: ['s3:PutObject'],
        resources: [this.inbound.arnForObjects(`${MAIL_PREFIX}*`)],
        conditions: ours,
      }),
    );
    this.storageKey.addToResourcePolicy(
      new PolicyStatement({
        principals: [ses],
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        resources: ['*'],
        conditions: ours,
      }),
    );
  }

  /** Object Lock keeps what was written; this keeps a second version from lying on top of it. */
  #letNobodyOverwriteAnchors(): void {
    this.anchors.addToResourcePolicy(
      new PolicyStatement({
        sid: 'WriteOnce',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObject'],
        resources: [this.anchors.arnForObjects('*')],
        conditions: { Null: { 's3:if-none-match': 'true' } },
      }),
    );
  }

  #letLogsEncrypt(): void {
    this.storageKey.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${this.partition}:logs:${this.region}:${this.account}:log-group:/habeas/*`,
          },
        },
      }),
    );
  }
}
