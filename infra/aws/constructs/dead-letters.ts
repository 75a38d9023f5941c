import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IDestination } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { allow } from './permission.ts';

export interface DeadLettersProps {
  queueName: string;
  key: IKey;
  retain: boolean;
}

/** Where an event goes that no try could deliver, for fourteen days. An SES event names who wrote: hence our own key. */
export class DeadLetters extends Queue implements IDestination {
  readonly #key: IKey;

  constructor(scope: Construct, id: string, { queueName, key, retain }: DeadLettersProps) {
    super(scope, id, {
      queueName,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.#key = key;
    acknowledge(this, { 'AwsSolutions-SQS3': 'it is the dead-letter queue' });
  }

  /** As the destination of a function's failed asynchronous calls; the grants of CDK's own would hold wildcard actions. */
  bind(): { destination: string } {
    return { destination: this.queueArn };
  }

  /** Lets a role send here. */
  admit({ grantPrincipal }: IGrantable): void {
    for (const statement of this.#sending()) grantPrincipal.addToPrincipalPolicy(statement);
  }

  #sending() {
    return [
      allow(['sqs:SendMessage'], [this.queueArn]),
      allow(['kms:GenerateDataKey', 'kms:Decrypt'], [this.#key.keyArn], {
        StringEquals: { 'kms:ViaService': `sqs.${Stack.of(this).region}.amazonaws.com` },
      }),
    ];
  }
}
