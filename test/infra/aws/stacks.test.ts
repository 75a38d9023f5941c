import { App, Stack } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { CfnManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkWithNag } from '../../../infra/aws/habeas-app.ts';
import { readStage } from '../../../infra/aws/stages.ts';
import { openApp, readExample, synthesize, templateOf } from './synthesize.ts';

const PARTS = ['Records', 'Pipeline', 'Api', 'MailOut', 'MailIn', 'Watch'] as const;
type Part = (typeof PARTS)[number];

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
  Principal?: unknown;
}
interface Resource {
  Type: string;
  Properties: Record<string, unknown> & { PolicyDocument?: { Statement: Statement[] } };
  DeletionPolicy?: string;
}

const templates = {} as Record<Part, Template>;
beforeAll(async () => {
  const assembly = await synthesize(readStage('test'), await readExample());
  for (const part of PARTS) templates[part] = templateOf(assembly, part);
});

const resourcesOf = (part: Part, type?: string): [string, Resource][] =>
  Object.entries(templates[part].toJSON()['Resources'] as Record<string, Resource>).filter(
    ([, resource]) => type === undefined || resource.Type === type,
  );
const listOf = (value: string | string[]) => (Array.isArray(value) ? value : [value]);

const statementsOf = (part: Part): [string, Statement][] =>
  resourcesOf(part, 'AWS::IAM::Policy').flatMap(([id, { Properties }]) =>
    (Properties.PolicyDocument?.Statement ?? []).map((statement): [string, Statement] => [id, statement]),
  );
const actionsOn = (resource: string) =>
  statementsOf('Pipeline').flatMap(([id, { Action, Resource: on }]) =>
    JSON.stringify(on).includes(resource) ? listOf(Action).map((action) => ({ id, action })) : [],
  );

describe('the stacks', () => {
  it.each(PARTS)('%s is as reviewed', async (part) => {
    await expect(stable(templates[part].toJSON())).toMatchFileSnapshot(`__snapshots__/${part}.json`);
  });

  it('were synthesized under cdk-nag, which stops what is careless', () => {
    const app = new App({ analyticsReporting: false });
    new Bucket(new Stack(app, 'Probe'), 'Careless');
    checkWithNag(app);
    expect(() => app.synth()).toThrow(/Probe\/Careless[\s\S]*AwsSolutions-S10/);
  });

  it("were synthesized under CDK's validation of templates, which stops what CloudFormation would refuse", () => {
    const app = openApp();
    const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::' };
    const policyDocument = { Version: '2012-10-17', Statement: [statement] };
    new CfnManagedPolicy(new Stack(app, 'Probe'), 'Wrong', { policyDocument });
    expect(() => app.synth()).toThrow(/E3510/);
  });
});

