import {
  GetRolePolicyCommand,
  IAMClient,
  paginateListRolePolicies,
  paginateListRoles,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { GetBucketPolicyCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { LambdaClient, paginateListFunctions } from '@aws-sdk/client-lambda';
import { clientConfig } from './emulator.ts';
import type { Statement } from './policies.ts';

/** What roles allow: those of functions by the function's id, the others by their own name. */
export interface Roles {
  functions: Record<string, Statement[]>;
  others: Record<string, Statement[]>;
}

/** Reads what was deployed. */
export async function readRoles(url: string, stage = 'test'): Promise<Roles> {
  const functions = new Map<string, string>();
  for await (const { Functions = [] } of paginateListFunctions({ client: new LambdaClient(clientConfig(url)) }, {}))
    for (const { FunctionName = '', Role = '' } of Functions)
      functions.set(Role.split('/').at(-1) ?? '', FunctionName.replace(`habeas-${stage}-`, ''));
  const roles: Roles = { functions: {}, others: {} };
  for await (const { role, statements } of inlinePolicies(url, stage)) {
    const id = functions.get(role);
    const kind = id === undefined ? roles.others : roles.functions;
    kind[id ?? role] = [...(kind[id ?? role] ?? []), ...statements];
  }
  return roles;
}

/** What the policies of the stage's buckets say. */
export async function readBuckets(url: string, stage = 'test'): Promise<Statement[]> {
  const s3 = new S3Client({ ...clientConfig(url), forcePathStyle: true });
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  const ours = Buckets.filter(({ Name }) => Name?.startsWith(`habeas-${stage}-`));
  const policies = await Promise.all(ours.map(({ Name: Bucket }) => s3.send(new GetBucketPolicyCommand({ Bucket }))));
  return policies.flatMap(({ Policy = '' }) => (JSON.parse(Policy) as { Statement: Statement[] }).Statement);
}

/** A policy of a deployed role. */
export interface InlinePolicy {
  role: string;
  statements: Statement[];
  put(statements: Statement[]): Promise<void>;
}

/** The policies in the roles of the stacks. */
export async function* inlinePolicies(url: string, stage = 'test'): AsyncGenerator<InlinePolicy> {
  const client = new IAMClient(clientConfig(url));
  for await (const { Roles = [] } of paginateListRoles({ client }, {}))
    for (const { RoleName = '' } of Roles.filter(({ RoleName: name }) => name?.startsWith(`Habeas-${stage}-`)))
      for await (const { PolicyNames = [] } of paginateListRolePolicies({ client }, { RoleName }))
        for (const PolicyName of PolicyNames) {
          const named = { RoleName, PolicyName };
          const { PolicyDocument = '' } = await client.send(new GetRolePolicyCommand(named));
          const document = JSON.parse(decodeURIComponent(PolicyDocument)) as { Statement: Statement[] };
          yield {
            role: RoleName,
            statements: document.Statement,
            put: async (statements) => {
              const PolicyDocument = JSON.stringify({ ...document, Statement: statements });
              await client.send(new PutRolePolicyCommand({ ...named, PolicyDocument }));
            },
          };
        }
}
