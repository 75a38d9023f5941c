import { Duration, SecretValue } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  OriginRequestPolicy,
  OriginSslPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { ORIGIN_HEADER } from '../../../functions/adapters/aws/origin-secret.ts';
import { namesOf } from '../names.ts';
import type { Firewall, Stage } from '../stages.ts';
import { acknowledge } from './acknowledge.ts';

export interface PagesDistributionProps {
  stage: Stage;
  firewall: Firewall;
  webAclArn: string;
  /** Host of the API that answers. */
  apiHost: string;
}

/** Carries a web ACL before the API, which takes none itself, and shows the API's functions a secret: they answer no other. */
export class PagesDistribution extends Distribution {
  constructor(scope: Construct, id: string, { stage, firewall, webAclArn, apiHost }: PagesDistributionProps) {
    super(scope, id, {
      comment: `Habeas ${stage.name}: pages, behind a firewall`,
      domainNames: [new URL(stage.pagesUrl).hostname],
      certificate: Certificate.fromCertificateArn(scope, 'FirewallCertificate', firewall.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_3_2025,
      webAclId: webAclArn,
      defaultBehavior: {
        origin: new HttpOrigin(apiHost, {
          originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          // CloudFormation fills it in as it deploys; no template holds it.
          customHeaders: {
            [ORIGIN_HEADER]: SecretValue.secretsManager(namesOf(stage).originSecret).unsafeUnwrap(),
          },
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      // CloudFront would keep a fault for ten seconds, and a person who tries again at once would meet it again.
      errorResponses: [500, 502, 503, 504].map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    acknowledge(this, {
      'AwsSolutions-CFR1': 'people ask from wherever they are',
      'AwsSolutions-CFR3': 'its log would hold paths, and a path holds the secret of a link; the API logs routes',
    });
  }
}
