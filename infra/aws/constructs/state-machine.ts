import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, type IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  CustomerManagedEncryptionConfiguration,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { fillIn, type Machine } from '../machines.ts';
import type { Names } from '../names.ts';
import type { Stage } from '../stages.ts';
import { acknowledge } from './acknowledge.ts';
import type { HandlerFunction } from './handler-function.ts';
import { allow } from './permission.ts';

export interface MachineProps {
  stage: Stage;
  names: Names;
  /** Beneath execution history and logs. */
  key: IKey;
  machine: Machine;
  /** By construct id: `PlanWave`, `LocateInStore-crm`. */
  functions: ReadonlyMap<string, HandlerFunction>;
}

/** A state machine that calls published versions, so that an execution ends on the code it began with. */
export class HabeasStateMachine extends Construct {
  constructor(scope: Construct, id: string, { stage, names, key, machine, functions }: MachineProps) {
    super(scope, id);
    const definition = fillIn(machine, {
      one: (name) => versionOf(functions, name),
      perStore: (name) => versionsOf(functions, name),
    });
    const stateMachine = new StateMachine(this, 'Machine', {
      stateMachineName: names.machine(machine.name),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(definition),
      encryptionConfiguration: new CustomerManagedEncryptionConfiguration(
        // By its ARN: CDK would let every log delivery of AWS decrypt with it; the key's own policy lets ours.
        Key.fromKeyArn(this, 'Key', key.keyArn),
      ),
      tracingEnabled: true,
      removalPolicy: stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      logs: {
        level: LogLevel.ALL,
        includeExecutionData: false,
        destination: new LogGroup(this, 'Logs', {
          logGroupName: names.logGroup(`states/${machine.name}`),
          retention: stage.logRetentionDays,
          encryptionKey: key,
          removalPolicy: stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
        }),
      },
    });
    const called = [...functions.keys()].filter((name) => isCalled(machine, name)).map(names.functionArn);
    const versions = called.map((arn) => `${arn}:*`);
    stateMachine.addToRolePolicy(allow(['lambda:InvokeFunction'], versions));
    acknowledge(this, {
      ...Object.fromEntries(
        versions.map((arn) => [
          `AwsSolutions-IAM5[Resource::${arn}]`,
          'an execution in flight calls the version it began with',
        ]),
      ),
      'AwsSolutions-IAM5[Resource::*]': 'log delivery and X-Ray take no resource',
    });
  }
}

const isCalled = ({ calls }: Machine, name: string) =>
  calls.some((call) => name === call || name.startsWith(`${call}-`));

function versionOf(functions: ReadonlyMap<string, HandlerFunction>, name: string): string {
  const found = functions.get(name);
  if (!found) throw new Error(`there is no function ${name}`);
  return found.function.currentVersion.functionArn;
}

/** The versions of a handler's functions, by store. */
const versionsOf = (functions: ReadonlyMap<string, HandlerFunction>, name: string): Record<string, string> =>
  Object.fromEntries(
    [...functions.keys()]
      .filter((id) => id.startsWith(`${name}-`))
      .map((id) => [id.slice(name.length + 1), versionOf(functions, id)]),
  );
