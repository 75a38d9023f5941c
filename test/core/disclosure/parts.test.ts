import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeRecords } from '../../../functions/core/disclosure/describe-records.ts';
import { fileNames } from '../../../functions/core/disclosure/file-names.ts';
import { unsureStores } from '../../../functions/core/disclosure/unsure-stores.ts';
import { disclosed, withheldIn } from '../../../functions/core/disclosure/withhold.ts';
import { csvCell } from '../../../functions/core/disclosure/write-records.ts';
import { collection, config, field } from './example.ts';

test.each([
  [-5, '-5'],
  ['-12.50', '-12.50'],
  ['98765432109876543210', '98765432109876543210'],
  [true, 'true'],
  [null, ''],
  ['', '""'],
  ['a "b"\r\nc', '"a ""b""\r\nc"'],
  [{ a: '=1' }, '"{""a"":""=1""}"'],
  ['+49 151 000', `"'+49 151 000"`],
  ['-2+3', `"'-2+3"`],
  [' =1', `"' =1"`],
  ['\u00a0@SUM(A1)', `"'\u00a0@SUM(A1)"`],
  ['\u200b＝1', `"'\u200b＝1"`],
  ['\tx', `"'\tx"`],
])('%j becomes the cell %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test('no text comes out as a formula, and none is lost', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '"=', ' ', '');
  fc.assert(
    fc.property(start, fc.string({ unit: 'binary' }), (first, rest) => {
      const text = first + rest;
      const cell = csvCell(text);
      if (/^[\d.e+-]+$/i.test(cell)) return expect(cell).toBe(text);
      const shown = cell.slice(1, -1).replaceAll('""', '"');
      expect(shown === text || shown === `'${text}`).toBe(true);
      expect(shown).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});

test('file names are safe on every system and no two are alike', () => {
  const id = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('../../etc/passwd', 'con', 'NUL', 'a.B', 'A.b', 'a/b', '', '.', 'ä.ö', '<x>', 'a\u202etxt'),
  );
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      const names = [...fileNames(ids).values()];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
      for (const name of names) expect(name).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[\w-]{1,100}$/i);
    }),
  );
});

test('dangerous categories are withheld by themselves, their kin are not', () => {
  const categories = [
    ...['user.authorization.password', 'user.authorization.credentials.token', 'user.financial.credit_card'],
    ...['user.government_id.passport_number', 'user.authorization', 'user.financial', 'user.government_identity'],
  ];
  const out = withheldIn(
    collection(
      'a.b',
      categories.map((category) => field(category, category)),
    ),
  );
  expect(out.map((withheld) => withheld.field)).toEqual(categories.slice(0, 4));
});

test('what hangs on an unreached store is unsure, over several references', () => {
  const from = (id: string) => [{ field: 'x', from: { collection: id, field: 'id' } }];
  const collections = [
    collection('c.last', [], { references: from('b.middle') }),
    collection('b.middle', [], { references: from('a.first') }),
    collection('a.first', []),
    collection('d.apart', []),
  ];
  expect([...unsureStores({ ...config, collections }, ['a'])].sort()).toEqual(['a', 'b', 'c']);
  expect([...unsureStores({ ...config, collections }, [])]).toEqual([]);
});

test('the schema describes documents and lists, and nothing that is withheld', () => {
  const { items } = describeRecords(
    disclosed(
      collection('a.b', [
        field('device.model', 'user.device', { dataType: 'string' }),
        field('device.pin', 'user.authorization.password'),
        field('constructor.team', 'user.content'),
        field('tags', 'user.content', { dataType: 'string[]' }),
      ]),
    ),
  ) as { items: { properties: object } };
  expect(items.properties).toEqual({
    id: { type: ['integer', 'string', 'null'], description: 'user.unique_id' },
    device: { properties: { model: { type: ['string', 'null'], description: 'user.device' } } },
    constructor: { properties: { team: { description: 'user.content' } } },
    tags: { type: ['array', 'null'], items: { type: ['string', 'null'] }, description: 'user.content' },
  });
});
