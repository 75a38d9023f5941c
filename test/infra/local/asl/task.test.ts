import { describe, expect, it } from 'vitest';
import { details, lines, run, task, types } from './machines.ts';

const TOKEN_TASK = {
  Type: 'Task',
  Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
  Arguments: { QueueUrl: 'q', MessageBody: { token: '{% $states.context.Task.Token %}' } },
  End: true,
};

describe('lambda:invoke', () => {
  it('records what was called and what came of it', async () => {
    const { events, execution } = await run({ T: task() }, { input: { a: 1 }, tasks: { T: [{ payload: { b: 2 } }] } });
    expect(lines(events).slice(1)).toEqual([
      '2<0 TaskStateEntered',
      '3<2 TaskScheduled',
      '4<3 TaskStarted',
      '5<4 TaskSucceeded',
      '6<5 TaskStateExited',
      '7<6 ExecutionSucceeded',
    ]);
    expect(details(events, 'TaskScheduled')).toEqual({
      resourceType: 'lambda',
      resource: 'invoke',
      region: 'eu-central-1',
      parameters: '{"FunctionName":"work","Payload":{"a":1}}',
    });
    expect(details(events, 'TaskStarted')).toEqual({ resourceType: 'lambda', resource: 'invoke' });
    expect(JSON.parse(details(events, 'TaskSucceeded').output as string)).toMatchObject({
      ExecutedVersion: '$LATEST',
      Payload: { b: 2 },
      StatusCode: 200,
    });
    expect(execution.output).toEqual({ b: 2 });
  });

  it('fails with the error of the function', async () => {
    const { events } = await run({ T: task() }, { tasks: { T: [{ error: 'Boom', cause: 'why' }] } });
    expect(lines(events).slice(4)).toEqual(['5<4 TaskFailed', '6<5 ExecutionFailed']);
    expect(details(events, 'TaskFailed')).toEqual({
      resourceType: 'lambda',
      resource: 'invoke',
      error: 'Boom',
      cause: 'why',
    });
  });

  it('refuses an answer over 256 KiB, which can be caught', async () => {
    const { events, execution } = await run(
      { T: task({ Catch: [{ ErrorEquals: ['States.DataLimitExceeded'], Next: 'S' }] }), S: { Type: 'Succeed' } },
      { tasks: { T: [{ output: 'x'.repeat(262_144) }] } },
    );
    const cause =
      "The state/task 'lambda' returned a result with a size exceeding the maximum number of bytes service limit.";
    expect(details(events, 'TaskFailed')).toMatchObject({ error: 'States.DataLimitExceeded', cause });
    expect(execution.output).toEqual({ Error: 'States.DataLimitExceeded', Cause: cause });
  });

  it('does not catch again what the catcher itself makes too large', async () => {
    const { execution } = await run(
      {
        T: task({ Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $pad("", 262144, "x") %}', Next: 'S' }] }),
        S: { Type: 'Succeed' },
      },
      { tasks: { T: [{ error: 'Boom' }] } },
    );
    expect(execution).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });
});

describe('a function by its ARN', () => {
  const direct = { Type: 'Task', Resource: 'arn:aws:lambda:eu-central-1:000000000000:function:work', End: true };

  it('takes the input and gives the payload, in events of its own', async () => {
    const { events, execution } = await run({ T: direct }, { input: { a: 1 }, tasks: { T: [{ output: 7 }] } });
    expect(types(events).slice(2, 5)).toEqual([
      'LambdaFunctionScheduled',
      'LambdaFunctionStarted',
      'LambdaFunctionSucceeded',
    ]);
    expect(details(events, 'LambdaFunctionScheduled')).toEqual({
      resource: direct.Resource,
      input: '{"a":1}',
      inputDetails: { truncated: false },
    });
    expect(execution.output).toBe(7);
  });

  it('fails and times out', async () => {
    const failed = await run({ T: direct }, { tasks: { T: [{ error: 'E', cause: 'c' }] } });
    expect(details(failed.events, 'LambdaFunctionFailed')).toEqual({ error: 'E', cause: 'c' });
    const late = await run({ T: { ...direct, TimeoutSeconds: 5 } }, { tasks: { T: [{ timeout: true }] } });
    expect(details(late.events, 'LambdaFunctionTimedOut')).toEqual({ error: 'States.Timeout' });
  });
});

describe('timeouts', () => {
  it('end the Task with an error without a cause; a catcher sees an empty one', async () => {
    const { events, execution } = await run(
      {
        T: task({ TimeoutSeconds: '{% 2 + 3 %}', Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'S' }] }),
        S: { Type: 'Succeed' },
      },
      { tasks: { T: [{ payload: 1, delaySeconds: 6 }] }, startAt: 0 },
    );
    expect(details(events, 'TaskScheduled').timeoutInSeconds).toBe(5);
    expect(details(events, 'TaskTimedOut')).toEqual({
      resourceType: 'lambda',
      resource: 'invoke',
      error: 'States.Timeout',
    });
    expect(execution).toMatchObject({ output: { Error: 'States.Timeout', Cause: '' }, stoppedAt: 5_000 });
  });

  it('do not touch an answer in time', async () => {
    const { execution } = await run(
      { T: task({ TimeoutSeconds: 5 }) },
      { tasks: { T: [{ payload: 1, delaySeconds: 4 }] } },
    );
    expect(execution.output).toBe(1);
  });

  it.each(['States.HeartbeatTimeout', 'States.Timeout'])('of a heartbeat are caught as %s', async (name) => {
    const { events, execution } = await run(
      {
        T: { ...TOKEN_TASK, HeartbeatSeconds: 5, Catch: [{ ErrorEquals: [name], Next: 'S' }] },
        S: { Type: 'Succeed' },
      },
      { tasks: { T: [{ timeout: true }] } },
    );
    expect(details(events, 'TaskTimedOut').error).toBe('States.Timeout');
    expect(execution.status).toBe('SUCCEEDED');
  });

  it('are not a failed task', async () => {
    const { execution } = await run(
      {
        T: task({ TimeoutSeconds: 1, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'S' }] }),
        S: { Type: 'Succeed' },
      },
      { tasks: { T: [{ timeout: true }] } },
    );
    expect(execution.status).toBe('FAILED');
  });

  it.each([
    ['-1', 'TimeoutSeconds must be between 0 and 99999999 but was: -1'],
    ['2.5', 'The TimeoutSeconds field cannot be parsed as an integer: 2.5'],
    [
      '"2"',
      `The JSONata expression '"2"' specified for the field 'TimeoutSeconds' returned an unexpected result type. Expected 'number', but was 'string' for value: "2"`,
    ],
  ])('must be integers that a clock can hold, not %s', async (expression, sentence) => {
    const { events } = await run({ T: task({ TimeoutSeconds: `{% ${expression} %}` }) });
    expect(details(events, 'EvaluationFailed')).toMatchObject({
      location: 'TimeoutSeconds',
      cause: `An error occurred while executing the state 'T' (entered at the event id #2). ${sentence}`,
    });
  });
});

