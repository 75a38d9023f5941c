import { ask, awaitToken, flow, machine } from './build-machine.ts';

const caught = {
  Output: { error: '{% $states.errorOutput.Error %}', cause: '{% $parse($states.errorOutput.Cause) %}' },
  Assign: { why: '{% $states.errorOutput.Error %}' },
};

export const TASK = machine({
  Ask: ask({
    Assign: { sum: '{% $sum($states.result.Payload.list) %}' },
    Retry: [
      {
        ErrorEquals: ['Away'],
        IntervalSeconds: 1,
        MaxAttempts: 2,
        BackoffRate: 1.5,
        MaxDelaySeconds: 2,
        JitterStrategy: 'FULL',
      },
      { ErrorEquals: ['Busy'], MaxAttempts: 1 },
    ],
    Catch: [
      { ErrorEquals: ['Refused'], ...caught, Next: 'Say why' },
      { ErrorEquals: ['States.TaskFailed'], Next: 'Go without' },
    ],
    Next: 'Say what was told',
  }),
  'Say what was told': { Type: 'Pass', Output: { sum: '{% $sum %}', kind: '{% $states.input.kind %}' }, End: true },
  'Say why': {
    Type: 'Pass',
    Output: { why: '{% $why %}', cause: '{% $states.input.cause.errorMessage %}' },
    End: true,
  },
  'Go without': { Type: 'Pass', Output: '{% $states.input.Error %}', End: true },
});

// Long enough for a function that is called for the first time.
export const TIMED = machine({
  Ask: ask({
    TimeoutSeconds: 6,
    Retry: [{ ErrorEquals: ['States.Timeout'], MaxAttempts: 1 }],
    Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Go on' }],
    Next: 'Go on',
  }),
  'Go on': { Type: 'Pass' },
});

export const BARE = machine({ Ask: ask() });
export const DIRECT = machine({
  Ask: ask({ Resource: 'direct', Arguments: '{% $states.input %}', Output: { got: '{% $states.result %}' } }),
});

export const TOKEN = machine({
  Ask: awaitToken({
    TimeoutSeconds: 1,
    Retry: [{ ErrorEquals: ['Again'], IntervalSeconds: 1, MaxAttempts: 1 }],
    Catch: [
      { ErrorEquals: ['States.Timeout'], Output: 'late', Next: 'Come to an end' },
      { ErrorEquals: ['Refused'], Output: '{% $states.errorOutput %}', Next: 'Come to an end' },
    ],
    Assign: { said: '{% $states.result.said %}' },
    Next: 'Say it again',
  }),
  'Say it again': { Type: 'Pass', Output: '{% $said & "!" %}', End: true },
  'Come to an end': {
    Type: 'Fail',
    Error: '{% $type($states.input) = "string" ? $states.input : $states.input.Error %}',
    Cause: 'as told',
  },
});

export const CHOICE = machine({
  Choose: {
    Type: 'Choice',
    Choices: [
      {
        Condition: '{% $states.input.about > 5 and $states.input.kind = "told" %}',
        Output: { of: '{% $states.input.about %}' },
        Assign: { way: 'first' },
        Next: 'Say which',
      },
      { Condition: '{% $exists($states.input.kind) %}', Next: 'Give up' },
      { Condition: false, Next: 'Give up' },
    ],
    Assign: { way: 'last' },
    Default: 'Say which',
  },
  'Say which': { Type: 'Pass', Output: { way: '{% $way %}', got: '{% $states.input %}' }, Next: 'Be done' },
  'Be done': { Type: 'Succeed' },
  'Give up': { Type: 'Fail', Error: 'GivenUp', Cause: '{% "because of " & $states.input.kind %}' },
});

export const WAIT = machine({
  'Wait a fixed time': { Type: 'Wait', Seconds: 2, Assign: { at: '{% $states.input.until %}' } },
  'Wait as long as told': {
    Type: 'Wait',
    Seconds: '{% $states.input.seconds %}',
    Output: { waited: '{% $states.input.seconds %}' },
  },
  'Wait for a time': { Type: 'Wait', Timestamp: '2026-01-01T00:00:01Z' },
  'Wait for a time that was told': { Type: 'Wait', Timestamp: '{% $at %}' },
});

