import { hkdfSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealBroken } from '../../../functions/core/errors.ts';
import {
  deriveKey,
  open,
  openStream,
  seal,
  sealStream,
  type SealKey,
} from '../../../functions/adapters/sealing/seal.ts';
import { bytesOf } from '../contract/opened.ts';

const SEGMENT = 256 * 1024;
const HEAD = 17;
const TAG = 16;
const key: SealKey = { key: randomBytes(32), use: 'vault', place: 'case/a' };

const sealed = (plain: Uint8Array, by = key) => bytesOf(sealStream(by, [plain]));
const opened = (bytes: Uint8Array, by = key) =>
  bytesOf(
    openStream(
      by,
      (async function* () {
        yield bytes;
      })(),
    ),
  );
const segmentsOf = (bytes: Buffer) =>
  Array.from({ length: Math.ceil((bytes.length - HEAD) / (SEGMENT + TAG)) }, (_, i) =>
    bytes.subarray(HEAD + i * (SEGMENT + TAG), HEAD + (i + 1) * (SEGMENT + TAG)),
  );

describe('a derived key', () => {
  it("is that of Node's HKDF", () => {
    for (const salt of [randomBytes(16), randomBytes(0)]) {
      const derived = Buffer.from(hkdfSync('sha256', key.key, salt, 'habeas/1/ids', 32));
      expect(Buffer.from(deriveKey(key.key, 'ids', salt)).equals(derived)).toBe(true);
    }
  });
});

describe('a sealed stream', () => {
  const plain = randomBytes(3 * SEGMENT + 100);

  it('opens to what was sealed, however the bytes come in pieces', async () => {
    const bytes = await sealed(plain);
    expect((await opened(bytes)).equals(plain)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 2 * SEGMENT }), { maxLength: 6 }), async (cuts) => {
        async function* pieces() {
          let from = 0;
          for (const length of cuts) yield bytes.subarray(from, (from += length));
          yield bytes.subarray(from);
        }
        expect((await bytesOf(openStream(key, pieces()))).equals(plain)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('is 17 bytes longer and 16 more a segment, and never the same twice', async () => {
    for (const [length, segments] of [
      [0, 1],
      [SEGMENT, 1],
      [SEGMENT + 1, 2],
      [2 * SEGMENT, 2],
    ] as const) {
      expect(await sealed(Buffer.alloc(length))).toHaveLength(length + HEAD + segments * TAG);
    }
    expect((await sealed(plain)).equals(await sealed(plain))).toBe(false);
  });

  it('does not open cut anywhere', async () => {
    const bytes = await sealed(plain);
    const ends = [
      0,
      1,
      HEAD - 1,
      HEAD,
      HEAD + 1,
      HEAD + TAG,
      HEAD + SEGMENT + TAG,
      HEAD + 2 * (SEGMENT + TAG),
      bytes.length - 101,
      bytes.length - 1,
    ];
    for (const end of ends) await expect(opened(bytes.subarray(0, end))).rejects.toThrow(SealBroken);
  });

  it('does not open with segments reordered, repeated, dropped or appended', async () => {
    const bytes = await sealed(plain);
    const head = bytes.subarray(0, HEAD);
    const [a, b, c, last] = segmentsOf(bytes) as [Buffer, Buffer, Buffer, Buffer];
    for (const order of [
      [b, a, c, last],
      [a, a, b, c, last],
      [a, c, last],
      [a, b, c, last, last],
      [a, b, c],
      [last],
      [a, b, last, c],
      [],
    ]) {
      await expect(opened(Buffer.concat([head, ...order]))).rejects.toThrow(SealBroken);
    }
    await expect(opened(Buffer.concat([bytes, Buffer.from('x')]))).rejects.toThrow(SealBroken);
  });

  it('does not open with segments of another object under the same key', async () => {
    const [mine, other] = [await sealed(plain), await sealed(plain)];
    const mixed = [...segmentsOf(mine).slice(0, 3), segmentsOf(other)[3]!];
    await expect(opened(Buffer.concat([mine.subarray(0, HEAD), ...mixed]))).rejects.toThrow(SealBroken);
  });

  it('does not open elsewhere, for another use, or under another key', async () => {
    const bytes = await sealed(plain.subarray(0, 100));
    await expect(opened(bytes, { ...key, place: 'case/b' })).rejects.toThrow(SealBroken);
    await expect(opened(bytes, { ...key, use: 'inbound' })).rejects.toThrow(SealBroken);
    await expect(opened(bytes, { ...key, key: randomBytes(32) })).rejects.toThrow(SealBroken);
  });

  it('does not open with any bit flipped, and yields nothing of the segment it lies in', async () => {
    const bytes = await sealed(plain);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= 1 << bit;
        const got: Uint8Array[] = [];
        const reading = (async () => {
          for await (const chunk of openStream(
            key,
            (async function* () {
              yield flipped;
            })(),
          ))
            got.push(chunk);
        })();
        await expect(reading).rejects.toThrow(SealBroken);
        const before = Buffer.concat(got);
        expect(before.equals(plain.subarray(0, before.length))).toBe(true);
        expect(before.length).toBeLessThanOrEqual(Math.max(0, Math.floor((at - HEAD) / (SEGMENT + TAG)) * SEGMENT));
      }),
      { numRuns: 40 },
    );
  });

  it('holds a few segments in memory, not the stream', async () => {
    const total = 200 * SEGMENT;
    let produced = 0;
    let most = 0;
    let consumed = 0;
    async function* source() {
      for (; produced < total; produced += SEGMENT) yield Buffer.alloc(SEGMENT);
    }
    for await (const chunk of openStream(key, sealStream(key, source()))) {
      consumed += chunk.length;
      most = Math.max(most, produced - consumed);
    }
    expect(consumed).toBe(total);
    expect(most).toBeLessThanOrEqual(4 * SEGMENT);
  });
});

describe('sealed bytes', () => {
  it('open to what was sealed, and only whole', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (plain, cut) => {
        const bytes = seal(key, plain);
        expect(open(key, bytes).equals(plain)).toBe(true);
        expect(() => open(key, bytes.subarray(0, cut % bytes.length))).toThrow(SealBroken);
        expect(() => open({ ...key, place: 'case/b' }, bytes)).toThrow(SealBroken);
      }),
    );
  });

  it('are the stream of one segment', async () => {
    const plain = randomBytes(100);
    expect((await opened(seal(key, plain))).equals(plain)).toBe(true);
    expect(open(key, await sealed(plain)).equals(plain)).toBe(true);
  });
});
