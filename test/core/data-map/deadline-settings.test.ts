import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileConfig, ConfigInvalid } from '../../../functions/core/data-map/compile/compile-config.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/town');
const path = (file: string) => ({ path: file, text: readFileSync(join(FOLDER, file), 'utf8') });
const plain = readFileSync(join(FOLDER, 'habeas.yml'), 'utf8').replace(/ {2}regimes:\n(?: {4}.*\n)+/, '');
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

const settings = (lines: string, establishment: string) =>
  plain
    .replace('  promise_working_days: 7\n', `  promise_working_days: 7\n${lines}`)
    .replace('establishment: CN', `establishment: ${establishment}`);

/** The town's configuration with these lines added to its deadlines. */
const compile = (lines: string, establishment = 'CN') =>
  compileConfig(
    [
      { path: 'habeas.yml', text: settings(lines, establishment) },
      path('data-map/readers.yml'),
      path('data-map/visits.yml'),
    ],
    { sha256 },
  ).controller;

function problemsOf(lines: string): string {
  try {
    compile(lines);
  } catch (fault) {
    if (fault instanceof ConfigInvalid) return fault.message;
    throw fault;
  }
  throw new Error('It compiled.');
}

describe('the settings of the clocks', () => {
  it('have defaults: half, four fifths, two working days left, a digest at eight, two weeks to answer', () => {
    expect(compile('').deadlines).toMatchObject({
      regimes: [],
      notices: [{ id: '50-percent' }, { id: '80-percent' }, { id: '2-working-days-left', days: 2 }],
      digestHour: 8,
      extensions: [],
      answerDays: 14,
    });
  });

  it('count the working days of a region where the controller names one, and know neither UK nor XX', () => {
    const at = (place: string) => () => compile('', place).establishment;
    expect(at('DE-BY')()).toBe('DE-BY');
    expect(at('UK')).toThrow(/establishment: ISO 3166 calls the United Kingdom GB/);
    expect(at('XX')).toThrow(/establishment: ISO 3166 has no country XX/);
    expect(at('ZZ')).toThrow(/establishment: ISO 3166 has no country ZZ/);
  });

  it('take more time by rules, each with reasons that everybody can read', () => {
    const rule = (reasons: string) => `  extensions:
    - { id: several, rights: [access], when: [several-requests], working_days_left: 3, reasons: ${reasons} }
`;
    expect(compile(rule('{ en: Much at once., de: Viel auf einmal. }')).deadlines.extensions).toEqual([
      {
        ...{ id: 'several', rights: ['access'], when: ['several-requests'], workingDaysLeft: 3 },
        reasons: { en: 'Much at once.', de: 'Viel auf einmal.' },
      },
    ]);
    expect(problemsOf(rule('{ de: Viel auf einmal. }'))).toMatch(
      /habeas\.yml:13:\d+ deadlines\.extensions\[0\]\.reasons: en is missing/,
    );
  });

  it('change and add rows of the table of regimes', () => {
    const { regimes } = compile(`  regimes:
    - { id: eu-gdpr, respond: { count: 20, unit: calendar-days } }
    - id: house
      name: House rule
      appliesTo: [FR]
      rights: [access]
      respond: { count: 5, unit: business-days }
      calendar: law
      roll: none
      starts: receipt
      pauses: []
      source: house rules
      verified: true
`).deadlines;
    expect(regimes.map(({ id }) => id)).toEqual(['eu-gdpr', 'house']);
    expect(Object.keys(regimes[0]!)).toEqual(['id', 'respond']);
  });

  it.each([
    [
      'an unknown field',
      '  regimes: [{ id: eu-gdpr, respondd: 3 }]\n',
      /habeas\.yml:\d+:\d+ deadlines\.regimes\[0\]\.respondd/,
    ],
    [
      'an unknown unit',
      '  regimes: [{ id: eu-gdpr, respond: { count: 3, unit: weeks } }]\n',
      /regimes\[0\]\.respond\.unit/,
    ],
    [
      'a new row that is not whole',
      '  regimes: [{ id: house, name: H }]\n',
      /house is not in the table; .*appliesTo.*rights/,
    ],
    ['a promise that leaves a right out', '  regimes: [{ id: controller-promise, rights: [access] }]\n', /erasure/],
    ['a promise to nobody', '  regimes: [{ id: controller-promise, appliesTo: [] }]\n', /everybody/],
    ['a share of more than all', '  notices: { elapsed_percent: [120], working_days_left: [] }\n', /elapsed_percent/],
    ['an hour that no day has', '  digest_hour: 24\n', /digest_hour.*the hour/],
  ])('name file, line and field for %s', (_, lines, said) => {
    expect(problemsOf(lines)).toMatch(said);
  });
});
