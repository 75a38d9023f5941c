import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection, CompiledConfig, Store } from '../../../functions/core/data-map/compiled.ts';
import {
  collectionsInOrder,
  followReferences,
  notAsked,
  referredFields,
  seedSearches,
  storesInOrder,
} from '../../../functions/core/data-map/graph.ts';
import type { FieldTexts } from '../../../functions/core/data-map/graph.ts';

const store = (id: string): Store => ({ id, kind: 'sqlite', region: 'eu', settings: {}, title: id });
const collection = (id: string, rest: Partial<Collection> = {}): Collection => ({
  ...{ id, storeId: id.split('.')[0]!, name: id, title: id, primaryKey: ['id'], fields: [], identities: [] },
  ...{ references: [], erasure: { action: 'delete' }, context: {} },
  ...rest,
});
const refers = (field: string, target: string, targetField = 'id') => ({
  field,
  from: { collection: target, field: targetField },
});
const mapOf = (...collections: Collection[]): CompiledConfig => ({
  hash: '',
  controller: {} as CompiledConfig['controller'],
  stores: [...new Set(collections.map(({ storeId }) => storeId))].map(store),
  collections,
});

describe('searches', () => {
  const map = mapOf(
    collection('a.people', {
      identities: [
        { field: 'email', type: 'email' },
        { field: 'phone', type: 'phone' },
      ],
    }),
    collection('b.notes', { references: [refers('person', 'a.people')] }),
    collection('b.mails', {
      identities: [{ field: 'to', type: 'email' }],
      references: [refers('to', 'a.people', 'email')],
    }),
  );

  it('begin at fields of the proven types only', () => {
    expect(seedSearches(map, [{ type: 'email', value: 'Ann@X.example' }])).toEqual([
      { collection: 'a.people', field: 'email', values: ['ann@x.example'] },
      { collection: 'b.mails', field: 'to', values: ['ann@x.example'] },
    ]);
    expect(seedSearches(map, [{ type: 'device-id', value: 'd' }])).toEqual([]);
  });

  it('follow no blank value: a store writes it where it knows nothing, of many people', () => {
    const found = [{ collection: 'a.people', field: 'id', values: ['', ' '] }];
    expect(followReferences(map, found).flatMap(({ values }) => values)).toEqual([]);
    expect(notAsked(map, followReferences(map, found), [])).toEqual([]);
  });

  it('follow values to where they are referred to, spelled as they are unless the target ignores case', () => {
    const found = [
      { collection: 'a.people', field: 'id', values: ['X1', 'X1', 'x1'] },
      { collection: 'a.people', field: 'email', values: ['Ann@X.example', 'ann@x.EXAMPLE'] },
    ];
    expect(followReferences(map, found)).toEqual([
      { collection: 'b.notes', field: 'person', values: ['X1', 'x1'] },
      { collection: 'b.mails', field: 'to', values: ['ann@x.example'] },
    ]);
    expect(referredFields(map, 'a.people')).toEqual(['id', 'email']);
  });

  it('leave out what was asked', () => {
    const asked = [{ collection: 'b.notes', field: 'person', values: ['1', '2'] }];
    expect(notAsked(map, [{ collection: 'b.notes', field: 'person', values: ['2', '3'] }], asked)).toEqual([
      { collection: 'b.notes', field: 'person', values: ['3'] },
    ]);
    expect(notAsked(map, asked, asked)).toEqual([]);
  });
});

