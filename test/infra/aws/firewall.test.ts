import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ApiStack } from '../../../infra/aws/stacks/api-stack.ts';
import { RecordsStack } from '../../../infra/aws/stacks/records-stack.ts';
import { readStage, type Stage } from '../../../infra/aws/stages.ts';
import { bundleNothing, openApp, readExample, synthesize, templateOf } from './synthesize.ts';

const certificateArn = 'arn:aws:acm:us-east-1:000000000000:certificate/of-the-pages';
const stage: Stage = { ...readStage('test'), firewall: { certificateArn, requestsPerFiveMinutes: 500 } };

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
}
type Resources = Record<string, Resource>;
let templates: Record<'Firewall' | 'Api' | 'Pipeline' | 'Records', Template>;
beforeAll(async () => {
  const bundling = vi.fn(bundleNothing);
  const assembly = await synthesize(stage, await readExample(), bundling);
  expect(bundling).toHaveBeenCalledExactlyOnceWith(expect.anything(), expect.anything(), true);
  const read = (part: string) => templateOf(assembly, part);
  const [Firewall, Api, Pipeline, Records] = [read('Firewall'), read('Api'), read('Pipeline'), read('Records')];
  templates = { Firewall, Api, Pipeline, Records };
  expect(assembly.getStackByName('Habeas-test-Firewall').environment.region).toBe('us-east-1');
});

const resourcesOf = (part: keyof typeof templates, type: string): Resource[] =>
  Object.values(templates[part].toJSON()['Resources'] as Resources).filter(({ Type }) => Type === type);

describe('a stage with a certificate', () => {
  it('has its pages under their own name alone', () => {
    const own = 'arn:aws:acm:eu-west-1:000000000000:certificate/of-the-pages';
    const certified: Stage = { ...readStage('test'), certificateArn: own };
    const app = openApp();
    const env = { account: certified.account, region: certified.region };
    const records = new RecordsStack(app, 'Records', { stage: certified, env });
    const parts = { records, handlers: [], functions: new Map<string, never>(), firewall: undefined };
    const template = Template.fromStack(new ApiStack(app, 'Api', { stage: certified, env, ...parts }));
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'privacy.anytalk.example',
      DomainNameConfigurations: [{ CertificateArn: own, SecurityPolicy: 'TLS_1_2' }],
    });
    template.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1);
    expect(Object.keys(template.findOutputs('*'))).toContain('PagesHost');
  });
});

describe('a stage with a firewall', () => {
  it('has a web ACL as reviewed', async () => {
    const text = `${JSON.stringify(templates.Firewall.toJSON(), null, 1)}\n`;
    await expect(text).toMatchFileSnapshot('__snapshots__/Firewall.json');
  });

  it('turns away who calls too often and what AWS knows as an attack, and never samples a path', () => {
    templates.Firewall.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      Rules: [
        { Action: { Block: {} }, Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 500 } } },
        { Statement: { ManagedRuleGroupStatement: { Name: 'AWSManagedRulesAmazonIpReputationList' } } },
        { Statement: { ManagedRuleGroupStatement: { Name: 'AWSManagedRulesKnownBadInputsRuleSet' } } },
      ],
    });
    const text = JSON.stringify(templates.Firewall.toJSON());
    expect(text).not.toContain('"SampledRequestsEnabled":true');
    expect(text).not.toContain('LoggingConfiguration');
  });

  it('serves its pages by TLS 1.3, under its own name, unlogged and uncached, with the web ACL before them', () => {
    templates.Api.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['privacy.anytalk.example'],
        Logging: Match.absent(),
        ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.3_2025' },
        DefaultCacheBehavior: {
          ViewerProtocolPolicy: 'redirect-to-https',
          // Managed-CachingDisabled and Managed-AllViewerExceptHostHeader, as AWS lists them.
          CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
          OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        },
        WebACLId: {
          'Fn::GetStackOutput': {
            StackName: 'Habeas-test-Firewall',
            OutputName: 'WebAclArn',
            Region: 'us-east-1',
          },
        },
      },
    });
  });

  it('shows its pages a secret that stands in no template', () => {
    const [distribution] = resourcesOf('Api', 'AWS::CloudFront::Distribution');
    const { Origins } = distribution?.Properties['DistributionConfig'] as { Origins: Record<string, unknown>[] };
    expect(Origins[0]).toMatchObject({
      CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
      OriginCustomHeaders: [
        { HeaderName: 'x-habeas-origin', HeaderValue: '{{resolve:secretsmanager:habeas-test-origin:SecretString:::}}' },
      ],
    });
    templates.Pipeline.hasResourceProperties('AWS::SecretsManager::Secret', {
      Name: 'habeas-test-origin',
      GenerateSecretString: Match.anyValue(),
      KmsKeyId: Match.anyValue(),
    });
  });

  it('lets the pages read that secret, and nothing else', () => {
    const told = resourcesOf('Pipeline', 'AWS::Lambda::Function')
      .filter(({ Properties }) => JSON.stringify(Properties['Environment']).includes('HABEAS_ORIGIN_SECRET'))
      .map(({ Properties }) => Properties['FunctionName']);
    const pages = ['AnswerQuestion', 'CancelRequest', 'DownloadPackage', 'ProveAddress'];
    expect(told.sort()).toEqual(pages.map((name) => `habeas-test-${name}`));
    const readers = resourcesOf('Pipeline', 'AWS::IAM::Policy').filter(({ Properties }) =>
      JSON.stringify(Properties).includes('secretsmanager:GetSecretValue'),
    );
    expect(readers).toHaveLength(pages.length);
    // CDK would let the whole account use the storage key through Secrets Manager.
    expect(JSON.stringify(templates.Records.toJSON())).not.toContain('secretsmanager');
  });
});
