import { describe, expect, it } from 'vitest';
import { details, lines, run, types } from './machines.ts';

describe('Pass', () => {
  it('passes its input on, and follows event 0 as the first state', async () => {
    const { events, execution } = await run({ A: { Type: 'Pass', End: true } }, { input: { a: 1 } });
    expect(lines(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 PassStateEntered',
      '3<2 PassStateExited',
      '4<3 ExecutionSucceeded',
    ]);
    expect(details(events, 'ExecutionStarted')).toEqual({
      input: '{"a":1}',
      inputDetails: { truncated: false },
      roleArn: 'arn:aws:iam::000000000000:role/machine',
    });
    expect(details(events, 'PassStateEntered')).toEqual({
      name: 'A',
      input: '{"a":1}',
      inputDetails: { truncated: false },
    });
    expect(execution.output).toEqual({ a: 1 });
  });

  it('assigns variables and evaluates Output against the old values', async () => {
    const { events, execution } = await run({
      A: { Type: 'Pass', Assign: { x: 1, text: 'one' }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: '{% $x + 1 %}', old: '{% $x %}' }, Output: { seen: '{% $x %}' }, Next: 'C' },
      C: { Type: 'Pass', Output: { x: '{% $x %}', old: '{% $old %}', input: '{% $states.input %}' }, End: true },
    });
    expect(execution.output).toEqual({ x: 2, old: 1, input: { seen: 1 } });
    expect(details(events, 'PassStateExited')).toMatchObject({
      assignedVariables: { x: '1', text: '"one"' },
      assignedVariablesDetails: { truncated: false },
    });
  });

  it('fails with the place and the sentence of the service when an expression gives nothing', async () => {
    const { events, execution } = await run({ A: { Type: 'Pass', Output: { list: [1, '{% $none %}'] }, End: true } });
    const cause =
      "An error occurred while executing the state 'A' (entered at the event id #2). The JSONata expression '$none' " +
      "specified for the field 'Output/list[1]' returned nothing (undefined).";
    expect(lines(events).slice(1)).toEqual(['2<0 PassStateEntered', '3<0 EvaluationFailed', '4<3 ExecutionFailed']);
    expect(details(events, 'EvaluationFailed')).toEqual({
      error: 'States.QueryEvaluationError',
      cause,
      location: 'Output/list[1]',
      state: 'A',
    });
    expect(execution).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError', cause });
  });

  it('writes input that passes through unchanged as it came', async () => {
    const { parseText } = await import('../../../../infra/local/asl/execution.ts');
    const { events } = await run({ A: { Type: 'Pass', End: true } }, { input: parseText('{ "a": [1, 2] }') });
    expect(details(events, 'ExecutionSucceeded').output).toBe('{ "a": [1, 2] }');
  });
});

describe('Choice', () => {
  const choice = {
    Type: 'Choice',
    Choices: [
      { Condition: '{% $states.input.n > 10 %}', Next: 'Big', Output: { size: 'big' }, Assign: { rule: 1 } },
      { Condition: '{% $states.input.n > 5 %}', Next: 'Middle' },
    ],
    Default: 'Small',
    Output: { size: 'small' },
  };
  const states = {
    C: choice,
    Big: { Type: 'Pass', Output: { rule: '{% $rule %}', in: '{% $states.input %}' }, End: true },
    Middle: { Type: 'Succeed' },
    Small: { Type: 'Succeed' },
  };

  it.each([
    [11, { rule: 1, in: { size: 'big' } }],
    [6, { n: 6 }],
    [1, { size: 'small' }],
  ])('takes the first rule that holds for %s', async (n, output) => {
    expect((await run(states, { input: { n } })).execution.output).toEqual(output);
  });

  it('fails with States.Runtime when nothing holds and there is no Default', async () => {
    const { events, execution } = await run({
      C: { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'S' }] },
      S: { Type: 'Succeed' },
    });
    expect(types(events)).toEqual(['ExecutionStarted', 'ChoiceStateEntered', 'ExecutionFailed']);
    expect(execution).toMatchObject({
      error: 'States.Runtime',
      cause:
        "An error occurred while executing the state 'C' (entered at the event id #2). " +
        'Failed to transition out of the state. The state does not point to a next state.',
    });
  });

  it('takes nothing but a boolean for a condition', async () => {
    const { events } = await run({
      C: { Type: 'Choice', Choices: [{ Condition: "{% 'yes' %}", Next: 'S' }] },
      S: { Type: 'Succeed' },
    });
    expect(details(events, 'EvaluationFailed')).toMatchObject({
      location: 'Choices[0]/Condition',
      cause: expect.stringContaining(`Expected 'boolean', but was 'string' for value: "yes"`) as string,
    });
  });
});

