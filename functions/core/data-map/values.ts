import type { Collection } from './compiled.ts';
import type { FieldValue, LocateQuery, RecordKey, StoreRecord } from './connector.ts';

/** Every scalar of a value as text, nulls left out: what can be searched for in another store. */
export function keyTexts(value: FieldValue | undefined): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(keyTexts);
  return typeof value === 'object' ? [] : [String(value)];
}

/** The values at a path of a record; lists on the way are walked through. */
export function valuesAt(value: FieldValue | undefined, path: string[]): FieldValue[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  return value !== null && typeof value === 'object' && Object.hasOwn(value, first) ? valuesAt(value[first], rest) : [];
}

/** The values of a field, which may be a path into a document. */
export const fieldValues = (record: StoreRecord, field: string): FieldValue[] => valuesAt(record, field.split('.'));

/** The columns of a collection: the first parts of its fields' names. */
export const columnsOf = (collection: Collection): string[] => [...treeOf(collection).keys()];

/** The primary key of a record. */
export const keyOf = ({ primaryKey }: Collection, record: StoreRecord): RecordKey =>
  Object.fromEntries(primaryKey.map((field) => [field, record[field] ?? null]));

/** One text per primary key: equal keys give equal text. */
export const keyId = ({ primaryKey }: Collection, key: RecordKey): string =>
  JSON.stringify(primaryKey.map((field) => keyTexts(key[field])));

/** Lower-cases A to Z and nothing else: Unicode folding would take a Kelvin sign for a k, and so one person for another. */
export const foldAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/**
 * Whether a field is matched without regard to the case of A to Z: where it is declared to hold an e-mail address. The
 * person proved an address, however the store spells it (RFC 5321 section 2.4 lets the local part differ; nobody's does).
 */
export const foldsCase = ({ identities }: Collection, field: string): boolean =>
  identities.some((identity) => identity.field === field && identity.type === 'email');

/** Whether a record's field holds one of the values that a query asks for. */
export function valueMatcher({ collection, field, values }: LocateQuery): (record: StoreRecord) => boolean {
  const fold = foldsCase(collection, field) ? foldAscii : (text: string) => text;
  const wanted = new Set(values.map(fold));
  return (record) =>
    fieldValues(record, field)
      .flatMap(keyTexts)
      .some((text) => wanted.has(fold(text)));
}

type Tree = Map<string, Tree>;

/** By collection, which never changes. */
const trees = new WeakMap<Collection, Tree>();

function treeOf(collection: Collection): Tree {
  const known = trees.get(collection);
  if (known) return known;
  const root: Tree = new Map<string, Tree>();
  trees.set(collection, root);
  for (const { name } of collection.fields) {
    let at = root;
    for (const part of name.split('.')) {
      const next: Tree = at.get(part) ?? new Map<string, Tree>();
      at.set(part, next);
      at = next;
    }
  }
  return root;
}

function prune(value: FieldValue, tree: Tree): FieldValue {
  if (tree.size === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => prune(item, tree));
  const parts = Object.entries(value);
  if (parts.every(([name]) => tree.get(name)?.size === 0)) return value; // of most records nothing is cut
  return Object.fromEntries(
    parts.flatMap(([name, part]) => {
      const branch = tree.get(name);
      return branch ? [[name, prune(part, branch)]] : [];
    }),
  );
}

/** The part of a record that the data map declares; what it doesn't name never leaves the store. */
export const declared = (collection: Collection, record: StoreRecord): StoreRecord =>
  prune(record, treeOf(collection)) as StoreRecord;
