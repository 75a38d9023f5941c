import type { DatabaseSync } from 'node:sqlite';
import type { Collection } from '../../core/data-map/compiled.ts';
import type { Change, LocatePage, StoreConnector } from '../../core/data-map/connector.ts';
import { columnsOf, keyOf } from '../../core/data-map/values.ts';
import { StoreMismatch } from '../../core/errors.ts';
import { toFault } from './faults.ts';
import { closeFile, openFile, prepare } from './open-file.ts';
import { bindings, deleteText, locateStatement, maskText, readText, recordOf } from './query.ts';
import { readShape } from './shape.ts';
import type { Shape } from './shape.ts';

function applyChange(database: DatabaseSync, shape: Shape, collection: Collection, change: Change): void {
  if (change.kind === 'delete') {
    const statement = prepare(database, deleteText(shape, collection));
    for (const key of change.keys) statement.run(...bindings(shape, collection.primaryKey, key));
    return;
  }
  for (const { key, fields } of change.records) {
    const names = Object.keys(fields);
    const statement = prepare(database, maskText(shape, collection, names));
    statement.run(...bindings(shape, names, fields), ...bindings(shape, collection.primaryKey, key));
  }
}

/** What a table looks like is asked again after this time, and after every fault. */
const SHAPE_MS = 60_000;
const known = new Map<string, { shape: Shape; until: number }>();

function shapeOf(file: string, database: DatabaseSync, collection: Collection): Shape {
  const asked = JSON.stringify([file, collection.name, collection.primaryKey, columnsOf(collection)]);
  const found = known.get(asked);
  if (found && found.until > Date.now()) return found.shape;
  const shape = readShape(database, collection);
  known.set(asked, { shape, until: Date.now() + SHAPE_MS });
  return shape;
}

/** Opens a SQLite store. Settings: `file`. */
export async function openConnector({ file = '' }: Record<string, string>): Promise<StoreConnector> {
  /** Runs something in the database. @throws StoreUnreachable, StoreMismatch */
  async function within<T>(work: (opened: DatabaseSync, shape: (collection: Collection) => Shape) => T): Promise<T> {
    try {
      const database = openFile(file);
      return work(database, (collection) => shapeOf(file, database, collection));
    } catch (error) {
      known.clear();
      closeFile(file);
      throw toFault(error);
    }
  }

  return {
    locate: (query) =>
      within((opened, shapes): LocatePage => {
        const shape = shapes(query.collection);
        const { text, values } = locateStatement(shape, query);
        const rows = prepare(opened, text)
          .all(...values)
          .map((row) => recordOf(query.collection, row, shape.encoding));
        const records = rows.slice(0, query.limit);
        // SQLite lets key columns be NULL; such a row can be found but not addressed.
        for (const record of records)
          if (Object.values(keyOf(query.collection, record)).includes(null))
            throw new StoreMismatch(`SQLite table ${shape.table} holds a row whose key is NULL`);
        const last = records.at(-1);
        return rows.length > query.limit && last
          ? { records, cursor: JSON.stringify(keyOf(query.collection, last)) }
          : { records };
      }),
    read: (collection, keys) =>
      within((opened, shapes) => {
        const shape = shapes(collection);
        const statement = prepare(opened, readText(shape, collection));
        return keys
          .flatMap((key) => statement.all(...bindings(shape, collection.primaryKey, key)))
          .map((row) => recordOf(collection, row, shape.encoding));
      }),
    apply: (changes) =>
      within((opened, shapes) => {
        opened.exec('BEGIN IMMEDIATE');
        try {
          for (const { collection, change } of changes) applyChange(opened, shapes(collection), collection, change);
          opened.exec('COMMIT');
        } catch (error) {
          if (opened.isTransaction) opened.exec('ROLLBACK');
          throw error;
        }
      }),
    close: () => Promise.resolve(),
  };
}