export const VALUES = machine({
  'Take apart': {
    Type: 'Pass',
    Assign: {
      rows: '{% $partition($states.input.list, 2) %}',
      nothing: null,
      deep: { list: ['{% $states.input.about %}', 'as it is'] },
    },
    Output: '{% $merge([$states.input, {"more": true}]) %}',
  },
  'Put together': {
    Type: 'Pass',
    Output: {
      range: '{% $range(1, 9, 4) %}',
      hash: '{% $hash("words", "SHA-256") %}',
      parsed: '{% $parse(\'{"a": [1, null]}\') %}',
      uuid: '{% $length($uuid()) %}',
      random: '{% $random() < 1 %}',
      rows: '{% $rows %}',
      nothing: '{% $nothing %}',
      deep: '{% $deep.list[0] %}',
      mapped: '{% $states.input.list.($ * 2) %}',
      summed: '{% $reduce($states.input.list, function($a, $b) { $a + $b }) %}',
      sorted: '{% $sort($states.input.list, function($a, $b) { $a < $b }) %}',
      text: '{% $join($states.input.list.$string(), "-") & $uppercase(" ok") %}',
      name: '{% $states.context.Execution.Name = $states.context.StateMachine.Name %}',
      state: '{% $states.context.State.Name %}',
      began: '{% $states.context.Execution.Input.about %}',
      id: '{% $substringAfter($states.context.Execution.Id, "states:") %}',
    },
  },
});

export const PARALLEL = machine({
  Both: {
    Type: 'Parallel',
    Branches: [
      flow({ 'Ask one': ask({ Retry: [{ ErrorEquals: ['Away'], MaxAttempts: 1 }] }) }),
      flow({
        'Wait first': { Type: 'Wait', Seconds: 1 },
        'Ask the other': ask({ Arguments: { Payload: { other: '{% $states.input.about + 1 %}' } } }),
      }),
    ],
    Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 1 }],
    Catch: [{ ErrorEquals: ['Refused'], Output: { error: '{% $states.errorOutput.Error %}' }, Next: 'Add up' }],
  },
  'Add up': { Type: 'Pass', Output: { all: '{% $states.input %}' } },
});

export const MAP = machine({
  Each: {
    Type: 'Map',
    Items: '{% $states.input.list %}',
    MaxConcurrency: 2,
    ItemSelector: {
      about: '{% $states.context.Map.Item.Value %}',
      of: '{% $count($states.input.list) %}',
      at: '{% $states.context.Map.Item.Index %}',
    },
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' },
      StartAt: 'Ask for one',
      States: {
        'Ask for one': ask({
          Retry: [{ ErrorEquals: ['Away'], MaxAttempts: 1 }],
          Catch: [{ ErrorEquals: ['Refused'], Output: { refused: '{% $states.input.about %}' }, Next: 'Note it' }],
          Next: 'Note it',
        }),
        'Note it': { Type: 'Pass', Output: { noted: '{% $states.input %}' }, End: true },
      },
    },
    Retry: [{ ErrorEquals: ['Busy'], MaxAttempts: 1 }],
    Catch: [{ ErrorEquals: ['States.ALL'], Output: { error: '{% $states.errorOutput.Error %}' }, Next: 'Add up' }],
    Assign: { count: '{% $count($states.result) %}' },
    Output: '{% [$states.result.noted] %}',
  },
  'Add up': { Type: 'Pass', Output: { all: '{% $states.input %}' } },
});

export const PLAIN_MAP = machine({
  Each: {
    Type: 'Map',
    Items: [1, 'two', { three: 3 }],
    ItemProcessor: { StartAt: 'Pass it on', States: { 'Pass it on': { Type: 'Pass', End: true } } },
  },
});

export const EVALUATION = machine({
  Ask: ask({
    Arguments: { Payload: '{% $states.input.about %}' },
    Output: '{% $states.result.Payload.missing %}',
    Catch: [
      { ErrorEquals: ['States.QueryEvaluationError'], Output: '{% $states.errorOutput.Error %}', Next: 'Say so' },
    ],
  }),
  'Say so': { Type: 'Pass' },
});
