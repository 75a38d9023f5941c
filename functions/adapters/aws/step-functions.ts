import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import type { Workflow } from '../../core/ports.ts';
import { sfn } from './clients/sfn.ts';
import type { AwsSettings } from './settings.ts';

/** State machines on Step Functions; a machine's ARN is the deployment's prefix and the machine's name. */
export function stepFunctionsWorkflow(client: SFNClient, arnPrefix: string): Workflow {
  return {
    async start(machine, name, input) {
      try {
        const stateMachineArn = `${arnPrefix}${machine}`;
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      } catch (error) {
        // While it runs, a second start is accepted as the same; once it has ended, this is the answer.
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },

    async wake(token, output) {
      try {
        await client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output ?? null) }));
        return true;
      } catch (error) {
        if (GONE.some((gone) => error instanceof gone)) return false;
        throw error;
      }
    },

    async look(machine, name) {
      const executionArn = `${arnPrefix.replace(':stateMachine:', ':execution:')}${machine}:${name}`;
      try {
        const { status } = await client.send(
          new DescribeExecutionCommand({ executionArn, includedData: 'METADATA_ONLY' }),
        );
        return status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'running' : 'ended';
      } catch (error) {
        if (error instanceof ExecutionDoesNotExist) return 'unknown';
        throw error;
      }
    },
  };
}

/** The state machines that the stacks made. */
export const openWorkflow = (settings: AwsSettings): Workflow =>
  stepFunctionsWorkflow(sfn(), settings.stateMachinePrefix);

const GONE = [TaskTimedOut, TaskDoesNotExist, InvalidToken];
