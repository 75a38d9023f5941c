import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  CustomWidget,
  Dashboard,
  GraphWidget,
  Metric,
  Stats,
  type IAlarm,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Store } from '../../../functions/core/data-map/compiled.ts';
import type { FigureName } from '../figures.ts';
import type { Names } from '../names.ts';

export interface OperatorDashboardProps {
  names: Names;
  alarms: IAlarm[];
  stores: Store[];
  machines: string[];
  figure: (name: FigureName) => IMetric;
}

const PERIOD = Duration.hours(1);
const TABLES = ['events', 'records', 'wrapped-keys'];

/**
 * How everything stands on one screen: requests by right and state, what is due, the emergency stop (drawn by ShowStock from
 * the records), alarms, deadlines, failures by store, mails, and what costs money.
 */
export class OperatorDashboard extends Construct {
  constructor(scope: Construct, id: string, { names, alarms, stores, machines, figure }: OperatorDashboardProps) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: names.prefix });
    const stock = new CustomWidget({
      ...{ title: 'Requests by right and state, and what is due first', width: 14, height: 10 },
      ...{ functionArn: names.functionArn('ShowStock'), updateOnRefresh: true, updateOnResize: false },
    });
    const status = new AlarmStatusWidget({ title: 'What needs a person', alarms, width: 10, height: 10 });
    dashboard.addWidgets(stock, status);
    dashboard.addWidgets(
      graph('Deadlines', [figure('Open'), figure('AtRisk'), figure('Overdue')]),
      graph('Waiting for an operator', [figure('Waiting')], [figure('OldestWaitingHours')]),
      graph('Emergency stop, and messages not taken in', [figure('Halted'), figure('InboundLeft')]),
    );
    dashboard.addWidgets(
      graph('Failures by store', stores.flatMap(failuresIn(names))),
      graph('Executions that failed', machines.flatMap(failuresOf(names))),
      graph('Mails: sent, came back, called spam', [ses('Send')], [ses('Bounce'), ses('Complaint')]),
    );
    dashboard.addWidgets(
      graph('Cost: state transitions and KMS calls', [transitions(), kmsCalls()]),
      graph('Cost: table reads and writes', TABLES.flatMap(unitsOf(names))),
      graph(
        'Cost: functions that run by the clock',
        ['SweepPending', 'SweepDeadlines', 'TakeStock'].map(timeOf(names)),
      ),
    );
  }
}

const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
  new GraphWidget({ title, left, right, width: 8, height: 6, leftYAxis: { min: 0 }, rightYAxis: { min: 0 } });

const sum = (namespace: string, metricName: string, dimensionsMap: Record<string, string>, label?: string) =>
  new Metric({
    ...{ namespace, metricName, dimensionsMap, statistic: Stats.SUM, period: PERIOD },
    ...(label !== undefined && { label }),
  });

const failuresIn =
  (names: Names) =>
  ({ id }: Store): Metric[] =>
    ['LocateInStore', 'EraseFromStore'].map((handler) =>
      sum('AWS/Lambda', 'Errors', { FunctionName: names.function(`${handler}-${id}`) }, `${handler} ${id}`),
    );

const failuresOf =
  (names: Names) =>
  (machine: string): Metric[] =>
    ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted'].map((metric) =>
      sum('AWS/States', metric, { StateMachineArn: names.machineArn(machine) }, `${machine} ${metric.slice(10)}`),
    );

const ses = (metric: string) => sum('AWS/SES', metric, {});

const transitions = () => sum('AWS/States', 'ConsumedCapacity', { ServiceMetric: 'StateTransition' }, 'transitions');

const kmsCalls = () =>
  sum(
    'AWS/Usage',
    'CallCount',
    { Service: 'KMS', Type: 'API', Resource: 'CryptographicOperationsSymmetric', Class: 'None' },
    'KMS calls',
  );

const unitsOf =
  (names: Names) =>
  (part: string): Metric[] =>
    ['Read', 'Write'].map((kind) =>
      sum('AWS/DynamoDB', `Consumed${kind}CapacityUnits`, { TableName: names.table(part) }, `${part} ${kind}`),
    );

const timeOf = (names: Names) => (id: string) =>
  sum('AWS/Lambda', 'Duration', { FunctionName: names.function(id) }, `${id} ms`);
