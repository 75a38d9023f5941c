import { expect } from 'vitest';
import { createHash } from 'node:crypto';
import { compileConfig, ConfigInvalid } from '../../../functions/core/data-map/compile/compile-config.ts';
import type { SourceFile } from '../../../functions/core/data-map/compile/compile-config.ts';
import type { CompiledConfig } from '../../../functions/core/data-map/compiled.ts';

const digest = { sha256: (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex') };

export const HABEAS = `controller:
  name: Small
  privacy_address: privacy@small.example
  operator_address: desk@small.example
  establishment: DE
  time_zone: Europe/Berlin
  complaint_route: The authority
  pages_url: https://privacy.small.example/
deadlines:
  { promise_working_days: 7, notices: { elapsed_percent: [50], working_days_left: [2] },
    digest_hour: 8, answer_days: 14 }
verification: { link_hours: 72 }
erasure: { cooling_off_seconds: 0 }
disclosure: { package_hours: 168, code_minutes: 10 }
case_retention_days: 365
review: []
stores:
  - id: one
    kind: json-lines
    region: eu
    title: One
    settings: { folder: /data }
  - id: two
    kind: postgresql
    region: eu
    title: Two
    settings: { url: '\${URL}' }
`;

export const MAP = `dataset:
  - fides_key: one
    collections:
      - name: people
        habeas_meta: { erasure: { action: delete } }
        fields:
          - name: id
            fides_meta: { primary_key: True }
          - name: email
            fides_meta: { identity: email }
  - fides_key: elsewhere
    habeas_meta: { store: two }
    collections:
      - name: notes
        habeas_meta: { erasure: { action: delete } }
        fields:
          - name: id
            fides_meta: { primary_key: True }
          - name: person
            fides_meta:
              references:
                - dataset: one
                  field: people.id
                  direction: from
`;

export const compile = (map = MAP, habeas = HABEAS): CompiledConfig =>
  compileConfig(
    [{ path: 'habeas.yml', text: habeas }, ...(map ? [{ path: 'data-map/map.yml', text: map }] : [])],
    digest,
  );

export const compileFiles = (files: SourceFile[]): CompiledConfig => compileConfig(files, digest);

/** What is wrong with files, one `file:line field: message` each. */
export function problemsOf(compiling: () => unknown): string[] {
  try {
    compiling();
  } catch (thrown) {
    if (thrown instanceof ConfigInvalid)
      return thrown.problems.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`);
    throw thrown;
  }
  return [];
}

/** The map with one place changed; the change must hit. */
export const changed = (from: string, to: string, text = MAP): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
