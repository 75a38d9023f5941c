import type { Collection } from '../../core/data-map/compiled.ts';
import type { Change, LocateQuery, RecordKey } from '../../core/data-map/connector.ts';
import { foldAscii, foldsCase } from '../../core/data-map/values.ts';
import { column, quote } from './shape.ts';
import type { Shape } from './shape.ts';
import { couldHold, isStorable, toText } from './values.ts';

export interface Statement {
  text: string;
  values: unknown[];
}

const typeOf = ({ columns }: Shape, name: string): string => columns.get(name)?.type ?? 'text';

/** Text to the column's own type, so that its index serves. */
const cast = (shape: Shape, name: string, text: string): string =>
  typeOf(shape, name) === 'bytea' ? `decode(${text}, 'base64')` : `${text}::${typeOf(shape, name)}`;

/** The condition that a field equals one of the texts in $1, and those texts the column could hold. */
function matches(shape: Shape, { collection, field, values }: LocateQuery): { condition: string; texts: string[] } {
  const storable = values.filter(isStorable);
  const folds = foldsCase(collection, field);
  // The C collation folds A to Z only; see foldAscii.
  const folded = (text: string): string => (folds ? `lower(${text}::text COLLATE "C")` : `${text}::text`);
  const texts = folds ? storable.map(foldAscii) : storable;
  if (shape.columns.get(field)?.isArray)
    return {
      condition: `EXISTS (SELECT FROM unnest(${column(field)}) AS e(v) WHERE ${folded('e.v')} = ANY ($1::text[]))`,
      texts,
    };
  const type = typeOf(shape, field);
  if (folds || couldHold(type, '') === undefined)
    return { condition: `${folded(column(field))} = ANY ($1::text[])`, texts };
  return {
    condition: `${column(field)} = ANY ($1::text[]::${type}[])`,
    texts: texts.filter((text) => couldHold(type, text)),
  };
}

/**
 * One page by keyset: rows after the cursor in key order, one more than asked to see whether there is a next page. A key has no
 * nulls; asked to put them first, the server can't walk the key's index until it has met a page full of matches, which it would
 * like for the limit, and which for one person is the whole table. Who has a second page has many rows: there it may choose.
 */
export function locateStatement(shape: Shape, query: LocateQuery): Statement {
  const { collection, cursor, limit } = query;
  const { condition, texts } = matches(shape, query);
  const keys = collection.primaryKey.map(column);
  const from = `SELECT ${shape.selection} FROM ${shape.table} AS r WHERE ${condition}`;
  if (cursor === undefined) {
    const order = keys.map((key) => `${key} NULLS FIRST`).join(', ');
    return { text: `${from} ORDER BY ${order} LIMIT $2`, values: [texts, limit + 1] };
  }
  const after = JSON.parse(cursor) as string[];
  const bounds = collection.primaryKey.map((name, index) => cast(shape, name, `$${index + 3}::text`)).join(', ');
  const text = `${from} AND (${keys.join(', ')}) > (${bounds}) ORDER BY ${keys.join(', ')} LIMIT $2`;
  return { text, values: [texts, limit + 1, ...after] };
}

/** The cursor that continues after a key. */
export const cursorAfter = ({ primaryKey }: Collection, key: RecordKey): string =>
  JSON.stringify(primaryKey.map((name) => toText(key[name] ?? null)));

/** Keys as one text array per key column, and the join that casts them back. */
function keyJoin(shape: Shape, { primaryKey }: Collection, keys: RecordKey[]) {
  const on = primaryKey.map((name, index) => `${column(name)} = ${cast(shape, name, `k.k${index}`)}`).join(' AND ');
  const values = primaryKey.map((name) => keys.map((key) => toText(key[name] ?? null)));
  return { on, values };
}

const unnest = (arrays: number, names: string[]): string =>
  `unnest(${Array.from({ length: arrays }, (_, index) => `$${index + 1}::text[]`).join(', ')}) AS k(${names.join(', ')})`;

/** Rows by primary key. */
export function readStatement(shape: Shape, collection: Collection, keys: RecordKey[]): Statement {
  const { on, values } = keyJoin(shape, collection, keys);
  const names = values.map((_, index) => `k${index}`);
  const text = `SELECT ${shape.selection} FROM ${shape.table} AS r JOIN ${unnest(names.length, names)} ON ${on}`;
  return { text, values };
}

/** One statement for the whole change, so that it holds whole or not at all. */
export function changeStatement(shape: Shape, collection: Collection, change: Change): Statement {
  const keys = change.kind === 'delete' ? change.keys : change.records.map(({ key }) => key);
  const { on, values } = keyJoin(shape, collection, keys);
  const keyNames = values.map((_, index) => `k${index}`);
  if (change.kind === 'delete')
    return { text: `DELETE FROM ${shape.table} AS r USING ${unnest(keyNames.length, keyNames)} WHERE ${on}`, values };
  const fields = [...new Set(change.records.flatMap((record) => Object.keys(record.fields)))];
  const masks = fields.map((name) => change.records.map((record) => toText(record.fields[name] ?? null)));
  const names = [...keyNames, ...fields.map((_, index) => `m${index}`)];
  const sets = fields.map((name, index) => `${quote(name)} = ${cast(shape, name, `k.m${index}`)}`).join(', ');
  const text = `UPDATE ${shape.table} AS r SET ${sets} FROM ${unnest(names.length, names)} WHERE ${on}`;
  return { text, values: [...values, ...masks] };
}
