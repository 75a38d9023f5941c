import type { Collection } from '../../core/data-map/compiled.ts';
import { columnsOf } from '../../core/data-map/values.ts';
import { StoreMismatch } from '../../core/errors.ts';
import { EXACT_TYPES } from './values.ts';

/** Runs one statement within the current transaction. */
export type Run = (query: {
  text: string;
  values: unknown[];
  types: typeof EXACT_TYPES;
}) => Promise<{ rows: Record<string, unknown>[] }>;

interface Column {
  /** Without length: a cast to varchar(3) would shorten what is searched for. */
  type: string;
  isArray: boolean;
  isRequired: boolean;
}

/** What the database says about a table. */
export interface Shape {
  table: string;
  /** What a query of table `r` selects: all columns that the data map names. */
  selection: string;
  columns: Map<string, Column>;
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A column of the table that a query calls `r`. */
export const column = (name: string): string => `r.${quote(name)}`;

/** Lists come as JSON, whatever their element type. */
const selectionOf = (columns: Shape['columns'], collection: Collection): string =>
  columnsOf(collection)
    .map((name) => (columns.get(name)?.isArray ? `to_jsonb(${column(name)}) AS ${quote(name)}` : column(name)))
    .join(', ');

const tableOf = ({ namespace, name }: Collection): string => (namespace ? `${quote(namespace)}.` : '') + quote(name);

const COLUMNS = `
SELECT a.attname::text AS name, a.attnotnull AS required, t.typcategory = 'A' AS is_array,
  format_type(CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END, -1) AS type
FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped`;

const UNIQUE = `
SELECT 1 FROM pg_index i
WHERE i.indrelid = to_regclass($1) AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
  AND (SELECT array_agg(a.attname::text) FROM pg_attribute a
       WHERE a.attrelid = i.indrelid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])) <@ $2::text[]
LIMIT 1`;

/**
 * Reads a table's columns and proves that the declared key is one: were it not unique, deleting by it would reach other
 * people's rows. @throws StoreMismatch
 */
export async function readShape(run: Run, collection: Collection): Promise<Shape> {
  const table = tableOf(collection);
  const { rows } = await run({ text: COLUMNS, values: [table], types: EXACT_TYPES });
  if (rows.length === 0) throw new StoreMismatch(`PostgreSQL has no table ${table}`);
  const columns = new Map(
    rows.map((row) => [
      String(row.name),
      { type: String(row.type), isArray: row.is_array === true, isRequired: row.required === true },
    ]),
  );
  for (const name of columnsOf(collection))
    if (!columns.has(name)) throw new StoreMismatch(`PostgreSQL table ${table} has no column ${name}`);
  for (const name of collection.primaryKey)
    if (!columns.get(name)?.isRequired) throw new StoreMismatch(`${table}: key column ${name} may be NULL`);
  const unique = await run({ text: UNIQUE, values: [table, collection.primaryKey], types: EXACT_TYPES });
  if (unique.rows.length === 0)
    throw new StoreMismatch(`${table}: no unique index holds (${collection.primaryKey.join(', ')}) to one row`);
  return { table, columns, selection: selectionOf(columns, collection) };
}
