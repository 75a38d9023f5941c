import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  SecurityPolicy,
  type CfnStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { PagesDistribution } from '../constructs/pages-distribution.ts';
import type { HandlerFunction } from '../constructs/handler-function.ts';
import type { Handler } from '../handlers.ts';
import { namesOf } from '../names.ts';
import type { Stage } from '../stages.ts';
import type { FirewallStack } from './firewall-stack.ts';
import type { RecordsStack } from './records-stack.ts';

export interface ApiProps extends StackProps {
  stage: Stage;
  records: RecordsStack;
  handlers: Handler[];
  functions: ReadonlyMap<string, HandlerFunction>;
  firewall: FirewallStack | undefined;
}

/** The front door: the pages that mails link to, open to whoever holds a link, and the app's API, signed. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiProps) {
    const { stage, records, handlers, functions, firewall } = props;
    super(scope, id, props);
    const domain = customDomain(this, stage);
    const api = new HttpApi(this, 'FrontDoor', {
      apiName: namesOf(stage).prefix,
      createDefaultStage: true,
      disableExecuteApiEndpoint: domain !== undefined,
    });
    if (domain && api.defaultStage)
      new ApiMapping(this, 'Mapping', { api, domainName: domain, stage: api.defaultStage });
    for (const { name, trigger } of handlers) {
      const target = functions.get(name);
      if (trigger?.kind !== 'http' || !target) continue;
      api.addRoutes({
        path: trigger.path,
        methods: trigger.methods.map((method) => HttpMethod[method]),
        integration: new HttpLambdaIntegration(name, target.function, { timeout: Duration.seconds(29) }),
        ...(trigger.needsKey && { authorizer: new HttpIamAuthorizer() }),
      });
    }
    this.#limitAndLog(api, stage, records);
    acknowledge(this, {
      'AwsSolutions-APIG4':
        'a page opens with the secret in its link, and proves by its POST only; the API takes signed calls',
    });
    // With a name of its own the API has no other address, and CDK tells none.
    if (domain) new CfnOutput(this, 'PagesHost', { value: domain.regionalDomainName });
    else new CfnOutput(this, 'Url', { value: api.apiEndpoint });
    if (firewall) this.#setBehind(firewall, api, stage);
  }

  #setBehind(firewall: FirewallStack, { apiId }: HttpApi, stage: Stage): void {
    if (!stage.firewall) return;
    this.addStackDependency(firewall);
    const { webAclArn } = firewall;
    const apiHost = `${apiId}.execute-api.${stage.region}.amazonaws.com`;
    const own = new PagesDistribution(this, 'Pages', { stage, firewall: stage.firewall, webAclArn, apiHost });
    new CfnOutput(this, 'PagesHost', { value: own.distributionDomainName });
  }

  /** The access log names routes, never paths: a path holds the secret of a link. */
  #limitAndLog(api: HttpApi, stage: Stage, records: RecordsStack): void {
    const logs = new LogGroup(this, 'AccessLogs', {
      logGroupName: namesOf(stage).logGroup('front-door'),
      retention: stage.logRetentionDays,
      encryptionKey: records.storageKey,
      removalPolicy: stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const cfnStage = api.defaultStage?.node.defaultChild as CfnStage;
    cfnStage.accessLogSettings = {
      destinationArn: logs.logGroupArn,
      format: JSON.stringify({
        invocation: '$context.requestId',
        route: '$context.routeKey',
        status: '$context.status',
        at: '$context.requestTimeEpoch',
        durationMs: '$context.responseLatency',
        fault: '$context.integrationErrorMessage',
      }),
    };
    cfnStage.defaultRouteSettings = {
      throttlingRateLimit: stage.api.requestsPerSecond,
      throttlingBurstLimit: stage.api.burst,
      detailedMetricsEnabled: true,
    };
  }
}

function customDomain(scope: Construct, { pagesUrl, certificateArn }: Stage): DomainName | undefined {
  if (certificateArn === undefined) return undefined;
  return new DomainName(scope, 'Domain', {
    domainName: new URL(pagesUrl).hostname,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
}
