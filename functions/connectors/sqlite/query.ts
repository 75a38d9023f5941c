import type { TextDecoder } from 'node:util';
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { LocateQuery, RecordKey, StoreRecord } from '../../core/data-map/connector.ts';
import { columnsOf, foldAscii, foldsCase } from '../../core/data-map/values.ts';
import { quote } from './shape.ts';
import type { Shape } from './shape.ts';
import { fromStored, toStored } from './values.ts';

export interface Statement {
  text: string;
  values: SQLInputValue[];
}

/** The record in a row of `locateStatement` or `readText`. */
export const recordOf = (collection: Collection, row: SQLOutputValue[], encoding: TextDecoder): StoreRecord =>
  Object.fromEntries(columnsOf(collection).map((name, n) => [name, fromStored(row[2 * n], row[2 * n + 1], encoding)]));

const keyIs = ({ primaryKey }: Collection): string => primaryKey.map((name) => `${quote(name)} = ?`).join(' AND ');

/** The values of fields of a record as their columns take them. */
export const bindings = ({ types }: Shape, names: string[], record: StoreRecord): SQLInputValue[] =>
  names.map((name) => toStored(record[name] ?? null, types.get(name) ?? ''));

/**
 * One page by keyset: rows after the cursor in key order, one more than asked to see whether there is a next page. The limit is no
 * parameter: SQLite plans anew whenever one that it planned by is bound.
 */
export function locateStatement(shape: Shape, query: LocateQuery): Statement {
  const { collection, field, values, cursor, limit } = query;
  const folds = foldsCase(collection, field);
  // lower() of SQLite folds A to Z only; see foldAscii.
  const column = folds ? `lower(${quote(field)})` : quote(field);
  const type = folds ? '' : (shape.types.get(field) ?? '');
  const texts = values.map((value) => toStored(folds ? foldAscii(value) : value, type));
  const keys = collection.primaryKey.map(quote).join(', ');
  const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
  const after = cursor === undefined ? undefined : (JSON.parse(cursor) as RecordKey);
  const text = `SELECT ${shape.selection} FROM ${shape.table} WHERE ${column} IN (${marks(texts.length)})
${after ? `AND (${keys}) > (${marks(collection.primaryKey.length)})` : ''} ORDER BY ${keys} LIMIT ${limit + 1}`;
  const bounds = after ? bindings(shape, collection.primaryKey, after) : [];
  return { text, values: [...texts, ...bounds] };
}

export const readText = (shape: Shape, collection: Collection): string =>
  `SELECT ${shape.selection} FROM ${shape.table} WHERE ${keyIs(collection)}`;

export const deleteText = (shape: Shape, collection: Collection): string =>
  `DELETE FROM ${shape.table} WHERE ${keyIs(collection)}`;

export const maskText = (shape: Shape, collection: Collection, fields: string[]): string =>
  `UPDATE ${shape.table} SET ${fields.map((name) => `${quote(name)} = ?`).join(', ')} WHERE ${keyIs(collection)}`;