describe('roles', () => {
  it.each(PARTS)('of %s allow no wildcard action', (part) => {
    for (const [id, { Action }] of statementsOf(part))
      for (const action of listOf(Action)) expect(action, id).not.toContain('*');
  });

  it('state a resource, but for what takes none', () => {
    const NO_RESOURCE = /^(?:xray:|logs:\w*(?:LogDeliver|ResourcePolic|DescribeLogGroups))/;
    for (const [id, { Action, Resource: on }] of statementsOf('Pipeline'))
      if (on === '*') for (const action of listOf(Action)) expect(action, id).toMatch(NO_RESOURCE);
  });

  it('can neither update nor delete an event of the ledger', () => {
    const actions = new Set(actionsOn('table/habeas-test-events').map(({ action }) => action));
    expect([...actions].sort()).toEqual(['dynamodb:ConditionCheckItem', 'dynamodb:PutItem', 'dynamodb:Query']);
  });

  it('destroy a key from three places only, and make one from intake only', () => {
    const rolesThat = (action: string) =>
      actionsOn('table/habeas-test-wrapped-keys')
        .filter((found) => found.action === action)
        .map(({ id }) => id.replace(/Role.*$/, ''))
        .sort();
    expect(rolesThat('dynamodb:UpdateItem')).toEqual(['ForgetCase', 'SweepPending']);
    const unconditional = statementsOf('Pipeline').filter(
      ([, { Action, Condition, Resource: on }]) =>
        listOf(Action).includes('dynamodb:PutItem') && JSON.stringify(on).includes('wrapped-keys') && !Condition,
    );
    expect(unconditional.map(([id]) => id.replace(/Role.*$/, ''))).toEqual(['ReceiveMessage']);
  });

  it('use the case keys with an encryption context only', () => {
    const uses = statementsOf('Pipeline').filter(([, { Resource: on }]) => JSON.stringify(on).includes('CaseKeysKey'));
    expect(uses.length).toBeGreaterThan(5);
    for (const [id, { Condition }] of uses)
      expect(JSON.stringify(Condition), id).toContain('kms:EncryptionContext:caseId');
  });

  it("open one store's secrets from one store's functions", () => {
    for (const [id, { Action, Resource: on }] of statementsOf('Pipeline')) {
      if (!listOf(Action).includes('ssm:GetParametersByPath')) continue;
      const store = /^(?:LocateInStore|EraseFromStore)(\w+)Role/.exec(id)?.[1] ?? '?';
      expect(on).toBe(`arn:aws:ssm:eu-west-1:000000000000:parameter/habeas/test/stores/${store}`);
    }
  });
});

describe('what is stored', () => {
  it('lies in tables under our key, without streams but that of the ledger, recoverable but for the wrapped keys', () => {
    const tables = resourcesOf('Records', 'AWS::DynamoDB::Table');
    expect(tables).toHaveLength(3);
    for (const [id, { Properties }] of tables) {
      expect(Properties, id).toMatchObject({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
      const stream = id.startsWith('Events') ? { StreamViewType: 'KEYS_ONLY' } : undefined;
      expect(Properties['StreamSpecification'], id).toEqual(stream);
      expect(Properties['PointInTimeRecoverySpecification'], id).toEqual({
        PointInTimeRecoveryEnabled: !id.startsWith('WrappedKeys'),
      });
    }
  });

  it('lies in buckets that are private, versioned, logged and closed to plain HTTP', () => {
    const buckets = resourcesOf('Records', 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(5);
    const policies = JSON.stringify(resourcesOf('Records', 'AWS::S3::BucketPolicy'));
    for (const [id, { Properties }] of buckets) {
      expect(Properties, id).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
      if (!id.startsWith('AccessLogs')) expect(Properties['LoggingConfiguration'], id).toBeDefined();
      expect(policies, id).toContain(`{"Ref":"${id}"}`);
    }
    expect(policies.match(/"aws:SecureTransport":"false"/g)).toHaveLength(buckets.length);
    expect(policies.match(/"s3:TlsVersion":1\.3/g)).toHaveLength(3);
    expect(policies.match(/"s3:TlsVersion":1\.2/g)).toHaveLength(2);
  });

  it('lies under keys that rotate, but for the one that signs', () => {
    for (const [id, { Properties }] of resourcesOf('Records', 'AWS::KMS::Key'))
      expect(Properties['EnableKeyRotation'], id).toBe(id.startsWith('AnchorKey') ? undefined : true);
  });

  it('keeps anchors locked, and lets none be written over', () => {
    templates.Records.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: 1, Mode: 'GOVERNANCE' } } },
    });
    templates.Records.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:PutObject',
            Condition: { Null: { 's3:if-none-match': 'true' } },
          }),
        ]),
      },
    });
  });
});

