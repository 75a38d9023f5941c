import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
  type IDestination,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { toVariables } from '../../../functions/shell/environment.ts';
import { acknowledge } from './acknowledge.ts';
import type { Estate, Permission } from './permissions.ts';

/** The runtime of every function; its major version is the one that `npm test` runs on. */
const RUNTIME = Runtime.NODEJS_22_X;
const MEMORY_MB = 512;

export interface HandlerFunctionProps extends Permission {
  estate: Estate;
  /** Folder with the bundle. */
  code: string;
  timeout: Duration;
  /** Where the event goes after an asynchronous call failed for good. */
  onFailure?: IDestination;
}

/** One handler as a Lambda: a role of its own with what it was granted and nothing else, a log group with an end. */
export class HandlerFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, { estate, code, timeout, onFailure, ...permission }: HandlerFunctionProps) {
    super(scope, id);
    const { stage, records } = estate;
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/habeas/${stage.name}/${id}`,
      retention: stage.logRetentionDays,
      encryptionKey: records.storageKey,
      removalPolicy: stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const own = new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    for (const statement of [own, ...permission.statements]) role.addToPolicy(statement);

    this.function = new LambdaFunction(this, 'Function', {
      functionName: functionName(estate, id),
      description: `Habeas ${stage.name}: ${id}`,
      runtime: RUNTIME,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(code),
      handler: 'index.handler',
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      memorySize: MEMORY_MB,
      timeout,
      environment: toVariables(permission.settings),
      environmentEncryption: records.storageKey,
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      ...(onFailure && { onFailure, retryAttempts: 2, maxEventAge: Duration.hours(6) }),
    });
    acknowledge(this, {
      'AwsSolutions-IAM5': 'objects of one bucket, the versions of one log group, and X-Ray, which takes no resource',
      'AwsSolutions-L1': 'the runtime follows the Node.js that the tests run on',
    });
  }
}

/** Fixed, for a state machine puts a store's function together from its parts. */
export const functionName = ({ stage }: Estate, id: string): string => `habeas-${stage.name}-${id}`;
