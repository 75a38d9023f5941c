import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upTo, splitAtBlanks } from '../../../functions/core/intake/cut.ts';
import { gather } from '../../../functions/core/intake/gather.ts';

const TEXT = fc.string({ unit: fc.constantFrom(' ', '@', '+', 'a', 'é', '株') });

describe('cutting texts without leaving compiled code', () => {
  it('gives what split and flatMap give', () => {
    fc.assert(
      fc.property(TEXT, fc.array(TEXT), (text, texts) => {
        expect(splitAtBlanks(text)).toEqual(text.split(' '));
        expect(upTo(text, '@')).toBe(text.split('@', 1)[0]);
        expect(gather(texts, splitAtBlanks)).toEqual(texts.flatMap((each) => each.split(' ')));
      }),
    );
  });
});
