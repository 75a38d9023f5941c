import { expect, it } from 'vitest';
import { countPieces, takePiece } from '../../../functions/core/disclosure/pieces.ts';

async function* inChunks(whole: Buffer, size: number, read: (bytes: number) => void = () => undefined) {
  for (let at = 0; at < whole.length; at += size) {
    read(at);
    yield whole.subarray(at, at + size);
  }
}

const collect = async (content: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
};

it.each([1, 3_999_999, 4_000_000, 4_000_001, 12_345_678])(
  'cuts %i bytes so that the pieces make them again',
  async (bytes) => {
    const whole = Buffer.from(Uint32Array.from({ length: Math.ceil(bytes / 4) }, (_, nth) => nth).buffer).subarray(
      0,
      bytes,
    );
    const pieces: Buffer[] = [];
    for (let piece = 0; piece < countPieces(bytes); piece++)
      pieces.push(await collect(takePiece(inChunks(whole, 262_144), piece)));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4_000_000);
    expect(pieces.every(({ length }) => length > 0)).toBe(true);
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
  },
);

it('reads no further than the end of its piece', async () => {
  let furthest = 0;
  await collect(
    takePiece(
      inChunks(Buffer.alloc(12_000_000), 100_000, (at) => (furthest = at)),
      1,
    ),
  );
  expect(furthest).toBe(7_900_000);
});
