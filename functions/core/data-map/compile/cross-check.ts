import type { Collection, Store } from '../compiled.ts';
import { checkSearch } from './check-search.ts';
import type { DatasetDraft, Draft, Link } from './compile-dataset.ts';
import type { Problem } from './problems.ts';

const NESTED = (name: string): boolean => name.includes('.');
const SQL_KINDS = new Set<Store['kind']>(['postgresql', 'sqlite']);
/** Below this a token could repeat. */
const SHORTEST_TOKEN = 16;
/** `@masked.invalid` and sixteen digits. */
const SHORTEST_EMAIL_TOKEN = 31;

/** Writes each reference into the collection whose records it selects; unknown ends come back as problems. */
export function connect(links: Link[], drafts: Map<string, Draft>): Problem[] {
  const problems: Problem[] = [];
  for (const { holder, target, direction, problem } of links) {
    const at = drafts.get(target.collection);
    const known = at ? [...at.fieldPaths.keys()].join(', ') : [...drafts.keys()].join(', ');
    if (!at) problems.push(problem(`no collection ${target.collection}; write one of ${known}`));
    else if (!at.fieldPaths.has(target.field)) {
      problems.push(problem(`${target.collection} has no field ${target.field}; write one of ${known}`));
    } else {
      const selects = (to: Link['holder'], from: Link['holder']) =>
        drafts.get(to.collection)?.collection.references.push({ field: to.field, from });
      if (direction !== 'to') selects(holder, target);
      if (direction !== 'from') selects(target, holder);
    }
  }
  return problems;
}

function* checkPrimaryKey({ collection, problem }: Draft): Generator<Problem> {
  if (collection.primaryKey.length === 0)
    yield problem(
      ['name'],
      `${collection.id} has no primary key; write fides_meta.primary_key: true at its key fields`,
    );
  for (const name of collection.primaryKey.filter(NESTED))
    yield problem(['name'], `the primary key field ${name} is nested; a key must be a field of its own`);
}

function* checkMasks({ collection, problem, fieldPaths }: Draft): Generator<Problem> {
  const masks = collection.erasure.action === 'mask';
  const referred = new Set(collection.identities.map(({ field }) => field));
  if (masks && !collection.fields.some(({ mask }) => mask))
    yield problem(
      ['habeas_meta', 'erasure'],
      'masks, but no field has a mask; write habeas_meta.mask at the fields to overwrite',
    );
  for (const { name, mask, dataType: type } of collection.fields) {
    const at = fieldPaths.get(name)?.slice(-2 * name.split('.').length) ?? [];
    if (masks && !mask && referred.has(name))
      yield problem(at, `${name} holds an identity and would stay readable; give it a habeas_meta.mask`);
    if (!mask) continue;
    if (collection.primaryKey.includes(name))
      yield problem(at, `${name} is a primary key and can't be masked; remove the mask or delete the record`);
    yield* checkMaskType({ name, mask, type }).map((message) => problem(at, message));
  }
}

function checkMaskType({
  name,
  mask,
  type,
}: {
  name: string;
  mask: NonNullable<Collection['fields'][number]['mask']>;
  type: string | undefined;
}): string[] {
  if (mask.strategy === 'token') {
    const least = mask.format ? SHORTEST_EMAIL_TOKEN : SHORTEST_TOKEN;
    if (type && type !== 'string') return [`${name} is ${type}; a token is text: write { strategy: null } or fixed`];
    if (mask.length && mask.length < least)
      return [`${name} holds ${mask.length} characters; a token takes ${least}: write fixed or null`];
  }
  if (mask.strategy === 'fixed' && type) {
    const fits = { string: 'string', integer: 'number', float: 'number', boolean: 'boolean' }[type];
    if (fits !== typeof mask.value) return [`${name} is ${type}; the fixed value is a ${typeof mask.value}`];
    if (type === 'integer' && !Number.isInteger(mask.value)) return [`${name} is integer; the fixed value is not`];
  }
  return [];
}

/** A store that is searched in SQL compares columns, not what lies inside one. */
function* checkNesting({ collection, problem, fieldPaths }: Draft, store: Store): Generator<Problem> {
  if (!SQL_KINDS.has(store.kind)) return;
  const searched = [...collection.identities, ...collection.references].map(({ field }) => field);
  for (const { name, mask } of collection.fields.filter((field) => NESTED(field.name))) {
    const at = fieldPaths.get(name)?.slice(-2 * name.split('.').length) ?? [];
    if (searched.includes(name))
      yield problem(at, `a ${store.kind} store can't be searched inside a column; refer to a column`);
    if (mask) yield problem(at, `a ${store.kind} store masks whole columns; put the mask on ${name.split('.')[0]}`);
  }
}

function* checkFinding({ collection, problem, fieldPaths }: Draft, { kind }: Store): Generator<Problem> {
  if (kind !== 'dynamodb') return;
  for (const { field, message } of checkSearch(collection)) {
    const at = field === undefined ? undefined : fieldPaths.get(field);
    yield problem(at?.slice(-2 * (field?.split('.').length ?? 0)) ?? ['name'], message);
  }
}

function reachable(drafts: Map<string, Draft>): Set<string> {
  const reached = new Set<string>();
  const reach = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const { collection } of drafts.values())
      if (collection.references.some(({ from }) => from.collection === id)) reach(collection.id);
  };
  for (const { collection } of drafts.values()) if (collection.identities.length > 0) reach(collection.id);
  return reached;
}

/** A record that stays may not point at one that goes: what law keeps must stay whole. */
function* checkRetained({ collection, problem }: Draft, drafts: Map<string, Draft>): Generator<Problem> {
  if (collection.erasure.action === 'delete') return;
  for (const { field, from } of collection.references) {
    const parent = drafts.get(from.collection)?.collection;
    const pointsAtKey = parent?.primaryKey.length === 1 && parent.primaryKey[0] === from.field;
    const released = collection.fields.some(
      ({ name, mask }) => name === field && mask && collection.erasure.action === 'mask',
    );
    if (!pointsAtKey || parent.erasure.action !== 'delete' || released) continue;
    yield problem(
      ['name'],
      `${collection.id} stays and its ${field} needs ${parent.id}, which is deleted; mask ${parent.id} instead, or mask ${field}`,
    );
  }
}

/** Everything that can only be judged over the whole map. */
export function crossCheck(datasets: DatasetDraft[], stores: Store[]): Problem[] {
  const drafts = new Map(
    datasets.flatMap((dataset) => dataset.drafts.map((draft) => [draft.collection.id, draft] as const)),
  );
  const problems = connect(
    datasets.flatMap(({ links }) => links),
    drafts,
  );
  const reached = reachable(drafts);
  for (const draft of drafts.values()) {
    const { collection, problem } = draft;
    const store = stores.find(({ id }) => id === collection.storeId);
    if (store) problems.push(...checkNesting(draft, store), ...checkFinding(draft, store));
    if (!reached.has(collection.id))
      problems.push(
        problem(
          ['name'],
          `nothing reaches ${collection.id}; give a field an identity or a reference, or skip_processing: true`,
        ),
      );
    for (const after of collection.eraseAfter ?? [])
      if (!drafts.has(after)) problems.push(problem(['fides_meta', 'erase_after'], `no collection ${after}`));
    problems.push(...checkPrimaryKey(draft), ...checkMasks(draft), ...checkRetained(draft, drafts));
  }
  return problems;
}
