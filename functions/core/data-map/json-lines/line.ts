import type { FieldValue, MaskValue, StoreRecord } from '../connector.ts';
import { parseExact } from '../exact-json.ts';
import { StoreMismatch } from '../../errors.ts';
import type { Line } from './read-lines.ts';

/** JSON.rawJSON and a reviver's source: in Node 22, not yet in its types. */
type Raw = (text: string) => unknown;
type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;
const rawJson = (JSON as unknown as { rawJSON: Raw }).rawJSON;
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown;

/** Digits enough that a double might not carry the number. */
const LONG_NUMBER = /[\d.]{16}/;

/** Leaves out a byte order mark. */
const decoder = new TextDecoder();
const textOf = ({ bytes }: Line): string => decoder.decode(bytes);

/** Where a line stands, in words that quote nothing. */
export const placeOf = ({ number, where }: Line): string =>
  `line ${number}${where === undefined ? '' : ` of ${where}`}`;

/** The record on a line; undefined on an empty one. @throws StoreMismatch when it is no JSON object: it can't be judged. */
export function parseLine(line: Line): StoreRecord | undefined {
  const text = textOf(line);
  if (text.trim() === '') return undefined;
  let value: FieldValue;
  try {
    value = LONG_NUMBER.test(text) ? parseExact(text) : (JSON.parse(text) as FieldValue);
  } catch {
    throw new StoreMismatch(`JSON lines: ${placeOf(line)} is no JSON`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new StoreMismatch(`JSON lines: ${placeOf(line)} is no JSON object`);
  return value;
}

function overwrite(node: unknown, [first = '', ...rest]: string[], value: MaskValue): void {
  if (Array.isArray(node)) for (const item of node) overwrite(item, [first, ...rest], value);
  else if (node !== null && typeof node === 'object' && Object.hasOwn(node, first)) {
    const record = node as Record<string, unknown>;
    if (rest.length === 0) record[first] = value;
    else overwrite(record[first], rest, value);
  }
}

/** The line with fields overwritten where they are present; numbers elsewhere keep their spelling, to the last digit. */
export function maskLine(line: Line, fields: Record<string, MaskValue>): string {
  const record = parseWithSource(textOf(line), (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined ? rawJson(source) : value,
  );
  for (const [name, value] of Object.entries(fields)) overwrite(record, name.split('.'), value);
  return `${JSON.stringify(record)}\n`;
}
