import type { Collection, Field } from '../data-map/compiled.ts';

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
  fields.filter(isWithheld).map(({ name, withheld }) => ({ field: name, ...(withheld && { reason: withheld }) }));

/** The collection as a package shows it; the same object each time. */
export function disclosed(collection: Collection): Collection {
  const known = shown.get(collection);
  if (known) return known;
  const fresh = { ...collection, fields: collection.fields.filter((field) => !isWithheld(field)) };
  shown.set(collection, fresh);
  return fresh;
}

const shown = new WeakMap<Collection, Collection>();

const isWithheld = ({ withheld, dataCategories }: Field): boolean =>
  withheld !== undefined ||
  dataCategories.some((category) => NEVER.some((key) => category === key || category.startsWith(`${key}.`)));
