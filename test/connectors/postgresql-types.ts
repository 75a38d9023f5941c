import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnector } from '../../functions/connectors/postgresql/connector.ts';
import type { Collection } from '../../functions/core/data-map/compiled.ts';
import type { StoreConnector } from '../../functions/core/data-map/connector.ts';
import { keyOf } from '../../functions/core/data-map/values.ts';
import { locateAll, NOTES } from './contract.ts';
import type { PostgresqlStore } from './postgresql-store.ts';

const field = (name: string) => ({ name, dataCategories: [] });
const collectionOf = (
  name: string,
  primaryKey: string[],
  fields: string[],
  rest: Partial<Collection> = {},
): Collection => ({
  ...{ id: `tried.${name}`, storeId: 'tried', name, namespace: 'types', title: '', primaryKey },
  ...{ fields: fields.map(field), identities: [], references: [], erasure: { action: 'delete' }, context: {} },
  ...rest,
});

const VALUES = {
  id: '9007199254740993',
  small: -32768,
  real: 0.1,
  odd: 'NaN',
  exact: '123456789012345678.000000000000000001',
  at: '2026-02-28T23:59:59.123456Z',
  local: '2026-02-28T23:59:59.000001',
  day: '0044-03-15 BC',
  doc: { big: '12345678901234567890', n: 1.5, list: [null, true, { a: 'ü' }] },
  bytes: Buffer.from([0, 255, 39, 92]).toString('base64'),
  texts: ['a', 'b,"c"', null, 'NULL', '{}'],
  numbers: [
    [1, 2],
    [3, '9007199254740993'],
  ],
  code: '0b6f2c9e-5d3a-4b8e-9d53-6f3f0f4f9a11',
  mood: 'so so',
  yes: true,
  padded: 'ab   ',
  gone: null,
};

const TABLE = `
CREATE TYPE "odd name".mood AS ENUM ('good', 'so so');
CREATE DOMAIN "odd name".positive AS bigint CHECK (VALUE > 0);
CREATE TABLE "odd name"."all ""types" (
  id bigint PRIMARY KEY, small smallint, real double precision, odd real, exact numeric, at timestamptz, local timestamp,
  day date, doc jsonb, bytes bytea, texts text[], numbers bigint[], code uuid, mood "odd name".mood, yes boolean,
  padded char(5), gone text);
CREATE TABLE "odd name".keyed (
  bytes bytea NOT NULL, at timestamptz NOT NULL, mood "odd name".mood NOT NULL, part "odd name".positive NOT NULL,
  owner uuid, tags text[], PRIMARY KEY (bytes, at, mood, part));
CREATE TABLE "odd name".parents (id integer PRIMARY KEY);
CREATE TABLE "odd name".children (id integer PRIMARY KEY, parent integer REFERENCES "odd name".parents);
CREATE TABLE "odd name".hidden (id integer PRIMARY KEY, owner text);
INSERT INTO "odd name".parents VALUES (1);
INSERT INTO "odd name".children VALUES (1, 1)`;