describe('order', () => {
  const position = (ids: string[], id: string) => ids.indexOf(id);

  it('puts the holder of a foreign key before what it points at, whichever way the values flow', () => {
    const map = mapOf(
      collection('s.customers', { references: [] }),
      // customers.address -> addresses.id, written with direction `to`: values flow to the addresses.
      collection('s.addresses', { references: [refers('id', 's.customers', 'address')] }),
      collection('s.orders', { references: [refers('customer', 's.customers')] }),
    );
    const ids = collectionsInOrder(map, 's').map(({ id }) => id);
    expect(ids).toEqual(['s.orders', 's.customers', 's.addresses']);
  });

  it('minds erase_after', () => {
    const map = mapOf(collection('s.a', { eraseAfter: ['s.c'] }), collection('s.b'), collection('s.c'));
    expect(collectionsInOrder(map, 's').map(({ id }) => id)).toEqual(['s.c', 's.a', 's.b']);
  });

  it('ends on cycles and names every collection once', () => {
    const map = mapOf(
      collection('s.a', { references: [refers('b', 's.b')] }),
      collection('t.b', { references: [refers('a', 's.a'), refers('b', 't.b')] }),
      collection('s.b', { references: [refers('a', 's.a')] }),
    );
    expect(
      collectionsInOrder(map, 's')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['s.a', 's.b']);
    expect(storesInOrder(map).sort()).toEqual(['s', 't']);
  });

  const acyclic = fc
    .array(fc.record({ storeId: fc.constantFrom('r', 's', 't'), parents: fc.array(fc.nat(30), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((drafts) =>
      mapOf(
        ...drafts.map(({ storeId, parents }, index) =>
          collection(`${storeId}.c${index}`, {
            references:
              index === 0
                ? []
                : parents
                    .map((parent) => parent % index)
                    .map((parent) => refers('p', `${drafts[parent]!.storeId}.c${parent}`)),
          }),
        ),
      ),
    );

  it('is children first on every map without cycles', () => {
    fc.assert(
      fc.property(acyclic, (map) => {
        for (const { id: storeId } of map.stores) {
          const ids = collectionsInOrder(map, storeId).map(({ id }) => id);
          for (const { id, references } of map.collections)
            for (const { from } of references)
              if (ids.includes(id) && ids.includes(from.collection))
                expect(position(ids, id)).toBeLessThan(position(ids, from.collection));
        }
      }),
    );
  });
});

/** A world of rows in which each row refers to rows of other collections, any way, cycles and all. */
const world = fc.record({
  collections: fc.integer({ min: 1, max: 5 }),
  references: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 10 }),
  rows: fc.array(fc.record({ in: fc.nat(4), id: fc.nat(6), points: fc.nat(6), owner: fc.constantFrom('ann', 'bob') }), {
    maxLength: 40,
  }),
});

describe('waves', () => {
  it('end, ask nothing twice, and reach exactly what is connected to the seed', () => {
    fc.assert(
      fc.property(world, ({ collections, references, rows }) => {
        const name = (index: number) => `s.c${index % collections}`;
        const map = mapOf(
          ...Array.from({ length: collections }, (_, index) =>
            collection(name(index), {
              identities: index === 0 ? [{ field: 'owner', type: 'account-id' }] : [],
              references: references
                .filter(([child]) => name(child) === name(index))
                .map(([, parent]) => refers('points', name(parent))),
            }),
          ),
        );
        const at = (row: (typeof rows)[number]) => name(row.in);
        const value = (row: (typeof rows)[number], field: string) => String(row[field as 'id' | 'points' | 'owner']);

        const asked: FieldTexts[] = [];
        const reached = new Set<(typeof rows)[number]>();
        let searches = seedSearches(map, [{ type: 'account-id', value: 'ann' }]);
        for (let wave = 0; searches.length > 0; wave++) {
          expect(wave).toBeLessThan(60);
          for (const { collection: of, field, values } of searches)
            for (const one of values)
              expect(
                asked.some(
                  (before) => before.collection === of && before.field === field && before.values.includes(one),
                ),
              ).toBe(false);
          asked.push(...searches);
          const found = searches.flatMap((search) =>
            rows.filter((row) => at(row) === search.collection && search.values.includes(value(row, search.field))),
          );
          found.forEach((row) => reached.add(row));
          const values = found.flatMap((row) =>
            referredFields(map, at(row)).map((field) => ({ collection: at(row), field, values: [value(row, field)] })),
          );
          searches = notAsked(map, followReferences(map, values), asked);
        }

        // The same by brute force: grow the set until nothing is added.
        const expected = new Set(rows.filter((row) => at(row) === name(0) && row.owner === 'ann'));
        for (let before = -1; before < expected.size;) {
          before = expected.size;
          for (const row of rows)
            for (const { field, from } of map.collections.find(({ id }) => id === at(row))!.references)
              if (
                [...expected].some(
                  (parent) => at(parent) === from.collection && value(parent, from.field) === value(row, field),
                )
              )
                expected.add(row);
        }
        expect(reached).toEqual(expected);
      }),
    );
  });
});
