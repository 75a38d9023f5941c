import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { MAIL_PREFIX } from '../../../functions/adapters/aws/inbound-keys.ts';
import type { HandlerFunction } from '../constructs/handler-function.ts';
import { namesOf } from '../names.ts';
import type { Stage } from '../stages.ts';

export interface MailInProps extends StackProps {
  stage: Stage;
  intake: HandlerFunction;
}

/**
 * Mail in: SES stores the raw message, then calls intake with its verdicts. A stack of its own, for a region has one
 * active rule set and someone must choose it: `aws ses set-active-receipt-rule-set`.
 */
export class MailInStack extends Stack {
  constructor(scope: Construct, id: string, { stage, intake, ...props }: MailInProps) {
    super(scope, id, props);
    const names = namesOf(stage);
    const permission = new CfnPermission(this, 'SesMayCallIntake', {
      action: 'lambda:InvokeFunction',
      functionName: intake.function.functionArn,
      principal: 'ses.amazonaws.com',
      sourceAccount: this.account,
      sourceArn: names.arn('ses', 'receipt-rule-set/*'),
    });
    const ruleSet = new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: names.prefix });
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: ruleSet.ref,
      rule: {
        name: 'store-then-receive',
        enabled: true,
        recipients: [stage.privacyAddress],
        scanEnabled: true,
        // Opportunistic: a requester whose server speaks no TLS is heard all the same (clause 5.1.1 names the gap).
        tlsPolicy: 'Optional',
        actions: [
          { s3Action: { bucketName: names.bucket('inbound'), objectKeyPrefix: MAIL_PREFIX } },
          { lambdaAction: { functionArn: intake.function.functionArn, invocationType: 'Event' } },
        ],
      },
    });
    rule.addResourceDependency(permission);
  }
}
