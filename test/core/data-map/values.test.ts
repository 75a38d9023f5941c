import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../functions/core/data-map/compiled.ts';
import { exactNumber, parseExact } from '../../../functions/core/data-map/exact-json.ts';
import {
  columnsOf,
  declared,
  fieldValues,
  foldAscii,
  keyId,
  keyTexts,
} from '../../../functions/core/data-map/values.ts';

const collection = (...fields: string[]): Collection => ({
  ...{ id: 's.c', storeId: 's', name: 'c', title: '', primaryKey: ['a', 'b'], identities: [], references: [] },
  ...{ erasure: { action: 'delete' }, context: {}, fields: fields.map((name) => ({ name, dataCategories: [] })) },
});

describe('values', () => {
  it('are found along a path, through lists', () => {
    const record = { a: [{ b: 1 }, { b: [2, null] }, { c: 3 }, null], 'x.y': 1 };
    expect(fieldValues(record, 'a.b')).toEqual([1, 2, null]);
    expect(fieldValues(record, 'a.b').flatMap(keyTexts)).toEqual(['1', '2']);
    expect(fieldValues(record, 'toString')).toEqual([]);
  });

  it('of fields that the map does not declare stay in the store', () => {
    const map = collection('id', 'device.id', 'list.name', 'whole');
    const record = { id: 1, secret: 2, device: { id: 3, serial: 4 }, list: [{ name: 5, other: 6 }], whole: { all: 7 } };
    expect(declared(map, record)).toEqual({ id: 1, device: { id: 3 }, list: [{ name: 5 }], whole: { all: 7 } });
    expect(columnsOf(map)).toEqual(['id', 'device', 'list', 'whole']);
  });

  it('make one text per key', () => {
    const map = collection();
    expect(keyId(map, { a: 1, b: 'x' })).toBe(keyId(map, { b: 'x', a: '1' }));
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string()), ([a, b], [c, d]) => {
        expect(keyId(map, { a, b }) === keyId(map, { a: c, b: d })).toBe(a === c && b === d);
      }),
    );
  });

  it('fold A to Z and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldAscii(text)).toBe(
          [...text].map((letter) => (letter >= 'A' && letter <= 'Z' ? letter.toLowerCase() : letter)).join(''),
        );
      }),
    );
  });
});

describe('numbers', () => {
  it('stay exact: as a number where a double carries them, else as text', () => {
    expect(['0', '-7', '9007199254740991', '1.5', '0.1', '1e3', '-0.25', '123456789012345'].map(exactNumber)).toEqual([
      ...[0, -7, 9007199254740991, 1.5, 0.1, 1000, -0.25, 123456789012345],
    ]);
    for (const text of [
      '9007199254740993',
      '-9007199254740993',
      '1.0000000000000001',
      '0.12345678901234567',
      '12345678901234567890',
    ])
      expect(exactNumber(text)).toBe(text);
    expect(parseExact('{"a":[9007199254740993,1],"b":"9"}')).toEqual({ a: ['9007199254740993', 1], b: '9' });
  });

  it('that come back as numbers have the digits they had', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(999), (whole, decimals) => {
        for (const text of [String(whole), `${whole}.${decimals}1`]) {
          const exact = exactNumber(text);
          if (typeof exact === 'number') expect(Number(exact.toFixed(4))).toBe(exact);
          if (typeof exact === 'number' && !text.includes('.')) expect(BigInt(exact)).toBe(whole);
          if (typeof exact === 'string') expect(exact).toBe(text);
        }
      }),
    );
  });
});