/** What PostgreSQL's own types, names and keys need of the connector. */
export function postgresqlTypes(open: () => Promise<PostgresqlStore>): void {
  describe('types, names and keys of PostgreSQL', () => {
    let store: PostgresqlStore;
    let connector: StoreConnector;
    const all = collectionOf('all "types', ['id'], Object.keys(VALUES), { namespace: 'odd name' });
    const keyed = collectionOf(
      'keyed',
      ['bytes', 'at', 'mood', 'part'],
      ['bytes', 'at', 'mood', 'part', 'owner', 'tags'],
      { namespace: 'odd name' },
    );

    beforeAll(async () => {
      store = await open();
      connector = await store.connect();
      await store.run('DROP SCHEMA IF EXISTS "odd name" CASCADE', 'CREATE SCHEMA "odd name"', TABLE, {
        text: `INSERT INTO "odd name"."all ""types" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, decode($10, 'base64'), $11,
          '{{1,2},{3,9007199254740993}}', $12, $13, $14, $15, NULL)`,
        values: [
          ...[VALUES.id, VALUES.small, VALUES.real, VALUES.odd, VALUES.exact, VALUES.at, VALUES.local, VALUES.day],
          ...['{"big": 12345678901234567890, "n": 1.5, "list": [null, true, {"a": "ü"}]}', VALUES.bytes, VALUES.texts],
          ...[VALUES.code, VALUES.mood, VALUES.yes, 'ab'],
        ],
      });
      await store.run(`INSERT INTO "odd name".keyed SELECT decode(lpad(to_hex(n), 6, '0'), 'hex'),
        '2026-01-01 00:00:00.000001+00'::timestamptz + n * interval '1 microsecond', 'so so', n,
        CASE WHEN n % 2 = 0 THEN '${VALUES.code}'::uuid END, ARRAY['all', 'n' || n] FROM generate_series(1, 60) n`);
    });
    afterAll(async () => {
      await store.run('DROP SCHEMA "odd name" CASCADE');
      await store.close();
    });

    it('reads every type without losing a digit', async () => {
      expect(await connector.read(all, [{ id: VALUES.id }])).toEqual([VALUES]);
    });

    it.each(['id', 'exact', 'at', 'code', 'mood', 'texts'])('finds by %s', async (name) => {
      const value = { ...VALUES, at: '2026-02-28 23:59:59.123456+00', texts: 'b,"c"' }[name] as string;
      const values = [value, 'no such value', '-1', "'; --"];
      expect(await locateAll(connector, { collection: all, field: name, values, limit: 1 })).toEqual([VALUES]);
    });

    it('pages, reads and deletes by a key of bytes, instant, enum and domain', async () => {
      const query = { collection: keyed, field: 'owner', values: [VALUES.code], limit: 7 };
      const found = await locateAll(connector, query);
      expect(found).toHaveLength(30);
      const keys = found.map((record) => keyOf(keyed, record));
      expect(await connector.read(keyed, keys)).toHaveLength(30);
      await connector.apply([{ collection: keyed, change: { kind: 'delete', keys } }]);
      expect(await connector.read(keyed, keys)).toEqual([]);
      expect(await store.run('SELECT FROM "odd name".keyed')).toHaveLength(30);
    });

    it('overwrites fields of every type and leaves the others as they were', async () => {
      const masks = {
        small: 0,
        exact: 0,
        doc: null,
        texts: null,
        bytes: null,
        at: '1970-01-01T00:00:00Z',
        yes: false,
        code: null,
      };
      await connector.apply([
        { collection: all, change: { kind: 'mask', records: [{ key: { id: VALUES.id }, fields: masks }] } },
      ]);
      expect(await connector.read(all, [{ id: VALUES.id }])).toEqual([{ ...VALUES, ...masks, exact: '0' }]);
    });

    it('names the constraint that stands against a deletion, not the values', async () => {
      const parents = collectionOf('parents', ['id'], ['id'], { namespace: 'odd name' });
      const fault: unknown = await connector
        .apply([{ collection: parents, change: { kind: 'delete', keys: [{ id: 1 }] } }])
        .catch((thrown: unknown) => thrown);
      expect(fault).toMatchObject({ name: 'StoreMismatch' });
      expect(String(fault)).toContain('children_parent_fkey');
      expect(String(fault)).not.toContain('(1)');
    });

    it('refuses a key column that may be NULL', async () => {
      const loose = collectionOf('children', ['parent'], ['id', 'parent'], { namespace: 'odd name' });
      const asked = connector.locate({ collection: loose, field: 'id', values: ['1'], limit: 1 });
      await expect(asked).rejects.toMatchObject({ name: 'StoreMismatch' });
    });

    it('makes changes of several tables in their order, all or none', async () => {
      const remove = (name: string) => ({
        collection: collectionOf(name, ['id'], ['id'], { namespace: 'odd name' }),
        change: { kind: 'delete' as const, keys: [{ id: 1 }] },
      });
      const left = () => store.run('SELECT id FROM "odd name".children UNION ALL SELECT id FROM "odd name".parents');
      await expect(connector.apply([remove('parents'), remove('children')])).rejects.toThrow('23503');
      expect(await left()).toHaveLength(2);
      await connector.apply([remove('children'), remove('parents')]);
      expect(await left()).toEqual([]);
    });

    it('loses no row and does none by half when the line breaks inside a deletion', async () => {
      const notes = { ...NOTES, namespace: 'tried' };
      await store.fill(
        [],
        [1, 2, 3].map((nth) => ({ person: 'ann', nth, body: null })),
      );
      const keys = [1, 2, 3].map((nth) => ({ person: 'ann', nth }));
      for (const moment of ['DELETE FROM', 'COMMIT']) {
        store.way.cutAt(moment);
        await expect(connector.apply([{ collection: notes, change: { kind: 'delete', keys } }])).rejects.toMatchObject({
          name: 'StoreUnreachable',
        });
        expect(await store.dump('notes')).toHaveLength(3);
      }
      await connector.apply([{ collection: notes, change: { kind: 'delete', keys } }]);
      expect(await store.dump('notes')).toEqual([]);
    });

    it('never falls back to a line that anyone can read', async () => {
      const plain = await openConnector({
        url: `postgresql://postgres@127.0.0.1:${store.way.port}/postgres?sslmode=disable`,
      });
      const asked = plain.locate({ collection: keyed, field: 'owner', values: [VALUES.code], limit: 1 });
      await expect(asked).rejects.toMatchObject({ name: 'StoreUnreachable' });
    });

    it('does not mix up what many ask at once', async () => {
      await store.fill(
        [],
        Array.from({ length: 40 }, (_, nth) => ({ person: `person-${nth}`, nth, body: null })),
      );
      const notes = { ...NOTES, namespace: 'tried' };
      const others = await Promise.all(Array.from({ length: 10 }, () => store.connect()));
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, nth) =>
          others[nth % 10]!.locate({ collection: notes, field: 'person', values: [`person-${nth}`], limit: 2 }),
        ),
      );
      expect(answers.map(({ records }) => records.map(({ nth }) => nth))).toEqual(
        Array.from({ length: 40 }, (_, nth) => [nth]),
      );
    });
  });
}
