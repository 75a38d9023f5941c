import { InvalidInput } from '../errors.ts';

/**
 * The one text of a JSON value: members sorted by code units, no white space (RFC 8785). Undefined members are left out;
 * a lone surrogate is escaped. @throws InvalidInput on what JSON can't carry exactly: NaN, bigint, class instances
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  const exact = value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
  if (!exact) throw new InvalidInput(`canonical JSON can't carry this ${typeof value}`);
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new InvalidInput('canonical JSON takes plain objects');
  const record = value as Record<string, unknown>;
  let members = '';
  for (const name of Object.keys(record).sort())
    if (record[name] !== undefined)
      members += `${members === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(record[name])}`;
  return `{${members}}`;
}
