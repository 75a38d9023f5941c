import { Buffer } from 'node:buffer';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { FieldValue, MaskValue } from '../../core/data-map/connector.ts';
import { exactNumber } from '../../core/data-map/exact-json.ts';

/** An item as the service has it. */
export type Item = Record<string, AttributeValue>;

/** What a key can be made of. */
export type KeyType = 'S' | 'N' | 'B';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Numbers to the last digit, bytes in base64, sets as lists. */
export function toFieldValue(value: AttributeValue): FieldValue {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return exactNumber(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.B !== undefined) return base64(value.B);
  if (value.M !== undefined) return toRecord(value.M);
  if (value.L !== undefined) return value.L.map(toFieldValue);
  if (value.SS !== undefined) return value.SS;
  if (value.NS !== undefined) return value.NS.map(exactNumber);
  if (value.BS !== undefined) return value.BS.map(base64);
  return null;
}

/** An item as a record. */
export const toRecord = (item: Item): Record<string, FieldValue> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toFieldValue(value)]));

/** What a field is overwritten with. */
export function toMask(value: MaskValue): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === 'number') return { N: String(value) };
  return typeof value === 'boolean' ? { BOOL: value } : { S: value };
}

/** The service's limits on a key of text or bytes, and on a number. */
const KEY_BYTES = 2048;
const NUMBER_DIGITS = 38;
const NUMBER = /^-?(\d+(?:\.\d+)?)(?:e[+-]?\d{1,2})?$/i;

/** A text as a key of that type; undefined when no key of it could be that text. */
export function toKey(type: KeyType, text: string): AttributeValue | undefined {
  if (type === 'N') {
    const [, digits] = NUMBER.exec(text) ?? [];
    // 4.2e1 is another text than the 42 that such a key comes back as.
    const comesBack = digits && digits.length <= NUMBER_DIGITS && String(exactNumber(text)) === text;
    return comesBack ? { N: text } : undefined;
  }
  const bytes = type === 'S' ? Buffer.from(text) : Buffer.from(text, 'base64');
  if (bytes.length === 0 || bytes.length > KEY_BYTES) return undefined;
  // Neither half a surrogate pair nor text that is no base64 comes back as it went in.
  if (bytes.toString(type === 'S' ? 'utf8' : 'base64') !== text) return undefined;
  return type === 'S' ? { S: text } : { B: bytes };
}
