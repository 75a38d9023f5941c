import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as RuleTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { API_PREFIX } from '../../../functions/adapters/aws/inbound-bucket.ts';
import type { Store } from '../../../functions/core/data-map/compiled.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { HandlerFunction } from '../constructs/handler-function.ts';
import { permissionsOf, type Estate, type Permission } from '../constructs/permissions.ts';
import { HabeasStateMachine } from '../constructs/state-machine.ts';
import { deployedAs, type Handler } from '../handlers.ts';
import { nameOf } from '../handlers.ts';
import type { Machine } from '../machines.ts';
import type { Stage } from '../stages.ts';
import type { RecordsStack } from './records-stack.ts';

export interface PipelineProps extends StackProps {
  stage: Stage;
  records: RecordsStack;
  handlers: Handler[];
  machines: Machine[];
  stores: Store[];
  /** Folder of each function's bundle, by construct id. */
  bundles: ReadonlyMap<string, string>;
}

const ANCHOR_EVERY = Duration.minutes(15);

/** The functions, the state machines that call them, and the clock. Everything here can be deployed anew at any time. */
export class PipelineStack extends Stack {
  readonly functions = new Map<string, HandlerFunction>();
  readonly deadLetters: Queue;
  readonly #estate: Estate;
  readonly #props: PipelineProps;

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id, props);
    this.#props = props;
    const { stage, records, machines } = props;
    const stateMachinePrefix = `arn:${this.partition}:states:${this.region}:${this.account}:stateMachine:habeas-${stage.name}-`;
    this.#estate = {
      stage,
      records,
      stateMachinePrefix,
      machineArns: machines.map(({ name }) => stateMachinePrefix + name),
      configurationSet: `habeas-${stage.name}`,
    };
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: records.storageKey,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(this.deadLetters, { 'AwsSolutions-SQS3': 'this is the dead-letter queue' });

    for (const handler of props.handlers) this.#addHandler(handler);
    for (const machine of machines)
      new HabeasStateMachine(this, nameOf(machine.name), { estate: this.#estate, machine, functions: this.functions });
    this.#startIntakeOfApiRequests();
    this.#addAnchoring();
  }

  #addHandler(handler: Handler): void {
    const { trigger, grant } = handler;
    for (const { id, store } of deployedAs(handler, this.#props.stores)) {
      const permission = permissionsOf(grant, this.#estate);
      const timeout = trigger?.kind === 'http' ? Duration.seconds(29) : Duration.minutes(store ? 15 : 5);
      const own = store ? withSecrets(permission, this.#secretsOf(store)) : permission;
      const added = this.#addFunction(id, {
        ...own,
        timeout,
        isAsync: trigger?.kind === 'clock' || trigger?.kind === 'inbound',
      });
      if (trigger?.kind === 'clock') this.#schedule(added, Duration.seconds(trigger.everySeconds));
    }
  }

  #addFunction(
    id: string,
    { isAsync, ...props }: Permission & { timeout: Duration; isAsync: boolean },
  ): HandlerFunction {
    const code = this.#props.bundles.get(id);
    if (code === undefined) throw new Error(`there is no bundle of ${id}`);
    const onFailure = isAsync && { onFailure: new SqsDestination(this.deadLetters) };
    const added = new HandlerFunction(this, id, { ...props, estate: this.#estate, code, ...onFailure });
    this.functions.set(id, added);
    return added;
  }

  #schedule({ node, function: target }: HandlerFunction, every: Duration): void {
    new Schedule(this, `${node.id}Schedule`, {
      schedule: ScheduleExpression.rate(every),
      description: `Habeas ${this.#estate.stage.name}: ${node.id}`,
      target: new LambdaInvoke(target, {
        deadLetterQueue: this.deadLetters,
        retryAttempts: 2,
        maxEventAge: Duration.minutes(10),
      }),
    });
  }

  #startIntakeOfApiRequests(): void {
    const intake = this.functions.get('ReceiveMessage');
    if (!intake) return;
    new Rule(this, 'ApiRequestArrived', {
      description: 'What the API stored goes to intake',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [this.#estate.records.inbound.bucketName] },
          object: { key: [{ prefix: API_PREFIX }] },
        },
      },
      targets: [new RuleTarget(intake.function, { deadLetterQueue: this.deadLetters, retryAttempts: 8 })],
    });
  }

  #addAnchoring(): void {
    const { anchors, events, anchorKey, storageKey } = this.#estate.records;
    const ledger = permissionsOf({ ledger: 'read' }, this.#estate);
    const statements = [
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${events.tableArn}/index/cases`] }),
      new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [anchors.arnForObjects('*')] }),
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [anchors.bucketArn] }),
      new PolicyStatement({ actions: ['kms:Sign'], resources: [anchorKey.keyArn] }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [storageKey.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `s3.${this.region}.amazonaws.com` } },
      }),
    ];
    const anchor = this.#addFunction('AnchorLedger', {
      statements: [...ledger.statements, ...statements],
      settings: { ...ledger.settings, anchorsBucket: anchors.bucketName, anchorKey: anchorKey.keyArn },
      timeout: Duration.minutes(5),
      isAsync: true,
    });
    this.#schedule(anchor, ANCHOR_EVERY);
  }

  /** SecureString parameters that an operator puts; CloudFormation can't make them, and no template should hold them. */
  #secretsOf({ id }: Store) {
    const path = `/habeas/${this.#estate.stage.name}/stores/${id}`;
    return { path, arn: `arn:${this.partition}:ssm:${this.region}:${this.account}:parameter${path}` };
  }
}

const withSecrets = (
  { statements, settings }: Permission,
  { path, arn }: { path: string; arn: string },
): Permission => ({
  statements: [...statements, new PolicyStatement({ actions: ['ssm:GetParametersByPath'], resources: [arn] })],
  settings: { ...settings, storeSecrets: path },
});
