import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../functions/core/data-map/compile/json-schema.ts';
import { changed, compile, compileFiles, HABEAS, MAP, problemsOf } from './map.ts';

const CONFIG = join(import.meta.dirname, '../../../config');
const fileAt = (path: string) => ({ path, text: readFileSync(join(CONFIG, path), 'utf8') });
const example = () =>
  compileFiles([
    fileAt('habeas.yml'),
    ...readdirSync(join(CONFIG, 'data-map')).map((name) => fileAt(`data-map/${name}`)),
  ]);

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
