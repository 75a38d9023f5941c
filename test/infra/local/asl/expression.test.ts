import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import jsonata from 'jsonata';
import { compileTemplate } from '../../../../infra/local/asl/expression.ts';

const sources = { now: () => Date.UTC(2026, 0, 2, 3, 4, 5), random: () => 0.25 };
const evaluate = async (expression: string, bindings: Record<string, unknown> = {}): Promise<unknown> =>
  compileTemplate(`{% ${expression} %}`, '$', 'Output', { sources, states: ['input'] })(bindings);

describe('the functions of Step Functions', () => {
  it.each<[string, unknown]>([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    ['$partition([1,2,3], 2.9)', [[1, 2], [3]]],
    ['$range(0, 9, 3)', [0, 3, 6, 9]],
    ['$range(5, 1, -2)', [5, 3, 1]],
    ['$range(-1.7, 1, 1)', [-1, 0, 1]],
    ['$range(1, 9, 9)', 1],
    ['$hash("a", "SHA-256")', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
    ['$parse(\'{"a": [1, null]}\')', { a: [1, null] }],
    ['$partition([1,2,3])', [[1, 2, 3]]],
    ['$random()', 0.25],
    // The first number of java.util.Random(-9), as of the service.
    ['$random(-9.7)', 0.26965928505814474],
    ['$random(7) = $random(7)', true],
    ['$random(7) >= 0 and $random(7) < 1', true],
    ['$length($uuid())', 36],
    ['$now()', '2026-01-02T03:04:05.000Z'],
    ['$now("[Y0001]-[M01]-[D01]")', '2026-01-02'],
    ['$millis()', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['1/0', 'Infinity'],
    ['null', null],
  ])('%s', async (expression, value) => {
    expect(await evaluate(expression)).toEqual(value);
  });

  it.each([
    ['$partition([], 2)', 'returned nothing'],
    ['$range(1, 5, -1)', 'returned nothing'],
    ['$range(1, 5, 0)', 'returned nothing'],
    ['$range(1, 999999, 1)', 'memory limit exceeded'],
    ['[1..900000]', 'threw an error during evaluation: Expression evaluation memory limit exceeded'],
    ['$range("a", 5, 1)', 'threw an error during evaluation. T0410: Argument 1 of function "range"'],
    ['$partition("a", 5)', 'T0412: Argument 1 of function "partition" must be an array'],
    ['$partition([1], -1)', 'D3137: Second argument must be zero or greater'],
    ['$partition([1], null)', 'T0410: Argument 2 of function "partition"'],
    ['$hash(1, "MD5")', 'T0410: Argument 1 of function "hash"'],
    ['$hash("a", "sha-256")', "D3137: Hash algorithm 'sha-256' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5"],
    ['$parse("{")', 'D3137: Invalid JSON'],
    ['$random("a")', 'T0410: Argument 1 of function "random"'],
    ['function($x) { $x }', 'returned an unsupported result type.'],
    ['[function($x) { $x }]', 'returned an unsupported result type.'],
    ['$sum(["a"])', 'T0412'],
    ['$nothing(1)', 'threw an error during evaluation. T1006: Attempted to invoke a non-function'],
    ['$eval("1 + 1")', 'T1006'],
    ['($f := function($n) { 1 + $f($n) }; $f(1))', 'threw an error during evaluation: Stack overflow error'],
  ])('%s fails', async (expression, sentence) => {
    await expect(evaluate(expression)).rejects.toMatchObject({
      name: 'States.QueryEvaluationError',
      message: expect.stringContaining(sentence) as string,
      location: 'Output',
    });
  });
});

describe('a path, alone or beside another or a text', () => {
  it('gives what JSONata itself gives, whatever lies on the way', async () => {
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(1, 'x', null, true),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('value')),
      ),
    })).value;
    const path = fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 });
    const beside = fc.constantFrom(
      '',
      " = 'x'",
      " & 'x'",
      " = '1'",
      ' = $states.input.b',
      ' & $states.input.a',
      ' != 1',
    );
    await fc.assert(
      fc.asyncProperty(tree, path, beside, async (input, keys, rest) => {
        const source = ['$states', 'input', ...keys].join('.') + rest;
        const expected = (await jsonata(source).evaluate(undefined, { states: { input } })) as unknown;
        const ours = await Promise.resolve(evaluate(source, { states: { input } })).catch(() => undefined);
        expect(ours).toEqual(expected === undefined ? undefined : (JSON.parse(JSON.stringify(expected)) as unknown));
      }),
    );
  });
});

describe('a result', () => {
  it('is plain data whatever its keys are called', async () => {
    const input = JSON.parse('{"a": {"__proto__": {"polluted": true}}}') as unknown;
    const result = (await evaluate('$merge([$states.input.a, {"b": 1}])', { states: { input } })) as object;
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});
