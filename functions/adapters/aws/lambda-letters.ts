import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { Letters } from '../../core/ports.ts';
import { lambda } from './clients/lambda.ts';
import type { AwsSettings } from './settings.ts';

/** Letters read by a function of their own. One that fails, runs out of time or of memory has read nothing. */
export function lambdaLetters(client: Pick<LambdaClient, 'send'>, functionName: string): Letters {
  return {
    async read(inboundRef) {
      const { FunctionError, Payload } = await client.send(
        new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify({ inboundRef }) }),
      );
      if (FunctionError !== undefined || !Payload) return '';
      const { text } = JSON.parse(new TextDecoder().decode(Payload)) as { text?: unknown };
      return typeof text === 'string' ? text : '';
    },
  };
}

/** Letters as the stage's function reads them. */
export const openLetters = ({ letterFunction }: AwsSettings): Letters => lambdaLetters(lambda(), letterFunction);
