import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDigest } from '../../../functions/adapters/sealing/digest.ts';
import { openIds } from '../../../functions/adapters/sealing/ids.ts';

const secret = Buffer.alloc(32, 1);
const other = Buffer.alloc(32, 2);

describe('digests', () => {
  const digest = openDigest(secret);

  it('know SHA-256 (FIPS 180-2, appendix B.1)', () => {
    expect(digest.sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('blind alike for the same purpose and value in one deployment, otherwise not', () => {
    const blind = digest.blind('email', 'jo@person.example');
    expect(openDigest(secret).blind('email', 'jo@person.example')).toBe(blind);
    expect(digest.blind('emai', 'ljo@person.example')).not.toBe(blind);
    expect(digest.blind('phone', 'jo@person.example')).not.toBe(blind);
    expect(openDigest(other).blind('email', 'jo@person.example')).not.toBe(blind);
    expect(blind).toMatch(/^[0-9a-f]{64}$/);
  });

  it('compare any two texts', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => digest.equal(a, b) === (a === b) && digest.equal(a, a)));
    expect(digest.equal('', 'a')).toBe(false);
  });
});

describe('ids', () => {
  const ids = openIds(secret);

  it('are secrets of 256 bits and codes of eight digits, never the same', () => {
    const secrets = new Set(Array.from({ length: 1000 }, () => ids.secret()));
    expect(secrets.size).toBe(1000);
    for (const one of secrets) expect(Buffer.from(one, 'base64url')).toHaveLength(32);
    const codes = Array.from({ length: 1000 }, () => ids.code());
    for (const code of codes) expect(code).toMatch(/^\d{8}$/);
    expect(new Set(codes.map((code) => code[0])).size).toBe(10);
  });

  it('derive the same twelve characters for a seed in one deployment, others in another', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (seed) => /^[a-z0-9]{12}$/.test(ids.derive(seed)) && ids.derive(seed) === openIds(secret).derive(seed),
      ),
    );
    expect(openIds(other).derive('x')).not.toBe(ids.derive('x'));
    expect(new Set(Array.from({ length: 5000 }, (_, i) => ids.derive(`${i}`))).size).toBe(5000);
  });
});
