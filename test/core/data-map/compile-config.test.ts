import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ConfigInvalid } from '../../../functions/core/data-map/compile/compile-config.ts';
import { jsonSchema } from '../../../functions/core/data-map/compile/json-schema.ts';
import { compile, compileFiles, HABEAS, MAP, problemsOf } from './map.ts';

const CONFIG = join(import.meta.dirname, '../../../config');
const fileAt = (path: string) => ({ path, text: readFileSync(join(CONFIG, path), 'utf8') });
const example = () =>
  compileFiles([
    fileAt('habeas.yml'),
    ...readdirSync(join(CONFIG, 'data-map')).map((name) => fileAt(`data-map/${name}`)),
  ]);

/** The map with one place changed; the change must hit. */
const changed = (from: string, to: string, text = MAP): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const mapProblems = (from: string, to: string) => problemsOf(() => compile(changed(from, to)));
const habeasProblems = (from: string, to: string) => problemsOf(() => compile(MAP, changed(from, to, HABEAS)));

describe('the example controller', () => {
  it('compiles', () => {
    expect(example().collections).toHaveLength(12);
  });

  // `npx vitest run test/core/data-map -u` publishes them anew.
  it.each(Object.entries(jsonSchema()))('has a current %s', async (name, schema) => {
    const path = join(CONFIG, name);
    const published = await format(JSON.stringify(schema), { ...(await resolveConfig(path)), parser: 'json' });
    await expect(published).toMatchFileSnapshot(path);
  });

  it('gives a disclosure its words: a title, purposes, source and retention for every collection', () => {
    for (const { title, context, dataCategories } of example().collections.map((collection) => ({
      ...collection,
      dataCategories: collection.fields.flatMap((field) => field.dataCategories),
    }))) {
      expect(title).not.toContain(':');
      for (const said of [context.purposes, context.source, context.retention]) expect(said).toMatch(/\w/);
      expect(dataCategories.length).toBeGreaterThan(0);
    }
  });
});

describe('the hash', () => {
  it('is the same for the same files in any order, and another for any change', () => {
    const files = [
      { path: 'habeas.yml', text: HABEAS },
      { path: 'data-map/map.yml', text: MAP },
    ];
    expect(compileFiles(files).hash).toBe(compileFiles([...files].reverse()).hash);
    expect(compile(MAP, HABEAS.replace('link_hours: 72', 'link_hours: 71')).hash).not.toBe(compile().hash);
    expect(compile(MAP, `# a remark\n${HABEAS}`).hash).toBe(compile().hash);
  });
});

describe('a Fides dataset is read as it is', () => {
  it('directions: from, to, and both without one', () => {
    const references = (direction: string) => {
      const { collections } = compile(changed('                  direction: from\n', direction));
      return collections.map(({ id, references: found }) => [id, found.map(({ from }) => from.collection)]);
    };
    expect(references('                  direction: from\n')).toEqual([
      ['one.people', []],
      ['elsewhere.notes', ['one.people']],
    ]);
    expect(references('')).toEqual([
      ['one.people', ['elsewhere.notes']],
      ['elsewhere.notes', ['one.people']],
    ]);
    const to = problemsOf(() => references('                  direction: to\n'));
    expect(to).toEqual([expect.stringContaining('nothing reaches elsewhere.notes')]);
  });

  it('nested fields by path, lists and objects, identities, unknown keys, capital True', () => {
    const nested = changed(
      `          - name: email
            fides_meta: { identity: email }
`,
      `          - name: contact
            fides_meta: { data_type: object, redact: name, data_categories: [system] }
            fields:
              - name: mails
                fides_meta: { data_type: 'string[]', identity: email, return_all_elements: true }
              - name: phone
                data_categories: [user.contact.phone_number]
                fides_meta: { identity: phone_number, length: 40 }
`,
    );
    const [people] = compile(nested).collections;
    expect(people?.fields.map(({ name }) => name)).toEqual(['id', 'contact.mails', 'contact.phone']);
    expect(people?.identities).toEqual([
      { field: 'contact.mails', type: 'email' },
      { field: 'contact.phone', type: 'phone' },
    ]);
  });

  it('masking strategies: what scrambles the old value becomes a token', () => {
    const masked = (override: string) =>
      compile(
        changed(
          'erasure: { action: delete } }\n        fields:\n          - name: id\n            fides_meta: { primary_key: True }\n          - name: email\n            fides_meta: { identity: email }',
          `title: P }\n        fields:\n          - name: id\n            fides_meta: { primary_key: True }\n          - name: email\n            fides_meta: { identity: email, length: 50, masking_strategy_override: ${override} }`,
        ).replace(
          /( {6}- name: notes\n {8}habeas_meta: )\{ erasure: \{ action: delete \} \}/,
          '$1{ erasure: { action: delete } }',
        ),
      ).collections[0];
    expect(masked('{ strategy: null_rewrite }')?.fields[1]?.mask).toEqual({ strategy: 'null' });
    expect(masked('{ strategy: null_rewrite }')?.erasure).toEqual({ action: 'mask' });
    expect(
      masked('{ strategy: string_rewrite, configuration: { rewrite_value: x, format_preservation: { suffix: -y } } }')
        ?.fields[1]?.mask,
    ).toEqual({ strategy: 'fixed', value: 'x-y' });
    for (const strategy of ['hash', 'hmac', 'aes_encrypt', 'random_string_rewrite'])
      expect(masked(`{ strategy: ${strategy} }`)?.fields[1]?.mask).toEqual({ strategy: 'token', length: 50 });
    expect(
      masked('{ strategy: hmac, configuration: { format_preservation: { suffix: "@x.example" } } }')?.fields[1]?.mask,
    ).toEqual({ strategy: 'token', format: 'email', length: 50 });
  });

  it('schema namespace, erase_after, delete on a collection, skip_processing', () => {
    const more = MAP.replace(
      '  - fides_key: elsewhere\n',
      '  - fides_key: elsewhere\n    fides_meta: { namespace: { schema: app } }\n',
    )
      .replace(
        '      - name: notes\n        habeas_meta: { erasure: { action: delete } }\n',
        '      - name: notes\n        fides_meta: { erase_after: [one.people], masking_strategy_override: { strategy: delete } }\n',
      )
      .concat(
        '      - name: products\n        fides_meta: { skip_processing: true }\n        fields: [{ name: id }]\n',
      );
    const notes = compile(more).collections.find(({ name }) => name === 'notes');
    expect(notes).toMatchObject({ namespace: 'app', eraseAfter: ['one.people'], erasure: { action: 'delete' } });
    expect(compile(more).collections).toHaveLength(2);
  });
});

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

  it('without habeas.yml', () => {
    expect(problemsOf(() => compileFiles([{ path: 'data-map/map.yml', text: MAP }]))).toEqual([
      'habeas.yml:1 : is missing',
    ]);
  });
});
