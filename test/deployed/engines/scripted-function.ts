import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateFunctionCommand, DeleteFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateRoleCommand, DeleteRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { strToU8, zipSync } from 'fflate';
import { clientConfig } from '../emulator.ts';

/** What a function of the script says: a result, a fault, or nothing until its Task has timed out. */
export type Said = { payload: unknown } | { error: string; message: string } | 'silence';

/** Longer than any TimeoutSeconds here, short enough not to hold up the end. */
const SILENCE = 9_000;

/** A runtime of its own: of a fault under Node's runtime the emulator keeps no name. */
const BOOTSTRAP = `#!/usr/bin/env node
const runtime = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/';
(async () => { for (;;) {
  const next = await fetch(runtime + 'next');
  const id = next.headers.get('lambda-runtime-aws-request-id');
  const said = await (await fetch(process.env.SCRIPT, { method: 'POST', body: await next.text() })).json();
  if (said === 'silence') await new Promise((resolve) => setTimeout(resolve, ${SILENCE}));
  const body = said.error ? { errorType: said.error, errorMessage: said.message } : said.payload ?? null;
  await fetch(runtime + id + (said.error ? '/error' : '/response'), { method: 'POST', body: JSON.stringify(body) });
} })();
`;

const NAME = 'scripted';

/** Deploys a function on the emulator that asks `answer` what to say; `T` is what the machines send it. */
export async function deployScripted<T>(url: string, answer: (asked: T) => Said) {
  const server = createServer((asked, reply) => {
    void read(asked).then((text) => reply.end(JSON.stringify(answer(JSON.parse(text) as T))));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const iam = new IAMClient(clientConfig(url));
  const lambda = new LambdaClient(clientConfig(url));
  const trust = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: ['lambda.amazonaws.com', 'states.amazonaws.com'] },
        Action: 'sts:AssumeRole',
      },
    ],
  };
  const { Role } = await iam.send(
    new CreateRoleCommand({ RoleName: NAME, AssumeRolePolicyDocument: JSON.stringify(trust) }),
  );
  const { FunctionArn = '' } = await lambda.send(
    new CreateFunctionCommand({
      FunctionName: NAME,
      Runtime: 'provided.al2023',
      Handler: 'bootstrap',
      Role: Role?.Arn,
      Code: { ZipFile: zipSync({ bootstrap: [strToU8(BOOTSTRAP), { os: 3, attrs: 0o755 << 16 }] }) },
      Timeout: 60,
      Environment: { Variables: { SCRIPT: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } },
    }),
  );
  return {
    arn: FunctionArn,
    role: Role?.Arn,
    stop: async () => {
      await lambda.send(new DeleteFunctionCommand({ FunctionName: NAME }));
      await iam.send(new DeleteRoleCommand({ RoleName: NAME }));
      server.closeAllConnections();
      server.close();
    },
  };
}

async function read(asked: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
