import { TextDecoder } from 'node:util';
import type { DatabaseSync } from 'node:sqlite';
import type { Collection } from '../../core/data-map/compiled.ts';
import { columnsOf } from '../../core/data-map/values.ts';
import { StoreMismatch } from '../../core/errors.ts';

/** What the database says about a table: its declared types by column, and how texts lie in it. */
export interface Shape {
  table: string;
  /** Each column, text as its bytes, and behind it its type; see `recordOf`. */
  selection: string;
  encoding: TextDecoder;
  types: Map<string, string>;
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const selectionOf = (collection: Collection): string =>
  columnsOf(collection)
    .map(quote)
    .map((name) => `CASE typeof(${name}) WHEN 'text' THEN CAST(${name} AS BLOB) ELSE ${name} END, typeof(${name})`)
    .join(', ');

function isUnique(database: DatabaseSync, table: string, key: string[]): boolean {
  const within = (columns: unknown[]) => columns.length > 0 && columns.every((name) => key.includes(String(name)));
  const primary = database.prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0').all(table);
  if (within(primary.map(({ name }) => name))) return true;
  const indexes = database.prepare('SELECT name FROM pragma_index_list(?) WHERE "unique" AND NOT partial').all(table);
  const columns = database.prepare('SELECT name FROM pragma_index_info(?)');
  return indexes.some((index) => within(columns.all(String(index.name)).map(({ name }) => name)));
}

/**
 * Reads a table's columns and proves that the declared key is one: were it not unique, deleting by it would reach other
 * people's rows. @throws StoreMismatch
 */
export function readShape(database: DatabaseSync, collection: Collection): Shape {
  const { name: table, primaryKey } = collection;
  const rows = database.prepare('SELECT name, upper(type) AS type FROM pragma_table_info(?)').all(table);
  if (rows.length === 0) throw new StoreMismatch(`SQLite has no table ${table}`);
  const types = new Map(rows.map(({ name, type }) => [String(name), String(type)]));
  // SQLite takes a quoted name that is no column for a text, and would answer it in every row.
  for (const name of columnsOf(collection))
    if (!types.has(name)) throw new StoreMismatch(`SQLite table ${table} has no column ${name}`);
  if (!isUnique(database, table, primaryKey))
    throw new StoreMismatch(`${table}: no unique index holds (${primaryKey.join(', ')}) to one row`);
  const encoding = String(database.prepare('PRAGMA encoding').get()?.encoding);
  return {
    table: quote(table),
    selection: selectionOf(collection),
    types,
    encoding: new TextDecoder(encoding, { ignoreBOM: true }),
  };
}
