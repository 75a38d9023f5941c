import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RecordConflict } from '../../../functions/core/errors.ts';
import type { Records } from '../../../functions/core/ports.ts';
import { freshId, type Open, type Opened } from './opened.ts';

/** What every table of mutable records must do, races included. */
export function describeRecordsContract(name: string, open: Open<Records>): void {
  describe(`records: ${name}`, () => {
    let opened: Opened<Records>;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.close());
    const either = (i: number) => [opened.one, opened.two][i % 2]!;

    it('gets what was put, with a version that changes at every put', async () => {
      const key = freshId();
      expect(await opened.one.get('gate', key)).toBeUndefined();
      const value = { text: 'ü', list: [1, null, { deep: true }], empty: '', none: null };
      await opened.one.put('gate', key, value);
      const first = (await opened.two.get('gate', key))!;
      expect(first).toStrictEqual({ key, value, version: first.version });
      await opened.two.put('gate', key, 'plain');
      const second = (await opened.one.get('gate', key))!;
      expect(second.value).toBe('plain');
      expect(second.version).not.toBe(first.version);
    });

    it('keeps kinds apart', async () => {
      const key = freshId();
      await opened.one.put('gate', key, 1);
      expect(await opened.one.get('link', key)).toBeUndefined();
      expect(await opened.one.remove('link', key)).toBe(false);
    });

    it('takes any text as a key', async () => {
      const key = `${freshId()}/#:ü %'"\\ 漢`;
      await opened.one.put('seen', key, key);
      expect((await opened.two.get('seen', key))?.value).toBe(key);
    });

    it("puts with 'absent' once", async () => {
      const key = freshId();
      await opened.one.put('seen', key, 1, { expect: 'absent' });
      await expect(opened.two.put('seen', key, 2, { expect: 'absent' })).rejects.toThrow(RecordConflict);
      expect((await opened.one.get('seen', key))?.value).toBe(1);
    });

    it('puts with the right version only, and on nothing not at all', async () => {
      const key = freshId();
      await expect(opened.one.put('gate', key, 0, { expect: 1 })).rejects.toThrow(RecordConflict);
      await opened.one.put('gate', key, 1);
      const { version } = (await opened.one.get('gate', key))!;
      await opened.two.put('gate', key, 2, { expect: version });
      await expect(opened.one.put('gate', key, 3, { expect: version })).rejects.toThrow(RecordConflict);
      expect((await opened.one.get('gate', key))?.value).toBe(2);
    });

    it('gives a record that was removed and put again a version that no stale writer holds', async () => {
      const key = freshId();
      await opened.one.put('gate', key, 'old');
      const { version } = (await opened.one.get('gate', key))!;
      await opened.one.remove('gate', key);
      await opened.one.put('gate', key, 'new', { expect: 'absent' });
      await expect(opened.two.put('gate', key, 'stale', { expect: version })).rejects.toThrow(RecordConflict);
      expect(await opened.two.remove('gate', key, version)).toBe(false);
      expect((await opened.one.get('gate', key))?.value).toBe('new');
    });

    it('lets exactly one of many writers win, absent or at a version', async () => {
      const key = freshId();
      const race = async (expected: number | 'absent') =>
        Promise.allSettled(Array.from({ length: 8 }, (_, i) => either(i).put('switch', key, i, { expect: expected })));
      for (let round = 0; round < 4; round++) {
        const settled = await race((await opened.one.get('switch', key))?.version ?? 'absent');
        expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const result of settled)
          if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(RecordConflict);
        const winner = settled.findIndex(({ status }) => status === 'fulfilled');
        expect((await opened.two.get('switch', key))?.value).toBe(winner);
      }
    });

    it('counts without losing one, from many sides at once', async () => {
      const key = freshId();
      const counts = await Promise.all(Array.from({ length: 20 }, (_, i) => either(i).count('quota', key)));
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
      await opened.one.remove('quota', key);
      expect(await opened.two.count('quota', key)).toBe(1);
    });

    it('says true to exactly one of those who remove', async () => {
      const key = freshId();
      await opened.one.put('gate', key, 1);
      const { version } = (await opened.one.get('gate', key))!;
      expect(await opened.one.remove('gate', key, version + 1)).toBe(false);
      const removed = await Promise.all(
        Array.from({ length: 6 }, (_, i) => either(i).remove('gate', key, i < 3 ? version : undefined)),
      );
      expect(removed.filter(Boolean)).toHaveLength(1);
      expect(await opened.one.get('gate', key)).toBeUndefined();
    });

    it('lists a kind in key order, page by page', async () => {
      const prefix = freshId();
      const keys = ['a', 'B', 'b', '10', '9', 'ü', 'z'].map((end) => `${prefix}${end}`);
      for (const key of keys) await opened.one.put('summary', key, { of: key });
      const found: string[] = [];
      for (let afterKey = prefix; ;) {
        const page = await opened.two.list<{ of: string }>('summary', { afterKey, limit: 3 });
        for (const { key, value } of page) if (key.startsWith(prefix)) expect(value).toEqual({ of: key });
        found.push(...page.map(({ key }) => key).filter((key) => key.startsWith(prefix)));
        if (page.length < 3) break;
        afterKey = page.at(-1)!.key;
      }
      expect(found).toEqual(keys.toSorted());
      expect((await opened.one.list('summary')).filter(({ key }) => key.startsWith(prefix))).toHaveLength(keys.length);
    });

    it('returns what is due, earliest first, at most as many as asked, and nothing that is no longer', async () => {
      const ids = Array.from({ length: 5 }, freshId);
      const base = 1000;
      for (const [i, key] of ids.entries()) await opened.one.put('deadline', key, i, { due: base - i });
      await opened.one.put('deadline', ids[1]!, 'moved', { due: base + 500 });
      await opened.one.put('deadline', ids[2]!, 'without');
      await opened.one.remove('deadline', ids[3]!);
      await opened.one.put('expiry', ids[3]!, 'of another kind', { due: base });
      const mine = async (by: number) =>
        (await opened.two.due('deadline', by, 1000)).filter(({ key }) => ids.includes(key));
      expect((await mine(base)).map(({ key }) => key)).toEqual([ids[4], ids[0]]);
      expect(await mine(base - 1)).toMatchObject([{ key: ids[4], value: 4, due: base - 4 }]);
      expect((await mine(base + 500)).map(({ key }) => key)).toEqual([ids[4], ids[0], ids[1]]);
      expect(await opened.two.due('deadline', base + 500, 1)).toHaveLength(1);
      for (const key of ids) await opened.one.remove('deadline', key);
      expect(await mine(base + 500)).toEqual([]);
    });
  });
}
