import { randomUUID } from 'node:crypto';
import type { TaskState } from './definition.ts';
import { parseText, type Call, type Json } from './execution.ts';
import { functionNameOf } from './load-task.ts';
import type { Outcome } from './run.ts';

/** One call of a Task's resource; `item` is the index of the Map iteration it happens in. */
export type CallRequest = { execution: string; state: TaskState; call: Call; signal: AbortSignal; item?: number };

/** Answers a Task's call. Must not reject. */
export type CallResource = (request: CallRequest) => Promise<Outcome>;

/** Calls a Lambda function's handler by name; a rejection becomes the function's error, named by the error's `name`. */
export type Invoke = (functionName: string, payload: unknown, context: { signal: AbortSignal }) => Promise<unknown>;

/** The error of a Lambda function as the service reports it: named by the error, its cause the function's JSON. */
function failureOf(fault: unknown): Outcome {
  const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
  const cause = JSON.stringify({ errorType: name, errorMessage: message, trace: (stack ?? '').split('\n') });
  return { failure: { error: name, cause } };
}

/** What `arn:aws:states:::lambda:invoke` answers around a function's own result. */
export function wrapPayload(payload: Json): Record<string, Json> {
  const requestId = randomUUID();
  return {
    ExecutedVersion: '$LATEST',
    Payload: payload,
    SdkHttpMetadata: {
      AllHttpHeaders: {
        'X-Amz-Executed-Version': ['$LATEST'],
        'x-amzn-RequestId': [requestId],
        'Content-Type': ['application/json'],
      },
      HttpHeaders: {
        'Content-Type': 'application/json',
        'X-Amz-Executed-Version': '$LATEST',
        'x-amzn-RequestId': requestId,
      },
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
    StatusCode: 200,
  };
}

/** Calls the handlers of Lambda functions, by ARN resource or by `lambda:invoke`. */
export function callFunction(invoke: Invoke): CallResource {
  return async ({ state: { resource }, call, signal }) => {
    try {
      if (resource.kind === 'function') {
        return { output: toJson(await invoke(resource.functionName, call.args, { signal })) };
      }
      const { FunctionName, Payload = {} } = call.args as { FunctionName?: string; Payload?: Json };
      if (typeof FunctionName !== 'string') throw new TypeError('Arguments of lambda:invoke need a FunctionName');
      return { output: wrapPayload(toJson(await invoke(functionNameOf(FunctionName), Payload, { signal }))) };
    } catch (fault) {
      return failureOf(fault);
    }
  };
}

/** A result passes through JSON, as it does on its way from a function; nothing becomes null. */
function toJson(value: unknown): Json {
  return value === undefined ? null : parseText(JSON.stringify(value));
}
