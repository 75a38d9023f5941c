import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, it } from 'vitest';
import { readStage } from '../../infra/aws/stages.ts';
import { callOperatorFunction, OPERATOR_STEPS } from '../../cli/aws-desk.ts';
import { decideRequest } from '../../functions/handlers/operator/decide-request.ts';
import { listQueue } from '../../functions/handlers/operator/list-queue.ts';
import { TRIGGERS } from '../../functions/handlers/triggers.ts';
import { nameOf } from '../../infra/aws/handlers.ts';

/** A client that answers every call alike and keeps what was called. */
function lambdaAnswering(payload: unknown, FunctionError?: string) {
  const calls: { FunctionName?: string | undefined; input: unknown }[] = [];
  const send = async ({ input }: InvokeCommand) => {
    const { FunctionName, Payload } = input;
    calls.push({ FunctionName, input: JSON.parse(Buffer.from(Payload as Uint8Array).toString()) as unknown });
    return { Payload: Buffer.from(JSON.stringify(payload)), FunctionError };
  };
  return { calls, client: { send } as unknown as LambdaClient };
}

it('knows every step that operators may call, and no other', () => {
  const folder = join(import.meta.dirname, '../../functions/handlers/operator');
  const callable = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((stem) => TRIGGERS[stem]?.kind === 'operator');
  expect(Object.keys(OPERATOR_STEPS).sort()).toEqual(callable.map(nameOf).sort());
});

it('calls the function of a step and hands back what it answers', async () => {
  const { calls, client } = lambdaAnswering([]);
  expect(await callOperatorFunction(readStage('test'), client).ask(listQueue, { all: true })).toEqual([]);
  expect(calls).toEqual([{ FunctionName: 'habeas-test-ListQueue', input: { all: true } }]);
});

it('sees no halt where there is none', async () => {
  expect(await callOperatorFunction(readStage('test'), lambdaAnswering(null).client).halt()).toBeUndefined();
});

it('throws what the function threw, by its name', async () => {
  const { client } = lambdaAnswering({ errorType: 'NotAllowed', errorMessage: 'it is closed' }, 'Unhandled');
  const asked = callOperatorFunction(readStage('test'), client).ask(decideRequest, {
    ...{ requestId: 'a-1', decision: 'approve', reason: 'x', operator: 'op' },
  });
  await expect(asked).rejects.toMatchObject({ name: 'NotAllowed', message: 'it is closed' });
});
