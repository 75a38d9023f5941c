import { describe, expect, it } from 'vitest';
import { ConfigInvalid } from '../../../functions/core/data-map/compile/compile-config.ts';
import { changed, compile, compileFiles, HABEAS, MAP, problemsOf } from './map.ts';

const mapProblems = (from: string, to: string) => problemsOf(() => compile(changed(from, to)));
const habeasProblems = (from: string, to: string) => problemsOf(() => compile(MAP, changed(from, to, HABEAS)));

describe('a mistake is named with file, line and field, and what to write', () => {
  it.each([
    [
      'not YAML',
      '    collections:\n      - name: people',
      '    collections: [',
      /^data-map\/map\.yml:\d+ : is not valid YAML/,
    ],
    [
      'a list that is none',
      '  - fides_key: one\n',
      '  - {}\n  - fides_key: one\n',
      /^data-map\/map\.yml:2 dataset\[0\]\.fides_key: is missing; write a unique key/,
    ],
    [
      'an unknown extra',
      'habeas_meta: { erasure: { action: delete } }',
      'habeas_meta: { erasure: { action: delete }, titel: x }',
      /^data-map\/map\.yml:5 dataset\[0\]\.collections\[0\]\.habeas_meta\.titel: unknown key; known here: title, erasure, portable, context$/,
    ],
    [
      'an unknown action',
      '{ action: delete }',
      '{ action: destroy }',
      /:5 .*erasure\.action: .*write \{ action: delete \}/,
    ],
    [
      'retaining without a ground',
      '{ action: delete }',
      '{ action: retain }',
      /:5 .*erasure\.ground: is missing; write the law that requires it/,
    ],
    [
      'no erasure rule',
      'habeas_meta: { erasure: { action: delete } }',
      'habeas_meta: { title: People }',
      /:4 dataset\[0\]\.collections\[0\]: nothing says what an erasure does/,
    ],
    [
      'an unknown collection',
      'field: people.id',
      'field: persons.id',
      /:22 .*references\[0\]: no collection one\.persons; write one of one\.people, elsewhere\.notes/,
    ],
    [
      'an unknown field',
      'field: people.id',
      'field: people.key',
      /:22 .*references\[0\]: one\.people has no field key; write one of id, email/,
    ],
    [
      'an unknown store',
      'store: two',
      'store: three',
      /:11 dataset\[1\]\.fides_key: no store three; .*one of one, two/,
    ],
    [
      'no primary key',
      'fides_meta: { primary_key: True }\n          - name: email',
      'fides_meta: {}\n          - name: email',
      /:4 .*one\.people has no primary key/,
    ],
    [
      'an identity nobody knows',
      'identity: email',
      'identity: passport',
      /:10 .*identity: unknown identity; write one of email, phone/,
    ],
    [
      'a primary_key that is no boolean',
      'primary_key: True',
      'primary_key: "yes"',
      /:8 .*primary_key: expected boolean.*; write true or false/,
    ],
    [
      'a name twice',
      '          - name: person\n',
      '          - name: id\n          - name: person\n',
      /:19 .*id is there twice/,
    ],
    ['nothing that reaches', 'fides_meta: { identity: email }', 'fides_meta: {}', /:4 .*nothing reaches one\.people/],
    ['a misspelt key of Fides', 'primary_key: True', 'primary_keys: True', /has no primary key/],
  ])('%s', (_, from, to, expected) => {
    expect(mapProblems(from, to)).toContainEqual(expect.stringMatching(expected));
  });

  const MASKED = MAP.replace(
    'habeas_meta: { erasure: { action: delete } }',
    'habeas_meta: { erasure: { action: mask } }',
  );
  const masked = (from: string, to: string) => problemsOf(() => compile(changed(from, to, MASKED)));
  it.each([
    ['masking without a mask', 'identity: email', 'identity: email', /:5 .*masks, but no field has a mask/],
    [
      'an identity that stays readable',
      'identity: email',
      'identity: email',
      /:9 .*email holds an identity and would stay readable/,
    ],
    [
      'a mask on a primary key',
      '{ primary_key: True }\n',
      '{ primary_key: True }\n            habeas_meta: { mask: { strategy: token } }\n',
      /:7 .*id is a primary key and can't be masked/,
    ],
    [
      'a token that does not fit',
      '{ identity: email }',
      '{ identity: email, length: 10 }\n            habeas_meta: { mask: { strategy: token } }',
      /:9 .*email holds 10 characters; a token takes 16/,
    ],
    [
      'a token in a number',
      '{ identity: email }',
      '{ identity: email, data_type: integer }\n            habeas_meta: { mask: { strategy: token } }',
      /:9 .*email is integer; a token is text/,
    ],
    [
      'a fixed value of another type',
      '{ identity: email }',
      '{ identity: email, data_type: integer }\n            habeas_meta: { mask: { strategy: fixed, value: x } }',
      /:9 .*email is integer; the fixed value is a string/,
    ],
    [
      'an unknown strategy',
      '{ identity: email }',
      '{ identity: email, masking_strategy_override: { strategy: rot13 } }',
      /:10 .*strategy: unknown masking strategy; write habeas_meta\.mask/,
    ],
  ])('%s', (_, from, to, expected) => {
    expect(masked(from, to)).toContainEqual(expect.stringMatching(expected));
  });

  it('a store that no collection lies in', () => {
    expect(problemsOf(() => compileFiles([{ path: 'habeas.yml', text: HABEAS }]))).toContainEqual(
      expect.stringMatching(/^habeas\.yml:\d+ stores\[0\]\.id: no collection lies in \w+; describe it/),
    );
  });

  it('a retained child of a deleted parent', () => {
    const retained = MAP.replace(
      'erasure: { action: delete } }\n        fields:\n          - name: id\n            fides_meta: { primary_key: True }\n          - name: person',
      'erasure: { action: retain, ground: Tax law } }\n        fields:\n          - name: id\n            fides_meta: { primary_key: True }\n          - name: person',
    );
    expect(problemsOf(() => compile(retained))).toEqual([
      expect.stringMatching(
        /:14 .*elsewhere\.notes stays and its person needs one\.people, which is deleted; mask one\.people instead/,
      ),
    ]);
  });

  it('a search inside a column of a database', () => {
    const inside = changed(
      '          - name: person\n            fides_meta:',
      '          - name: doc\n            fields:\n             - name: person\n               fides_meta:',
    ).replace(
      /\n {14}references:\n {16}- dataset: one\n {18}field: people.id\n {18}direction: from/,
      '\n                references: [{ dataset: one, field: people.id, direction: from }]',
    );
    expect(problemsOf(() => compile(inside))).toContainEqual(
      expect.stringMatching(/postgresql store can't be searched inside a column/),
    );
  });

  it.each([
    [
      'a missing key',
      '  name: Small\n',
      '',
      /^habeas\.yml:1 controller\.name: is missing; write the name of the controller$/,
    ],
    [
      'an unknown key',
      'review: []',
      'review: []\nretension: 3',
      /^habeas\.yml:17 retension: unknown key; known here: controller, deadlines/,
    ],
    [
      'no address',
      'privacy@small.example',
      'privacy',
      /^habeas\.yml:3 controller\.privacy_address: .*write the address that requests are sent to/,
    ],
    [
      'a number as text',
      'link_hours: 72',
      'link_hours: many',
      /^habeas\.yml:12 verification\.link_hours: expected number.*; write hours a link can be used/,
    ],
    ['an unknown time zone', 'Europe/Berlin', 'Europe/Bonn', /^habeas\.yml:6 controller\.time_zone: unknown time zone/],
    [
      'an unknown kind of store',
      'kind: json-lines',
      'kind: excel',
      /^habeas\.yml:19 stores\[0\]\.kind: .*one of postgresql/,
    ],
    [
      'a missing setting',
      '{ folder: /data }',
      '{}',
      /^habeas\.yml:22 stores\[0\]\.settings: a json-lines store needs folder/,
    ],
    [
      'an unknown setting',
      '{ folder: /data }',
      '{ folder: /data, path: x }',
      /^habeas\.yml:22 stores\[0\]\.settings\.path: a json-lines store knows only folder/,
    ],
    [
      'a store named like what every object has',
      '- id: two',
      '- id: constructor',
      /^habeas\.yml:23 stores\[1\]\.id: every object has a constructor already/,
    ],
    ['a store twice', '- id: two', '- id: one', /^habeas\.yml:23 stores\[1\]\.id: one is declared twice/],
    [
      'a right nobody has',
      'review: []',
      'review: [{ rights: [oblivion], reason: Why }]',
      /^habeas\.yml:16 review\[0\]\.rights\[0\]: /,
    ],
  ])('in habeas.yml: %s', (_, from, to, expected) => {
    expect(habeasProblems(from, to)).toContainEqual(expect.stringMatching(expected));
  });

  it('lists everything at once, in file order, and nothing of it by half', () => {
    const broken = () =>
      compile(
        changed('store: two', 'store: three').replace('people.id', 'persons.id'),
        HABEAS.replace('Europe/Berlin', 'Mars'),
      );
    expect(problemsOf(broken).map((problem) => problem.split(' ')[0])).toEqual([
      'data-map/map.yml:11',
      'data-map/map.yml:14',
      'data-map/map.yml:22',
      'habeas.yml:6',
    ]);
    expect(broken).toThrow(ConfigInvalid);
  });

  it('and a file that can not be read puts the blame on no other', () => {
    const [first = '', second = ''] = MAP.split(/(?=^ {2}- fides_key: )/m).slice(1);
    const files = [first.replace('erasure: { action: delete }', 'erasure: { action: destroy }'), second].map(
      (dataset, at) => ({ path: `data-map/${at}.yml`, text: `dataset:\n${dataset}` }),
    );
    const broken = () => compileFiles([{ path: 'habeas.yml', text: HABEAS }, ...files]);
    expect(problemsOf(broken)).toEqual([expect.stringMatching(/^data-map\/0\.yml:5 .*erasure\.action/)]);
  });

  it('without habeas.yml', () => {
    expect(problemsOf(() => compileFiles([{ path: 'data-map/map.yml', text: MAP }]))).toEqual([
      'habeas.yml:1 : is missing',
    ]);
  });
});
