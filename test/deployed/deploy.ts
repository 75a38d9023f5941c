import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { ACCOUNT, REGION, type Emulator } from './emulator.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What the emulator can't do, by name and reason. Everything else is deployed and used. */
export const LEFT_OUT = {
  'Habeas-test-MailIn':
    'no AWS::SES::ReceiptRule in its CloudFormation; intake is called with the event SES would send',
  'TimeoutSeconds as JSONata':
    'its callback tasks compare the text with a number and fail; after deployment the definitions get fixed seconds',
  'Output of a Choice state':
    'ignored where no rule matches, so what follows a refusal has no input; seen up to the decision',
  'authenticated ciphertext':
    'its KMS opens a wrapped key that was altered; that the wrapper refuses it is shown on a fake',
  'names of faults':
    'its local executor tells a state machine Runtime.HandlerError for every fault; catches by name are not reached',
  'events.analytics, events.crash_reports': 'nested fields take a JSON store; the stage keeps events in PostgreSQL',
};

export const STACKS = ['Records', 'Pipeline', 'Api', 'MailOut'].map((part) => `Habeas-test-${part}`);

const NESTED = ['analytics', 'crash_reports'];

/** The example controller without the collections that the stage's stores can't hold. */
export function writeConfig(folder: string): string {
  const config = join(folder, 'config');
  cpSync(join(ROOT, 'config'), config, { recursive: true });
  const file = join(config, 'data-map/events.yml');
  const map = parse(readFileSync(file, 'utf8')) as { dataset: { collections: { name: string }[] }[] };
  for (const dataset of map.dataset)
    dataset.collections = dataset.collections.filter(({ name }) => !NESTED.includes(name));
  writeFileSync(file, stringify(map));
  const main = join(config, 'habeas.yml');
  writeFileSync(main, readFileSync(main, 'utf8').replace(/cooling_off_seconds: \d+/, 'cooling_off_seconds: 8'));
  return config;
}

/** `cdk bootstrap`, then `cdk deploy` of every stack that the emulator can hold. Returns what deploy printed. */
export async function deploy({ environment }: Pick<Emulator, 'environment'>, config: string): Promise<string> {
  await cdk(environment, ['bootstrap', `aws://${ACCOUNT}/${REGION}`]);
  return cdk(environment, [
    'deploy',
    ...STACKS,
    '-c',
    `config=${config}`,
    '--require-approval',
    'never',
    '--method',
    'direct',
  ]);
}

async function cdk(environment: Record<string, string>, args: string[]): Promise<string> {
  const output = ['--output', join(environment['TMPDIR'] ?? '', 'cdk.out'), '--no-notices', '--progress', 'events'];
  try {
    const options = { cwd: ROOT, env: environment, maxBuffer: 64 * 1024 * 1024 };
    const { stdout, stderr } = await run(join(ROOT, 'node_modules/.bin/cdk'), [...args, ...output], options);
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`cdk ${args[0]} failed:\n${(stdout + stderr).slice(-4000)}`, { cause: error });
  }
}
