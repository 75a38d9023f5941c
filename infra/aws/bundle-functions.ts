import { join } from 'node:path';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import { bundle } from './bundle.ts';
import { writeEntry } from './entries/write-entry.ts';
import { deployedAs, nameOf, type Handler } from './handlers.ts';

/** Bundles every function of a deployment and returns the folders by construct id. */
export async function bundleFunctions(handlers: Handler[], config: CompiledConfig): Promise<Map<string, string>> {
  const deployed = handlers.flatMap((handler) => deployedAs(handler, config.stores).map((as) => ({ handler, ...as })));
  const entries = new Map([
    ...deployed.map(({ id, handler, store }) => [id, writeEntry(handler, store)] as const),
    ...['anchor-ledger', 'announce-requests'].map((file) => [nameOf(file), entryOf(file)] as const),
  ]);
  return bundle(entries, config);
}

/** Of what is no handler and has its entry written out. */
const entryOf = (file: string) => `export { handler } from '${join(import.meta.dirname, 'entries', `${file}.ts`)}';`;