describe('what runs', () => {
  it('is one function per store, with that store in its bundle alone', () => {
    const names = resourcesOf('Pipeline', 'AWS::Lambda::Function').map(
      ([, { Properties }]) => Properties['FunctionName'],
    );
    for (const handler of ['LocateInStore', 'EraseFromStore'])
      for (const store of ['accounts', 'devices', 'events']) expect(names).toContain(`habeas-test-${handler}-${store}`);
  });

  it('has logs that end, under our key, and a dead-letter queue behind every asynchronous call', () => {
    for (const part of PARTS)
      for (const [id, { Properties }] of resourcesOf(part, 'AWS::Logs::LogGroup'))
        expect(Properties, id).toMatchObject({ RetentionInDays: 30, KmsKeyId: expect.anything() as unknown });
    const guarded = resourcesOf('Pipeline', 'AWS::Lambda::EventInvokeConfig').map(([, { Properties }]) =>
      JSON.stringify(Properties['FunctionName']),
    );
    for (const name of ['ReceiveMessage', 'SweepDeadlines', 'SweepPending', 'AnchorLedger'])
      expect(
        guarded.some((found) => found.includes(name)),
        name,
      ).toBe(true);
    templates.Pipeline.allResourcesProperties('AWS::Scheduler::Schedule', {
      Target: Match.objectLike({ DeadLetterConfig: Match.anyValue(), RetryPolicy: Match.anyValue() }),
    });
  });

  it('keeps no secret in an environment', () => {
    for (const [id, { Properties }] of resourcesOf('Pipeline', 'AWS::Lambda::Function')) {
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      for (const name of Object.keys(Variables)) expect(name, id).toMatch(/^(?:HABEAS_[A-Z_]+|AWS_SDK_UA_APP_ID)$/);
      expect(JSON.stringify(Variables), id).not.toMatch(/password|secret(?!s)|token/i);
    }
  });

  it('is called by version from state machines that log no data', () => {
    for (const [id, { Properties }] of resourcesOf('Pipeline', 'AWS::StepFunctions::StateMachine')) {
      expect(JSON.stringify(Properties['DefinitionString']), id).toContain('CurrentVersion');
      expect(Properties, id).toMatchObject({
        LoggingConfiguration: { IncludeExecutionData: false, Level: 'ALL' },
        EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY' },
        TracingConfiguration: { Enabled: true },
      });
    }
  });
});

describe('the front door', () => {
  it('throttles, and logs routes but no path', () => {
    const [[, stage] = []] = resourcesOf('Api', 'AWS::ApiGatewayV2::Stage');
    expect(stage?.Properties['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 20,
      ThrottlingBurstLimit: 40,
    });
    const format = JSON.stringify(stage?.Properties['AccessLogSettings']);
    expect(format).toContain('routeKey');
    expect(format).not.toMatch(/context\.path|pathParameters|sourceIp/);
  });

  it('takes signed calls only where the app posts', () => {
    templates.Api.hasResourceProperties('AWS::ApiGatewayV2::Route', {
      RouteKey: 'POST /api/requests',
      AuthorizationType: 'AWS_IAM',
    });
    const open = resourcesOf('Api', 'AWS::ApiGatewayV2::Route').filter(
      ([, { Properties }]) => Properties['AuthorizationType'] === 'NONE',
    );
    for (const [, { Properties }] of open)
      expect(Properties['RouteKey']).toMatch(/^(?:GET|POST) \/(?:proof|cancel|answer|package)\/\{secret\}$/);
  });
});

describe('mail in', () => {
  it('is stored first, without a key of its own, then handed on with the verdicts', () => {
    templates.MailIn.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        ScanEnabled: true,
        Actions: [
          { S3Action: { BucketName: 'habeas-test-inbound-000000000000-eu-west-1', ObjectKeyPrefix: 'mail/' } },
          { LambdaAction: { InvocationType: 'Event' } },
        ],
      },
    });
    expect(JSON.stringify(templates.MailIn.toJSON())).not.toContain('KmsKeyArn');
  });
});

