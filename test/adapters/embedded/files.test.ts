import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../functions/core/errors.ts';
import { blobFolder, sweepBlobFolder } from '../../../functions/adapters/embedded/blob-folder.ts';
import { configsFolder } from '../../../functions/adapters/embedded/configs-folder.ts';
import { commitToLog, openHabeasDatabase } from '../../../functions/adapters/embedded/habeas-db.ts';
import { openKeyFile } from '../../../functions/adapters/embedded/key-file.ts';
import { chunksOf } from '../contract/opened.ts';
import { config, openForTest } from './open-for-test.ts';
import { temporaryFolder } from './temporary-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => void (folder = await temporaryFolder()));
afterEach(() => folder.remove());
const at = (...path: string[]) => join(folder.path, ...path);

describe('the key file', () => {
  it('is made once, for its owner alone, also by many at once', async () => {
    const keys = await Promise.all(Array.from({ length: 6 }, () => openKeyFile(at('deep', 'master.key'))));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect((await stat(at('deep', 'master.key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(at('deep'))).toEqual(['master.key']);
  });

  it.each([0o640, 0o604, 0o620, 0o601])('is refused with the mode %o', async (mode) => {
    await openKeyFile(at('master.key'));
    await chmod(at('master.key'), mode);
    await expect(openKeyFile(at('master.key'))).rejects.toThrow(InvalidInput);
    await expect(openForTest(folder.path, { keyFile: at('master.key') })).rejects.toThrow(InvalidInput);
    await chmod(at('master.key'), 0o600);
    expect(await openKeyFile(at('master.key'))).toHaveLength(32);
  });

  it.each([0, 31, 33])('is refused with %i bytes, and not replaced', async (length) => {
    await writeFile(at('master.key'), Buffer.alloc(length), { mode: 0o600 });
    await expect(openKeyFile(at('master.key'))).rejects.toThrow(InvalidInput);
    expect(await readFile(at('master.key'))).toHaveLength(length);
  });
});

describe('the folder of blobs', () => {
  it('shows nothing of a put that a crash cut off, and sweeps it once it is old', async () => {
    const blobs = blobFolder(at('blobs'));
    await blobs.put('case/a', chunksOf('whole'));
    const left = at('blobs', '%tmp', 'cut-off.tmp');
    await writeFile(left, 'half');
    await sweepBlobFolder(at('blobs'));
    expect(await readdir(at('blobs', '%tmp'))).toEqual(['cut-off.tmp']);
    expect(await blobs.list('case')).toEqual(['case/a']);
    const old = Date.now() / 1000 - 2 * 24 * 3600;
    await utimes(left, old, old);
    await sweepBlobFolder(at('blobs'));
    expect(await readdir(at('blobs', '%tmp'))).toEqual([]);
  });

  it('keeps nothing of a put whose content broke', async () => {
    async function* breaking() {
      yield Buffer.from('half');
      throw new RangeError('the source broke');
    }
    await expect(blobFolder(at('blobs')).put('case/a', breaking())).rejects.toThrow('the source broke');
    expect(await readdir(at('blobs', '%tmp'))).toEqual([]);
  });

  it('never lists or reads through a link that leads outside', async () => {
    const blobs = blobFolder(at('blobs'));
    await blobs.put('case/a', chunksOf('x'));
    await mkdir(at('outside'));
    await writeFile(at('outside', 'b%sealed'), 'outside');
    await symlink(at('outside'), at('blobs', 'case', 'link'));
    expect(await blobs.list('case')).toEqual(['case/a']);
    await blobs.remove('case/');
    expect(await readFile(at('outside', 'b%sealed'), 'utf8')).toBe('outside');
  });

  it('leaves no empty folders behind, and files for their owner alone', async () => {
    const blobs = blobFolder(at('blobs'));
    await blobs.put('case/Work/A/1', chunksOf('x'));
    expect((await stat(at('blobs', 'case', '+work', '+a', '1%sealed'))).mode & 0o777).toBe(0o600);
    await blobs.remove('case/');
    expect(await readdir(at('blobs'))).toEqual(['%tmp']);
  });
});

describe('kept configurations', () => {
  it('are found by hash, after a restart under another one too', async () => {
    await configsFolder(at('configs'), config);
    const later = { ...config, hash: 'd'.repeat(64), stores: [] };
    const configs = await configsFolder(at('configs'), later);
    expect(await configs.current()).toEqual(later);
    expect(await configs.byHash(config.hash)).toEqual(config);
    expect(await configs.byHash(later.hash)).toEqual(later);
  });

  it.each(['e'.repeat(64), '', '../../master.key', 'C'.repeat(64)])('refuse the hash %j', async (hash) => {
    const configs = await configsFolder(at('configs'), config);
    await expect(configs.byHash(hash)).rejects.toThrow(InvalidInput);
  });
});

describe('the database', () => {
  it('is refused when a newer version wrote it, and untouched', () => {
    openHabeasDatabase(at('habeas.db')).close();
    const db = new DatabaseSync(at('habeas.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => openHabeasDatabase(at('habeas.db'))).toThrow(InvalidInput);
  });

  it('takes over the objects of one that kept them in order of their references', async () => {
    const db = openHabeasDatabase(at('habeas.db'));
    db.exec(`DROP TABLE blobs;
      CREATE TABLE blobs (store TEXT NOT NULL, ref TEXT NOT NULL, sealed BLOB, PRIMARY KEY (store, ref)) STRICT, WITHOUT ROWID;
      INSERT INTO blobs VALUES ('vault', 'a/large', NULL), ('vault', 'a/small', x'01');
      PRAGMA user_version = 1`);
    db.close();
    const later = openHabeasDatabase(at('habeas.db'));
    const blobs = later.prepare('SELECT ref, hex(sealed) AS sealed FROM blobs ORDER BY ref').all();
    expect(blobs.map(({ ref, sealed }) => [ref, sealed])).toEqual([
      ['a/large', ''],
      ['a/small', '01'],
    ]);
    later.close();
  });

  it('commits into a log that can be synced', async () => {
    const db = openHabeasDatabase(at('habeas.db'));
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    const { commit, close } = await commitToLog(db, at('habeas.db'));
    const before = (await stat(at('habeas.db-wal'))).size;
    await commit(() => db.exec("INSERT INTO records (kind, key, value) VALUES ('seen', 'k', 'v')"));
    expect((await stat(at('habeas.db-wal'))).size).toBeGreaterThan(before);
    await commit.onDisk();
    await close();
    await commit(() => undefined);
    await expect(commit.onDisk()).rejects.toThrow();
    db.close();
  });

  it('lies in a folder for its owner alone, made so when it was open to others', async () => {
    await mkdir(at('habeas'), { mode: 0o755 });
    const host = await openForTest(folder.path);
    await host.close();
    expect((await stat(at('habeas'))).mode & 0o777).toBe(0o700);
  });
});
