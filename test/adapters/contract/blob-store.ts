import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../functions/core/errors.ts';
import type { BlobStore } from '../../../functions/adapters/sealing/raw.ts';
import { bytesOf, chunksOf, freshId, type Open, type Opened } from './opened.ts';

const UNSAFE = [
  '',
  '/',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  '../a',
  'a/../b',
  'a/./b',
  'a\\b',
  'a b',
  'ä',
  'a\0',
  'a%2e',
  'a\n',
  'a*',
  '~',
  'C:',
];

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(100_000, 1);
  throw new RangeError('the source broke');
}

/** What every store of bytes must do. */
export function describeBlobStoreContract(name: string, open: Open<BlobStore>): void {
  describe(`blob store: ${name}`, () => {
    let opened: Opened<BlobStore>;
    beforeAll(async () => void (opened = await open()));
    afterAll(() => opened.close());
    const read = async (ref: string) => {
      const content = await opened.two.get(ref);
      return content && (await bytesOf(content));
    };

    it('returns nothing for what is not there', async () => {
      expect(await opened.one.get(`${freshId()}/nothing`)).toBeUndefined();
    });

    it('returns what was put, in one piece or many, empty too', async () => {
      const id = freshId();
      const big = Buffer.alloc(3_000_001, 'abc');
      await opened.one.put(`${id}/a`, chunksOf('one', '', 'two'));
      await opened.one.put(`${id}/b`, chunksOf(big.subarray(0, 1_000_000), big.subarray(1_000_000)));
      await opened.one.put(`${id}/c`, chunksOf());
      expect((await read(`${id}/a`))?.toString()).toBe('onetwo');
      expect((await read(`${id}/b`))?.equals(big)).toBe(true);
      expect(await read(`${id}/c`)).toHaveLength(0);
    });

    it('replaces what was there', async () => {
      const ref = `${freshId()}/a`;
      await opened.one.put(ref, chunksOf('a longer first text'));
      await opened.two.put(ref, chunksOf('second'));
      expect((await read(ref))?.toString()).toBe('second');
    });

    it('changes nothing when the content breaks in mid-stream', async () => {
      const id = freshId();
      await opened.one.put(`${id}/old`, chunksOf('old'));
      await expect(opened.one.put(`${id}/old`, breaking())).rejects.toThrow('the source broke');
      await expect(opened.one.put(`${id}/new`, breaking())).rejects.toThrow('the source broke');
      expect((await read(`${id}/old`))?.toString()).toBe('old');
      expect(await opened.one.list(`${id}/`)).toEqual([`${id}/old`]);
    });

    it('leaves one whole object when two write the same reference', async () => {
      const ref = `${freshId()}/a`;
      await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          [opened.one, opened.two][i % 2]!.put(ref, chunksOf(...Array<string>(50).fill(`${i}`.repeat(1000)))),
        ),
      );
      const text = (await read(ref))!.toString();
      expect(text).toBe(text[0]!.repeat(50_000));
    });

    it('lists by prefix in code-unit order, and keeps letters of either case apart', async () => {
      const id = freshId();
      const refs = ['B', 'a', 'a.b', 'a/b', 'a/b/c', 'a@x.example', 'b=1,2', 'A', 'ab'].map((end) => `${id}/${end}`);
      for (const ref of refs) await opened.one.put(ref, chunksOf(ref));
      expect(await opened.two.list(`${id}/`)).toEqual(refs.toSorted());
      expect(await opened.two.list(`${id}/a/`)).toEqual([`${id}/a/b`, `${id}/a/b/c`]);
      expect(await opened.two.list(`${id}/a`)).toEqual(refs.toSorted().filter((ref) => ref.startsWith(`${id}/a`)));
      for (const ref of refs) expect((await read(ref))?.toString()).toBe(ref);
    });

    it('lists more than a thousand', async () => {
      const id = freshId();
      const refs = Array.from({ length: 1005 }, (_, i) => `${id}/${`${i}`.padStart(5, '0')}`);
      for (let i = 0; i < refs.length; i += 67)
        await Promise.all(refs.slice(i, i + 67).map((ref) => opened.one.put(ref, chunksOf('x'))));
      expect(await opened.two.list(`${id}/`)).toEqual(refs);
      await opened.one.remove(`${id}/`);
      expect(await opened.two.list(`${id}/`)).toEqual([]);
    });

    it('removes by prefix, all versions, nothing else, twice the same', async () => {
      const id = freshId();
      for (const ref of [`${id}/a`, `${id}/a/b`, `${id}2/a`]) await opened.one.put(ref, chunksOf('1'));
      await opened.one.put(`${id}/a`, chunksOf('2'));
      await opened.one.remove(`${id}/`);
      await opened.one.remove(`${id}/`);
      expect(await opened.two.list(id)).toEqual([`${id}2/a`]);
      expect(await opened.two.get(`${id}/a`)).toBeUndefined();
    });

    it.each(UNSAFE)('refuses the reference %j', async (ref) => {
      await expect(opened.one.put(ref, chunksOf('x'))).rejects.toThrow(InvalidInput);
      await expect(opened.one.get(ref)).rejects.toThrow(InvalidInput);
    });

    it.each(UNSAFE.filter((ref) => ref !== 'a/'))('refuses the prefix %j', async (prefix) => {
      await expect(opened.one.list(prefix)).rejects.toThrow(InvalidInput);
      await expect(opened.one.remove(prefix)).rejects.toThrow(InvalidInput);
    });
  });
}
