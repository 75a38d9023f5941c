import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { ACCOUNT, REGION, type Emulator } from './emulator.ts';
import { until } from './patience.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What the emulator can't do, by name and reason. Everything else is deployed and used. */
export const LEFT_OUT = {
  'AWS::SES::ReceiptRuleSet, AWS::SES::ReceiptRule':
    'not in its CloudFormation; MailIn is deployed without them, and intake is called with the event SES would send',
  'DeleteBucket where something lies':
    'its CloudFormation does it; AWS refuses until the bucket is emptied, as docs/deploy.md says',
  'TimeoutSeconds as JSONata':
    'its callback tasks compare the text with a number and fail; after deployment the definitions get fixed seconds',
  'Output of a Choice state':
    'ignored where no rule matches; after deployment it stands at a last rule that always holds',
  'kms:EncryptionContext and ses:FromAddress as conditions':
    'its IAM has no value for them; taken off after deployment, the comparison of calls and grants checks the contexts',
  'resources of SendRawEmail, SendTaskSuccess, GetParametersByPath':
    'its IAM takes them for *; widened after deployment, the comparison of calls and grants holds the real ones',
  's3:DeleteObjectVersion for the first key of DeleteObjects':
    'its IAM asks for s3:DeleteObject; added after deployment',
  's3:if-none-match as a condition':
    'its IAM has no value for it; taken off after deployment, the comparison of calls and grants checks it',
  'metric filters':
    'kept, not applied; the test reads the lines that they would, and puts the number into the metric that the alarm watches',
  'logs of state machines, access log of the front door':
    'not written; that the definitions log no data and the front door no path is asserted on the templates',
  'Object Lock': 'its CloudFormation does not set it; that the template does is asserted instead',
  'KMS beneath S3, DynamoDB and SQS':
    'its IAM asks the caller for no key; the comparison of calls and grants implies what AWS would ask',
  'authenticated ciphertext':
    'its KMS opens a wrapped key that was altered; that the wrapper refuses it is shown on a fake',
  'versions and functions in execution histories':
    'its histories tell neither parameters nor versions; that code is pinned is seen by what it answers',
  'names of faults':
    'its local executor tells a state machine Runtime.HandlerError for every fault; catches by name are not reached',
  'events.analytics, events.crash_reports': 'nested fields take a JSON store; the stage keeps events in PostgreSQL',
};

const PARTS = ['Records', 'Pipeline', 'Api', 'MailIn', 'MailOut', 'Watch'];
export const stacksOf = (stage: string): string[] => PARTS.map((part) => `Habeas-${stage}-${part}`);
export const STACKS = stacksOf('test');

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

/** `cdk bootstrap`, from a folder without an app, for it would be synthesized for nothing. */
export const bootstrap = ({ environment }: Surroundings): Promise<string> =>
  cdk(environment, ['bootstrap', `aws://${ACCOUNT}/${REGION}`], environment['HOME']);

/**
 * `cdk synth` of a source tree into a folder, without what the emulator's CloudFormation does not know; needs no emulator.
 * The folder is there once it is whole.
 */
export async function synthesize(
  out: string,
  config: string,
  { source = ROOT, stage = 'test' }: { source?: string; stage?: string } = {},
): Promise<void> {
  const environment = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const written = `${out}.written`;
  await cdk(
    environment,
    ['synth', '--quiet', '-c', `stage=${stage}`, '-c', `config=${config}`, '--output', written],
    source,
  );
  const file = join(written, `Habeas-${stage}-MailIn.template.json`);
  const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: Record<string, { Type: string }> };
  const known = Object.entries(template.Resources).filter(([, { Type }]) => !Type.startsWith('AWS::SES::ReceiptRule'));
  writeFileSync(file, JSON.stringify({ ...template, Resources: Object.fromEntries(known) }));
  renameSync(written, out);
}

/** Waits for an assembly that somebody else synthesizes. Returns it. */
export const untilSynthesized = (assembly: string): Promise<string> =>
  until(`the assembly ${assembly}`, () => Promise.resolve(existsSync(assembly) ? assembly : undefined), 280_000);

type Surroundings = Pick<Emulator, 'environment'>;

/** `cdk deploy`, as it was synthesized, of every stack that the emulator can hold. Returns what it printed. */
export const deploy = ({ environment }: Surroundings, assembly: string, stacks = STACKS): Promise<string> =>
  cdk(environment, ['deploy', ...stacks, '--app', assembly, '--require-approval', 'never', '--method', 'direct']);

/** `cdk destroy` without a question. @throws Error with what it printed, when a stack refuses */
export const destroy = ({ environment }: Surroundings, assembly: string, stacks = STACKS): Promise<string> =>
  cdk(environment, ['destroy', ...stacks, '--app', assembly, '--force']);

async function cdk(environment: Record<string, string>, args: string[], cwd = ROOT): Promise<string> {
  try {
    const options = { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 };
    const settings = ['--no-notices', '--progress', 'events'];
    const { stdout, stderr } = await run(join(ROOT, 'node_modules/.bin/cdk'), [...args, ...settings], options);
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`cdk ${args[0]} failed:\n${(stdout + stderr).slice(-4000)}`, { cause: error });
  }
}
