import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, type IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { allow, through, type Estate, type Permission } from './permission.ts';

/** What the firewall's distribution shows the pages, so that they tell its calls from those that pass it by. */
export class OriginSecret extends Secret {
  readonly #estate: Estate;

  constructor(scope: Construct, id: string, { key, estate }: { key: IKey; estate: Estate }) {
    super(scope, id, {
      secretName: estate.names.originSecret,
      description: 'Habeas: shown to the pages by the distribution before them',
      // By its ARN: CDK would widen the key's own policy, and what may use it stands in the roles.
      encryptionKey: Key.fromKeyArn(scope, `${id}Key`, key.keyArn),
      generateSecretString: { passwordLength: 43, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.#estate = estate;
    acknowledge(this, {
      'AwsSolutions-SMG4': 'it opens nothing by itself: who has it only meets the throttle, not the firewall',
    });
  }

  /** What reading it takes, through Parameter Store. */
  get reading(): Permission {
    const { originSecret, arn } = this.#estate.names;
    return {
      statements: [
        allow(['ssm:GetParameter'], [arn('ssm', `parameter/aws/reference/secretsmanager/${originSecret}`)]),
        allow(['secretsmanager:GetSecretValue'], [this.secretArn]),
        through('secretsmanager', ['kms:Decrypt'], this.#estate),
      ],
      settings: { originSecret },
    };
  }
}
