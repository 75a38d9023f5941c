import { GetPolicyCommand, LambdaClient, ResourceNotFoundException } from '@aws-sdk/client-lambda';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { comparePrivileges, type Misfits, type Rules } from './compare-privileges.ts';
import { ACCOUNT, clientConfig } from './emulator.ts';
import { keyLike } from './keys.ts';
import { grantsOf } from './policies.ts';
import type { Recorded } from './recorder.ts';
import { reasonFor } from './unused-grants.ts';

const RECORDS = 'arn:aws:dynamodb:eu-west-1:000000000000:table/habeas-test-records';

let calls: Recorded[];
let rules: Rules;
let misfits: Misfits;
beforeAll(async () => {
  const lines = readFileSync(inject('calls'), 'utf8').split('\n').filter(Boolean);
  calls = lines.map((line) => JSON.parse(line) as Recorded);
  rules = {
    roles: inject('roles').functions,
    buckets: inject('buckets'),
    storageKey: await keyLike('beneath tables'),
  };
  misfits = comparePrivileges(calls, rules);
});

describe('what functions asked for', () => {
  it('is noted, for each of them', () => {
    expect(calls.length).toBeGreaterThan(1000);
    const heard = new Set(calls.map(({ caller }) => caller));
    expect(Object.keys(inject('roles').functions).filter((id) => !heard.has(id))).toEqual([]);
  });

  it('is all granted', () => expect(misfits.missing).toEqual([]));

  it('is forbidden by no bucket', () => expect(misfits.forbidden).toEqual([]));

  it('is granted by name, not by wildcard', () => {
    expect(misfits.wild).toEqual([]);
    const others = Object.values(inject('roles').others).flatMap(grantsOf);
    expect(others.filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  it('is all that is granted, but for what is said here', () => {
    const idle = Object.groupBy(
      misfits.unused,
      ({ caller, grant }) => reasonFor(caller, grant, rules.storageKey) ?? '',
    );
    const { '': unsaid = [], ...said } = idle;
    for (const [why, grants] of Object.entries(said))
      console.log(
        `${grants?.length} grants lay idle: ${why} – ${[...new Set(grants?.map(({ grant }) => grant.action))].join(', ')}`,
      );
    expect(unsaid.map(({ caller, grant }) => `${caller}: ${grant.action} on ${grant.resource}`)).toEqual([]);
  });
});

describe('the comparison', () => {
  it.each([
    ['CloseRequest', 'dynamodb:PutItem'],
    ['BuildPackage', 's3:PutObject'],
    ['LocateInStore-accounts', 'ssm:GetParametersByPath'],
    ['ReceiveMessage', 'kms:GenerateDataKey'],
    ['PlanWave', 'kms:DescribeKey'],
  ])('fails when %s loses %s', (caller, taken) => {
    const statements = rules.roles[caller]?.map(({ Action, ...statement }) => ({
      ...statement,
      Action: [Action].flat().filter((action) => action !== taken),
    }));
    const roles = { ...rules.roles, [caller]: statements ?? [] };
    const { missing } = comparePrivileges(calls, { ...rules, roles });
    expect(missing).toContainEqual(expect.stringContaining(`${caller}: ${taken} on `));
  });

  it.each([
    ['AwaitGate', { Action: 'dynamodb:Query', Resource: RECORDS }],
    ['ListQueue', { Action: 'dynamodb:DeleteItem', Resource: RECORDS }],
    ['CloseRequest', { Action: 's3:GetObject', Resource: 'arn:aws:s3:::habeas-test-vault-000000000000-eu-west-1/*' }],
  ])('fails when %s may more than it can use', (caller, more) => {
    const roles = { ...rules.roles, [caller]: [...(rules.roles[caller] ?? []), { Effect: 'Allow' as const, ...more }] };
    const { unused } = comparePrivileges(calls, { ...rules, roles });
    const unsaid = unused.filter(({ caller: of, grant }) => !reasonFor(of, grant, rules.storageKey));
    expect(unsaid).toEqual([{ caller, grant: { action: more.Action, resource: more.Resource, conditions: {} } }]);
  });

  it('fails on a wildcard', () => {
    const star = { Effect: 'Allow', Action: 's3:*', Resource: '*' } as const;
    const { wild } = comparePrivileges(calls, { ...rules, roles: { PlanWave: [star] } });
    expect(wild).toEqual(['PlanWave: s3:* on *']);
  });

  it('fails on an anchor that would lie on top of another', () => {
    const careless = calls.map(({ keys: _, ...call }) => call);
    const { forbidden } = comparePrivileges(careless, rules);
    expect(forbidden).not.toEqual([]);
    for (const found of forbidden) expect(found).toMatch(/^AnchorLedger: s3:PutObject on .*-anchors-/);
  });
});

describe('a function', () => {
  it('is called by a service of AWS only in the name of this account or of one thing in it', async () => {
    const lambda = new LambdaClient(clientConfig(inject('url')));
    const callers = new Map<string, string[]>();
    for (const id of Object.keys(rules.roles)) {
      const { Policy } = await lambda
        .send(new GetPolicyCommand({ FunctionName: `habeas-test-${id}` }))
        .catch((error: unknown) => {
          if (error instanceof ResourceNotFoundException) return { Policy: undefined };
          throw error;
        });
      const { Statement = [] } = JSON.parse(Policy ?? '{}') as { Statement?: CallPermission[] };
      for (const { Principal, Condition } of Statement) {
        callers.set(id, [...(callers.get(id) ?? []), Principal.Service]);
        const narrowed = Object.values(Condition ?? {}).flatMap((keys) => Object.values(keys));
        expect(narrowed, `${id} by ${Principal.Service}`).not.toEqual([]);
        for (const value of narrowed) expect(value).toContain(ACCOUNT);
      }
    }
    expect(callers.get('ReceiveMessage')?.sort()).toEqual(['events.amazonaws.com', 'ses.amazonaws.com']);
    expect(callers.get('DecideRequest')).toBeUndefined();
  });
});

describe('the ledger', () => {
  const REWRITING = /^dynamodb:(?:Update|Delete|BatchWrite|PartiQL|Restore|Import)/;

  it('can be rewritten by no role', () => {
    const { functions, others } = inject('roles');
    const all = Object.values({ ...functions, ...others }).flatMap(grantsOf);
    const onLedger = all.filter(({ resource }) => resource === '*' || resource.includes('habeas-test-events'));
    expect(onLedger.some(({ action }) => action === 'dynamodb:PutItem')).toBe(true);
    expect(onLedger.filter(({ action }) => REWRITING.test(action) || action.startsWith('dynamodb:*'))).toEqual([]);
  });

  it('has its anchors under Object Lock, each written once', () => {
    const template = readFileSync(`${inject('assembly')}/Habeas-test-Records.template.json`, 'utf8');
    const { Resources } = JSON.parse(template) as { Resources: Record<string, Resource> };
    const bucket = Object.values(Resources).find(
      ({ Type, Properties }) => Type === 'AWS::S3::Bucket' && String(Properties['BucketName']).includes('-anchors-'),
    );
    expect(bucket?.Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } } },
    });
    expect(template).toContain('"s3:if-none-match"');
  });
});

interface CallPermission {
  Principal: { Service: string };
  Condition?: Record<string, Record<string, string>>;
}

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
}
