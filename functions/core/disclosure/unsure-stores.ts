import type { CompiledConfig } from '../data-map/compiled.ts';

/**
 * The stores whose answer is not the whole answer: those that could not be looked at, and those with a collection that is
 * reached through one of them. Of these no one may say that they hold nothing.
 */
export function unsureStores({ collections }: CompiledConfig, unreached: string[]): Set<string> {
  const unsure = new Set(collections.filter(({ storeId }) => unreached.includes(storeId)).map(({ id }) => id));
  for (let before = -1; before < unsure.size;) {
    before = unsure.size;
    for (const { id, references } of collections)
      if (references.some(({ from }) => unsure.has(from.collection))) unsure.add(id);
  }
  return new Set([...unreached, ...collections.filter(({ id }) => unsure.has(id)).map(({ storeId }) => storeId)]);
}
