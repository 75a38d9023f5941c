import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileConfig } from '../../../functions/core/data-map/compile/compile-config.ts';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { storePermission } from '../../../infra/aws/constructs/store-permission.ts';
import { namesOf } from '../../../infra/aws/names.ts';
import { stageConfig } from '../../../infra/aws/stage-config.ts';
import { readStage } from '../../../infra/aws/stages.ts';
import { HABEAS } from '../../core/data-map/map.ts';
import { bundleNothing, synthesize, templateOf } from './synthesize.ts';

const STORES = `
  - id: crm
    kind: postgresql
    region: eu
    title: CRM
    settings: { url: '\${CRM_URL}' }
  - id: sessions
    kind: dynamodb
    region: eu
    title: Sessions
    settings: { table_prefix: live-, key_arn: 'arn:aws:kms:eu-west-1:000000000000:key/sessions' }
  - id: lake
    kind: s3-json-lines
    region: eu
    title: Lake
    settings: { bucket: anytalk-lake, prefix: raw/, region: eu-central-1 }
`;
const MAP = `dataset:
  - fides_key: crm
    collections:
      - name: people
        habeas_meta: { erasure: { action: delete } }
        fields:
          - { name: id, fides_meta: { primary_key: True, identity: account_id } }
          - { name: email, fides_meta: { identity: email } }
  - fides_key: sessions
    collections:
      - name: logins
        habeas_meta: { erasure: { action: delete } }
        fields:
          - name: person
            fides_meta: { primary_key: True, references: [{ dataset: crm, field: people.id, direction: from }] }
          - { name: at, fides_meta: { primary_key: True } }
      - name: profiles
        habeas_meta: { erasure: { action: mask } }
        fields:
          - { name: id, fides_meta: { primary_key: True } }
          - name: email
            fides_meta: { identity: email }
            habeas_meta: { search: { index: by-email, spelled: lower-case }, mask: { strategy: token, format: email } }
          - name: phone
            fides_meta: { identity: phone_number }
            habeas_meta: { search: { scan: 1000 }, mask: { strategy: null } }
  - fides_key: lake
    collections:
      - name: events
        habeas_meta: { erasure: { action: delete } }
        fields:
          - { name: id, fides_meta: { primary_key: True } }
          - name: person
            fides_meta: { references: [{ dataset: crm, field: people.id, direction: from }] }
      - name: invoices
        habeas_meta: { erasure: { action: retain, ground: the law } }
        fields:
          - { name: id, fides_meta: { primary_key: True } }
          - { name: email, fides_meta: { identity: email } }
`;

const network = { subnets: ['subnet-01234567', 'subnet-89abcdef'], securityGroups: ['sg-01234567'] };
const stage = {
  ...readStage('test'),
  stores: { crm: { kind: 'postgresql' as const, settings: { url: '${CRM_URL}' }, network } },
};

interface Statement {
  Action: string | string[];
  Resource: unknown;
}
type Resources = Record<string, { Type: string; Properties: Record<string, unknown> }>;

let config: CompiledConfig;
let resources: Resources;
beforeAll(async () => {
  const habeas = HABEAS.replace(/stores:[\s\S]*$/, `stores:${STORES}`);
  const files = [
    { path: 'habeas.yml', text: habeas },
    { path: 'data-map/map.yml', text: MAP },
  ];
  config = compileConfig(files, { sha256: (data) => createHash('sha256').update(data).digest('hex') });
  const assembly = await synthesize(stage, config, bundleNothing);
  resources = templateOf(assembly, 'Pipeline').toJSON()['Resources'] as Resources;
});

