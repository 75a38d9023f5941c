import { join } from 'node:path';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import { bundle } from './bundle.ts';
import { writeEntry } from './entries/write-entry.ts';
import { deployedAs, nameOf, type Handler } from './handlers.ts';

/**
 * Bundles every function of a deployment and returns the folders by construct id. Bundled together they are cut into the
 * pieces that any of them share, and Node loads one large file faster than many small ones: what a person or a message waits
 * for is bundled alone. For the others that would take a minute and save nobody's time.
 */
export async function bundleFunctions(
  handlers: Handler[],
  config: CompiledConfig,
  firewall = false,
): Promise<Map<string, string>> {
  const deployed = handlers.flatMap((handler) =>
    deployedAs(handler, config.stores).map(({ id, store }) => ({
      isAwaited: AWAITED.has(handler.trigger?.kind ?? ''),
      entry: [id, writeEntry(handler, { store, firewall })] as const,
    })),
  );
  const own = ['anchor-ledger', 'announce-requests'].map((file) => [nameOf(file), entryOf(file)] as const);
  const alone = deployed.filter(({ isAwaited }) => isAwaited).map(({ entry }) => [entry]);
  const together = deployed.filter(({ isAwaited }) => !isAwaited).map(({ entry }) => entry);
  const folders = await Promise.all([[...together, ...own], ...alone].map((group) => bundle(new Map(group), config)));
  return new Map(folders.flatMap((each) => [...each]));
}

/** What is started by somebody who waits: a visitor, the app, a message. */
const AWAITED = new Set(['http', 'inbound']);

/** Of what is no handler and has its entry written out. */
const entryOf = (file: string) => `export { handler } from '${join(import.meta.dirname, 'entries', `${file}.ts`)}';`;
