import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pickUp } from '../../../../infra/local/mail/pick-up-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habeas-pickup-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('takes what is a message file and leaves the rest alone', async () => {
  await mkdir(join(folder, 'a.eml'));
  await writeFile(join(folder, 'b.eml'), 'b');
  await writeFile(join(folder, 'notes.txt'), 'n');
  const taken: string[] = [];
  expect(await pickUp(folder, async (raw) => void taken.push(Buffer.from(raw).toString()))).toBe(1);
  expect(taken).toEqual(['b']);
  expect((await readdir(folder)).sort()).toEqual(['a.eml', 'notes.txt']);
});

it('takes the others when one can not be taken, keeps that one and says why', async () => {
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder, `${name}.eml`), name);
  const accept = async (raw: Uint8Array) => {
    if (Buffer.from(raw).toString() === 'a') throw new Error('no room');
  };
  await expect(pickUp(folder, accept)).rejects.toThrow('no room');
  expect(await readdir(folder)).toEqual(['a.eml']);
});