describe('an auditor finds', () => {
  const policies = () =>
    PARTS.flatMap((part) => resourcesOf(part)).flatMap(([id, { Type, Properties }]) => {
      const { KeyPolicy, PolicyDocument, AssumeRolePolicyDocument } = Properties as Record<
        string,
        { Statement: Statement[] } | undefined
      >;
      const document = KeyPolicy ?? AssumeRolePolicyDocument ?? PolicyDocument;
      return (document?.Statement ?? []).map((statement) => ({ id, type: Type, statement }));
    });

  it('nothing that lets everybody in, by policy, by address or from another site', () => {
    for (const { id, statement } of policies())
      if (statement.Effect === 'Allow') expect(JSON.stringify(statement.Principal ?? ''), id).not.toMatch(/"\*"/);
    for (const part of PARTS) {
      templates[part].resourceCountIs('AWS::Lambda::Url', 0);
      expect(JSON.stringify(templates[part].toJSON())).not.toContain('CorsConfiguration');
    }
  });

  it('no service of AWS that could be sent by another account', () => {
    const services = policies().filter(
      ({ statement }) => statement.Effect === 'Allow' && JSON.stringify(statement.Principal ?? '').includes('Service'),
    );
    const others = services.filter(({ statement }) => !JSON.stringify(statement.Principal).includes('lambda.'));
    expect(others.length).toBeGreaterThan(15);
    for (const { id, statement } of others)
      expect(JSON.stringify(statement.Condition ?? ''), `${id}: ${JSON.stringify(statement.Principal)}`).toMatch(
        /aws:Source(?:Account|Arn)|kms:EncryptionContext/,
      );
    for (const part of PARTS)
      for (const [id, { Properties }] of resourcesOf(part, 'AWS::Lambda::Permission'))
        expect(Properties['SourceArn'], id).toBeDefined();
  });

  it('no wildcard in what a key, a bucket, a queue or a topic allows, but for the account that owns the key', () => {
    for (const { id, statement } of policies())
      if (statement.Effect === 'Allow' && !JSON.stringify(statement.Principal ?? '').includes(':root'))
        for (const action of listOf(statement.Action)) expect(action, id).not.toContain('*');
  });

  it('alarms that may speak through the topic, whose policy takes the place of what topics allow by themselves', () => {
    templates.Watch.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: {
              ArnLike: { 'aws:SourceArn': 'arn:aws:cloudwatch:eu-west-1:000000000000:alarm:habeas-test-*' },
              StringEquals: { 'aws:SourceAccount': '000000000000' },
            },
          }),
        ]),
      },
    });
  });

  it('dead letters that rules, schedules and functions can write, under our key and by nothing but SQS', () => {
    const [, key] = resourcesOf('Records', 'AWS::KMS::Key').find(([id]) => id.startsWith('StorageKey')) ?? [];
    const { Statement: statements } = key?.Properties['KeyPolicy'] as { Statement: Statement[] };
    const events = statements.find(({ Principal }) => JSON.stringify(Principal).includes('events.amazonaws.com'));
    expect(events?.Action).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
    for (const [id, { Action, Resource: on, Condition }] of statementsOf('Pipeline'))
      if (JSON.stringify(on).includes('StorageKey') && listOf(Action).includes('kms:Decrypt'))
        expect(JSON.stringify(Condition ?? ''), id).toMatch(/kms:ViaService|kms:EncryptionContext/);
  });

  it('no old version of what is of people, a week after it was removed or written over', () => {
    const buckets = resourcesOf('Records', 'AWS::S3::Bucket').filter(([id]) => /^(?:Vault|Inbound)/.test(id));
    expect(buckets).toHaveLength(2);
    for (const [id, { Properties }] of buckets)
      expect(JSON.stringify(Properties['LifecycleConfiguration']), id).toContain(
        '"NoncurrentVersionExpiration":{"NoncurrentDays":7}',
      );
  });
});

/** Without what follows from the bytes of a bundle: asset keys, and the hash in the name of a function's version. */
function stable(template: object): string {
  return `${JSON.stringify(template, null, 1)
    .replace(/[0-9a-f]{64}/g, '<hash>')
    .replace(/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g, '$1<hash>')}\n`;
}
