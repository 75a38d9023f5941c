import type { Collection, Field } from '../compiled.ts';

/** What is wrong, and at which field; without one, with the collection. */
export interface SearchProblem {
  field?: string;
  message: string;
}

/** The service's limit: a partition key and a sort key. */
const KEY_FIELDS = 2;

const NAMED = /^[\w.-]{3,255}$/;

const unnamed = (what: string, name: string): string =>
  `DynamoDB can't call ${what} ${name}: it takes 3 to 255 of a-z, A-Z, 0-9, _ . and -; write the name that it has there`;

/** DynamoDB finds by key and index only; what else is searched must be said, so that nobody pays for a scan unawares. */
export function* checkSearch(collection: Collection): Generator<SearchProblem> {
  const { id, name: table, primaryKey, fields, identities, references } = collection;
  if (!NAMED.test(table)) yield { message: unnamed('a table', table) };
  if (primaryKey.length > KEY_FIELDS)
    yield { message: `${id}: a DynamoDB key has a partition key and at most a sort key` };
  const searched = new Set([...identities, ...references].map(({ field }) => field));
  for (const field of fields) {
    const { name, search, mask } = field;
    if (search?.index !== undefined && !NAMED.test(search.index))
      yield { field: name, message: unnamed('an index', search.index) };
    if (search?.index && mask?.strategy === 'null')
      yield { field: name, message: `${name} is the key of an index and can't be null; write a token or fixed` };
    const isEmail = identities.some((identity) => identity.field === name && identity.type === 'email');
    const message = searched.has(name) ? faultOf(field, { isKey: primaryKey[0] === name, isEmail }) : undefined;
    if (message) yield { field: name, message };
  }
}

function faultOf({ name, search }: Field, { isKey, isEmail }: { isKey: boolean; isEmail: boolean }) {
  if (search?.scan !== undefined)
    return search.index ? `${name} has an index and needs no scan; write one of the two` : undefined;
  if (!search?.index && !isKey)
    return `nothing finds ${name} in a DynamoDB table; write habeas_meta.search: { index: … }, or { scan: … } to read up to so many records`;
  if (name.includes('.')) return `${name} is nested and can't be the key of an index; write search: { scan: … }`;
  if (isEmail && !search?.spelled)
    return `an index finds an address only as it is spelled; write spelled: lower-case where ${name} is stored so, else search: { scan: … }`;
  return undefined;
}