describe('task tokens and jobs', () => {
  it('submit first, then succeed with what the holder of the token sent', async () => {
    const { events, execution } = await run(
      { T: TOKEN_TASK },
      { tasks: { T: [{ submitted: { MessageId: 'm' }, output: { ok: true } }] } },
    );
    expect(types(events).slice(2, 7)).toEqual([
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
    ]);
    expect(details(events, 'TaskSubmitted')).toEqual({
      resourceType: 'sqs',
      resource: 'sendMessage.waitForTaskToken',
      output: '{"MessageId":"m"}',
      outputDetails: { truncated: false },
    });
    expect(execution.output).toEqual({ ok: true });
  });

  it('may fail without a name; the error output then has nulls', async () => {
    const { events, execution } = await run(
      { T: { ...TOKEN_TASK, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S' }] }, S: { Type: 'Succeed' } },
      { tasks: { T: [{ fail: true }] } },
    );
    expect(details(events, 'TaskFailed')).toEqual({ resourceType: 'sqs', resource: 'sendMessage.waitForTaskToken' });
    expect(execution.output).toEqual({ Error: null, Cause: null });
  });

  it('fail to be submitted when the call itself fails', async () => {
    const job = { ...TOKEN_TASK, Resource: 'arn:aws:states:::batch:submitJob.sync', Arguments: {} };
    const { events } = await run({ T: job }, { tasks: { T: [{ submitted: false, error: 'Batch.ServerException' }] } });
    expect(types(events).slice(3)).toEqual(['TaskStarted', 'TaskSubmitFailed', 'ExecutionFailed']);
  });

  it('show their token, which a plain call does not have', async () => {
    const job = { ...TOKEN_TASK, Resource: 'arn:aws:states:::states:startExecution.sync' };
    expect((await run({ T: job }, { tasks: { T: [{ output: 1 }] } })).execution.status).toBe('SUCCEEDED');
    const { events } = await run({ T: { ...TOKEN_TASK, Resource: 'arn:aws:states:::sqs:sendMessage' } });
    expect(details(events, 'EvaluationFailed').location).toBe('Arguments/MessageBody/token');
  });
});
