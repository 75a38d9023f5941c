import type { Collection, ErasureRule, Field, FieldSearch, IdentityType } from '../compiled.ts';
import type { FidesCollection, FidesDataset, FidesField } from './dataset-schema.ts';
import { maskOf } from './masking.ts';
import type { Problem } from './problems.ts';
import type { Path, Source } from './source.ts';

const IDENTITY_TYPES: Record<string, IdentityType> = {
  email: 'email',
  phone: 'phone',
  phone_number: 'phone',
  'account-id': 'account-id',
  account_id: 'account-id',
  external_id: 'account-id',
  'device-id': 'device-id',
  device_id: 'device-id',
};

/** A reference as written, before both its ends are known. */
export interface Link {
  holder: { collection: string; field: string };
  target: { collection: string; field: string };
  direction: 'from' | 'to' | 'both';
  problem: (message: string) => Problem;
}

/** A collection with where it stands, so that later checks can name the line. */
export interface Draft {
  collection: Collection;
  problem: (path: Path, message: string) => Problem;
  fieldPaths: Map<string, Path>;
}

export interface DatasetDraft {
  drafts: Draft[];
  links: Link[];
  problems: Problem[];
}

interface Place {
  source: Source;
  path: Path;
  into: DatasetDraft;
}

/** Fields with their path in the file; of an object with fields only those, named `object.field`. */
function* leaves(
  fields: FidesField[],
  path: Path,
  prefix = '',
): Generator<{ name: string; field: FidesField; path: Path }> {
  for (const [index, field] of fields.entries()) {
    const at = [...path, 'fields', index];
    const name = prefix + field.name;
    if (field.fields?.length) yield* leaves(field.fields, at, `${name}.`);
    else yield { name, field, path: at };
  }
}

function compileField(name: string, field: FidesField, { source, path, into }: Place): Field {
  const mask = maskOf(field);
  if (!mask) {
    const at = [...path, 'fides_meta', 'masking_strategy_override', 'strategy'];
    into.problems.push(source.problem(at, 'unknown masking strategy; write habeas_meta.mask instead'));
  }
  const { fides_meta: fides, habeas_meta: habeas } = field;
  return {
    name,
    dataCategories: field.data_categories ?? [],
    ...(fides?.data_type && { dataType: fides.data_type }),
    ...(habeas?.withheld && { withheld: habeas.withheld }),
    ...(mask && mask !== 'none' && { mask }),
    ...(habeas?.search && { search: searchOf(habeas.search) }),
  };
}

const searchOf = ({
  index,
  spelled,
  scan,
}: NonNullable<NonNullable<FidesField['habeas_meta']>['search']>): FieldSearch => ({
  ...(index && { index }),
  ...(spelled && { spelled }),
  ...(scan !== undefined && { scan }),
});

function identityOf(field: FidesField, { source, path, into }: Place): IdentityType | undefined {
  const said = field.fides_meta?.identity;
  if (!said) return undefined;
  const type = Object.hasOwn(IDENTITY_TYPES, said) ? IDENTITY_TYPES[said] : undefined;
  const known = Object.keys(IDENTITY_TYPES).join(', ');
  if (!type)
    into.problems.push(source.problem([...path, 'fides_meta', 'identity'], `unknown identity; write one of ${known}`));
  return type;
}

function linksOf(holder: Link['holder'], field: FidesField, { source, path }: Place): Link[] {
  return (field.fides_meta?.references ?? []).map((reference, index) => {
    const [collection = '', ...rest] = reference.field.split('.');
    return {
      holder,
      target: { collection: `${reference.dataset}.${collection}`, field: rest.join('.') },
      direction: reference.direction ?? 'both',
      problem: (message) => source.problem([...path, 'fides_meta', 'references', index], message),
    };
  });
}

/** The rule as written, or as Fides implies it: a delete on the collection, a mask on one of its fields. */
function erasureOf(entry: FidesCollection, fields: Field[]): ErasureRule | undefined {
  const own = entry.habeas_meta?.erasure;
  if (own?.action === 'retain') return { action: 'retain', ground: own.ground, ...(own.until && { until: own.until }) };
  if (own) return { action: own.action };
  if (entry.fides_meta?.masking_strategy_override?.strategy === 'delete') return { action: 'delete' };
  return fields.some(({ mask }) => mask) ? { action: 'mask' } : undefined;
}

interface Fields {
  fields: Field[];
  identities: Collection['identities'];
  primaryKey: string[];
  fieldPaths: Map<string, Path>;
}

function compileFields(id: string, entry: FidesCollection, { source, path, into }: Place): Fields {
  const all: Fields = { fields: [], identities: [], primaryKey: [], fieldPaths: new Map() };
  for (const { name, field, path: at } of leaves(entry.fields, path)) {
    const place = { source, path: at, into };
    if (all.fieldPaths.has(name)) into.problems.push(source.problem(at, `${name} is there twice; remove one`));
    all.fieldPaths.set(name, at);
    all.fields.push(compileField(name, field, place));
    const identity = identityOf(field, place);
    if (identity) all.identities.push({ field: name, type: identity });
    if (field.fides_meta?.primary_key) all.primaryKey.push(name);
    into.links.push(...linksOf({ collection: id, field: name }, field, place));
  }
  return all;
}

function compileCollection(entry: FidesCollection, dataset: FidesDataset, place: Place): Draft {
  const { source, path, into } = place;
  const id = `${dataset.fides_key}.${entry.name}`;
  const { fieldPaths, ...compiled } = compileFields(id, entry, place);
  const erasure = erasureOf(entry, compiled.fields);
  if (!erasure) {
    const what =
      'nothing says what an erasure does here; write habeas_meta.erasure: { action: delete }, mask or retain';
    into.problems.push(source.problem(path, what));
  }
  const { context = {}, title, portable } = entry.habeas_meta ?? {};
  const namespace = dataset.fides_meta?.namespace?.schema;
  const eraseAfter = entry.fides_meta?.erase_after;
  const collection: Collection = {
    id,
    storeId: storeIdOf(dataset),
    name: entry.name,
    ...(namespace && { namespace }),
    title: title ?? `${dataset.name ?? dataset.fides_key}: ${entry.name}`,
    ...compiled,
    references: [],
    erasure: erasure ?? { action: 'delete' },
    ...(eraseAfter?.length && { eraseAfter }),
    ...(portable && { portable }),
    context: Object.fromEntries(Object.entries(context).filter(([, said]) => said)),
  };
  return { collection, problem: (at, message) => source.problem([...path, ...at], message), fieldPaths };
}

/** The store that a dataset lies in: the one it names, else the one of its own name. */
export const storeIdOf = (dataset: FidesDataset): string => dataset.habeas_meta?.store ?? dataset.fides_key;

/** Turns one Fides dataset into collections; collections that Fides skips (`skip_processing`) are left out. */
export function compileDataset(source: Source, dataset: FidesDataset, path: Path): DatasetDraft {
  const into: DatasetDraft = { drafts: [], links: [], problems: [] };
  for (const [index, entry] of dataset.collections.entries()) {
    if (entry.fides_meta?.skip_processing) continue;
    into.drafts.push(compileCollection(entry, dataset, { source, path: [...path, 'collections', index], into }));
  }
  return into;
}
