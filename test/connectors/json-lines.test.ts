import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { openConnector } from '../../functions/connectors/json-lines/connector.ts';
import type { StoreConnector } from '../../functions/core/data-map/connector.ts';
import { connectorContract, locateAll, NOTES, PEOPLE } from './contract.ts';
import type { TestStore } from './contract.ts';

async function openStore(): Promise<TestStore> {
  const root = await mkdtemp(join(tmpdir(), 'habeas-lines-'));
  const folder = join(root, 'store');
  await mkdir(folder);
  const write = (name: string, records: object[]) =>
    writeFile(join(folder, `${name}.jsonl`), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return {
    connect: () => openConnector({ folder }),
    fill: async (people, notes) => {
      await write('people', people);
      await write('notes', notes);
    },
    dump: async (name) => (await readFile(join(folder, `${name}.jsonl`), 'utf8')).split('\n').filter(Boolean).sort(),
    fail: async () => {
      await rename(folder, `${folder}.away`);
      return () => rename(`${folder}.away`, folder);
    },
    close: () => rm(root, { recursive: true }),
  };
}

connectorContract('JSON-lines', { open: openStore, holdsNul: true, knowsKeys: false, knowsColumns: false });

describe('a folder of JSON lines', () => {
  let folder: string;
  let connector: StoreConnector;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-lines-'));
    connector = await openConnector({ folder });
    return () => rm(folder, { recursive: true });
  });
  const path = () => join(folder, 'people.jsonl');
  const write = (...lines: string[]) => writeFile(path(), lines.join(''));
  const read = () => readFile(path(), 'utf8');
  const one = { id: '1' };
  const byEmail = (...values: string[]) => ({ collection: PEOPLE, field: 'email', values, limit: 10 });
  const remove = (...ids: string[]) =>
    connector.apply([{ collection: PEOPLE, change: { kind: 'delete', keys: ids.map((id) => ({ id })) } }]);

  it('keeps other lines byte for byte, whatever stands in them', async () => {
    const odd = [
      '{"id":"2", "n": 1.0, "big":12345678901234567890,"n":2}\r\n',
      '\n',
      '  {"id":"3","u":"\\u00e9"}\n',
      '\uFEFF{"id":"4"}\n',
    ];
    await write(odd[0]!, '{"id":"1","email":"ann@post.example"}\n', ...odd.slice(1));
    await remove('1');
    expect(await read()).toBe(odd.join(''));
  });

  it('masks nested fields where they are, and spells every other number as it was', async () => {
    const nested = { ...PEOPLE, fields: [...PEOPLE.fields, { name: 'net.hops.ip', dataCategories: [] }] };
    await write(
      '{"id":1,"big":12345678901234567890,"one":1.0,"e":1e2,"net":{"hops":[{"ip":"192.0.2.1","ms":0.10},{"ms":2}]},"__proto__":{"x":1}}\n',
    );
    await connector.apply([
      {
        collection: nested,
        change: {
          kind: 'mask',
          records: [{ key: { id: 1 }, fields: { 'net.hops.ip': null, name: 'erased' } }],
        },
      },
    ]);
    expect(await read()).toBe(
      '{"id":1,"big":12345678901234567890,"one":1.0,"e":1e2,"net":{"hops":[{"ip":null,"ms":0.10},{"ms":2}]},"__proto__":{"x":1}}\n',
    );
  });

  it('finds numbers that no double carries, and does not confuse neighbours', async () => {
    const map = { ...PEOPLE, identities: [], references: [] };
    await write('{"id":9007199254740993}\n{"id":9007199254740992}\n{"id":"9007199254740993 "}\n');
    const found = await connector.locate({ collection: map, field: 'id', values: ['9007199254740993'], limit: 10 });
    expect(found.records.map(({ id }) => id)).toEqual(['9007199254740993']);
    await connector.apply([{ collection: map, change: { kind: 'delete', keys: [{ id: '9007199254740993' }] } }]);
    expect(await read()).toBe('{"id":9007199254740992}\n{"id":"9007199254740993 "}\n');
  });

  it.each([
    ['no JSON', '{"id":"1","email":"ann@post.ex\n'],
    ['no object', '["ann@post.example"]\n'],
    ['bytes that are no line', `"${'x'.repeat(17 * 1024 * 1024)}"\n`],
  ])('calls a line that can not be judged (%s) a fault that names it and quotes nothing', async (_, line) => {
    await write('{"id":"0"}\n', line);
    const fault: unknown = await connector.locate(byEmail('ann@post.example')).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ name: 'StoreMismatch', message: expect.stringContaining('line 2') as string });
    expect(String(fault)).not.toMatch(/ann|xxx/);
    await expect(remove('0')).rejects.toMatchObject({ name: 'StoreMismatch' });
    expect((await readdir(folder)).filter((name) => !name.includes('lock'))).toEqual(['people.jsonl']);
    expect(await read()).toBe(`{"id":"0"}\n${line}`);
  });

  it('finds the same in a file that it holds, numbers its lines, and reads it anew once it has changed', async () => {
    const [hit, other] = ['{"id":"1","email":"Ann@Post.example"}\n', '{"id":"2","email":"ben@post.example"}\n'];
    await write(other, hit, '{"id":"3","email":"\\u0061nn@post.example"}\n');
    const search = () => connector.locate(byEmail('ann@post.example'));
    const first = await search();
    expect(first.records.map(({ id }) => id)).toEqual(['1', '3']);
    expect(await search()).toEqual(first);
    await remove('1');
    expect((await search()).records.map(({ id }) => id)).toEqual(['3']);
    expect(await connector.read(PEOPLE, [one])).toEqual([]);
    appendFileSync(path(), '{"email":"ann@post.example"}\n');
    for (let judged = 0; judged < 2; judged++) await expect(search()).rejects.toThrow('line 3 has no key');
    appendFileSync(path(), '{"id":"5","email":"an');
    for (let judged = 0; judged < 2; judged++)
      await expect(connector.locate(byEmail('zoe@post.example'))).rejects.toThrow('line 4 is no JSON');
  });

  it('finds other spellings also in a file that it rewrote itself, and those that came after it was found plain', async () => {
    const [ann, ben] = ['{"id":"1","email":"ann@post.example"}\n', '{"id":"2","email":"ben@post.example"}\n'];
    const search = async () => (await connector.locate(byEmail('ann@post.example'))).records.map(({ id }) => id);
    await write(ann, ben);
    for (let judged = 0; judged < 2; judged++) expect(await search()).toEqual(['1']);
    appendFileSync(path(), '{"id":"3","email":"\\u0061nn@post.example"}\n');
    for (let judged = 0; judged < 2; judged++) expect(await search()).toEqual(['1', '3']);
    await remove('2');
    for (let judged = 0; judged < 2; judged++) expect(await search()).toEqual(['1', '3']);
    await remove('3');
    expect(await search()).toEqual(['1']);
  });

  it('finds numbers in other digits in a file that it holds, and texts that only look like them', async () => {
    await write('{"id":4.2e1,"email":"ann@post.example"}\n', '{"id":"2","email":"1e5@post.example"}\n');
    const search = async (field: string, values: string[]) =>
      (await connector.locate({ ...byEmail(''), field, values })).records.map(({ id }) => id);
    for (let judged = 0; judged < 2; judged++) {
      expect(await search('id', ['42'])).toEqual([42]);
      expect(await search('email', ['1e5@post.example'])).toEqual(['2']);
    }
  });

  it('sees what others wrote into a file of the same size, in the moment after it rewrote it itself', async () => {
    await write('{"id":"1"}\n', '{"id":"2","email":"ann@post.example"}\n');
    const search = async () => (await connector.locate(byEmail('ann@post.example'))).records.map(({ id }) => id);
    await remove('1');
    expect(await search()).toEqual(['2']);
    const before = await stat(path());
    await write('{"id":"3","email":"ann@post.example"}\n');
    await utimes(path(), before.atime, before.mtime);
    expect(await search()).toEqual(['3']);
    await write('{"id":"3","email":"ben@post.example"}\n');
    expect(await search()).toEqual([]);
  });

  it('calls a found line without a key a fault', async () => {
    await write('{"email":"ann@post.example"}\n');
    await expect(connector.locate(byEmail('ann@post.example'))).rejects.toMatchObject({ name: 'StoreMismatch' });
  });

  it('gives back lines that share a key together, and deletes them together', async () => {
    await write(
      ...[1, 2, 3].flatMap((id) => [`{"id":"${id}","email":"a@x"}\n`, `{"id":"${id}","email":"a@x","name":"again"}\n`]),
    );
    const first = await connector.locate({ ...byEmail('a@x'), limit: 2 });
    expect(first.records.map(({ id }) => id)).toEqual(['1', '1', '2', '2']);
    const second = await connector.locate({ ...byEmail('a@x'), limit: 2, cursor: first.cursor! });
    expect(second.records.map(({ id }) => id)).toEqual(['3', '3']);
    await remove('1', '3');
    expect(await read()).toContain('"2"');
    expect((await read()).split('\n')).toHaveLength(3);
  });

  it('leaves a file alone in which nothing changes, and the mode of one in which something does', async () => {
    await write('{"id":"1"}\n{"id":"2"}\n');
    await chmod(path(), 0o640);
    const before = await stat(path());
    await remove('9');
    expect((await stat(path())).ino).toBe(before.ino);
    await remove('2');
    expect((await stat(path())).mode & 0o777).toBe(0o640);
    expect(await read()).toBe('{"id":"1"}\n');
  });

  it('takes no harm from a copy that a crash left behind', async () => {
    await write('{"id":"1"}\n{"id":"2"}\n');
    await writeFile(join(folder, '.people.jsonl.habeas'), '{"id":"half');
    await remove('1');
    expect(await read()).toBe('{"id":"2"}\n');
    expect((await readdir(folder)).sort()).toEqual(['.habeas.lock', 'people.jsonl']);
  });

  it('keeps what a program appends meanwhile, opening the file each time', async () => {
    await write(...Array.from({ length: 20_000 }, (_, nth) => `{"id":"${nth}","pad":"${'x'.repeat(50)}"}\n`));
    let appended = 0;
    let done = false;
    const appending = (async () => {
      while (!done) {
        appendFileSync(path(), `{"id":"new-${appended++}"}\n`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await remove('7');
    done = true;
    await appending;
    const lines = (await read()).split('\n').filter(Boolean);
    expect(lines).toHaveLength(19_999 + appended);
    expect(appended).toBeGreaterThan(0);
  });

  it('serves many erasures at the same time, from several processes too', async () => {
    await write(...Array.from({ length: 60 }, (_, nth) => `{"id":"${nth}"}\n`));
    const other = `
      const { openConnector } = await import(${JSON.stringify(pathToFileURL(resolve('functions/connectors/json-lines/connector.ts')).href)});
      const connector = await openConnector({ folder: ${JSON.stringify(folder)} });
      for (let id = 0; id < 20; id++) await connector.apply([{ collection: ${JSON.stringify(PEOPLE)}, change: { kind: 'delete', keys: [{ id: String(id) }] } }]);`;
    const exited = once(spawn(process.execPath, ['--input-type=module', '-e', other], { stdio: 'inherit' }), 'exit');
    await Promise.all(Array.from({ length: 20 }, (_, nth) => remove(String(20 + nth))));
    expect(await exited).toEqual([0, null]);
    expect((await read()).split('\n').filter(Boolean)).toHaveLength(20);
  });

  it('rewrites a file once for all who came while it was being written', async () => {
    const ids = Array.from({ length: 20 }, (_, nth) => String(nth));
    await write(...ids.map((id) => `{"id":"${id}"}\n`), '{"id":"stays"}\n');
    const lines = async () => (await read()).split('\n').filter(Boolean).length;
    const [, ...left] = await Promise.all(ids.map((id) => remove(id).then(lines)));
    expect(left).toEqual(left.map(() => 1));
  });

  it('serves together who deletes, who masks and who knows the collection otherwise, and lets nobody fail for another', async () => {
    const ids = Array.from({ length: 8 }, (_, nth) => String(nth));
    await write(...ids.map((id) => `{"id":"${id}","name":"Ann"}\n`));
    const mask = (id: string, name: unknown, collection = PEOPLE) =>
      connector.apply([
        { collection, change: { kind: 'mask', records: [{ key: { id }, fields: { name: name as string } }] } },
      ]);
    const ended = await Promise.allSettled([
      remove('0'),
      remove('1'),
      mask('2', 'erased'),
      mask('3', 1n), // JSON has no such value
      mask('4', 'erased'),
      mask('5', 'erased', { ...PEOPLE }),
      remove('6'),
    ]);
    expect(ended.map(({ status }, nth) => (status === 'rejected' ? nth : ''))).toEqual(['', '', '', 3, '', '', '']);
    const kept = (await read()).split('\n').filter(Boolean);
    expect(kept).toEqual([
      '{"id":"2","name":"erased"}',
      '{"id":"3","name":"Ann"}',
      '{"id":"4","name":"erased"}',
      '{"id":"5","name":"erased"}',
      '{"id":"7","name":"Ann"}',
    ]);
  });

  it('goes on with no change of a call after one that failed, and with all of the others', async () => {
    await write('{"id":"1"}\n', '{"id":"2"}\n');
    const notes = join(folder, 'notes.jsonl');
    await writeFile(notes, '{"person":"1","nth":1}\n{"person":"2","nth":1}\nno JSON\n');
    const erase = (id: string, ...collections: (typeof PEOPLE)[]) =>
      connector.apply(
        collections.map((collection) => {
          const key = collection === PEOPLE ? { id } : { person: id, nth: 1 };
          return { collection, change: { kind: 'delete' as const, keys: [key] } };
        }),
      );
    const [first, second] = await Promise.allSettled([erase('1', NOTES, PEOPLE), erase('2', PEOPLE, NOTES)]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    expect(await read()).toBe('{"id":"1"}\n');
    await writeFile(notes, '{"person":"1","nth":1}\n');
    await erase('1', NOTES, PEOPLE);
    expect([await read(), await readFile(notes, 'utf8')]).toEqual(['', '']);
  });

  it('reads a file much larger than its page', async () => {
    await write(
      ...Array.from(
        { length: 30_000 },
        (_, nth) => `{"id":"${nth}","email":"${nth % 2 ? 'a@x' : 'b@x'}","pad":"${'y'.repeat(100)}"}\n`,
      ),
    );
    const found = await locateAll(connector, { ...byEmail('a@x'), limit: 5_000 });
    expect(found).toHaveLength(15_000);
    expect(await connector.read(PEOPLE, [one])).toHaveLength(1);
  });
});
