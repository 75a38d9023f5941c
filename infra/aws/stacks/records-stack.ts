import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { ObjectLockRetention, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { CASES_INDEX } from '../../../functions/adapters/aws/event-table.ts';
import { MAIL_PREFIX } from '../../../functions/adapters/aws/inbound-keys.ts';
import { DUE_INDEX } from '../../../functions/adapters/aws/records.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { LockedBucket } from '../constructs/locked-bucket.ts';
import { StorageKey } from '../constructs/storage-key.ts';
import { number, SealedTable, text } from '../constructs/sealed-table.ts';
import { namesOf, type Names } from '../names.ts';
import type { Stage } from '../stages.ts';

/** What was removed or written over is of people; removal takes every version, and this what it left, a crash say. */
const PAST_SOON_GONE = { noncurrentVersionExpiration: Duration.days(7) };

/** Everything that must outlive a mistake: ledger, keys, vault, inbound messages, anchors. No code runs here. */
export class RecordsStack extends Stack {
  readonly storageKey: Key;
  readonly caseKeysKey: Key;
  readonly anchorKey: Key;
  /** ARN of the stream that tells which event of which case was added. */
  eventsStream = '';
  readonly #stage: Stage;
  readonly #names: Names;

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { stage: Stage }) {
    super(scope, id, { ...props, terminationProtection: stage.retain });
    this.#stage = stage;
    this.#names = namesOf(stage);
    const removalPolicy = stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const { account, region } = stage;
    this.storageKey = new StorageKey(this, 'StorageKey', { names: this.#names, account, region, removalPolicy });
    this.caseKeysKey = new Key(this, 'CaseKeysKey', {
      description: 'Habeas: wraps the data key of each case',
      enableKeyRotation: true,
      removalPolicy,
    });
    this.anchorKey = new Key(this, 'AnchorKey', {
      description: 'Habeas: signs where the ledger stands',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy,
    });
    new Alias(this, 'AnchorKeyAlias', {
      aliasName: this.#names.anchorKeyAlias,
      targetKey: this.anchorKey,
      removalPolicy,
    });
    this.#addTables();
    this.#addBuckets();
  }

  #addTables(): void {
    const { retain } = this.#stage;
    const table = (tableName: string) => ({ tableName: this.#names.table(tableName), key: this.storageKey, retain });
    const events = new SealedTable(this, 'Events', {
      ...table('events'),
      told: true,
      partitionKey: text('caseId'),
      sortKey: number('seq'),
      recoverable: true,
      index: { indexName: CASES_INDEX, partitionKey: text('first'), sortKey: text('caseId') },
    });
    this.eventsStream = events.tableStreamArn ?? '';
    new SealedTable(this, 'Records', {
      ...table('records'),
      partitionKey: text('kind'),
      sortKey: text('key'),
      recoverable: true,
      index: { indexName: DUE_INDEX, partitionKey: text('kind'), sortKey: number('due') },
    });
    const wrappedKeys = new SealedTable(this, 'WrappedKeys', {
      ...table('wrapped-keys'),
      partitionKey: text('caseId'),
      recoverable: false,
    });
    acknowledge(wrappedKeys, {
      'AwsSolutions-DDB3': 'destroying a key must be final (GDPR Art. 17); a restored copy would undo it',
    });
  }

  #addBuckets(): void {
    const { retain, anchors, logRetentionDays } = this.#stage;
    const accessLogs = new LockedBucket(this, 'AccessLogs', {
      bucketName: this.#names.bucket('access-logs'),
      servedByAws: true,
      retain,
      lifecycleRules: [{ expiration: Duration.days(logRetentionDays), noncurrentVersionExpiration: Duration.days(1) }],
    });
    const bucket = (part: string) => ({
      bucketName: this.#names.bucket(part),
      key: this.storageKey,
      accessLogs,
      retain,
    });
    new LockedBucket(this, 'Vault', { ...bucket('vault'), lifecycleRules: [PAST_SOON_GONE] });
    new LockedBucket(this, 'Configs', bucket('configs'));
    this.#openForMail(
      new LockedBucket(this, 'Inbound', { ...bucket('inbound'), servedByAws: true, lifecycleRules: [PAST_SOON_GONE] }),
    );
    const days = Duration.days(anchors.days);
    const locked =
      anchors.mode === 'compliance' ? ObjectLockRetention.compliance(days) : ObjectLockRetention.governance(days);
    this.#writeOnce(new LockedBucket(this, 'Anchors', { ...bucket('anchors'), objectLockDefaultRetention: locked }));
  }

  /**
   * SES writes raw mail, encrypted by the bucket's default: a key in the rule's action would mean client-side encryption.
   * What the API stored starts its intake through EventBridge; CDK's own switch for that would add a function.
   */
  #openForMail(inbound: LockedBucket): void {
    const ses = {
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      conditions: {
        StringEquals: { 'aws:SourceAccount': this.account },
        ArnLike: { 'aws:SourceArn': this.#names.arn('ses', 'receipt-rule-set/*') },
      },
    };
    inbound.addToResourcePolicy(
      new PolicyStatement({ ...ses, actions: ['s3:PutObject'], resources: [inbound.arnForObjects(`${MAIL_PREFIX}*`)] }),
    );
    (inbound.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }

  /** Object Lock keeps what was written; this keeps a second version from lying on top of it. */
  #writeOnce(anchors: LockedBucket): void {
    anchors.addToResourcePolicy(
      new PolicyStatement({
        sid: 'WriteOnce',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObject'],
        resources: [anchors.arnForObjects('*')],
        conditions: { Null: { 's3:if-none-match': 'true' } },
      }),
    );
  }
}
