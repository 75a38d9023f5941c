/** One line of a bill: USD for so many units, where that stands, and whether somebody looked there for this table. */
export interface Price {
  service: string;
  unit: string;
  usd: number;
  per: number;
  source: string;
  /**
   * `page`: read on AWS's page. `list`: in AWS's price list of that date for the region, as somebody else excerpted it on
   * 2026-10-04. `others`: on pages of others about us-east-1, of March 2026. `memory`: written down from memory; compare both before
   * you rely on them.
   */
  seen: 'page' | 'list' | 'others' | 'memory';
}

/** Region and month of the table. */
export const PRICED = { region: 'eu-west-1', date: '2026-11' };

const M = 1_000_000;

/** On-demand list prices, first tier, no free tier. */
export const PRICES = {
  transition: price('Step Functions', 'state transitions', [0.025, 1000], ['step-functions/pricing', 'page']),
  invocation: price('Lambda', 'calls', [0.2, M], ['AWSLambda 2026-10-01', 'list']),
  gigabyteSecond: price('Lambda', 'GB-seconds, arm64', [0.000_013_333_4, 1], ['lambda/pricing', 'page']),
  write: price('DynamoDB', 'write request units', [0.705, M], ['AmazonDynamoDB 2026-09-11', 'list']),
  read: price('DynamoDB', 'read request units', [0.1415, M], ['AmazonDynamoDB 2026-09-11', 'list']),
  put: price('S3', 'PUT, POST and LIST requests', [0.005, 1000], ['AmazonS3 2026-09-28', 'list']),
  get: price('S3', 'GET requests', [0.0004, 1000], ['AmazonS3 2026-09-28', 'list']),
  key: price('KMS', 'requests', [0.03, 10_000], ['kms/pricing', 'others']),
  mailOut: price('SES', 'mails out', [0.1, 1000], ['ses/pricing', 'others']),
  mailIn: price('SES', 'mails in', [0.1, 1000], ['ses/pricing', 'memory']),
  page: price('API Gateway', 'HTTP API calls', [1.11, M], ['AmazonApiGateway 2026-10-02', 'list']),
  announcement: price('EventBridge', 'events on our bus', [1, M], ['eventbridge/pricing', 'others']),
  log: price('CloudWatch', 'bytes of logs', [0.57, 1e9], ['AmazonCloudWatch 2026-09-22', 'list']),
  trace: price('X-Ray', 'traces', [5, M], ['xray/pricing', 'page']),
  sent: price('Transfer', 'bytes to the internet', [0.09, 1e9], ['AWSDataTransfer 2026-09-16', 'list']),
} satisfies Record<string, Price>;

export type PriceName = keyof typeof PRICES;
/** How much of what was used. */
export type Usage = Record<PriceName, number>;

/** Nothing of anything. */
export const nothing = (): Usage =>
  Object.fromEntries((Object.keys(PRICES) as PriceName[]).map((name) => [name, 0])) as Usage;

/** USD for so much of it. */
export const cost = (name: PriceName, quantity: number): number => (quantity * PRICES[name].usd) / PRICES[name].per;

function price(
  service: string,
  unit: string,
  [usd, per]: [number, number],
  [page, seen]: [string, Price['seen']],
): Price {
  return { service, unit, usd, per, source: seen === 'list' ? page : `aws.amazon.com/${page}`, seen };
}
