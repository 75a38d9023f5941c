import type { CompiledConfig, Store } from '../../functions/core/data-map/compiled.ts';
import type { StoreConnector } from '../../functions/core/data-map/connector.ts';
import { InvalidInput } from '../../functions/core/errors.ts';

type Environment = Record<string, string | undefined>;
type OpenConnector = (settings: Record<string, string>) => Promise<StoreConnector>;

/** The connectors that run on this host; each is loaded when a store first needs it. */
const CONNECTORS: Partial<Record<Store['kind'], () => Promise<{ openConnector: OpenConnector }>>> = {
  postgresql: () => import('../../functions/connectors/postgresql/connector.ts'),
  sqlite: () => import('../../functions/connectors/sqlite/connector.ts'),
  'json-lines': () => import('../../functions/connectors/json-lines/connector.ts'),
};

/** What was loaded: to import it anew with each call of a store takes longer than many a search. */
const loaded: { [Kind in Store['kind']]?: Promise<{ openConnector: OpenConnector }> } = {};

/** Opens stores by id; secrets in their settings (`${NAME}`) come from the environment. @throws InvalidInput */
export function connectorsOf(
  config: CompiledConfig,
  environment: Environment,
): (storeId: string) => Promise<StoreConnector> {
  return async (storeId) => {
    const store = config.stores.find(({ id }) => id === storeId);
    if (!store) throw new InvalidInput(`There is no store ${storeId}.`);
    const load = CONNECTORS[store.kind];
    if (!load) throw new InvalidInput(`Store ${storeId}: a ${store.kind} store can't be opened on this host.`);
    const { openConnector } = await (loaded[store.kind] ??= load());
    return openConnector(fillIn(store, environment));
  };
}

/** @throws InvalidInput naming each variable that a store's settings want and the environment lacks */
export function checkSecrets({ stores }: CompiledConfig, environment: Environment): void {
  const missing = stores.flatMap(({ id, settings }) =>
    Object.values(settings)
      .flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = '']) => name))
      .filter((name) => environment[name] === undefined)
      .map((name) => `${name} (store ${id})`),
  );
  if (missing.length > 0) throw new InvalidInput(`Not set in the environment: ${missing.join(', ')}.`);
}

const VARIABLE = /\$\{(\w+)\}/g;

function fillIn({ id, settings }: Store, environment: Environment): Record<string, string> {
  const fill = (text: string) =>
    text.replace(VARIABLE, (_, name: string) => {
      const value = environment[name];
      if (value === undefined) throw new InvalidInput(`Store ${id} needs the environment variable ${name}.`);
      return value;
    });
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, fill(value)]));
}