/** The statements of one function's role that reach its store. */
const reaching = (name: string) =>
  Object.entries(resources)
    .filter(([id, { Type }]) => Type === 'AWS::IAM::Policy' && id.startsWith(`${name.replace('-', '')}Role`))
    .flatMap(([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement)
    .filter(({ Action, Resource }) => /live-|lake|sessions|ec2:|\/stores\//.test(JSON.stringify([Action, Resource])));

const STORE_FUNCTIONS = ['crm', 'sessions', 'lake'].flatMap((store) =>
  ['LocateInStore', 'EraseFromStore'].map((handler) => `${handler}-${store}`),
);

describe('a store function', () => {
  it('may touch its own store, in its own way, and nothing else', async () => {
    const roles = Object.fromEntries(STORE_FUNCTIONS.map((name) => [name, reaching(name)]));
    await expect(`${JSON.stringify(roles, null, 1)}\n`).toMatchFileSnapshot('__snapshots__/store-roles.json');
  });

  it('that only looks may change nothing in a store, and changes nothing that is retained', () => {
    for (const name of ['LocateInStore-sessions', 'LocateInStore-lake'])
      expect(JSON.stringify(reaching(name))).not.toMatch(/(?:s3|dynamodb):(?:Delete|Put|Update)/);
    const erasing = reaching('EraseFromStore-lake').filter(({ Action }) =>
      /s3:(?:Put|Delete)/.test(JSON.stringify(Action)),
    );
    expect(erasing.map(({ Resource }) => Resource)).toEqual(['arn:aws:s3:::anytalk-lake/raw/events/*']);
  });

  it('lies in a network where its database wants that, and no other function does', () => {
    for (const [, { Type, Properties }] of Object.entries(resources)) {
      if (Type !== 'AWS::Lambda::Function') continue;
      const inNetwork = String(Properties['FunctionName']).endsWith('-crm');
      expect(Properties['VpcConfig']).toEqual(
        inNetwork ? { SubnetIds: network.subnets, SecurityGroupIds: network.securityGroups } : undefined,
      );
    }
  });

  it('is told of secrets only where its settings name one', () => {
    for (const name of STORE_FUNCTIONS)
      expect(JSON.stringify(reaching(name)).includes('ssm:'), name).toBe(name.endsWith('-crm'));
  });
});

describe('a stage', () => {
  const estate = {
    ...{ stage, names: namesOf(stage), machines: [] },
    keys: { storage: 'arn:k', caseKeys: 'arn:k', anchor: 'arn:k' },
  };

  it('does not leave to a secret what a role is made from', () => {
    const store = { ...config.stores[2]!, settings: { bucket: '${BUCKET}' } };
    expect(() => storePermission(store, 'read', { estate, collections: config.collections })).toThrow(
      'store lake: write bucket out',
    );
  });

  it('names in a role what lies under names that IAM can tell from a pattern', () => {
    const lake = config.stores[2]!;
    const named = (prefix: string) => {
      const store = { ...lake, settings: { ...lake.settings, prefix } };
      const { statements } = storePermission(store, 'read', { estate, collections: config.collections });
      return statements.flatMap(({ resources }) => resources).find((resource) => resource.endsWith('events/*'));
    };
    expect(named('Käufe (alt) & neu/')).toBe('arn:aws:s3:::anytalk-lake/Käufe??alt??&?neu/events/*');
    for (const prefix of ['raw*/', 'raw?/', '订单/'])
      expect(() => named(prefix)).toThrow(`store lake: no role can name "${prefix}events"; keep it under`);
  });

  it('takes no network for a store that needs none', () => {
    const wrong = {
      ...stage,
      stores: { lake: { kind: 's3-json-lines' as const, settings: { bucket: 'b' }, network } },
    };
    expect(() => stageConfig(config, wrong)).toThrow('stores.lake: a s3-json-lines store needs no network');
  });

  it('puts a store into tables only where the data map says how to find things there', () => {
    const moved = { ...stage, stores: { crm: { kind: 'dynamodb' as const, settings: {} } } };
    expect(() => stageConfig(config, moved)).toThrow(/crm\.people: nothing finds email in a DynamoDB table/);
  });
});
