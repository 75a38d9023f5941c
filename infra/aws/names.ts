import type { Stage } from './stages.ts';

/**
 * What everything is called. Names are fixed: stacks refer to each other by them and not by exports, roles state whole
 * ARNs, and an operator in the console reads what a thing is. What is kept when a stack goes must be adopted, not made anew.
 */
export function namesOf({ name, account, region }: Stage) {
  const prefix = `habeas-${name}`;
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  const arn = (service: string, resource: string) => `arn:${partition}:${service}:${region}:${account}:${resource}`;
  const bucket = (part: string) => `${prefix}-${part}-${account}-${region}`;
  const machinePrefix = arn('states', `stateMachine:${prefix}-`);
  return {
    prefix,
    partition,
    arn,
    table: (part: string) => `${prefix}-${part}`,
    tableArn: (part: string) => arn('dynamodb', `table/${prefix}-${part}`),
    bucket,
    bucketArn: (part: string) => `arn:${partition}:s3:::${bucket(part)}`,
    function: (id: string) => `${prefix}-${id}`,
    functionArn: (id: string) => arn('lambda', `function:${prefix}-${id}`),
    machinePrefix,
    machine: (machine: string) => `${prefix}-${machine}`,
    executionsArn: (machine: string) => arn('states', `execution:${prefix}-${machine}:*`),
    machineArn: (machine: string) => `${machinePrefix}${machine}`,
    logGroup: (part: string) => `/habeas/${name}/${part}`,
    logGroupArn: (part: string) => arn('logs', `log-group:/habeas/${name}/${part}:*`),
    /** SecureString parameters that an operator puts; CloudFormation can't make them, and no template should hold them. */
    storeSecrets: (storeId: string) => `/habeas/${name}/stores/${storeId}`,
    /** What the firewall's distribution shows the pages, in Secrets Manager. */
    originSecret: `${prefix}-origin`,
    configurationSet: prefix,
    /** Where announcements of requests go. */
    bus: prefix,
    deadLetters: `${prefix}-dead-letters`,
    /** Of the key that signs anchors, for whoever verifies them. */
    anchorKeyAlias: `alias/${prefix}-anchors`,
    /** CloudWatch namespace of our own figures. */
    metrics: `Habeas/${name}`,
  };
}
export type Names = ReturnType<typeof namesOf>;
