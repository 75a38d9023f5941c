import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { stageConfig } from '../../../infra/aws/stage-config.ts';
import { readStage, readStages } from '../../../infra/aws/stages.ts';

const good = {
  account: '111122223333',
  region: 'eu-west-1',
  privacyAddress: 'privacy@anytalk.example',
  operatorAddress: 'desk@anytalk.example',
  pagesUrl: 'https://privacy.anytalk.example',
  logRetentionDays: 30,
  retain: true,
  anchors: { mode: 'compliance', days: 3650 },
  api: { requestsPerSecond: 20, burst: 40 },
  stores: {},
};

describe('the settings of a stage', () => {
  it('are taken when they are right', () => {
    expect(readStage('live', { live: good })).toEqual({ ...good, name: 'live' });
  });

  it('name the stage that is missing and those that are there', () => {
    expect(() => readStage('prod', { live: good })).toThrow('there is no stage "prod": run with -c stage=live');
  });

  it.each([
    ['account', '123', 'write the 12 digits'],
    ['account', 111122223333, 'write the 12 digits of the AWS account as text'],
    ['region', 'Ireland', 'write a region'],
    ['region', 'eu-south-2', 'write a region'],
    ['mailFromDomain', 'bounce@example.com', 'write a subdomain'],
    ['privacyAddress', 'privacy', 'write the address'],
    ['pagesUrl', 'http://privacy.example', 'write an https URL'],
    ['logRetentionDays', 31, 'write one of 1, 3, 5'],
    ['retain', 'yes', 'write true'],
    ['certificateArn', 'mine', 'write the ARN'],
    ['certificateArn', 'arn:aws:acm:us-east-1:1:certificate/c', 'write the ARN of a certificate in eu-west-1'],
    ['mailFromDomain', 'bounce.another.example', 'write a subdomain of anytalk.example'],
    ['privacyAddress', 'privacy@AnyTalk.example', 'write its domain as anytalk.example'],
  ])('say what to write for %s instead of %j', (setting, value, sentence) => {
    expect(() => readStage('live', { live: { ...good, [setting]: value } })).toThrow(
      new RegExp(`stage "live", ${setting}: .*${sentence}`),
    );
  });

  it.each([
    ['Live', 'write it in a-z'],
    ['my_stage', 'write it in a-z'],
    ['a-stage-with-a-long-name', 'write 3 letters less'],
  ])('do not take %s for the name of a stage', (name, sentence) => {
    expect(() => readStage(name, { [name]: good })).toThrow(sentence);
  });

  it('say how certificate, firewall and host of the pages go together', () => {
    const firewall = {
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/c',
      requestsPerFiveMinutes: 500,
    };
    const read = (more: object) => readStage('live', { live: { ...good, ...more } });
    expect(read({ firewall }).firewall).toEqual(firewall);
    const regional = { ...firewall, certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c' };
    expect(() => read({ firewall: regional })).toThrow(
      'firewall.certificateArn: write the ARN of a certificate in us-east-1',
    );
    expect(() => read({ firewall, certificateArn: regional.certificateArn })).toThrow('certificateArn: remove it');
    expect(() => read({ firewall, pagesUrl: 'https://anytalk.example/privacy' })).toThrow(
      'pagesUrl: write https://anytalk.example; pages',
    );
    expect(() => read({ firewall: { ...firewall, requestsPerFiveMinutes: 1 } })).toThrow('write 10 or more');
  });

  it('name every mistake at once, and a setting that is not known', () => {
    expect(() => readStage('live', { live: { ...good, account: '1', retian: true } })).toThrow(
      /account: [\s\S]*settings: remove retian; no such setting is known/,
    );
  });

  it.each(Object.keys(good))('say what to write where %s is missing or of another kind', (setting) => {
    for (const value of [undefined, null, [7]])
      expect(() => readStage('live', { live: { ...good, [setting]: value } })).toThrow(
        new RegExp(`^stage "live", ${setting}: write .{10,}$`),
      );
  });

  it('say what to write for where a store lies', () => {
    const lies = (crm: object) => () => readStage('live', { live: { ...good, stores: { crm } } });
    expect(lies({ kind: 'mysql', settings: {} })).toThrow('stores.crm.kind: write postgresql, dynamodb or');
    expect(lies({ kind: 'postgresql' })).toThrow('stores.crm.settings: write what a store of its kind takes');
    const network = { subnets: ['mine'], securityGroups: [] };
    expect(lies({ kind: 'postgresql', settings: { url: 5 }, network })).toThrow(
      /settings\.url: write it as text[\s\S]*subnets\.0: write the ids of[\s\S]*securityGroups: write the ids of/,
    );
  });

  it('may lie in stages.yml beside habeas.yml, with what several share written once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'habeas-stages-'));
    expect(Object.keys(readStages(folder))).toEqual(['test']);
    const { retain, ...shared } = good;
    const written = `shared: &shared ${JSON.stringify(shared)}\nlive: { <<: *shared, retain: ${retain} }\n`;
    writeFileSync(join(folder, 'stages.yml'), written);
    expect(readStage('live', readStages(folder))).toEqual({ ...good, name: 'live' });
    rmSync(folder, { recursive: true });
  });
});

