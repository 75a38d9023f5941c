import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnchorStore, Signer } from '../../../functions/adapters/sealing/raw.ts';
import type { Open, Opened } from './opened.ts';

/** What every store of anchors must do; `open` must give an empty one. */
export function describeAnchorStoreContract(name: string, open: Open<AnchorStore>): void {
  describe(`anchor store: ${name}`, () => {
    let opened: Opened<AnchorStore>;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.close());

    it('keeps anchors by number, lists them in numeric order, and never overwrites', async () => {
      expect(await opened.one.list()).toEqual([]);
      expect(await opened.one.get(1)).toBeUndefined();
      for (let n = 1; n <= 12; n++) expect(await opened.one.put(n, `anchor ${n} ü`)).toBe(true);
      expect(await opened.two.put(7, 'forged')).toBe(false);
      expect(await opened.two.get(7)).toBe('anchor 7 ü');
      expect(await opened.two.list()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(await opened.one.list(9)).toEqual([10, 11, 12]);
      expect(await opened.one.list(12)).toEqual([]);
    });

    it('lets exactly one of many writers have a number', async () => {
      const won = await Promise.all(
        Array.from({ length: 8 }, async (_, i) =>
          (await [opened.one, opened.two][i % 2]!.put(99, `writer ${i}`)) ? `writer ${i}` : '',
        ),
      );
      const winners = won.filter((text) => text !== '');
      expect(winners).toHaveLength(1);
      expect(await opened.one.get(99)).toBe(winners[0]);
    });
  });
}

/** What every signer must do. */
export function describeSignerContract(name: string, open: Open<Signer>): void {
  describe(`signer: ${name}`, () => {
    let opened: Opened<Signer>;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.close());
    const data = new Uint8Array(Buffer.from('what is signed'));

    it('knows its own signature, elsewhere too', async () => {
      expect(await opened.two.verify(data, await opened.one.sign(data))).toBe(true);
    });

    it('knows other data, another or no signature as false, without a fault', async () => {
      const signature = await opened.one.sign(data);
      expect(await opened.one.verify(new Uint8Array(Buffer.from('what is forged')), signature)).toBe(false);
      const altered = Uint8Array.from(signature);
      altered[9]! ^= 1;
      expect(await opened.one.verify(data, altered)).toBe(false);
      expect(await opened.one.verify(data, new Uint8Array())).toBe(false);
    });
  });
}