describe('Wait', () => {
  it('waits on the virtual clock, a year if need be', async () => {
    const { events, execution } = await run(
      { W: { Type: 'Wait', Seconds: '{% $states.input.days * 86400 %}', End: true } },
      { input: { days: 365 }, startAt: 0 },
    );
    expect(lines(events).slice(1, 3)).toEqual(['2<0 WaitStateEntered', '3<2 WaitStateExited']);
    expect(execution.stoppedAt).toBe(365 * 86_400_000);
    expect(events.at(-1)?.timestamp).toBe('1971-01-01T00:00:00.000000+00:00');
  });

  it('waits until a timestamp, and not at all for one gone by', async () => {
    const wait = (Timestamp: string) =>
      run({ W: { Type: 'Wait', Timestamp, End: true } }, { startAt: Date.UTC(2026, 0, 1) });
    expect((await wait('2026-01-02T01:00:00+01:00')).execution.stoppedAt).toBe(Date.UTC(2026, 0, 2));
    expect((await wait('2020-01-01T00:00:00Z')).execution.stoppedAt).toBe(Date.UTC(2026, 0, 1));
  });

  it.each([
    '2016-12-05 21:29:29Z',
    '2016-12-05T21:29:29',
    '2016-13-05T21:29:29Z',
    '2016-12-05T25:29:29Z',
    '05-12-2016T21:29:29Z',
  ])('refuses the timestamp %s as the service does', async (Timestamp) => {
    const wait = { Type: 'Wait', Timestamp: '{% $states.input %}', End: true };
    const { events } = await run({ W: wait }, { input: Timestamp });
    expect(lines(events).slice(1)).toEqual(['2<0 WaitStateEntered', '3<2 EvaluationFailed', '4<3 ExecutionFailed']);
    expect(details(events, 'EvaluationFailed').cause).toBe(
      "An error occurred while executing the state 'W' (entered at the event id #2). The Timestamp field cannot be parsed " +
        `as an ISO-8601 extended offset date-time format string: ${Timestamp}`,
    );
  });

  it('refuses a timestamp more than 2^31 - 1 seconds ahead', async () => {
    const wait = (days: number) =>
      run({ W: { Type: 'Wait', Timestamp: new Date(days * 86_400_000).toISOString(), End: true } }, { startAt: 0 });
    expect((await wait(24_855)).execution.status).toBe('SUCCEEDED');
    const { events, execution } = await wait(24_856);
    expect(lines(events).at(-1)).toBe('3<2 ExecutionFailed');
    expect(execution).toMatchObject({
      error: 'States.Runtime',
      cause: expect.stringContaining('Wait state delay is too long.') as string,
    });
  });

  it('refuses seconds that are no integer, negative or beyond the limit', async () => {
    const seconds = async (text: string) =>
      (await run({ W: { Type: 'Wait', Seconds: `{% ${text} %}`, End: true } })).execution.cause;
    expect(await seconds('1.5')).toContain('The Seconds field cannot be parsed as an integer: 1.5');
    expect(await seconds('-1')).toContain('Seconds cannot be negative but was: -1');
    expect(await seconds('null')).toContain("field 'Seconds' returned an unexpected result type. Expected 'number'");
    expect(await seconds('100000000')).toContain('Wait state delay is too long.');
  });
});

describe('Succeed and Fail', () => {
  it('ends with the Output of Succeed', async () => {
    const { events, execution } = await run(
      { S: { Type: 'Succeed', Output: '{% $states.input.a %}' } },
      { input: { a: [1] } },
    );
    expect(types(events)).toEqual([
      'ExecutionStarted',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
    expect(execution.output).toEqual([1]);
  });

  it('fails with what Error and Cause say, which may be nothing', async () => {
    const failed = await run(
      { F: { Type: 'Fail', Error: 'Mine', Cause: '{% "for " & $states.input.why %}' } },
      { input: { why: 'fun' } },
    );
    expect(lines(failed.events)).toEqual(['1<0 ExecutionStarted', '2<0 FailStateEntered', '3<2 ExecutionFailed']);
    expect(details(failed.events, 'ExecutionFailed')).toEqual({ error: 'Mine', cause: 'for fun' });
    expect(details((await run({ F: { Type: 'Fail' } })).events, 'ExecutionFailed')).toEqual({});
  });
});

describe('the execution itself', () => {
  it('times out as the service does: its event follows event 0', async () => {
    const { events, execution } = await run(
      { W: { Type: 'Wait', Seconds: 100, End: true } },
      { top: { TimeoutSeconds: 10 }, startAt: 0 },
    );
    expect(lines(events)).toEqual(['1<0 ExecutionStarted', '2<0 WaitStateEntered', '3<0 ExecutionTimedOut']);
    expect(execution).toMatchObject({ status: 'TIMED_OUT', stoppedAt: 10_000 });
  });

  it('shows its context object', async () => {
    const { execution } = await run(
      { A: { Type: 'Pass', Output: '{% $states.context %}', End: true } },
      { input: { a: 1 }, name: 'exec', startAt: 0 },
    );
    expect(execution.output).toEqual({
      Execution: {
        Id: 'arn:aws:states:eu-central-1:000000000000:execution:machine:exec',
        Input: { a: 1 },
        Name: 'exec',
        RoleArn: 'arn:aws:iam::000000000000:role/machine',
        StartTime: '1970-01-01T00:00:00.000Z',
        RedriveCount: 0,
      },
      StateMachine: { Id: 'arn:aws:states:eu-central-1:000000000000:stateMachine:machine', Name: 'machine' },
      State: { Name: 'A', EnteredTime: '1970-01-01T00:00:00.000Z' },
    });
  });

  it('ends with event 25,000 when its history is full', async () => {
    const { events, execution } = await run({
      A: { Type: 'Pass', Next: 'B' },
      B: { Type: 'Choice', Choices: [{ Condition: true, Next: 'A' }], Default: 'C' },
      C: { Type: 'Succeed' },
    });
    expect(events).toHaveLength(25_000);
    expect(execution).toMatchObject({
      status: 'FAILED',
      cause: 'The execution reached the maximum number of history events (25000).',
    });
  });

  it('lets no state give more than 256 KiB', async () => {
    const { execution } = await run({ A: { Type: 'Pass', Output: '{% $pad("", 262144, "x") %}', End: true } });
    expect(execution.error).toBe('States.DataLimitExceeded');
    const fits = await run({ A: { Type: 'Pass', Output: '{% $pad("", 262142, "x") %}', End: true } });
    expect(fits.execution.status).toBe('SUCCEEDED');
  });
});
