import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
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
import { acknowledge } from './acknowledge.ts';
import { functionName, type HandlerFunction } from './handler-function.ts';
import type { Estate } from './permissions.ts';

export interface MachineProps {
  estate: Estate;
  machine: Machine;
  /** By construct id: `PlanWave`, `LocateInStore-crm`. */
  functions: ReadonlyMap<string, HandlerFunction>;
}

/** A state machine that calls published versions, so that an execution ends on the code it began with. */
export class HabeasStateMachine extends Construct {
  constructor(scope: Construct, id: string, { estate, machine, functions }: MachineProps) {
    super(scope, id);
    const { stage, records } = estate;
    const called = [...functions].filter(([name]) =>
      callsOf(machine).some((call) => name === call || name.startsWith(`${call}-`)),
    );
    const one = (name: string) => versionOf(functions, name);
    const definition = fillIn(machine, { one, perStore: (name) => functionName(estate, name) });
    const stateMachine = new StateMachine(this, 'Machine', {
      stateMachineName: `habeas-${stage.name}-${machine.name}`,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(definition),
      encryptionConfiguration: new CustomerManagedEncryptionConfiguration(records.storageKey),
      tracingEnabled: true,
      logs: {
        level: LogLevel.ALL,
        includeExecutionData: false,
        destination: new LogGroup(this, 'Logs', {
          logGroupName: `/habeas/${stage.name}/states/${machine.name}`,
          retention: stage.logRetentionDays,
          encryptionKey: records.storageKey,
          removalPolicy: stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
        }),
      },
    });
    stateMachine.addToRolePolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: called.flatMap(([, { function: one }]) => arnsOf(one)),
      }),
    );
    acknowledge(this, {
      'AwsSolutions-IAM5':
        'versions of the functions it calls, for an execution in flight calls those it began with; log delivery and X-Ray take no resource',
    });
  }
}

const callsOf = ({ calls }: Machine) => calls;

function versionOf(functions: ReadonlyMap<string, HandlerFunction>, name: string): string {
  const found = functions.get(name);
  if (!found) throw new Error(`there is no function ${name}`);
  return found.function.currentVersion.functionArn;
}

const arnsOf = ({ functionArn }: LambdaFunction) => [functionArn, `${functionArn}:*`];
