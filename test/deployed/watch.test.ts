import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetDashboardCommand,
  PutMetricDataCommand,
} from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  paginateDescribeMetricFilters,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ALARMS } from '../../infra/aws/alarms.ts';
import { FIGURES, type FigureName } from '../../infra/aws/figures.ts';
import { openWorld } from './ask.ts';
import { clientConfig } from './emulator.ts';
import { heardOnBuses, type Heard } from './listen.ts';

const config = clientConfig(inject('url'));
const logs = new CloudWatchLogsClient(config);
const cloudwatch = new CloudWatchClient(config);
const world = openWorld();

/** Into which the scenarios bring requests. */
const STATES = [
  ...['received', 'acknowledged', 'verified', 'awaiting-review', 'refused', 'cooling-off', 'withdrawn', 'expired'],
  ...['in-progress', 'partly-fulfilled', 'fulfilled'],
];

const Namespace = 'Habeas/test';
const figures = Object.entries(FIGURES) as [FigureName, (typeof FIGURES)[FigureName]][];

/** The numbers that a figure's filter would take from the log, oldest first. */
async function numbersOf(name: FigureName): Promise<number[]> {
  const { source, value } = FIGURES[name];
  const found: { at: number; number: number }[] = [];
  const asked = { logGroupName: `/habeas/test/${source}` };
  for await (const { events = [] } of paginateFilterLogEvents({ client: logs }, asked))
    for (const { message = '', timestamp = 0 } of events) {
      const line = message.startsWith('{') ? (JSON.parse(message) as Record<string, unknown>) : {};
      const number = line[value.slice('$.'.length)];
      if (line['event'] === 'measured' && line['right'] === undefined && typeof number === 'number')
        found.push({ at: timestamp, number });
    }
  return found.toSorted((left, right) => left.at - right.at).map(({ number }) => number);
}

async function stateOf(alarm: string): Promise<string | undefined> {
  const { MetricAlarms = [] } = await cloudwatch.send(
    new DescribeAlarmsCommand({ AlarmNames: [`habeas-test-${alarm}`] }),
  );
  return MetricAlarms[0]?.StateValue;
}

describe('figures', () => {
  it('are read by the deployed filters from the logs that hold them, without any dimension', async () => {
    const filters = new Map<string, object>();
    for await (const page of paginateDescribeMetricFilters({ client: logs }, {}))
      for (const { logGroupName, filterPattern, metricTransformations = [] } of page.metricFilters ?? [])
        for (const { metricName = '', ...transformation } of metricTransformations)
          filters.set(metricName, { logGroupName, filterPattern, ...transformation });
    const expected = figures.map(([name, { source, pattern, value }]) => {
      const read = { logGroupName: `/habeas/test/${source}`, filterPattern: pattern };
      return [name, { ...read, metricNamespace: Namespace, metricValue: value }] as const;
    });
    expect(Object.fromEntries(filters)).toEqual(Object.fromEntries(expected));
  });

  it.each(figures.filter(([, { value }]) => value.startsWith('$.')).map(([name]) => name))(
    'have lines in the log: %s',
    async (name) => expect(await numbersOf(name)).not.toEqual([]),
  );
});

describe('alarms', () => {
  it('are all there, each on the figure or on the metric that AWS counts for what is deployed', async () => {
    const { MetricAlarms = [] } = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix: 'habeas-test-' }));
    expect(MetricAlarms.map(({ AlarmName }) => AlarmName).sort()).toEqual(
      Object.keys(ALARMS)
        .map((name) => `habeas-test-${name}`)
        .sort(),
    );
    for (const [name, { watched }] of Object.entries(ALARMS)) {
      const alarm = MetricAlarms.find(({ AlarmName }) => AlarmName === `habeas-test-${name}`);
      expect(alarm?.AlarmActions, name).toHaveLength(1);
      if ('figure' in watched)
        expect(alarm, name).toMatchObject({ Namespace, MetricName: watched.figure, Dimensions: [] });
      if ('runs' in watched) expect(inject('roles').functions[watched.runs], name).toBeDefined();
    }
  });

  it('sound when everything is halted, by the line that the clock then writes', async () => {
    const takeStock = async () => {
      await world.invoke('TakeStock', {});
      const Value = (await numbersOf('Halted')).at(-1);
      const MetricData = [{ MetricName: 'Halted', Value }];
      await cloudwatch.send(new PutMetricDataCommand({ Namespace, MetricData }));
      return stateOf('everything-halted');
    };
    expect(await takeStock()).toBe('OK');
    await world.invoke('SwitchEmergencyStop', { on: true, operator: 'op-1' });
    try {
      expect(await takeStock()).toBe('ALARM');
    } finally {
      await world.invoke('SwitchEmergencyStop', { on: false, operator: 'op-1' });
    }
  });
});

it('shows a dashboard', async () => {
  const { DashboardBody = '' } = await cloudwatch.send(new GetDashboardCommand({ DashboardName: 'habeas-test' }));
  const { widgets } = JSON.parse(DashboardBody) as { widgets: unknown[] };
  expect(widgets).toHaveLength(11);
});

describe('what others hear of requests', () => {
  let heard: Heard[];
  beforeAll(async () => {
    heard = (await heardOnBuses(inject('url'))).filter(({ source }) => source === 'habeas');
  });

  it('is every state that the scenarios brought a request into', () => {
    expect(new Set(heard.map((event) => event['detail-type']))).toEqual(
      new Set(STATES.map((state) => `habeas.request.${state}`)),
    );
  });

  it('is ids, right, state and due date, and nothing else', () => {
    for (const { detail } of heard) {
      expect(Object.keys(detail).sort()).toEqual(['caseId', 'requestId', 'respondBy', 'right', 'seq', 'state']);
      expect(detail['requestId']).toMatch(/^[a-z0-9]{12}-\d+$/);
    }
  });
});
