import type { Collection, Field } from '../data-map/compiled.ts';
import type { FieldValue, StoreRecord } from '../data-map/connector.ts';

/**
 * Passwords, biometric keys, full identity and card numbers are never in a package, whatever the data map says: who gets
 * hold of a package must not get hold of the accounts (Fides taxonomy keys; a key covers those below it).
 */
const NEVER = [
  'user.authorization.password',
  'user.authorization.credentials',
  'user.authorization.biometric',
  'user.financial.credit_card',
  'user.government_id',
];

/** A field that stays out; `reason` in the data map's words, absent where the safety net holds it back. */
export interface Withheld {
  field: string;
  reason?: string;
}

/** The fields of a collection that no package carries. */
export const withheldIn = ({ fields }: Collection): Withheld[] =>
  fields.flatMap((field) => {
    if (field.withheld !== undefined) return [{ field: field.name, reason: field.withheld }];
    return isDangerous(field) ? [{ field: field.name }] : [];
  });

const isDangerous = ({ dataCategories }: Field): boolean =>
  dataCategories.some((category) => NEVER.some((key) => category === key || category.startsWith(`${key}.`)));

/** The columns that a package shows of a collection, in the order of the data map. */
export function columnsOf(collection: Collection): string[] {
  const out = new Set(withheldIn(collection).map(({ field }) => field));
  return [...new Set(collection.fields.filter(({ name }) => !out.has(name)).map(({ name }) => columnOf(name)))];
}

const columnOf = (name: string): string => name.split('.', 1).join('');

/** A record with what the package shows of it: declared columns, withheld fields cut out of documents as well. */
export function disclose(collection: Collection): (record: StoreRecord) => StoreRecord {
  const columns = columnsOf(collection);
  const paths = withheldIn(collection).map(({ field }) => field.split('.'));
  return (record) => {
    const shown = columns.filter((column) => Object.hasOwn(record, column));
    const kept = Object.fromEntries(shown.map((column) => [column, record[column] ?? null]));
    return paths.reduce((left, path) => cut(left, path) as StoreRecord, kept);
  };
}

/** The value without what lies at the path; goes into arrays. */
function cut(value: FieldValue, path: string[]): FieldValue {
  const [name, ...rest] = path;
  if (value === null || typeof value !== 'object' || name === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => cut(item, path));
  if (!Object.hasOwn(value, name)) return value;
  const { [name]: inner = null, ...others } = value;
  return rest.length === 0 ? others : { ...others, [name]: cut(inner, rest) };
}
