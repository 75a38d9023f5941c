import type { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Names } from '../names.ts';

export interface StorageKeyProps {
  names: Names;
  account: string;
  region: string;
  removalPolicy: RemovalPolicy;
}

const WRITES_SEALED = ['kms:GenerateDataKey', 'kms:Decrypt'];

/** The key beneath tables, buckets, logs, queues and the topic, and the services of AWS that use it in nobody's name. */
export class StorageKey extends Key {
  constructor(scope: Construct, id: string, { names, account, region, removalPolicy }: StorageKeyProps) {
    super(scope, id, {
      description: 'Habeas: beneath tables, buckets, logs and queues',
      enableKeyRotation: true,
      removalPolicy,
    });
    const ours = { StringEquals: { 'aws:SourceAccount': account } };
    const rules = { ArnLike: { 'aws:SourceArn': names.arn('ses', 'receipt-rule-set/*') } };
    this.#let('ses.amazonaws.com', WRITES_SEALED, { ...ours, ...rules });
    // An alarm speaks through the topic; what a rule could not deliver goes to the dead letters.
    this.#let('cloudwatch.amazonaws.com', WRITES_SEALED, ours);
    this.#let('events.amazonaws.com', WRITES_SEALED, ours);
    this.#let(
      `logs.${region}.amazonaws.com`,
      ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
      {
        ArnLike: { 'kms:EncryptionContext:aws:logs:arn': names.arn('logs', `log-group:${names.logGroup('*')}`) },
      },
    );
    // What the state machines log; the asterisk stands in the context as it is.
    this.#let('delivery.logs.amazonaws.com', ['kms:Decrypt'], {
      StringEquals: { 'kms:EncryptionContext:SourceArn': names.arn('logs', '*') },
    });
  }

  #let(service: string, actions: string[], conditions: Record<string, Record<string, string>>): void {
    const principals = [new ServicePrincipal(service)];
    this.addToResourcePolicy(new PolicyStatement({ principals, actions, resources: ['*'], conditions }));
  }
}
