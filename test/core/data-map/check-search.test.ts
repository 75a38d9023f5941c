import { describe, expect, it } from 'vitest';
import { compile, HABEAS, MAP, problemsOf } from './map.ts';

const TABLES = HABEAS.replace('kind: json-lines', 'kind: dynamodb').replace(
  '{ folder: /data }',
  '{ table_prefix: live- }',
);
const EMAIL = 'fides_meta: { identity: email }';
const withEmail = (more: string) => MAP.replace(EMAIL, `${EMAIL}\n            ${more}`);
const problems = (map: string) => problemsOf(() => compile(map, TABLES));

describe('a data map over DynamoDB', () => {
  it('says how each searched field is found: by index, by partition key, or by a scan of so many records', () => {
    expect(problems(MAP)).toEqual([
      expect.stringMatching(/^data-map\/map.yml:9 .*nothing finds email in a DynamoDB table; write habeas_meta.search/),
    ]);
    expect(problems(withEmail('habeas_meta: { search: { scan: 1000 } }'))).toEqual([]);
    const found = compile(withEmail('habeas_meta: { search: { index: by-email, spelled: lower-case } }'), TABLES);
    expect(found.collections[0]?.fields[1]?.search).toEqual({ index: 'by-email', spelled: 'lower-case' });
  });

  it('does not take a name that no table can have', () => {
    const found = problems(withEmail('habeas_meta: { search: { scan: 1000 } }').replaceAll('people', 'Käufer'));
    expect(found).toEqual([expect.stringMatching(/DynamoDB can't call a table Käufer: it takes 3 to 255/)]);
  });

  it('does not take an index for one that ignores case', () => {
    expect(problems(withEmail('habeas_meta: { search: { index: by-email } }'))).toEqual([
      expect.stringContaining('an index finds an address only as it is spelled'),
    ]);
    const asKey = MAP.replace(EMAIL, 'fides_meta: { identity: email, primary_key: True }').replace(
      'fides_meta: { primary_key: True }',
      'fides_meta: {}',
    );
    expect(problems(asKey)).toEqual([expect.stringContaining('spelled: lower-case')]);
  });

  it.each([
    ['habeas_meta: { search: { index: by-email, scan: 5, spelled: lower-case } }', 'write one of the two'],
    ['habeas_meta: { search: { index: a, spelled: lower-case }, mask: { strategy: null } }', "can't be null"],
    [
      "habeas_meta: { search: { index: 'by e-mail', spelled: lower-case } }",
      "DynamoDB can't call an index by e-mail: it takes 3 to 255",
    ],
    ['habeas_meta: { search: { scan: 0 } }', 'write how many records may be read'],
    ['habeas_meta: { search: { scna: 5 } }', 'scna'],
  ])('refuses %s', (written, sentence) => {
    expect(problems(withEmail(written)).join('\n')).toContain(sentence);
  });

  it('refuses an index on what lies within a map, and a key of three fields', () => {
    const nested = MAP.replace(
      `- name: email\n            ${EMAIL}`,
      `- name: contact
            fields:
              - name: email
                ${EMAIL}
                habeas_meta: { search: { index: by-email, spelled: lower-case } }`,
    );
    expect(problems(nested)).toEqual([expect.stringContaining('nested')]);
    const keys = ['a', 'b']
      .map((name) => `- name: ${name}\n            fides_meta: { primary_key: True }`)
      .join('\n          ');
    const wide = withEmail('habeas_meta: { search: { scan: 5 } }').replace(
      '- name: email',
      `${keys}\n          - name: email`,
    );
    expect(problems(wide)).toEqual([expect.stringContaining('at most a sort key')]);
  });
});
