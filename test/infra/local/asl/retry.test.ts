import { describe, expect, it } from 'vitest';
import { matchesFailure } from '../../../../infra/local/asl/errors.ts';
import { planRetry, type Retrier } from '../../../../infra/local/asl/retry.ts';
import { details, lines, run, task, types } from './machines.ts';

const retrier = (more: Partial<Retrier> = {}): Retrier => ({
  errorEquals: ['States.ALL'],
  intervalSeconds: 1,
  maxAttempts: 3,
  backoffRate: 2,
  jitter: 'NONE',
  ...more,
});

const half = (): number => 0.5;

describe('planRetry', () => {
  it('grows by the backoff rate up to the greatest delay, for as many attempts as allowed', () => {
    const delays = [0, 1, 2, 3, 4].map((made) =>
      planRetry([retrier({ maxAttempts: 4, maxDelaySeconds: 5 })], [made], { error: 'E' }, half),
    );
    expect(delays.map((plan) => plan?.delay)).toEqual([1000, 2000, 4000, 5000, undefined]);
  });

  it('draws a full jitter from 0 to the delay', () => {
    expect(planRetry([retrier({ jitter: 'FULL', intervalSeconds: 8 })], [], { error: 'E' }, half)?.delay).toBe(4000);
  });

  it('takes the first retrier that matches and counts each one alone', () => {
    const retriers = [retrier({ errorEquals: ['A'], maxAttempts: 1 }), retrier({ maxAttempts: 2 })];
    expect(planRetry(retriers, [1, 0], { error: 'B' }, half)?.index).toBe(1);
    expect(planRetry(retriers, [1, 0], { error: 'A' }, half)).toBeUndefined();
  });

  it('never plans an endless delay', () => {
    const plan = planRetry([retrier({ maxAttempts: 99_999_999, backoffRate: 10 })], [5000], { error: 'E' }, half);
    expect(plan?.delay).toBe(99_999_999_000);
  });
});

describe('matchesFailure', () => {
  it.each([
    ['States.ALL', 'Anything', true],
    ['States.ALL', 'States.DataLimitExceeded', true],
    ['States.ALL', 'States.Runtime', false],
    ['States.Runtime', 'States.Runtime', false],
    ['States.TaskFailed', 'Anything', true],
    ['States.TaskFailed', 'States.Timeout', false],
    ['Other', 'Anything', false],
  ])('%s against %s: %s', (name, error, isMatch) => {
    expect(matchesFailure([name], { error })).toBe(isMatch);
  });
});

describe('Retry and Catch in an execution', () => {
  const retried = task({
    Retry: [{ ErrorEquals: ['Flaky'], IntervalSeconds: 2, MaxAttempts: 2, JitterStrategy: 'FULL' }],
  });

  it('schedules again after the failed attempt, with the count in the context', async () => {
    const counted = {
      ...retried,
      Arguments: { FunctionName: 'work', Payload: '{% $states.context.State.RetryCount %}' },
    };
    const { events, execution } = await run(
      { T: counted },
      { tasks: { T: [{ error: 'Flaky' }, { error: 'Flaky' }, { payload: 1 }] }, startAt: 0, random: half },
    );
    expect(lines(events).slice(2, 11)).toEqual([
      '3<2 TaskScheduled',
      '4<3 TaskStarted',
      '5<4 TaskFailed',
      '6<5 TaskScheduled',
      '7<6 TaskStarted',
      '8<7 TaskFailed',
      '9<8 TaskScheduled',
      '10<9 TaskStarted',
      '11<10 TaskSucceeded',
    ]);
    expect(events[8]?.taskScheduledEventDetails?.parameters).toBe('{"FunctionName":"work","Payload":2}');
    expect(execution.stoppedAt).toBe(1000 + 2000);
  });

  it('gives up after the last attempt', async () => {
    const { execution } = await run({ T: retried }, { tasks: { T: { error: 'Flaky' } } });
    expect(execution).toMatchObject({ status: 'FAILED', error: 'Flaky' });
  });

  it('catches in order, with Assign and Output of the catcher', async () => {
    const { events, execution } = await run(
      {
        T: task({
          Catch: [
            { ErrorEquals: ['Other'], Next: 'S' },
            {
              ErrorEquals: ['States.ALL'],
              Assign: { why: '{% $states.errorOutput.Cause %}' },
              Output: { error: '{% $states.errorOutput.Error %}', in: '{% $states.input %}' },
              Next: 'S',
            },
          ],
        }),
        S: { Type: 'Succeed', Output: { why: '{% $why %}', got: '{% $states.input %}' } },
      },
      { input: 1, tasks: { T: [{ error: 'Boom', cause: 'because' }] } },
    );
    expect(types(events).slice(4, 7)).toEqual(['TaskFailed', 'TaskStateExited', 'SucceedStateEntered']);
    expect(execution.output).toEqual({ why: 'because', got: { error: 'Boom', in: 1 } });
  });

  it('records an evaluation that fails at each attempt', async () => {
    const { events } = await run({
      T: task({ Arguments: '{% $none %}', Retry: [{ ErrorEquals: ['States.QueryEvaluationError'], MaxAttempts: 1 }] }),
    });
    expect(lines(events).slice(1)).toEqual([
      '2<0 TaskStateEntered',
      '3<0 EvaluationFailed',
      '4<3 EvaluationFailed',
      '5<4 ExecutionFailed',
    ]);
  });

  it('fails the state when the catcher cannot be evaluated, naming it', async () => {
    const { events } = await run(
      {
        T: task({ Catch: [{ ErrorEquals: ['States.ALL'], Output: { v: '{% $none %}' }, Next: 'S' }] }),
        S: { Type: 'Succeed' },
      },
      { tasks: { T: [{ error: 'Boom' }] } },
    );
    expect(lines(events).slice(4)).toEqual(['5<4 TaskFailed', '6<5 EvaluationFailed', '7<6 ExecutionFailed']);
    expect(details(events, 'EvaluationFailed').location).toBe('Catch[0]/Output/v');
  });
});
