import { describe, expect, it } from 'vitest';
import { loadMachine } from '../../../../infra/local/asl/load.ts';
import { machine, task } from './machines.ts';

const sources = { now: () => 0, random: () => 0 };
const load = (definition: unknown, resources: 'any' | 'lambda' = 'lambda') =>
  loadMachine(definition, { sources, resources });
const PASS = { Type: 'Pass', End: true };
const SUCCEED = { Type: 'Succeed' };

describe('loadMachine', () => {
  it.each<[string, unknown, string]>([
    ['no object', [], '$: must be an object.'],
    ['an unknown field', machine({ A: PASS }, { Extra: 1 }), '$.Extra: is not a field of a state machine.'],
    ['another version', machine({ A: PASS }, { Version: '2' }), '$.Version: must be one of 1.0, not 2.'],
    [
      'a JSONPath machine',
      { StartAt: 'A', States: { A: PASS } },
      '$.QueryLanguage: must be JSONata: this is a JSONPath machine',
    ],
    [
      'a JSONPath state',
      machine({ A: { ...PASS, QueryLanguage: 'JSONPath' } }),
      '$.States.A.QueryLanguage: a state cannot go back',
    ],
    ['a JSONPath field', machine({ A: { ...PASS, InputPath: '$.a' } }), '$.States.A.InputPath: belongs to JSONPath'],
    ['an unknown type', machine({ A: { Type: 'Loop' } }), '$.States.A.Type: must be one of'],
    ['no type', machine({ A: { End: true } }), '$.States.A.Type: is missing.'],
    [
      'an unknown state field',
      machine({ 'a b': { ...PASS, Foo: 1 } }),
      '$.States["a b"].Foo: is not a field of a Pass state.',
    ],
    ['neither Next nor End', machine({ A: { Type: 'Pass' } }), '$.States.A.Next: exactly one of Next and End'],
    ['both Next and End', machine({ A: { ...PASS, Next: 'A' } }), '$.States.A.Next: exactly one of Next and End'],
    ['a Next to nowhere', machine({ A: { Type: 'Pass', Next: 'B' } }), '$.States: a transition leads to no state: B.'],
    ['a StartAt to nowhere', { ...machine({ A: PASS }), StartAt: 'B' }, '$.StartAt: names no state: B.'],
    ['an unreachable state', machine({ A: PASS, B: PASS }), '$.States.B: is never reached.'],
    ['a name too long', machine({ ['x'.repeat(81)]: PASS }), 'a state name has 1 to 80 characters.'],
    [
      'both Seconds and Timestamp',
      machine({ A: { Type: 'Wait', Seconds: 1, Timestamp: 'x', End: true } }),
      '$.States.A.Seconds: exactly one',
    ],
    [
      'a negative wait',
      machine({ A: { Type: 'Wait', Seconds: -1, End: true } }),
      '$.States.A.Seconds: must be an integer from 0',
    ],
    [
      'a retry at once',
      machine({ A: task({ Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 0 }] }) }),
      '$.States.A.Retry[0].IntervalSeconds: must be an integer from 1',
    ],
    [
      'no timestamp',
      machine({ A: { Type: 'Wait', Timestamp: 'tomorrow', End: true } }),
      '$.States.A.Timestamp: must be a date-time',
    ],
    [
      'a heartbeat as long as the timeout',
      machine({ A: task({ TimeoutSeconds: 5, HeartbeatSeconds: 5 }) }),
      '$.States.A.HeartbeatSeconds: must be smaller',
    ],
    [
      'a condition that is text',
      machine({ A: { Type: 'Choice', Choices: [{ Condition: 'yes', Next: 'A' }] } }),
      '$.States.A.Choices[0].Condition',
    ],
    ['an empty Choice', machine({ A: { Type: 'Choice', Choices: [] } }), '$.States.A.Choices: has no rule.'],
    [
      'another service',
      machine({ A: task({ Resource: 'arn:aws:states:::sqs:sendMessage' }) }),
      '$.States.A.Resource: only Lambda functions',
    ],
    [
      'an activity',
      machine({ A: task({ Resource: 'arn:aws:states:eu:1:activity:x' }) }),
      '$.States.A.Resource: activities',
    ],
    ['no resource', machine({ A: task({ Resource: 'work' }) }), '$.States.A.Resource: is no resource'],
    [
      'States.ALL not alone',
      machine({ A: task({ Retry: [{ ErrorEquals: ['States.ALL', 'X'] }] }) }),
      '$.States.A.Retry[0].ErrorEquals',
    ],
    [
      'States.ALL not last',
      machine({ A: task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['X'] }] }) }),
      '$.States.A.Retry[0].ErrorEquals',
    ],
    [
      'a backoff below 1',
      machine({ A: task({ Retry: [{ ErrorEquals: ['X'], BackoffRate: 0.5 }] }) }),
      '$.States.A.Retry[0].BackoffRate',
    ],
    [
      'an unknown jitter',
      machine({ A: task({ Retry: [{ ErrorEquals: ['X'], JitterStrategy: 'SOME' }] }) }),
      '$.States.A.Retry[0].JitterStrategy',
    ],
    ['a Catch on a Pass', machine({ A: { ...PASS, Catch: [] } }), '$.States.A.Catch: is not a field of a Pass state.'],
    [
      'a variable named states',
      machine({ A: { ...PASS, Assign: { states: 1 } } }),
      '$.States.A.Assign: states cannot be the name',
    ],
    [
      'a distributed Map',
      machine({ A: { Type: 'Map', ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' } }, End: true } }),
      'only INLINE is supported',
    ],
    [
      'an ItemReader',
      machine({
        A: { Type: 'Map', ItemReader: {}, ItemProcessor: { StartAt: 'B', States: { B: SUCCEED } }, End: true },
      }),
      '$.States.A.ItemReader: belongs to the distributed Map',
    ],
    [
      'a name used twice',
      machine({ A: { Type: 'Map', ItemProcessor: { StartAt: 'A', States: { A: SUCCEED } }, End: true } }),
      'is the name of two states',
    ],
    [
      'states that go round without an end',
      machine({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Wait', Seconds: 1, Next: 'A' } }),
      '$.States: has no state that ends it.',
    ],
    [
      'an outer variable assigned inside',
      machine({
        V: { Type: 'Pass', Assign: { x: 1 }, Next: 'A' },
        A: { Type: 'Parallel', Branches: [{ StartAt: 'B', States: { B: { ...PASS, Assign: { x: 2 } } } }], End: true },
      }),
      '$.States.A.Branches[0].States.B: assigns x, a variable of an outer scope.',
    ],
  ])('refuses %s', (_what, definition, sentence) => {
    expect(() => load(definition)).toThrow(sentence);
  });

  it.each([
    ['{% $states.input. %}', 'is not a JSONata expression'],
    ['{% $states.input', 'an expression starts with {% and ends with %}'],
    ['$states.input %}', 'an expression starts with {% and ends with %}'],
    [' {% $states.input %}', 'an expression starts with {% and ends with %}'],
    ['{% $ %}', 'must not use $ at its top level'],
    ['{% $$.a %}', 'must not use $$'],
    ['{% name %}', 'names the field name of nothing'],
    ['{% $states.result %}', 'refers to $states.result, which does not exist there.'],
    ['{% $states.errorOutput %}', 'refers to $states.errorOutput'],
    ['{% $states.foo %}', 'refers to $states.foo'],
  ])('refuses the expression %s', (expression, sentence) => {
    const definition = machine({ A: { ...PASS, Output: { deep: [expression] } } });
    expect(() => load(definition)).toThrow(`$.States.A.Output.deep[0]: ${sentence}`);
  });

  it.each([
    '{% $states.input.list[$.a > 1].b %}',
    '{% $map($states.input, function($v, $i) { $v.a & $i }) %}',
    '{% ($double := function($n) { $n * 2 }; $double($x)) %}',
    '{% $states.input.a.(b + c) %}',
    '{% $states.input{ id: name } %}',
    '{% $states.input.list ~> $count() %}',
    '{% $states.input ~> |a|{"b": c}| %}',
  ])('takes the expression %s', (expression) => {
    expect(() => load(machine({ A: { ...PASS, Output: expression } }))).not.toThrow();
  });

  it('takes states that say JSONata themselves', () => {
    expect(() => load({ StartAt: 'A', States: { A: { ...PASS, QueryLanguage: 'JSONata' } } })).not.toThrow();
  });

  it('takes a JSONPath state only where nothing in it is computed', () => {
    const mixed = (more: object) => ({
      StartAt: 'A',
      States: { A: { Type: 'Pass', QueryLanguage: 'JSONata', Next: 'B' }, B: { ...PASS, ...more } },
    });
    expect(() => load(mixed({}))).not.toThrow();
    expect(() => load(mixed({ Assign: { x: 1 } }))).not.toThrow();
    const ends = (state: object) => ({
      StartAt: 'A',
      States: { A: { Type: 'Pass', QueryLanguage: 'JSONata', Next: 'C' }, C: state },
    });
    expect(() => load(ends({ Type: 'Fail', Error: 'None', Cause: 'No matches.' }))).not.toThrow();
    expect(() => load(ends({ Type: 'Wait', Seconds: 1, End: true }))).not.toThrow();
    for (const computed of [{ Assign: { 'x.$': '$.y' } }, { Assign: { x: '{% 1 %}' } }, { Output: 1 }])
      expect(() => load(mixed(computed))).toThrow('$.States.B.QueryLanguage: this state is in JSONPath mode');
  });

  it('takes any service where answers are scripted', () => {
    expect(() =>
      load(machine({ A: task({ Resource: 'arn:aws:states:::aws-sdk:s3:getObject' }) }), 'any'),
    ).not.toThrow();
  });

  it('lets a catcher outside assign the name that a branch used', () => {
    const branch = { StartAt: 'B', States: { B: { ...PASS, Assign: { x: 2 } } } };
    const Catch = [{ ErrorEquals: ['States.ALL'], Assign: { x: 1 }, Next: 'S' }];
    expect(() =>
      load(machine({ A: { Type: 'Parallel', Branches: [branch], Catch, Next: 'S' }, S: SUCCEED })),
    ).not.toThrow();
  });
});
