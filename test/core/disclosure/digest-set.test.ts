import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestSet } from '../../../functions/core/disclosure/digest-set.ts';
import { sha256 } from './read-zip.ts';

test('knows what it was given, through every growth', () => {
  const isNew = digestSet();
  const digests = Array.from({ length: 20_000 }, (_, n) => sha256(String(n)));
  expect(digests.every(isNew)).toBe(true);
  expect(digests.some(isNew)).toBe(false);
});

test('behaves as a set of the first 96 bits, where they meet and where they are zero as well', () => {
  const word = fc.constantFrom('00000000', '00000001', '00000401', 'ffffffff');
  const hex = fc.tuple(word, word, word).map((words) => words.join('') + '0'.repeat(40));
  fc.assert(
    fc.property(fc.array(hex), (digests) => {
      const isNew = digestSet();
      const seen = new Set<string>();
      for (const digest of digests) {
        const key = digest.replaceAll('00000000', '00000001').slice(0, 24);
        expect(isNew(digest)).toBe(!seen.has(key));
        seen.add(key);
      }
    }),
  );
});
