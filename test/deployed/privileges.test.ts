import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { comparePrivileges, type Misfits, type Rules } from './compare-privileges.ts';
import { keyLike } from './keys.ts';
import { grantsOf, type Grant } from './policies.ts';
import type { Recorded } from './recorder.ts';

let calls: Recorded[];
let rules: Rules;
let misfits: Misfits;
/** `action resource` of every grant that some function used. */
let used: Set<string>;
beforeAll(async () => {
  const lines = readFileSync(inject('calls'), 'utf8').split('\n').filter(Boolean);
  calls = lines.map((line) => JSON.parse(line) as Recorded);
  rules = {
    roles: inject('roles').functions,
    buckets: inject('buckets'),
    storageKey: await keyLike('beneath tables'),
  };
  misfits = comparePrivileges(calls, rules);
  const unused = new Set(misfits.unused.map(({ caller, grant }) => `${caller} ${grant.action} ${grant.resource}`));
  used = new Set(
    Object.entries(inject('roles').functions).flatMap(([caller, statements]) =>
      grantsOf(statements)
        .map(({ action, resource }) => `${action} ${resource}`)
        .filter((grant) => !unused.has(`${caller} ${grant}`)),
    ),
  );
});

describe('what functions asked for', () => {
  it('is noted, for each of them', () => {
    expect(calls.length).toBeGreaterThan(1000);
    const heard = new Set(calls.map(({ caller }) => caller));
    expect(Object.keys(inject('roles').functions).filter((id) => !heard.has(id))).toEqual([]);
  });

  it('is all granted', () => expect(misfits.missing).toEqual([]));

  it('is forbidden by no bucket', () => expect(misfits.forbidden).toEqual([]));

  it('is granted by name, not by wildcard', () => expect(misfits.wild).toEqual([]));

  it('is all that is granted, but for what is said here', () => {
    const unsaid = misfits.unused.filter(({ grant }) => reasonFor(grant) === undefined);
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

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
}

/** Why a grant stands that its function used in no scenario; undefined: it should not. */
function reasonFor({ action, resource }: Grant): string | undefined {
  if (/^logs:|^xray:/.test(action)) return 'the runtime writes logs and traces, not the function';
  if (action === 'sqs:SendMessage') return 'Lambda itself sends there what failed for good';
  if (/^dynamodb:(?:GetRecords|GetShardIterator|DescribeStream|ListStreams)$/.test(action))
    return 'Lambda itself reads the stream that starts the function';
  if (action === 's3:AbortMultipartUpload') return 'only a write in parts that fails is given up';
  if (action === 's3:ListBucket') return 'without it S3 calls an object that is not there forbidden';
  if (action === 's3:GetObject' && resource.includes('-configs-'))
    return 'read for a request whose configuration is not the bundled one any more: the next deployment';
  if (action === 'states:DescribeExecution') return 'asked only for a request that has stood still for long';
  if (used.has(`${action} ${resource}`))
    return 'a port is granted whole, and another function of the port used it: what one run meets is chance';
  return undefined;
}
