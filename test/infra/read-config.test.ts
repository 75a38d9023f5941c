import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSecrets } from '../../infra/local/connect.ts';
import { readConfig, withPagesAt } from '../../infra/read-config.ts';

const EXAMPLE = join(import.meta.dirname, '../../config');

describe('a folder with a configuration', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-config-'));
    await cp(EXAMPLE, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('compiles to the same wherever it lies', async () => {
    expect(await readConfig(folder)).toEqual(await readConfig(EXAMPLE));
  });

  test.each(['habeas.yml', 'data-map'])('without %s is refused by name', async (missing) => {
    await rm(join(folder, missing), { recursive: true });
    await expect(readConfig(folder)).rejects.toMatchObject({
      name: 'InvalidInput',
      message: expect.stringContaining(join(folder, missing)) as string,
    });
  });

  test('that is broken names file and line', async () => {
    const path = join(folder, 'data-map/devices.yml');
    await writeFile(path, 'dataset:\n  - fides_key: devices\n   oops');
    await expect(readConfig(folder)).rejects.toThrow(`${path}:3`);
  });
});

test('pages that move change the hash, and nothing but the pages', async () => {
  const config = await readConfig(EXAMPLE);
  const moved = withPagesAt(config, 'http://localhost:18080');
  expect(moved.hash).not.toBe(config.hash);
  expect({ ...moved, hash: config.hash, controller: config.controller }).toEqual(config);
});

describe('the secrets of the stores', () => {
  test('are named with their stores when they are missing', async () => {
    const config = await readConfig(EXAMPLE);
    const environment = { HABEAS_ACCOUNTS_URL: 'postgres://localhost', HABEAS_ACCOUNTS_TLS: 'off' };
    expect(() => checkSecrets(config, environment)).toThrow('HABEAS_DEVICES_FILE (store devices)');
    expect(() => checkSecrets(config, environment)).not.toThrow('HABEAS_ACCOUNTS_URL');
  });

  test('may be empty, but not absent', async () => {
    const config = await readConfig(EXAMPLE);
    const names = config.stores.flatMap(({ settings }) => Object.values(settings).map((text) => text.slice(2, -1)));
    expect(() => checkSecrets(config, Object.fromEntries(names.map((name) => [name, ''])))).not.toThrow();
  });
});
