import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Collection, FieldSearch } from '../../functions/core/data-map/compiled.ts';
import type {
  FieldValue,
  CollectionChange,
  LocateQuery,
  StoreConnector,
  StoreRecord,
} from '../../functions/core/data-map/connector.ts';
import { keyOf } from '../../functions/core/data-map/values.ts';

/** A store that a connector is tried on, filled and dumped by other means than the connector. */
export interface TestStore {
  /** A connector to the store, or to one that has what the change says. */
  connect(): Promise<StoreConnector>;
  /** Empties both collections and writes these records. */
  fill(people: StoreRecord[], notes: StoreRecord[]): Promise<void>;
  /** Every record of a collection in a canonical form, types and NULLs included. */
  dump(collection: 'people' | 'notes'): Promise<string[]>;
  /** Makes the store unreachable until the returned function is called. */
  fail(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface StoreTraits {
  open(): Promise<TestStore>;
  /** The schema of the tables, where there are such. */
  namespace?: string;
  /** Whether text may hold NUL. */
  holdsNul: boolean;
  /** Whether the store itself keeps a key to one record. */
  knowsKeys: boolean;
  /** Whether the store declares its columns and refuses what contradicts them. */
  knowsColumns: boolean;
  /** Whether a key may be an empty text; taken for true. */
  holdsEmptyKeys?: boolean;
  /** What the data map says of fields beyond the shared ones, by field name. */
  search?: Record<string, FieldSearch>;
}

const field = (name: string, rest: object = {}) => ({ name, dataCategories: [], ...rest });
const shared = { storeId: 'tried', title: '', context: {}, eraseAfter: [] };

export const PEOPLE: Collection = {
  ...shared,
  ...{ id: 'tried.people', name: 'people', primaryKey: ['id'] },
  fields: [
    field('id'),
    field('email', { mask: { strategy: 'token', format: 'email' } }),
    field('name', { mask: { strategy: 'fixed', value: 'erased' } }),
    field('note', { mask: { strategy: 'null' } }),
    field('age'),
  ],
  identities: [{ field: 'email', type: 'email' }],
  references: [],
  erasure: { action: 'mask' },
};

export const NOTES: Collection = {
  ...shared,
  ...{ id: 'tried.notes', name: 'notes', primaryKey: ['person', 'nth'] },
  fields: [field('person'), field('nth'), field('body')],
  identities: [],
  references: [{ field: 'person', from: { collection: 'tried.people', field: 'id' } }],
  erasure: { action: 'delete' },
};

const person = (id: string, email: string | null, rest: StoreRecord = {}): StoreRecord => ({
  ...{ id, email, name: `Name of ${id}`, note: null, age: 30, ...rest },
});
const note = (of: string, nth: number, body: string | null = null): StoreRecord => ({ person: of, nth, body });

/** Texts that have broken one store or another. */
const HOSTILE = [
  `'; DROP TABLE people; --`,
  `"quoted" \\ back\\\\slash`,
  '{a,"b",NULL}',
  'NULL',
  '',
  ' ',
  '%',
  '_',
  '$1',
  '?',
  ':name',
  '{"json": [1]}',
  'line\nbreak\r\n\ttab',
  '\u2028\u0007\u007f',
  'e\u0301',
  '\u00e9',
  '\ufb01 \u0130\u0131 \u{1F9D1}\u200D\u{1F9B0}',
  '__proto__',
  'x'.repeat(2_000),
];

const ANN = 'ann@post.example';
/** Addresses that differ from Ann's, but not much. */
const NEIGHBOURS = [
  'xann@post.example',
  'ann@post.example.example',
  'ann@post.example ',
  'ann@post-example',
  'a%@post.example',
  'an_@post.example',
  'ann+news@post.example',
  'ánn@post.example',
  null,
];

export async function locateAll(connector: StoreConnector, query: Omit<LocateQuery, 'cursor'>): Promise<StoreRecord[]> {
  const records: StoreRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await connector.locate(cursor === undefined ? query : { ...query, cursor });
    expect(page.records.length).toBeLessThanOrEqual(query.limit);
    records.push(...page.records);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return records;
}

/** What every connector must do. */
export function connectorContract(kind: string, traits: StoreTraits): void {
  const { holdsNul, holdsEmptyKeys = true, knowsKeys, knowsColumns, namespace, search = {} } = traits;
  const mapped = (collection: Collection): Collection => ({
    ...collection,
    ...(namespace && { namespace }),
    fields: collection.fields.map((one) => ({ ...one, ...(search[one.name] && { search: search[one.name] }) })),
  });
  const people = mapped(PEOPLE);
  const notes = mapped(NOTES);
  const byEmail = (...values: string[]) => ({ collection: people, field: 'email', values, limit: 100 });
  const byPerson = (...values: string[]) => ({ collection: notes, field: 'person', values, limit: 100 });

  describe(`a ${kind} store`, () => {
    let store: TestStore;
    let connector: StoreConnector;
    beforeAll(async () => {
      store = await traits.open();
    });
    beforeEach(async () => {
      connector = await store.connect();
      return () => connector.close();
    });
    afterAll(() => store.close());

    it('finds the subject and no one else, however the address is spelled', async () => {
      const others = NEIGHBOURS.map((email, index) => person(`other-${index}`, email));
      await store.fill([person('1', ANN), person('2', 'Ann@POST.example'), ...others], []);
      const found = await locateAll(connector, byEmail('aNN@post.EXAMPLE'));
      expect(found.map(({ id }) => id).sort()).toEqual(['1', '2']);
    });

    it('folds A to Z only: a Kelvin sign is no k, a dotless i no i', async () => {
      await store.fill(
        [person('1', 'k@post.example'), person('2', '\u212A@post.example'), person('3', '\u0131@post.example')],
        [],
      );
      expect((await locateAll(connector, byEmail('K@post.example'))).map(({ id }) => id)).toEqual(['1']);
      expect(await locateAll(connector, byEmail('I@post.example'))).toEqual([]);
    });

    it('compares everything else exactly', async () => {
      await store.fill([], [note('Ann', 1), note('ann', 1), note('ann ', 1)]);
      expect(await locateAll(connector, byPerson('ann'))).toEqual([note('ann', 1)]);
    });

    it('takes numbers as text', async () => {
      await store.fill([], [note('ann', 41), note('ann', 42), note('bob', 42), note('bob', 420)]);
      const found = await locateAll(connector, {
        collection: notes,
        field: 'nth',
        values: ['42', 'no number', '4.2e1'],
        limit: 1,
      });
      expect(found.map(({ person: of }) => of).sort()).toEqual(['ann', 'bob']);
    });

    it('gives back records whole: NULL as null, numbers as numbers', async () => {
      await store.fill([person('1', ANN, { note: null, age: 41 })], []);
      expect(await locateAll(connector, byEmail(ANN))).toEqual([person('1', ANN, { note: null, age: 41 })]);
    });

    it('pages 10,001 records of a composite key, each once', async () => {
      const many = Array.from({ length: 10_001 }, (_, index) => note('ann', index));
      await store.fill([], [...many, ...Array.from({ length: 50 }, (_, index) => note('bob', index))]);
      const found = await locateAll(connector, { ...byPerson('ann'), limit: 1_000 });
      expect(found.length).toBe(10_001);
      expect(new Set(found.map(({ nth }) => nth)).size).toBe(10_001);
      expect(found.every(({ person: of }) => of === 'ann')).toBe(true);
    });

    it('neither skips nor doubles what stays when records vanish between two pages', async () => {
      await store.fill(
        [],
        Array.from({ length: 30 }, (_, index) => note('ann', index)),
      );
      const first = await connector.locate({ ...byPerson('ann'), limit: 10 });
      await connector.apply([
        {
          collection: notes,
          change: {
            kind: 'delete',
            keys: first.records.slice(0, 5).map((record) => keyOf(notes, record)),
          },
        },
      ]);
      const rest: StoreRecord[] = [];
      for (let cursor = first.cursor; cursor !== undefined;) {
        const page: Awaited<ReturnType<StoreConnector['locate']>> = await connector.locate({
          ...byPerson('ann'),
          limit: 10,
          cursor,
        });
        rest.push(...page.records);
        cursor = page.cursor;
      }
      expect(new Set([...first.records, ...rest].map(({ nth }) => nth)).size).toBe(30);
      expect(rest.length).toBe(20);
    });

    it('reads by key and leaves out what is not there', async () => {
      await store.fill([], [note('ann', 1, 'a'), note('ann', 2, 'b'), note('bob', 1, 'c')]);
      const found = await connector.read(notes, [
        { person: 'ann', nth: 2 },
        { person: 'bob', nth: 2 },
      ]);
      expect(found).toEqual([note('ann', 2, 'b')]);
      expect(await connector.read(notes, [])).toEqual([]);
    });

    const crowd = () => [
      person('1', ANN, { note: 'hers' }),
      ...NEIGHBOURS.map((email, index) => person(`other-${index}`, email)),
    ];
    const book = () => [
      ...[1, 2, 3].map((nth) => note('1', nth, 'hers')),
      ...[1, 2, 3].map((nth) => note('11', nth)),
      note('other-1', 1, 'x'),
    ];

    it('deletes by key; twice equals once, bystanders stay as they were', async () => {
      await store.fill(crowd(), book());
      const before = await store.dump('notes');
      const hers = (await locateAll(connector, byPerson('1'))).map((record) => keyOf(notes, record));
      await connector.apply([{ collection: notes, change: { kind: 'delete', keys: hers } }]);
      const once = await store.dump('notes');
      await connector.apply([{ collection: notes, change: { kind: 'delete', keys: hers } }]);
      expect(await store.dump('notes')).toEqual(once);
      expect(once).toEqual(before.filter((row) => !row.includes('hers')));
      expect(once.length).toBe(4);
      expect(await store.dump('people')).toHaveLength(10);
    });

    it('masks by key; twice equals once, bystanders stay as they were', async () => {
      await store.fill(crowd(), book());
      const before = await store.dump('people');
      const fields = { email: 'token@masked.invalid', name: 'erased', note: null };
      const change = { kind: 'mask' as const, records: [{ key: { id: '1' }, fields }] };
      await connector.apply([{ collection: people, change }]);
      const once = await store.dump('people');
      await connector.apply([{ collection: people, change }]);
      expect(await store.dump('people')).toEqual(once);
      expect(once.filter((row) => !row.includes('masked.invalid'))).toEqual(
        before.filter((row) => !row.includes('hers')),
      );
      expect(await connector.read(people, [{ id: '1' }])).toEqual([{ id: '1', age: 30, ...fields }]);
      expect(await locateAll(connector, byEmail(ANN))).toEqual([]);
    });

    it('makes changes of several collections in one call; twice equals once', async () => {
      await store.fill(crowd(), book());
      const before = { people: await store.dump('people'), notes: await store.dump('notes') };
      const keys = (await locateAll(connector, byPerson('1'))).map((record) => keyOf(notes, record));
      const fields = { email: 'token@masked.invalid', name: 'erased', note: null };
      const changes: CollectionChange[] = [
        { collection: notes, change: { kind: 'delete', keys } },
        { collection: people, change: { kind: 'mask', records: [{ key: { id: '1' }, fields }] } },
      ];
      for (let times = 0; times < 2; times++) {
        await connector.apply(changes);
        expect(await store.dump('notes')).toEqual(before.notes.filter((row) => !row.includes('hers')));
        const people = await store.dump('people');
        expect(people.filter((row) => row.includes('masked.invalid'))).toHaveLength(1);
        expect(people.filter((row) => !row.includes('masked.invalid'))).toEqual(
          before.people.filter((row) => !row.includes('hers')),
        );
      }
    });

    it('takes an empty change for done', async () => {
      await store.fill(crowd(), []);
      const before = await store.dump('people');
      await connector.apply([{ collection: people, change: { kind: 'delete', keys: [] } }]);
      await connector.apply([{ collection: people, change: { kind: 'mask', records: [] } }]);
      await connector.apply([]);
      expect(await store.dump('people')).toEqual(before);
    });

    it('is repaired by a second run after a crash half-way', async () => {
      await store.fill(crowd(), book());
      const hers = (await locateAll(connector, byPerson('1'))).map((record) => keyOf(notes, record));
      await connector.apply([{ collection: notes, change: { kind: 'delete', keys: hers.slice(0, 1) } }]);
      const restarted = await store.connect();
      await restarted.apply([{ collection: notes, change: { kind: 'delete', keys: hers } }]);
      await restarted.close();
      expect((await store.dump('notes')).filter((row) => row.includes('hers'))).toEqual([]);
      expect(await store.dump('notes')).toHaveLength(4);
    });

    it('keeps both of two changes at the same time', async () => {
      await store.fill(crowd(), book());
      const other = await store.connect();
      await Promise.all([
        connector.apply([
          { collection: notes, change: { kind: 'delete', keys: [1, 2, 3].map((nth) => ({ person: '1', nth })) } },
        ]),
        other.apply([
          { collection: notes, change: { kind: 'delete', keys: [1, 2, 3].map((nth) => ({ person: '11', nth })) } },
        ]),
      ]);
      await other.close();
      expect(await store.dump('notes')).toHaveLength(1);
    });

    it('takes hostile values for what they are', async () => {
      const values = [...HOSTILE, ...(holdsNul ? ['nul\0nul'] : [])].filter((value) => value || holdsEmptyKeys);
      await store.fill(
        values.map((value) => person(value, `${value}@x`, { name: value, note: value })),
        [],
      );
      for (const value of values) {
        const found = await locateAll(connector, byEmail(`${value}@x`));
        expect(found).toEqual([person(value, `${value}@x`, { name: value, note: value })]);
      }
      const [kept = '', ...gone] = values;
      await connector.apply([{ collection: people, change: { kind: 'delete', keys: gone.map((id) => ({ id })) } }]);
      expect(
        (await locateAll(connector, { ...byEmail(...values.map((value) => `${value}@x`)), limit: 1 })).map(
          ({ id }) => id,
        ),
      ).toEqual([kept]);
    });

    it('does not fail on values it could never hold', async () => {
      await store.fill([person('1', ANN)], []);
      const found = await locateAll(connector, byEmail(ANN, 'nul\0', '\ud800'));
      expect(found).toHaveLength(1);
    });

    it('calls an outage a fault, in every method, and recovers from it', async () => {
      await store.fill(crowd(), book());
      const fresh = await store.connect();
      const repair = await store.fail();
      for (const tried of [connector, fresh]) {
        await expect(tried.locate(byEmail(ANN))).rejects.toMatchObject({ name: 'StoreUnreachable' });
        await expect(tried.read(people, [{ id: '1' }])).rejects.toMatchObject({ name: 'StoreUnreachable' });
        await expect(
          tried.apply([{ collection: people, change: { kind: 'delete', keys: [{ id: '1' }] } }]),
        ).rejects.toMatchObject({
          name: 'StoreUnreachable',
        });
      }
      await repair();
      expect(await locateAll(fresh, byEmail(ANN))).toHaveLength(1);
      await fresh.close();
    });

    it('says when the data map names what is not there', async () => {
      await store.fill(crowd(), book());
      const lost = { ...people, id: 'tried.lost', name: 'lost' };
      await expect(connector.locate({ ...byEmail(ANN), collection: lost })).rejects.toMatchObject({
        name: 'StoreMismatch',
      });
      if (!knowsColumns) return;
      const odd = { ...people, id: 'tried.odd', fields: [...people.fields, field('colour')] };
      await expect(connector.locate({ ...byEmail(ANN), collection: odd })).rejects.toMatchObject({
        name: 'StoreMismatch',
      });
    });

    if (knowsKeys)
      it('refuses a primary key that the store does not keep unique', async () => {
        await store.fill(crowd(), book());
        const loose = { ...notes, id: 'tried.loose', primaryKey: ['person'] };
        await expect(connector.locate({ ...byPerson('1'), collection: loose })).rejects.toMatchObject({
          name: 'StoreMismatch',
        });
        await expect(
          connector.apply([{ collection: loose, change: { kind: 'delete', keys: [{ person: '1' }] } }]),
        ).rejects.toMatchObject({
          name: 'StoreMismatch',
        });
      });

    if (knowsColumns)
      it('holds a change whole or not at all, and quotes no value in the fault', async () => {
        await store.fill(crowd(), book());
        const before = await store.dump('people');
        const masks = (name: string | null) => ({ name }) as Record<string, string | null>;
        const records = [
          { key: { id: '1' }, fields: masks('erased') },
          { key: { id: 'other-1' }, fields: masks(null) },
        ];
        const fault: unknown = await connector
          .apply([{ collection: people, change: { kind: 'mask', records } }])
          .catch((thrown: unknown) => thrown);
        expect(fault).toMatchObject({ name: 'StoreMismatch' });
        expect((fault as Error).cause).toBeUndefined();
        expect(String(fault)).not.toMatch(/Name of|post\.example|other-1/);
        expect(await store.dump('people')).toEqual(before);
      });
  });
}

/** A row as the data map's types have it, for stores that are filled by statement. */
export const cellsOf = (record: StoreRecord, names: string[]): FieldValue[] =>
  names.map((name) => record[name] ?? null);