describe('the configuration of a stage', () => {
  const config = {
    hash: 'h',
    controller: { pagesUrl: 'http://localhost:8080', privacyAddress: 'a@b.example' },
    stores: [
      { id: 'crm', kind: 'sqlite', region: 'x', title: 't', settings: { file: 'f' } },
      { id: 'lake', kind: 'postgresql', region: 'x', title: 't', settings: { url: 'u' } },
    ],
    collections: [],
  } as unknown as CompiledConfig;
  const stage = (stores: object) => readStage('live', { live: { ...good, stores } });

  it('puts stores where the stage has them, and hashes the result', () => {
    const crm = { kind: 'postgresql', settings: { url: '${CRM_URL}' } };
    const staged = stageConfig(config, stage({ crm }));
    expect(staged.stores[0]).toEqual({ id: 'crm', region: 'x', title: 't', ...crm });
    expect(staged.controller.pagesUrl).toBe(good.pagesUrl);
    expect(staged.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(stageConfig(config, stage({ crm })).hash).toBe(staged.hash);
    expect(stageConfig(config, stage({ crm: { ...crm, settings: { url: 'other' } } })).hash).not.toBe(staged.hash);
  });

  it('does not take settings that a store of its kind does not know, or leave out what it needs', () => {
    const crm = (settings: object) => stage({ crm: { kind: 's3-json-lines', settings } });
    expect(() => stageConfig(config, crm({ prefix: 'raw/' }))).toThrow(
      'stage "live", stores.crm.settings: a s3-json-lines store needs bucket',
    );
    expect(() => stageConfig(config, crm({ bucket: 'b', url: 'u' }))).toThrow(
      'a s3-json-lines store knows only bucket',
    );
  });

  it('has no more stores, and none of a longer id, than AWS takes', () => {
    const lakes = (ids: string[]) => ({ ...config, stores: ids.map((id) => ({ ...config.stores[1]!, id })) });
    const forty = 'a-store-of-people-and-of-what-they-wrote';
    expect(() => stageConfig(lakes([forty]), stage({}))).toThrow(
      `write the id of the store ${forty}, or the stage's name, 3 letters shorter`,
    );
    expect(stageConfig(lakes([forty.slice(0, 37)]), stage({})).stores).toHaveLength(1);
    const many = (count: number) => lakes(Array.from({ length: count }, (_, index) => `lake-${index}`));
    expect(stageConfig(many(25), stage({})).stores).toHaveLength(25);
    expect(() => stageConfig(many(26), stage({}))).toThrow('write 25 stores at most');
  });

  it('says what to write for a store that no Lambda can open, and for one that is not there', () => {
    expect(() => stageConfig(config, stage({}))).toThrow(
      /can't open the sqlite store crm; write in infra\/aws\/stages\.ts/,
    );
    const crm = { kind: 'postgresql', settings: {} };
    expect(() => stageConfig(config, stage({ crm, erp: crm }))).toThrow(
      'stores.erp: habeas.yml has no such store; write one of crm, lake, or remove it',
    );
  });
});
