import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { Store } from '../../../functions/core/data-map/compiled.ts';
import { ALARMS, anchorOf, type AlarmSpec, type Watched } from '../alarms.ts';
import { OperatorDashboard } from '../constructs/operator-dashboard.ts';
import { FIGURES, type Figure, type FigureName } from '../figures.ts';
import { nameOf } from '../handlers.ts';
import { namesOf, type Names } from '../names.ts';
import type { Stage } from '../stages.ts';
import type { RecordsStack } from './records-stack.ts';

export interface WatchProps extends StackProps {
  stage: Stage;
  records: RecordsStack;
  stores: Store[];
  machines: string[];
}

/** What an operator sees in the console: figures, an alarm for each thing that needs a person, a dashboard. */
export class WatchStack extends Stack {
  readonly #names: Names;

  constructor(scope: Construct, id: string, { stage, records, stores, machines, ...props }: WatchProps) {
    super(scope, id, props);
    this.#names = namesOf(stage);
    for (const [name, figure] of Object.entries(FIGURES)) this.#measure(name, figure);
    const topic = new Topic(this, 'Operators', {
      topicName: `${this.#names.prefix}-operators`,
      displayName: `Habeas ${stage.name}`,
      masterKey: records.storageKey,
      enforceSSL: true,
    });
    // With a policy of its own a topic no longer takes what its account's alarms say.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stage.account },
          ArnLike: { 'aws:SourceArn': this.#names.arn('cloudwatch', `alarm:${this.#names.prefix}-*`) },
        },
      }),
    );
    topic.addSubscription(new EmailSubscription(stage.operatorAddress));
    const action = new SnsAction(topic);
    const alarms = Object.entries(ALARMS).map(([name, spec]) => this.#alarm(name, spec));
    for (const alarm of alarms) alarm.addAlarmAction(action);
    new OperatorDashboard(this, 'Dashboard', {
      ...{ names: this.#names, alarms, stores, machines },
      figure: (name) => this.#figure(name, Duration.minutes(15)),
    });
  }

  #measure(metricName: string, { source, pattern, value }: Figure): void {
    new MetricFilter(this, `${metricName}Figure`, {
      logGroup: LogGroup.fromLogGroupName(this, `${metricName}Lines`, this.#names.logGroup(source)),
      filterPattern: FilterPattern.literal(pattern),
      metricNamespace: this.#names.metrics,
      metricName,
      metricValue: value,
    });
  }

  #alarm(name: string, { watched, section, from, below, minutes, periods = 1 }: AlarmSpec): Alarm {
    return new Alarm(this, nameOf(name), {
      alarmName: `${this.#names.prefix}-${name}`,
      alarmDescription: `${section}: docs/runbook.md#${anchorOf(section)}`,
      metric: this.#metric(watched, Duration.minutes(minutes)),
      threshold: from ?? below ?? 1,
      comparisonOperator:
        from === undefined
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: below === undefined ? TreatMissingData.IGNORE : TreatMissingData.BREACHING,
    });
  }

  #metric(watched: Watched, period: Duration): Metric {
    if ('figure' in watched) return this.#figure(watched.figure, period);
    if ('runs' in watched)
      return new Metric({
        ...{ namespace: 'AWS/Lambda', metricName: 'Invocations', period, statistic: Stats.SUM },
        dimensionsMap: { FunctionName: this.#names.function(watched.runs) },
      });
    if ('deadLetters' in watched)
      return new Metric({
        ...{ namespace: 'AWS/SQS', metricName: 'ApproximateNumberOfMessagesVisible', period, statistic: Stats.MAXIMUM },
        dimensionsMap: { QueueName: this.#names.deadLetters },
      });
    return new Metric({
      ...{ namespace: 'AWS/SES', metricName: 'Reputation.BounceRate', period, statistic: Stats.MAXIMUM },
      dimensionsMap: { 'ses:configuration-set': this.#names.configurationSet },
    });
  }

  /** The last look counts; faults at the front door add up. */
  #figure(metricName: FigureName, period: Duration): Metric {
    const statistic = FIGURES[metricName].value === '1' ? Stats.SUM : Stats.MAXIMUM;
    return new Metric({ namespace: this.#names.metrics, metricName, period, statistic });
  }
}
