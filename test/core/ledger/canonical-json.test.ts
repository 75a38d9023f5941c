import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../functions/core/errors.ts';
import { canonicalJson } from '../../../functions/core/ledger/canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts members by code units at every depth, integer-like names too', () => {
    const value = { b: [{ z: 1, a: 2 }], 10: 1, 9: 2, ä: 3, a: null, '😀': 4, '\uffff': 5, A: undefined };
    expect(canonicalJson(value)).toBe('{"10":1,"9":2,"a":null,"b":[{"a":2,"z":1}],"ä":3,"😀":4,"\uffff":5}');
  });

  it('writes numbers and strings as RFC 8785 does', () => {
    expect(canonicalJson([1e21, 1e-7, -0, 0.1, 333333333.33333329])).toBe('[1e+21,1e-7,0,0.1,333333333.3333333]');
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe(String.raw`"€$\u000f\nA'B\"\\\\\"/"`);
  });

  it('is the same whatever the order of members, and parses to the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const text = canonicalJson(value);
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([NaN, Infinity, 1n, undefined, () => 1, Symbol('x'), new Date(0), new Map(), [undefined]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(InvalidInput);
      expect(() => canonicalJson({ deep: [value] })).toThrow(InvalidInput);
    },
  );
});
