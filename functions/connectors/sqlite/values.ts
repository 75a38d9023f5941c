import type { TextDecoder } from 'node:util';
import { Buffer } from 'node:buffer';
import type { SQLInputValue } from 'node:sqlite';
import type { FieldValue } from '../../core/data-map/connector.ts';

/**
 * What SQLite stores as JSON carries it: integers beyond 2^53 and infinities as text, blobs in base64. Text comes as its
 * bytes: read as text it would end at the first NUL, and a key cut short is another record's.
 */
export function fromStored(value: unknown, type: unknown, encoding: TextDecoder): FieldValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (!(value instanceof Uint8Array)) return null;
  return type === 'text' ? encoding.decode(value) : Buffer.from(value).toString('base64');
}

/** A value as SQLite binds it; the column's affinity does the rest (sqlite.org/datatype3.html). */
export function toStored(value: FieldValue, type: string): SQLInputValue {
  if (value === null) return null;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return type.includes('BLOB') && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}
