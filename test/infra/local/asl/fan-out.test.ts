import { describe, expect, it } from 'vitest';
import { details, lines, run, task, types } from './machines.ts';

const PASS = { Type: 'Pass', End: true };
const map = (states: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  Type: 'Map',
  Items: '{% $states.input %}',
  ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, StartAt: Object.keys(states)[0], States: states },
  ...(more.Next === undefined && { End: true }),
  ...more,
});
const parallel = (branches: Record<string, unknown>[], more: Record<string, unknown> = {}) => ({
  Type: 'Parallel',
  Branches: branches.map((States) => ({ StartAt: Object.keys(States)[0], States })),
  ...(more.Next === undefined && { End: true }),
  ...more,
});

describe('Map', () => {
  it('has all Tasks whose time is up together say so before it fails', async () => {
    const { events } = await run(
      { M: map({ T: task({ TimeoutSeconds: 5 }) }) },
      { input: [1, 2], tasks: { T: { timeout: true } } },
    );
    expect(lines(events).slice(-8)).toEqual([
      '12<10 TaskTimedOut',
      '13<11 TaskTimedOut',
      '14<12 MapIterationFailed',
      '15<12 TaskStateAborted',
      '16<12 MapIterationAborted',
      '17<12 TaskStateAborted',
      '18<12 MapStateFailed',
      '19<18 ExecutionFailed',
    ]);
  });

  it('runs one iteration after the other at MaxConcurrency 1', async () => {
    const { events, execution } = await run({ M: map({ P: PASS }, { MaxConcurrency: 1 }) }, { input: [1, 2] });
    expect(lines(events).slice(1)).toEqual([
      '2<0 MapStateEntered',
      '3<2 MapStateStarted',
      '4<3 MapIterationStarted',
      '5<4 PassStateEntered',
      '6<5 PassStateExited',
      '7<6 MapIterationSucceeded',
      '8<6 MapIterationStarted',
      '9<8 PassStateEntered',
      '10<9 PassStateExited',
      '11<10 MapIterationSucceeded',
      '12<11 MapStateSucceeded',
      '13<11 MapStateExited',
      '14<13 ExecutionSucceeded',
    ]);
    expect(details(events, 'MapStateStarted')).toEqual({ length: 2 });
    expect(details(events, 'MapIterationStarted')).toEqual({ name: 'M', index: 0 });
    expect(execution.output).toEqual([1, 2]);
  });

  it('starts iterations together, at most forty, and keeps the order of the items', async () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const answers = items.map((at) => ({ item: at, payload: at * 2, delaySeconds: 50 - at }));
    const { events, execution } = await run({ M: map({ T: task() }) }, { input: items, tasks: { T: answers } });
    const started = types(events).slice(3, 3 + 41);
    expect(started.slice(0, 40).every((type) => type === 'MapIterationStarted')).toBe(true);
    expect(started[40]).toBe('TaskStateEntered');
    expect(execution.output).toEqual(items.map((at) => at * 2));
  });

  it('gives an empty list for no items, leaving from its started event', async () => {
    const { events } = await run({ M: map({ P: PASS }) }, { input: [] });
    expect(lines(events).slice(2)).toEqual([
      '3<2 MapStateStarted',
      '4<3 MapStateSucceeded',
      '5<3 MapStateExited',
      '6<5 ExecutionSucceeded',
    ]);
  });

  it('selects each item, the item in the context', async () => {
    const ItemSelector = {
      at: '{% $states.context.Map.Item.Index %}',
      v: '{% $states.context.Map.Item.Value %}',
      all: '{% $count($states.input) %}',
    };
    const { execution } = await run({ M: map({ P: PASS }, { ItemSelector }) }, { input: ['a', 'b'] });
    expect(execution.output).toEqual([
      { at: 0, v: 'a', all: 2 },
      { at: 1, v: 'b', all: 2 },
    ]);
  });

  it.each([
    ['1', 'number', '1'],
    ["'string'", 'string', '"string"'],
    ['null', 'null', 'null'],
    ["{'foo': 'bar'}", 'object', '{"foo":"bar"}'],
  ])('takes only a list for Items, not %s', async (source, type, value) => {
    const { events } = await run({ M: map({ P: PASS }, { Items: `{% ${source} %}` }) });
    expect(lines(events).slice(1)).toEqual([
      '2<0 MapStateEntered',
      '3<0 EvaluationFailed',
      '4<3 MapStateFailed',
      '5<4 ExecutionFailed',
    ]);
    expect(details(events, 'EvaluationFailed')).toMatchObject({
      location: 'Items',
      cause:
        `An error occurred while executing the state 'M' (entered at the event id #2). The JSONata expression '${source}' specified ` +
        `for the field 'Items' returned an unexpected result type. Expected 'array', but was '${type}' for value: ${value}`,
    });
  });

  it('fails with its iteration; the states of the others are aborted', async () => {
    const { events, execution } = await run(
      { M: map({ T: task() }) },
      { input: [1, 2], tasks: { T: [{ error: 'Boom' }, { timeout: true }] } },
    );
    expect(lines(events).slice(9)).toEqual([
      '10<7 TaskStarted',
      '11<9 TaskStarted',
      '12<10 TaskFailed',
      '13<12 MapIterationFailed',
      '14<12 TaskStateAborted',
      '15<12 MapIterationAborted',
      '16<12 TaskStateAborted',
      '17<12 MapStateFailed',
      '18<17 ExecutionFailed',
    ]);
    expect(execution.error).toBe('Boom');
  });

  it('starts over when it is retried, without having failed', async () => {
    const flaky = map({ F: { Type: 'Fail', Error: 'E' } }, { Retry: [{ ErrorEquals: ['E'], MaxAttempts: 1 }] });
    const { events } = await run({ M: flaky }, { input: [1] });
    expect(lines(events).slice(2)).toEqual([
      '3<2 MapStateStarted',
      '4<3 MapIterationStarted',
      '5<4 FailStateEntered',
      '6<5 MapIterationFailed',
      '7<5 MapStateStarted',
      '8<7 MapIterationStarted',
      '9<8 FailStateEntered',
      '10<9 MapIterationFailed',
      '11<9 MapStateFailed',
      '12<11 ExecutionFailed',
    ]);
  });

  it('tolerates as many failures as it says', async () => {
    const states = (count: number) => ({ M: map({ T: task() }, { ToleratedFailureCount: count, MaxConcurrency: 1 }) });
    const tasks = { T: [{ error: 'E' }, { payload: 'fine' }, { error: 'E' }] };
    expect((await run(states(2), { input: [1, 2, 3], tasks })).execution.output).toEqual(['fine']);
    expect((await run(states(1), { input: [1, 2, 3], tasks })).execution).toMatchObject({
      error: 'States.ExceedToleratedFailureThreshold',
      cause: 'The specified tolerated failure threshold was exceeded',
    });
  });

  it('fails as a whole, aborting what runs, when an item cannot be selected', async () => {
    const ItemSelector = '{% $states.context.Map.Item.Value.v %}';
    const { events, execution } = await run({ M: map({ T: task() }, { ItemSelector }) }, { input: [{ v: 1 }, {}] });
    expect(execution).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(types(events)).toContain('MapIterationAborted');
    expect(types(events).slice(-2)).toEqual(['MapStateFailed', 'ExecutionFailed']);
  });
});

