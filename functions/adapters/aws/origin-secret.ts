import { createHash, timingSafeEqual } from 'node:crypto';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { Misconfigured } from './misconfigured.ts';
import type { AwsSettings } from './settings.ts';

/** The header in which the firewall's distribution says that a call came through it; a visitor's own is written over. */
export const ORIGIN_HEADER = 'x-habeas-origin';

let reading: Promise<string> | undefined;

/** Whether this is what the distribution was told. The secret is read once, and again after a failure. @throws Misconfigured */
export async function isOriginSecret(told: string | undefined, settings: Pick<AwsSettings, 'originSecret'>) {
  reading ??= readSecret(settings.originSecret).catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return timingSafeEqual(digest(told ?? ''), digest(await reading));
}

/** Parameter Store hands out what lies in Secrets Manager; a client for that would be one more in the bundle. */
async function readSecret(secret: string): Promise<string> {
  const Name = `/aws/reference/secretsmanager/${secret}`;
  const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name, WithDecryption: true }));
  if (!Parameter?.Value) throw new Misconfigured(`the secret ${secret} is empty`);
  return Parameter.Value;
}

/** Of the same length whatever was told. */
const digest = (text: string) => createHash('sha256').update(text).digest();
