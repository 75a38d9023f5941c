import { CfnOutput, Fn, Stack } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { namesOf } from '../names.ts';
import type { Firewall, Stage } from '../stages.ts';

/** Where AWS keeps all that CloudFront uses. */
const REGION = 'us-east-1';

/** Lists of AWS's own that look at who calls and at known exploits; none that takes a person's own words for an attack. */
const LISTS = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet'];

/** What may not come through: who calls too often, whom AWS knows as an attacker, what is known as an exploit. */
export class FirewallStack extends Stack {
  constructor(scope: Construct, id: string, { stage, firewall }: { stage: Stage; firewall: Firewall }) {
    super(scope, id, { env: { account: stage.account, region: REGION } });
    const { prefix } = namesOf(stage);
    const rules: Pick<CfnWebACL.RuleProperty, 'name' | 'statement' | 'action' | 'overrideAction'>[] = [
      {
        name: 'CallsTooOften',
        statement: {
          rateBasedStatement: {
            aggregateKeyType: 'IP',
            limit: firewall.requestsPerFiveMinutes,
            evaluationWindowSec: 300,
          },
        },
        action: { block: {} },
      },
      ...LISTS.map((name) => ({
        name,
        statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
        overrideAction: { none: {} },
      })),
    ];
    const webAcl = new CfnWebACL(this, 'WebAcl', {
      name: prefix,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: counted(prefix),
      rules: rules.map((rule, priority) => ({
        ...rule,
        priority,
        visibilityConfig: counted(`${prefix}-${rule.name}`),
      })),
    });
    new CfnOutput(this, 'WebAclArn', { value: webAcl.attrArn });
  }

  /** For a stack in whatever region; that one must be deployed after this. */
  get webAclArn(): string {
    return Fn.getStackOutput(this.stackName, 'WebAclArn', REGION);
  }
}

/** Counted and never sampled: a sample shows paths, and a path holds the secret of a link. */
const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});
