import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { takeStock } from '../../../functions/core/request/stock.ts';
import { openLogger } from '../../../functions/shell/logger.ts';
import { ALARMS, anchorOf } from '../../../infra/aws/alarms.ts';
import { FIGURES } from '../../../infra/aws/figures.ts';
import { readStage } from '../../../infra/aws/stages.ts';
import { openApp } from './synthesize.ts';
import { RecordsStack } from '../../../infra/aws/stacks/records-stack.ts';
import { WatchStack } from '../../../infra/aws/stacks/watch-stack.ts';

const RUNBOOK = readFileSync(join(import.meta.dirname, '../../../docs/runbook.md'), 'utf8');

/** Headings of the runbook, with the alarms that stand below each. */
const sections = new Map(
  RUNBOOK.split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const named =
        lines
          .filter((line) => /^\*Alarms?\*/.test(line))
          .join(' ')
          .match(/`[a-z-]+`/g) ?? [];
      return [heading, named.map((name) => name.slice(1, -1))];
    }),
);

describe('alarms and the runbook', () => {
  it.each(Object.entries(ALARMS))('%s has its section, and the section names it', (name, { section }) => {
    expect([...sections.keys()]).toContain(section);
    expect(sections.get(section)).toContain(name);
  });

  it('are the same set', () => {
    expect([...sections.values()].flat().sort()).toEqual(Object.keys(ALARMS).sort());
  });

  it('find the section by its anchor', () => {
    expect(anchorOf('A deadline is near, or past')).toBe('a-deadline-is-near-or-past');
  });
});

describe('figures', () => {
  const lineOf = (measured: object) => {
    let written = '';
    openLogger('TakeStock', (line) => (written = line)).info('measured', measured);
    return JSON.parse(written) as Record<string, unknown>;
  };

  it('are in the lines that the functions write', () => {
    const stock = lineOf(takeStock([], undefined, 0));
    const dates = lineOf({ open: 1, atRisk: 0, overdue: 0 });
    const intake = lineOf({ inboundLeft: 0 });
    const lines: Record<string, Record<string, unknown>> = {
      ...{ TakeStock: stock, MeasureDeadlines: dates, ReceiveMessage: intake },
    };
    for (const [name, { source, value }] of Object.entries(FIGURES))
      if (value.startsWith('$.')) expect(lines[source], name).toHaveProperty(value.slice(2));
  });
});

describe('the watch stack', () => {
  let template: Template;
  beforeAll(() => {
    const app = openApp();
    const stage = readStage('test');
    const common = { stage, env: { account: stage.account, region: stage.region } };
    const records = new RecordsStack(app, 'Records', common);
    const stores = [{ id: 'crm', kind: 'postgresql', region: 'x', title: 't', settings: {} }] as const;
    template = Template.fromStack(
      new WatchStack(app, 'Watch', { ...common, records, stores: [...stores], machines: ['handle-request'] }),
    );
  });

  it('lets every alarm speak to the operator, through a topic under our key', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
    expect(alarms).toHaveLength(Object.keys(ALARMS).length);
    for (const { Properties } of alarms as { Properties: { AlarmActions: unknown[] } }[])
      expect(Properties.AlarmActions).toHaveLength(1);
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      ...{ Protocol: 'email', Endpoint: 'privacy-desk@anytalk.example' },
    });
  });

  it('hears silence of the clock as an alarm, and silence of a figure as nothing new', () => {
    const missing = (name: string) =>
      Object.values(
        template.findResources('AWS::CloudWatch::Alarm', { Properties: { AlarmName: `habeas-test-${name}` } }),
      ).map(({ Properties }) => (Properties as { TreatMissingData: string }).TreatMissingData);
    expect(missing('clock-stands-still')).toEqual(['breaching']);
    expect(missing('deadline-overdue')).toEqual(['ignore']);
  });

  it('draws requests, the emergency stop, deadlines, stores, mails and costs on one dashboard', () => {
    const [dashboard] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard);
    for (const shown of [
      'ShowStock',
      'Overdue',
      'Halted',
      'LocateInStore-crm',
      'Bounce',
      'StateTransition',
      'Consumed',
    ])
      expect(body, shown).toContain(shown);
  });

  it('costs no more custom metrics and alarms than docs/deploy.md counts', () => {
    expect(Object.keys(FIGURES).length).toBeLessThanOrEqual(12);
    expect(Object.keys(ALARMS).length).toBeLessThanOrEqual(15);
  });
});
