import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SealBroken } from '../../../functions/core/errors.ts';
import type { KeyWrapper, WrappedKeyTable } from '../../../functions/adapters/sealing/raw.ts';
import { freshId, type Open, type Opened } from './opened.ts';

/** What every table of wrapped keys must do. */
export function describeWrappedKeyTableContract(name: string, open: Open<WrappedKeyTable>): void {
  describe(`wrapped keys: ${name}`, () => {
    let opened: Opened<WrappedKeyTable>;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.close());
    const bytes = (text: string) => new Uint8Array(Buffer.from(text));

    it('stores a key once', async () => {
      const caseId = freshId();
      expect(await opened.one.get(caseId)).toBeUndefined();
      expect(await opened.one.putIfAbsent(caseId, bytes('first'))).toBe(true);
      expect(await opened.two.putIfAbsent(caseId, bytes('second'))).toBe(false);
      expect(Buffer.from((await opened.two.get(caseId))!).toString()).toBe('first');
    });

    it('lets exactly one of many writers store it', async () => {
      const caseId = freshId();
      const won = await Promise.all(
        Array.from({ length: 8 }, async (_, i) =>
          (await [opened.one, opened.two][i % 2]!.putIfAbsent(caseId, bytes(`${i}`))) ? `${i}` : '',
        ),
      );
      const winners = won.filter((text) => text !== '');
      expect(winners).toHaveLength(1);
      expect(Buffer.from((await opened.one.get(caseId))!).toString()).toBe(winners[0]);
    });

    it('forgets a removed key at once, on both sides, and never takes another for that case', async () => {
      const caseId = freshId();
      await opened.one.putIfAbsent(caseId, bytes('k'));
      await opened.one.remove(caseId);
      await opened.one.remove(caseId);
      expect(await opened.one.get(caseId)).toBeUndefined();
      expect(await opened.two.get(caseId)).toBeUndefined();
      expect(await opened.two.putIfAbsent(caseId, bytes('again'))).toBe(false);
      expect(await opened.one.get(caseId)).toBeUndefined();
    });

    it('removes what never was without complaint', async () => {
      await opened.one.remove(freshId());
    });
  });
}

/** What everything that wraps data keys must do. */
export function describeKeyWrapperContract(name: string, open: Open<KeyWrapper>): void {
  describe(`key wrapper: ${name}`, () => {
    let opened: Opened<KeyWrapper>;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.close());

    it('makes keys of 32 bytes, each another, that unwrap elsewhere', async () => {
      const caseId = freshId();
      const first = await opened.one.generate({ caseId });
      const second = await opened.one.generate({ caseId });
      expect(first.plain).toHaveLength(32);
      expect(Buffer.from(first.plain).equals(second.plain)).toBe(false);
      expect(Buffer.from(first.wrapped).includes(Buffer.from(first.plain))).toBe(false);
      expect(Buffer.from(await opened.two.unwrap(first.wrapped, { caseId })).equals(first.plain)).toBe(true);
    });

    it('opens a wrapped key for its own case only', async () => {
      const { wrapped } = await opened.one.generate({ caseId: freshId() });
      await expect(opened.one.unwrap(wrapped, { caseId: freshId() })).rejects.toThrow(SealBroken);
    });

    it('opens no altered key', async () => {
      const caseId = freshId();
      const { wrapped } = await opened.one.generate({ caseId });
      const altered = Uint8Array.from(wrapped);
      altered[altered.length - 1]! ^= 1;
      await expect(opened.one.unwrap(altered, { caseId })).rejects.toThrow(SealBroken);
      await expect(opened.one.unwrap(wrapped.subarray(0, 10), { caseId })).rejects.toThrow(SealBroken);
      await expect(opened.one.unwrap(new Uint8Array(), { caseId })).rejects.toThrow(SealBroken);
    });
  });
}
