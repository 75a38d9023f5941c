import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnConfigurationSet, CfnConfigurationSetEventDestination, CfnEmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { domainOf } from '../constructs/permissions.ts';
import { namesOf } from '../names.ts';
import type { Stage } from '../stages.ts';

/** Mail out: the domain that SES signs for (DKIM), and the set that demands TLS of the next hop
 * and tells EventBridge what came back, by outbox id. */
export class MailOutStack extends Stack {
  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { stage: Stage }) {
    super(scope, id, { ...props, terminationProtection: stage.retain });
    const set = new CfnConfigurationSet(this, 'ConfigurationSet', {
      name: namesOf(stage).configurationSet,
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      reputationOptions: { reputationMetricsEnabled: true },
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
    new CfnConfigurationSetEventDestination(this, 'CameBack', {
      configurationSetName: set.ref,
      eventDestination: {
        name: 'came-back',
        enabled: true,
        matchingEventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT'],
        eventBridgeDestination: { eventBusArn: namesOf(stage).arn('events', 'event-bus/default') },
      },
    });
    new CfnEmailIdentity(this, 'Identity', {
      emailIdentity: domainOf(stage),
      configurationSetAttributes: { configurationSetName: set.ref },
      dkimSigningAttributes: { nextSigningKeyLength: 'RSA_2048_BIT' },
      ...(stage.mailFromDomain !== undefined && {
        mailFromAttributes: { mailFromDomain: stage.mailFromDomain, behaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      }),
    });
  }
}
