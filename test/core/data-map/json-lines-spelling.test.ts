import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../functions/core/data-map/json-lines/line.ts';
import {
  isEnough,
  spellingOf,
  spellsOtherwise,
  type Spelling,
} from '../../../functions/core/data-map/json-lines/spelling.ts';
import { foldAscii, keyTexts } from '../../../functions/core/data-map/values.ts';

const matches = (line: string, value: string, folds = false): boolean =>
  found(spellingOf([value], folds), Buffer.from(line).toString('latin1'));

/** By the whole pattern; where no line spells otherwise, the text itself finds the same. */
function found(spelling: Spelling | undefined, line: string): boolean {
  if (!spelling) return true;
  const isFound = spelling.any.test(line);
  if (!isEnough(spelling, spellsOtherwise(line))) return isFound;
  const { exact, lower = [] } = spelling;
  const bytes = Buffer.from(line, 'latin1');
  const isThere = exact
    ? exact.some((text) => bytes.includes(Buffer.from(text)))
    : lower.some((text) => line.toLowerCase().includes(text));
  expect(isThere).toBe(isFound);
  return isFound;
}

/** The text of a value that a line holds, as the search compares it. */
const textIn = (line: string): string =>
  keyTexts(parseLine({ number: 1, bytes: Buffer.from(line) })?.['v'] ?? null)[0] ?? '';

const escaped = (text: string, choose: boolean[]): string =>
  text
    .split('')
    .map((unit, at) =>
      choose[at % choose.length]
        ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
        : JSON.stringify(unit).slice(1, -1).replace('/', '\\/'),
    )
    .join('');

describe('the spelling of a value in a line of JSON', () => {
  it('is found for any text, however it is escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 1 }),
        (text, choose) => {
          const line = `{"v":"${escaped(text, choose)}"}`;
          expect(matches(line, textIn(line))).toBe(true);
        },
      ),
    );
  });

  it.each([
    '42',
    '-0',
    '42.0',
    '4.2e1',
    '420e-1',
    '1E2',
    '0.10',
    '1e400',
    '12345678901234567890',
    '0.12345678901234567',
  ])('is found for the number %s', (number) => {
    const line = `{"v":${number}}`;
    expect(matches(line, textIn(line))).toBe(true);
  });

  it('is found in the other case where case is ignored, and only there', () => {
    const line = '{"v":"Jo@Person.EXAMPLE"}';
    expect(matches(line, foldAscii(textIn(line)), true)).toBe(true);
    expect(matches(line, foldAscii(textIn(line)))).toBe(false);
  });

  it('is no pattern for what it would miss, or for too many values', () => {
    for (const values of [[''], ['a\uFFFD'], Array.from({ length: 51 }, (_, n) => `value ${n}`)])
      expect(spellingOf(values, false)).toBeUndefined();
  });
});
