import { describe, expect, it } from 'vitest';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';
import { stageConfig } from '../../../infra/aws/stage-config.ts';
import { readStage } from '../../../infra/aws/stages.ts';

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
    ['region', 'Ireland', 'write a region'],
    ['region', 'eu-south-2', 'write a region'],
    ['mailFromDomain', 'bounce@example.com', 'write a subdomain'],
    ['privacyAddress', 'privacy', 'write the address'],
    ['pagesUrl', 'http://privacy.example', 'write an https URL'],
    ['logRetentionDays', 31, 'write one of 1, 3, 5'],
    ['retain', 'yes', 'write true'],
    ['certificateArn', 'mine', 'write the ARN'],
  ])('say what to write for %s instead of %j', (setting, value, sentence) => {
    expect(() => readStage('live', { live: { ...good, [setting]: value } })).toThrow(
      new RegExp(`stage "live", ${setting}: .*${sentence}`),
    );
  });

  it('name every mistake at once, and a setting that is not known', () => {
    expect(() => readStage('live', { live: { ...good, account: '1', retian: true } })).toThrow(
      /account: [\s\S]*retian/,
    );
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

  it('says what to write for a store that no Lambda can open, and for one that is not there', () => {
    expect(() => stageConfig(config, stage({}))).toThrow(
      /can't open the sqlite store crm; write in infra\/aws\/stages\.ts/,
    );
    const crm = { kind: 'postgresql', settings: {} };
    expect(() => stageConfig(config, stage({ crm, erp: crm }))).toThrow(
      'stores.erp: config/habeas.yml has no such store',
    );
  });
});
