import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkStage } from './check-stage.ts';

/** A text of this form; the sentence says what to write, whether it is missing, a number or another text. */
const text = (form: RegExp, sentence: string) => z.string(sentence).regex(form, sentence);
const count = (least: number, most: number, sentence: string) =>
  z.int(sentence).min(least, sentence).max(most, sentence);

const SUBNETS = 'write the ids of one or more subnets, e.g. [subnet-0123456789abcdef0]';
const GROUPS = 'write the ids of one or more security groups, e.g. [sg-0123456789abcdef0]';

/** Where a store lies in this stage, when that is elsewhere than config/habeas.yml says (a laptop's files, for one). */
const StageStore = z.strictObject({
  kind: z.enum(
    ['postgresql', 'dynamodb', 's3-json-lines'],
    'write postgresql, dynamodb or s3-json-lines: only these open from Lambda',
  ),
  settings: z.record(z.string(), z.string('write it as text'), 'write what a store of its kind takes, {} for nothing'),
  /** For a database that answers within a VPC only: its functions get a network interface there. */
  network: z.optional(
    z.strictObject({
      subnets: z.array(text(/^subnet-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, SUBNETS), SUBNETS).min(1, SUBNETS),
      securityGroups: z.array(text(/^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, GROUPS), GROUPS).min(1, GROUPS),
    }),
  ),
});

/** Where SES is known to receive mail; in most other regions it only sends. One that has come to receive since is added here. */
const RECEIVING = [
  ...(['us-east-1', 'us-east-2', 'us-west-2', 'ca-central-1', 'eu-west-1', 'eu-west-2', 'eu-central-1'] as const),
  ...(['ap-southeast-1', 'ap-southeast-2', 'ap-northeast-1'] as const),
] as const;

const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const Stage = z.strictObject({
  account: text(/^\d{12}$/, "write the 12 digits of the AWS account as text, e.g. '111122223333'"),
  region: z.enum(RECEIVING, `write a region that SES receives mail in: ${RECEIVING.join(', ')}`),
  /** The verified identity that requests are sent to and answers come from. */
  privacyAddress: z.email('write the address that SES receives and sends for, e.g. privacy@example.com'),
  /** Where reminders and alarms for operators go. */
  operatorAddress: z.email('write an address that an operator reads'),
  /** Base of every link in a mail. */
  pagesUrl: text(
    /^https:\/\/[a-z0-9.-]+(?:\/[\w.-]+)*$/,
    'write an https URL without a slash at the end, e.g. https://privacy.example.com',
  ),
  /** ARN of the certificate for the host of pagesUrl, in the stage's region. Without it (or a firewall) the API's own address serves. */
  certificateArn: z.optional(text(/^arn:aws[\w-]*:acm:/, 'write the ARN of an ACM certificate')),
  /** A web ACL on a distribution before the pages, instead of certificateArn; docs/deploy.md says what it costs. */
  firewall: z.optional(
    z.strictObject({
      certificateArn: text(
        /^arn:aws:acm:us-east-1:/,
        'write the ARN of a certificate in us-east-1: CloudFront reads no other',
      ),
      /** From one address, before it is turned away. */
      requestsPerFiveMinutes: count(10, 2_000_000_000, 'write 10 or more: AWS WAF counts no lower'),
    }),
  ),
  /** MAIL FROM of what goes out, e.g. bounce.example.com, so that SPF aligns too. Without it SES uses a domain of its own. */
  mailFromDomain: z.optional(text(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'write a subdomain, e.g. bounce.example.com')),
  logRetentionDays: z.literal(LOG_DAYS, `write one of ${LOG_DAYS.join(', ')}`),
  /** Whether tables, buckets and keys outlive `cdk destroy`, and stacks refuse it. */
  retain: z.boolean('write true for a stage with real requests, else false'),
  /** How long a signed anchor can be deleted by nobody (compliance) or by a privileged few (governance). */
  anchors: z.strictObject(
    {
      mode: z.enum(['compliance', 'governance'], 'write compliance or governance'),
      days: count(1, 36500, 'write days, 1 to 36500'),
    },
    "write { mode: 'compliance' | 'governance', days: … }",
  ),
  api: z.strictObject(
    {
      requestsPerSecond: count(1, 10_000, 'write how many calls the front door takes a second, e.g. 20'),
      burst: count(1, 10_000, 'write how many calls it takes at once, e.g. 40'),
    },
    'write { requestsPerSecond: …, burst: … }',
  ),
  /**
   * A second opinion on mails that the built-in reader is unsure of; leave it out to ask nobody. What such mails say goes to
   * Amazon Bedrock in the stage's region: name a model of that region, and see docs/adr/0011-second-reader.md first.
   */
  secondReader: z.optional(
    z.strictObject({
      modelId: text(
        /^(?!(?:us|eu|apac|global|us-gov|jp|au|ca)\.)[a-z0-9-]+\.[\w.:-]+$/,
        'write the id of a model, not of a profile that spans regions',
      ),
      mailsADay: count(1, 10_000, 'write how many mails a day may be asked about, 1 to 10000'),
    }),
  ),
  stores: z.record(z.string(), StageStore, 'write where stores lie that lie elsewhere in this stage, {} for none'),
});
export type Firewall = NonNullable<z.infer<typeof Stage>['firewall']>;
export type Network = NonNullable<z.infer<typeof StageStore>['network']>;
export type Stage = z.infer<typeof Stage> & { name: string };

