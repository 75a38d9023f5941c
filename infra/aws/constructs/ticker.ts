import { Stack, type Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { DeadLetters } from './dead-letters.ts';
import type { HandlerFunction } from './handler-function.ts';
import { allow } from './permission.ts';

export interface TickerProps {
  target: HandlerFunction;
  every: Duration;
  deadLetters: DeadLetters;
}

/** Starts a function again and again. CDK's own target would let the role call every version of the function. */
export class Ticker extends Construct {
  constructor(scope: Construct, id: string, { target, every, deadLetters }: TickerProps) {
    super(scope, id);
    const { functionArn } = target.function;
    const conditions = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } };
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions }) });
    role.addToPolicy(allow(['lambda:InvokeFunction'], [functionArn]));
    deadLetters.admit(role);
    const minutes = every.toMinutes();
    new CfnSchedule(this, 'Schedule', {
      description: `Starts ${target.node.id}`,
      flexibleTimeWindow: { mode: 'OFF' },
      scheduleExpression: `rate(${minutes} minute${minutes === 1 ? '' : 's'})`,
      target: {
        arn: functionArn,
        roleArn: role.roleArn,
        input: '{}',
        deadLetterConfig: { arn: deadLetters.queueArn },
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 600 },
      },
    });
  }
}
