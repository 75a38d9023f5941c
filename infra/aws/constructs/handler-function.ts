import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  type CfnFunction,
  Code,
  Function,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { toVariables } from '../../../functions/shell/environment.ts';
import type { Names } from '../names.ts';
import type { Stage } from '../stages.ts';
import { acknowledge } from './acknowledge.ts';
import type { DeadLetters } from './dead-letters.ts';
import { allow, type Permission } from './permission.ts';

/** The runtime of every function; its major version is the one that the tests run on. */
const RUNTIME = Runtime.NODEJS_22_X;
const MEMORY_MB = 512;

export interface HandlerFunctionProps extends Permission {
  stage: Stage;
  names: Names;
  /** Beneath logs and environment. */
  key: IKey;
  /** Folder with the bundle. */
  code: string;
  timeout: Duration;
  /** For what is called asynchronously: where an event goes that failed for good. */
  deadLetters?: DeadLetters;
}

/** One handler as a Lambda: a role of its own with what it was granted and nothing else, a log group with an end. */
export class HandlerFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, { stage, names, key, deadLetters, ...props }: HandlerFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: names.logGroup(id),
      retention: stage.logRetentionDays,
      encryptionKey: key,
      removalPolicy: stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      description: `Habeas ${stage.name}: ${id}`,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    role.addToPolicy(allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [names.logGroupArn(id)]));
    for (const statement of props.statements) role.addToPolicy(statement);
    deadLetters?.admit(role);

    this.function = new Function(this, 'Function', {
      functionName: names.function(id),
      description: `Habeas ${stage.name}: ${id}`,
      runtime: RUNTIME,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.code),
      handler: 'index.handler',
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      memorySize: MEMORY_MB,
      timeout: props.timeout,
      // The SDK says it in each call's User-Agent, so that a trail of calls names the function.
      environment: { ...toVariables(props.settings), AWS_SDK_UA_APP_ID: id },
      environmentEncryption: key,
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      ...(deadLetters && { onFailure: deadLetters, retryAttempts: 2, maxEventAge: Duration.hours(6) }),
    });
    if (props.network) {
      const { subnets, securityGroups } = props.network;
      const own = this.function.node.defaultChild as CfnFunction;
      own.vpcConfig = { subnetIds: subnets, securityGroupIds: securityGroups };
    }
    const resources = props.statements.flatMap((statement) => statement.resources);
    const objects = resources.filter((arn) => arn.endsWith('/*'));
    const executions = resources.filter((arn) => arn.includes(':execution:'));
    acknowledge(this, {
      ...Object.fromEntries(objects.map((arn) => [`AwsSolutions-IAM5[Resource::${arn}]`, 'the objects of one bucket'])),
      ...Object.fromEntries(
        executions.map((arn) => [`AwsSolutions-IAM5[Resource::${arn}]`, 'the executions of one state machine']),
      ),
      [`AwsSolutions-IAM5[Resource::${names.logGroupArn(id)}]`]: 'the streams of its own log group',
      'AwsSolutions-IAM5[Resource::*]': 'X-Ray takes no resource',
      'AwsSolutions-L1': 'the runtime is the Node.js that the tests run on, supported until April 2027',
    });
  }
}