describe('Parallel', () => {
  it('runs its branches on lines of their own and goes on from the last event', async () => {
    const branch = (name: string) => ({ [`${name}1`]: { Type: 'Pass', Next: `${name}2` }, [`${name}2`]: PASS });
    const { events, execution } = await run({ P: parallel([branch('a'), branch('b')], { Arguments: 7 }) });
    expect(lines(events).slice(1)).toEqual([
      '2<0 ParallelStateEntered',
      '3<2 ParallelStateStarted',
      '4<3 PassStateEntered',
      '5<4 PassStateExited',
      '6<3 PassStateEntered',
      '7<6 PassStateExited',
      '8<5 PassStateEntered',
      '9<8 PassStateExited',
      '10<7 PassStateEntered',
      '11<10 PassStateExited',
      '12<11 ParallelStateSucceeded',
      '13<11 ParallelStateExited',
      '14<13 ExecutionSucceeded',
    ]);
    expect(execution.output).toEqual([7, 7]);
  });

  it('fails with a branch and can catch that', async () => {
    const { events, execution } = await run({
      P: parallel([{ F: { Type: 'Fail', Error: 'E', Cause: 'c' } }, { W: { Type: 'Wait', Seconds: 9, End: true } }], {
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S' }],
        Next: 'S',
      }),
      S: { Type: 'Succeed' },
    });
    expect(lines(events).slice(3, 8)).toEqual([
      '4<3 FailStateEntered',
      '5<4 ParallelStateFailed',
      '6<5 ParallelStateExited',
      '7<6 SucceedStateEntered',
      '8<7 SucceedStateExited',
    ]);
    expect(execution.output).toEqual({ Error: 'E', Cause: 'c' });
  });

  it('aborts the open states of its branches, nested ones too', async () => {
    const { events } = await run(
      { P: parallel([{ T: task() }, { M: map({ W: { Type: 'Wait', Seconds: 9, End: true } }) }]) },
      { input: [1], tasks: { T: [{ error: 'E', delaySeconds: 1 }] } },
    );
    const failed = types(events).indexOf('TaskFailed');
    expect(types(events).slice(failed + 1)).toEqual([
      'TaskStateAborted',
      'MapIterationAborted',
      'WaitStateAborted',
      'MapStateAborted',
      'ParallelStateFailed',
      'ExecutionFailed',
    ]);
  });

  it('ends at once on States.Runtime, which nothing catches', async () => {
    const { events } = await run({
      P: parallel([{ C: { Type: 'Choice', Choices: [{ Condition: false, Next: 'E' }] }, E: { Type: 'Succeed' } }], {
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S' }],
        Next: 'S',
      }),
      S: { Type: 'Succeed' },
    });
    expect(types(events).slice(-2)).toEqual(['ChoiceStateEntered', 'ExecutionFailed']);
  });

  it('shows outer variables to its branches and keeps theirs inside', async () => {
    const { execution } = await run({
      A: { Type: 'Pass', Assign: { x: 1 }, Next: 'P' },
      P: parallel(
        [{ B: { Type: 'Pass', Assign: { y: '{% $x + 1 %}' }, Next: 'C' }, C: { ...PASS, Output: '{% [$x, $y] %}' } }],
        {
          Assign: { got: '{% $states.result %}' },
          Next: 'D',
        },
      ),
      D: { ...PASS, Output: { got: '{% $got %}', hidden: '{% $exists($y) %}' } },
    });
    expect(execution.output).toEqual({ got: [[1, 2]], hidden: false });
  });
});
