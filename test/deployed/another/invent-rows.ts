import type { Collection, CompiledConfig, Field, IdentityType } from '../../../functions/core/data-map/compiled.ts';
import type { StoreRecord } from '../../../functions/core/data-map/connector.ts';
import type { Person } from '../../../infra/local/samples/people.ts';

type Value = string | number | boolean;

const IDENTITIES: Record<IdentityType, (person: Person) => Value> = {
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  'account-id': ({ userId }) => String(userId),
  'device-id': ({ userId }) => `device-${userId}`,
};

/** One record of a person in each collection, by its id: identities are the person's, references lead to the person's records. */
export function inventRows(collections: Collection[], person: Person): Map<string, StoreRecord> {
  const seen = new Map<string, Value>();
  const valueOf = (collection: Collection, field: Field): Value => {
    const id = `${collection.id}.${field.name}`;
    const known = seen.get(id);
    if (known !== undefined) return known;
    seen.set(id, inventValue(field, person, `${id} of ${person.name}`));
    const identity = collection.identities.find((one) => one.field === field.name);
    const [reference] = collection.references.filter((one) => one.field === field.name);
    const parent = collections.find((one) => one.id === reference?.from.collection);
    const referred = parent?.fields.find(({ name }) => name === reference?.from.field);
    if (identity) seen.set(id, IDENTITIES[identity.type](person));
    else if (parent && referred) seen.set(id, valueOf(parent, referred));
    return seen.get(id) ?? '';
  };
  return new Map(
    collections.map((collection) => {
      const record: StoreRecord = {};
      for (const field of collection.fields.filter(isLeaf)) put(record, field.name, valueOf(collection, field));
      return [collection.id, record];
    }),
  );
}

/** Of a field with fields of its own those are listed too. */
const isLeaf = ({ name }: Field, _: number, fields: Field[]) =>
  !fields.some((other) => other.name.startsWith(`${name}.`));

function inventValue({ dataType }: Field, { userId }: Person, text: string): Value {
  if (dataType === 'integer') return userId;
  if (dataType === 'float') return userId + 0.5;
  if (dataType === 'boolean') return true;
  return dataType === 'date' || dataType === 'datetime' ? '2026-02-03T04:05:06Z' : text;
}

function put(record: StoreRecord, path: string, value: Value): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) record[first] = value;
  else put((record[first] ??= {}) as StoreRecord, rest.join('.'), value);
}

/** The collections of one store. */
export const collectionsIn = ({ collections }: Pick<CompiledConfig, 'collections'>, storeId: string): Collection[] =>
  collections.filter((collection) => collection.storeId === storeId);
