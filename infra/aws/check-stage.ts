/** What is looked at together; the settings of a stage say what each of them is. */
interface Together {
  name: string;
  account: string;
  region: string;
  privacyAddress: string;
  pagesUrl: string;
  certificateArn?: string | undefined;
  firewall?: object | undefined;
  mailFromDomain?: string | undefined;
}

/** What is wrong between the settings of a stage, each with what to write. */
export const checkStage = (stage: Together): string[] => [
  ...checkName(stage),
  ...checkPages(stage),
  ...checkMail(stage),
];

/** S3's limit. */
const MOST_IN_BUCKET = 63;

function* checkName({ name, account, region }: Together): Generator<string> {
  const over = `habeas-${name}-access-logs-${account}-${region}`.length - MOST_IN_BUCKET;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    yield 'name: write it in a-z, 0-9 and single dashes, as buckets are named after it';
  else if (over > 0) yield `name: write ${over} letters less; S3 takes no longer name for the bucket of access logs`;
}

function* checkPages({ pagesUrl, certificateArn, firewall, region }: Together): Generator<string> {
  if (certificateArn !== undefined && firewall)
    yield 'certificateArn: remove it; a firewall brings the certificate of its own';
  if (certificateArn !== undefined && certificateArn.split(':')[3] !== region)
    yield `certificateArn: write the ARN of a certificate in ${region}; API Gateway reads no other`;
  if ((certificateArn ?? firewall) !== undefined && new URL(pagesUrl).pathname !== '/')
    yield `pagesUrl: write ${new URL(pagesUrl).origin}; pages lie at the root of their host`;
}

/** SES sends from a subdomain of what it signs for, and from nothing else. */
function* checkMail({ mailFromDomain, privacyAddress }: Together): Generator<string> {
  const domain = privacyAddress.slice(privacyAddress.lastIndexOf('@') + 1);
  if (domain !== domain.toLowerCase()) yield `privacyAddress: write its domain as ${domain.toLowerCase()}`;
  if (mailFromDomain !== undefined && !mailFromDomain.endsWith(`.${domain.toLowerCase()}`))
    yield `mailFromDomain: write a subdomain of ${domain}, e.g. bounce.${domain}`;
}
