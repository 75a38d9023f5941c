import type { ProvenIdentifier } from '../identity/identifier.ts';
import type { Collection, CompiledConfig } from './compiled.ts';
import { foldAscii, foldsCase } from './values.ts';

/** Values of one field: searched for there, or found there. */
export interface FieldTexts {
  collection: string;
  field: string;
  values: string[];
}

type DataMap = Pick<CompiledConfig, 'collections'>;

/**
 * Merges by collection and field; each value once, spelled as a field that ignores case compares it. A blank names nobody:
 * stores write it where they know nothing, and it would lead to everybody else of whom they know nothing.
 */
function merge({ collections }: DataMap, parts: FieldTexts[]): FieldTexts[] {
  const merged: { collection: string; field: string; folds: boolean; seen: Set<string> }[] = [];
  for (const part of parts) {
    let into = merged.find((other) => isSameField(other, part));
    if (!into) {
      const { collection: id, field } = part;
      const collection = collections.find((candidate) => candidate.id === id);
      into = {
        collection: id,
        field,
        folds: collection !== undefined && foldsCase(collection, field),
        seen: new Set(),
      };
      merged.push(into);
    }
    for (const value of part.values) if (value.trim() !== '') into.seen.add(into.folds ? foldAscii(value) : value);
  }
  return merged.map(({ collection, field, seen }) => ({ collection, field, values: [...seen] }));
}

type Place = Pick<FieldTexts, 'collection' | 'field'>;

const isSameField = (left: Place, right: Place): boolean =>
  left.field === right.field && left.collection === right.collection;

/** What is asked first: the collections that hold an identity of a proven type, by its value. */
export const seedSearches = (map: DataMap, proven: ProvenIdentifier[]): FieldTexts[] =>
  merge(
    map,
    map.collections.flatMap(({ id, identities }) =>
      identities.flatMap(({ field, type }) =>
        proven
          .filter((identifier) => identifier.type === type)
          .map(({ value }) => ({ collection: id, field, values: [value] })),
      ),
    ),
  );

/** What values found lead to: the collections that refer to where they were found. */
export const followReferences = (map: DataMap, found: FieldTexts[]): FieldTexts[] =>
  merge(
    map,
    map.collections.flatMap(({ id, references }) =>
      references.flatMap(({ field, from }) =>
        found
          .filter((texts) => texts.collection === from.collection && texts.field === from.field)
          .map(({ values }) => ({ collection: id, field, values })),
      ),
    ),
  );

/** The searches less what was asked already: each value of each field is asked once, so that cycles end. */
export function notAsked(map: DataMap, searches: FieldTexts[], asked: FieldTexts[]): FieldTexts[] {
  const done = merge(map, asked);
  return merge(map, searches).flatMap((search) => {
    const before = new Set(done.find((other) => isSameField(other, search))?.values);
    const values = search.values.filter((value) => !before.has(value));
    return values.length > 0 ? [{ ...search, values }] : [];
  });
}

/** Values that one search carries at most; a store's statement takes no more. */
const VALUES_A_SEARCH = 500;

/** A search in pieces that a store's statement takes. */
export const splitSearch = (search: FieldTexts): FieldTexts[] =>
  Array.from({ length: Math.ceil(search.values.length / VALUES_A_SEARCH) }, (_, index) => ({
    ...search,
    values: search.values.slice(index * VALUES_A_SEARCH, (index + 1) * VALUES_A_SEARCH),
  }));

/** The fields of a collection whose values other collections refer to. */
export const referredFields = ({ collections }: DataMap, collectionId: string): string[] => [
  ...new Set(
    collections.flatMap(({ references }) =>
      references.filter(({ from }) => from.collection === collectionId).map(({ from }) => from.field),
    ),
  ),
];

/**
 * The parent end of a reference: the one whose field is its collection's whole primary key, as a foreign key points at
 * it; where both or neither are, the end that the values come from.
 */
function parentAndChild(child: Collection, field: string, parent: Collection, parentField: string): [string, string] {
  const isKey = (collection: Collection, name: string) =>
    collection.primaryKey.length === 1 && collection.primaryKey[0] === name;
  const reversed = isKey(child, field) && !isKey(parent, parentField);
  return reversed ? [child.id, parent.id] : [parent.id, child.id];
}

/** Parent and child of every reference and of every `eraseAfter`. */
function edges({ collections }: DataMap): [parent: string, child: string][] {
  const byId = new Map(collections.map((collection) => [collection.id, collection]));
  return collections.flatMap((collection) => [
    ...collection.references.flatMap(({ field, from }) => {
      const parent = byId.get(from.collection);
      return parent ? [parentAndChild(collection, field, parent, from.field)] : [];
    }),
    ...(collection.eraseAfter ?? []).map((after): [string, string] => [collection.id, after]),
  ]);
}

/** Depth first, so that children come out before their parents; on a cycle the first named goes last. */
function childrenFirst(ids: string[], parentsAndChildren: [string, string][]): string[] {
  const ordered: string[] = [];
  const visited = new Set<string>();
  const visit = (id: string): void => {
    if (visited.has(id)) return;
    visited.add(id);
    for (const [parent, child] of parentsAndChildren) if (parent === id) visit(child);
    ordered.push(id);
  };
  ids.forEach(visit);
  return ordered;
}

/** The collections of a store, children before parents. */
export function collectionsInOrder(map: DataMap, storeId: string): Collection[] {
  const order = childrenFirst(
    map.collections.map(({ id }) => id),
    edges(map),
  );
  return order.flatMap(
    (id) => map.collections.find((collection) => collection.id === id && collection.storeId === storeId) ?? [],
  );
}

const storeOf = ({ collections }: DataMap, id: string): string =>
  collections.find((collection) => collection.id === id)?.storeId ?? '';

/** All stores, children before parents. */
export const storesInOrder = (config: Pick<CompiledConfig, 'collections' | 'stores'>): string[] =>
  childrenFirst(
    config.stores.map(({ id }) => id),
    edges(config).map(([parent, child]) => [storeOf(config, parent), storeOf(config, child)]),
  );