const STAGES: Record<string, z.infer<typeof Stage>> = {
  /** What `npm run test:deployed` deploys onto the emulator. */
  test: {
    account: '000000000000',
    region: 'eu-west-1',
    privacyAddress: 'privacy@anytalk.example',
    operatorAddress: 'privacy-desk@anytalk.example',
    pagesUrl: 'https://privacy.anytalk.example',
    logRetentionDays: 30,
    retain: false,
    anchors: { mode: 'governance', days: 1 },
    api: { requestsPerSecond: 20, burst: 40 },
    stores: {
      devices: { kind: 'postgresql', settings: { url: '${HABEAS_DEVICES_URL}', tls: '${HABEAS_DEVICES_TLS}' } },
      events: { kind: 'postgresql', settings: { url: '${HABEAS_EVENTS_URL}', tls: '${HABEAS_EVENTS_TLS}' } },
    },
  },
};

/** What a folder of configuration says of stages: those here, and before them those of its stages.yml. */
export function readStages(folder: string): Record<string, unknown> {
  const file = join(folder, 'stages.yml');
  return {
    ...STAGES,
    ...(existsSync(file) ? (parse(readFileSync(file, 'utf8'), { merge: true }) as object | null) : {}),
  };
}

/** The settings of a stage. @throws Error naming the stage, the setting, and what to write */
export function readStage(name: string, stages: Record<string, unknown> = STAGES): Stage {
  const raw = Object.hasOwn(stages, name) ? stages[name] : undefined;
  if (raw === undefined)
    throw new Error(
      `there is no stage "${name}": run with -c stage=${Object.keys(stages).join('|')}, or add it to infra/aws/stages.ts or to stages.yml beside your habeas.yml`,
    );
  const parsed = Stage.safeParse(raw);
  const problems = parsed.success ? checkStage({ ...parsed.data, name }) : parsed.error.issues.map(sentenceOf);
  if (parsed.success && problems.length === 0) return { ...parsed.data, name };
  throw new Error(problems.map((problem) => `stage "${name}", ${problem}`).join('\n'));
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const at = issue.path.join('.') || 'settings';
  if (issue.code === 'unrecognized_keys') return `${at}: remove ${issue.keys.join(', ')}; no such setting is known`;
  return `${at}: ${issue.message}`;
}
