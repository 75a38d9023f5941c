import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeldLines, type Lookup } from '../../../functions/core/data-map/json-lines/held-lines.ts';
import { parseLine } from '../../../functions/core/data-map/json-lines/line.ts';
import { fieldValues, keyTexts } from '../../../functions/core/data-map/values.ts';

const lookup = (field: string, ...texts: string[]): Lookup => ({
  name: field,
  textsOf: (record) => fieldValues(record, field).flatMap(keyTexts),
  texts,
});
const textOf = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString();

const some = fc.constantFrom('a', 'A', 'b', 'ü', '', 7, '7', null, ['a', 'b'], { in: 'a' });
const line = fc.oneof(
  { weight: 9, arbitrary: fc.record({ x: some, y: some }).map((record) => `${JSON.stringify(record)}\n`) },
  fc.constant('\n'),
);
const step = fc.oneof(
  fc.record({ append: fc.array(line, { maxLength: 4 }) }),
  fc.record({
    field: fc.constantFrom('x', 'y', 'x.in'),
    text: fc.constantFrom('a', 'b', 'ü', '7', ''),
    outcomes: fc.array(fc.option(line, { nil: undefined }), { minLength: 1, maxLength: 3 }),
  }),
);

describe('lines that are held', () => {
  it('are found as by reading each, whatever was appended and changed before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const held = new HeldLines();
        let model: string[] = [];
        for (const taken of steps) {
          if ('append' in taken) {
            model.push(...taken.append);
            held.append(Buffer.from(model.join('')));
            continue;
          }
          const { field, text, outcomes } = taken;
          const { textsOf } = lookup(field);
          const isFound = (each: string) => {
            const record = parseLine({ number: 1, bytes: Buffer.from(each) });
            return record !== undefined && textsOf(record).some((value) => value.toLowerCase() === text);
          };
          const found = held.find(lookup(field, text));
          expect(found.map(textOf)).toEqual(model.filter(isFound));
          expect(found.map(({ number }) => number)).toEqual(
            model.flatMap((each, at) => (isFound(each) ? [at + 1] : [])),
          );
          const changes = new Map(outcomes.slice(0, found.length).map((outcome, nth) => [nth, outcome]));
          let nth = 0;
          model = model.flatMap((each) => {
            if (!isFound(each) || !changes.has(nth++)) return [each];
            return changes.get(nth - 1) ?? [];
          });
          held.change(
            new Map(
              [...changes].map(([at, outcome]) => [
                found[at]!,
                outcome === undefined ? undefined : Buffer.from(outcome),
              ]),
            ),
            Buffer.from(model.join('')),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are refused when one is no record, also one that came after, and each time', () => {
    const held = new HeldLines();
    held.append(Buffer.from('{"x":1}\n'));
    expect(held.find(lookup('x', '1'))).toHaveLength(1);
    expect(() => held.append(Buffer.from('{"x":1}\n\n{"x":'))).toThrow('line 3 is no JSON');
    const fresh = new HeldLines();
    fresh.append(Buffer.from('{"x":1}\n[]\n'));
    for (let times = 0; times < 2; times++)
      expect(() => fresh.find(lookup('x', '1'))).toThrow('line 2 is no JSON object');
  });
});
