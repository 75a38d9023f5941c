import { Buffer } from 'node:buffer';
import pg from 'pg';
import { exactNumber, parseExact } from '../../core/data-map/exact-json.ts';
import type { FieldValue } from '../../core/data-map/connector.ts';

const finite = (text: string): FieldValue => (Number.isFinite(Number(text)) ? Number(text) : text);

/** `2026-01-02 03:04:05.123456+00` to RFC 3339, microseconds kept; `infinity` and years BC as they are. */
const instant = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, 'Z');

/** How PostgreSQL's text form becomes a value, by type id (pg_type.oid); every other type stays text. */
const PARSERS = new Map<number, (text: string) => FieldValue>([
  [pg.types.builtins.BOOL, (text) => text === 't'],
  [pg.types.builtins.INT2, Number],
  [pg.types.builtins.INT4, Number],
  [pg.types.builtins.INT8, exactNumber],
  [pg.types.builtins.FLOAT4, finite],
  [pg.types.builtins.FLOAT8, finite],
  [pg.types.builtins.JSON, parseExact],
  [pg.types.builtins.JSONB, parseExact],
  [pg.types.builtins.TIMESTAMP, instant],
  [pg.types.builtins.TIMESTAMPTZ, instant],
  [pg.types.builtins.BYTEA, (text) => Buffer.from(text.slice(2), 'hex').toString('base64')],
]);

const asText = (text: string): string => text;

/** Type parsers for a query; the session must run in UTC with ISO dates and hex bytes. */
export const EXACT_TYPES = { getTypeParser: (oid: number) => PARSERS.get(oid) ?? asText };

/** A value as the text that PostgreSQL casts back. */
export const toText = (value: FieldValue): string | null =>
  value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);

const INTEGERS: Record<string, bigint> = { smallint: 2n ** 15n, integer: 2n ** 31n, bigint: 2n ** 63n };
const TEXTS = new Set(['text', 'character varying', 'bpchar', 'citext', 'name']);

/** Whether a column of that type could hold the text; undefined: the type has no form we know. */
export function couldHold(type: string, text: string): boolean | undefined {
  const limit = INTEGERS[type];
  if (limit) return /^-?\d{1,19}$/.test(text) && BigInt(text) < limit && BigInt(text) >= -limit;
  if (type === 'uuid') return /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(text);
  if (type === 'numeric') return /^-?\d{1,1000}(?:\.\d{1,1000})?$/.test(text);
  if (TEXTS.has(type)) return isStorable(text);
  return undefined;
}

/** PostgreSQL stores neither NUL nor half a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
