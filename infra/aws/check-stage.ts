import { domainOf } from './constructs/permissions.ts';
import { namesOf } from './names.ts';
import type { Stage } from './stages.ts';

/** S3's limit; the longest name of ours is that of the access logs' bucket. */
const MOST_IN_BUCKET = 63;

/** What is wrong between the settings of a stage, each with what to write. */
export function checkStage(stage: Stage): string[] {
  return [...checkName(stage), ...checkPages(stage), ...checkMail(stage)];
}

function* checkName(stage: Stage): Generator<string> {
  const over = namesOf(stage).bucket('access-logs').length - MOST_IN_BUCKET;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stage.name))
    yield 'name: write it in a-z, 0-9 and single dashes, as buckets are named after it';
  else if (over > 0) yield `name: write ${over} letters less; S3 takes no longer name for the bucket of access logs`;
}

function* checkPages({ pagesUrl, certificateArn, firewall, region }: Stage): Generator<string> {
  if (certificateArn !== undefined && firewall)
    yield 'certificateArn: remove it; a firewall brings the certificate of its own';
  if (certificateArn !== undefined && certificateArn.split(':')[3] !== region)
    yield `certificateArn: write the ARN of a certificate in ${region}; API Gateway reads no other`;
  if ((certificateArn ?? firewall) !== undefined && new URL(pagesUrl).pathname !== '/')
    yield `pagesUrl: write ${new URL(pagesUrl).origin}; pages lie at the root of their host`;
}

/** SES sends from a subdomain of what it signs for, and from nothing else. */
function* checkMail(stage: Stage): Generator<string> {
  const { mailFromDomain } = stage;
  const domain = domainOf(stage);
  if (mailFromDomain !== undefined && !mailFromDomain.endsWith(`.${domain}`))
    yield `mailFromDomain: write a subdomain of ${domain}, e.g. bounce.${domain}`;
}
