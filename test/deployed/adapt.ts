import { GetBucketPolicyCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DescribeStateMachineCommand,
  ListStateMachinesCommand,
  SFNClient,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import type { Statement } from './policies.ts';
import { inlinePolicies } from './roles.ts';
import { ACCOUNT, clientConfig, REGION } from './emulator.ts';

/** Seconds that a definition takes instead of an expression, and by the name of a state for a test that shortens one. */
export interface Seconds {
  proof: number;
  coolingOff: number;
  states?: Record<string, number>;
}

/** The wait for a proof is long, the cooling-off as long as the configuration says. */
export const USUAL: Seconds = { proof: 600, coolingOff: 8 };

interface State {
  TimeoutSeconds?: unknown;
  Type?: string;
  Choices?: object[];
  Default?: string;
  Output?: unknown;
  ItemProcessor?: { States: Record<string, State> };
}

/** Writes the deployed definitions so that the emulator reads them as AWS would; what it can't is in LEFT_OUT. */
export async function adaptMachines(url: string, seconds = USUAL): Promise<void> {
  const sfn = new SFNClient(clientConfig(url));
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}));
  for (const { stateMachineArn } of stateMachines) {
    const { definition = '' } = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
    const adapted = adaptDefinition(definition, seconds);
    if (adapted !== definition) await sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition: adapted }));
  }
}

const WAITS: Record<string, 'proof' | 'coolingOff'> = {
  'Wait until the person has proven the address': 'proof',
  'Wait out the cooling-off': 'coolingOff',
};

/** A definition with fixed seconds, and with the Output of a Choice at a last rule that always holds. */
export function adaptDefinition(text: string, seconds: Seconds): string {
  const machine = JSON.parse(text) as { States: Record<string, State> };
  for (const [name, state] of allStates(machine.States)) {
    const wait = WAITS[name];
    if (wait !== undefined) state.TimeoutSeconds = seconds[wait];
    const fixed = seconds.states?.[name];
    if (fixed !== undefined) state.TimeoutSeconds = fixed;
    if (state.Type !== 'Choice' || state.Output === undefined) continue;
    state.Choices?.push({ Condition: '{% true %}', Output: state.Output, Next: state.Default });
    delete state.Output;
  }
  return JSON.stringify(machine);
}

const allStates = (states: Record<string, State>): [string, State][] =>
  Object.entries(states).flatMap(([name, state]) => [
    [name, state] as [string, State],
    ...allStates(state.ItemProcessor?.States ?? {}),
  ]);

/** Rewrites what the emulator's IAM does not understand (LEFT_OUT); the comparison of calls and grants reads the templates. */
export async function adaptRoles(url: string, stage = 'test'): Promise<void> {
  for await (const policy of inlinePolicies(url, stage)) {
    const adapted = policy.statements.map(adaptStatement);
    if (JSON.stringify(adapted) !== JSON.stringify(policy.statements)) await policy.put(adapted);
  }
}

const UNKNOWN_KEYS = ['kms:EncryptionContext:', 'ses:FromAddress'];

/** Calls of which the emulator does not know the resource. */
const NAMELESS = ['ses:SendRawEmail', 'states:SendTaskSuccess', 'ssm:GetParametersByPath'];

function adaptStatement({ Condition = {}, ...statement }: Statement): Statement {
  const actions = [statement.Action].flat();
  const kept = Object.entries(Condition)
    .map(([operator, keys]) => {
      const known = Object.entries(keys).filter(([key]) => !UNKNOWN_KEYS.some((unknown) => key.startsWith(unknown)));
      return [operator, Object.fromEntries(known)] as const;
    })
    .filter(([, keys]) => Object.keys(keys).length > 0);
  return {
    ...statement,
    ...(actions.includes('s3:DeleteObjectVersion') && { Action: [...actions, 's3:DeleteObject'] }),
    ...(NAMELESS.some((action) => actions.includes(action)) && { Resource: '*' }),
    ...(kept.length > 0 && { Condition: Object.fromEntries(kept) }),
  };
}

/** Takes off the statement that lets nobody write an anchor twice: the emulator's IAM takes each write for such. */
export async function adaptBuckets(url: string, stage = 'test'): Promise<void> {
  const s3 = new S3Client({ ...clientConfig(url), forcePathStyle: true });
  const Bucket = `habeas-${stage}-anchors-${ACCOUNT}-${REGION}`;
  const { Policy = '' } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
  const policy = JSON.parse(Policy) as { Statement: { Sid?: string }[] };
  const Statement = policy.Statement.filter(({ Sid }) => Sid !== 'WriteOnce');
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ ...policy, Statement }) }));
}
