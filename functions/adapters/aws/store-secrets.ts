import { paginateGetParametersByPath, SSMClient } from '@aws-sdk/client-ssm';
import { Misconfigured } from './misconfigured.ts';
import type { Store } from '../../core/data-map/compiled.ts';
import type { StoreConnector } from '../../core/data-map/connector.ts';
import { StoreUnreachable } from '../../core/errors.ts';

const PLACEHOLDER = /\$\{(\w+)\}/g;

type Settings = Record<string, string>;
type Open = (settings: Settings) => Promise<StoreConnector>;

/**
 * Opens a store whose settings hold secrets. They are read with each opening, for a store that has moved may still answer
 * where it was; where it can't be reached and they have changed meanwhile, it is opened anew and asked again.
 * @throws Misconfigured naming the parameter that is missing
 */
export async function openBySecrets(store: Store, path: string, openConnector: Open): Promise<StoreConnector> {
  const open = async (settings: Settings) => ({ settings, connector: await openConnector(settings) });
  let opened = await open(await fillSettings(store, path));
  const ask = async <Answer>(method: (connector: StoreConnector) => Promise<Answer>): Promise<Answer> => {
    const used = opened;
    try {
      return await method(used.connector);
    } catch (error) {
      if (!(error instanceof StoreUnreachable)) throw error;
      const now = await fillSettings(store, path).catch(() => used.settings);
      if (isSame(now, used.settings)) throw error;
      // What was asked at the same time may have noticed before.
      if (!isSame(now, opened.settings)) opened = await open(now);
      return method(opened.connector);
    }
  };
  return {
    locate: (query) => ask((connector) => connector.locate(query)),
    read: (collection, keys) => ask((connector) => connector.read(collection, keys)),
    apply: (changes) => ask((connector) => connector.apply(changes)),
    close: () => opened.connector.close(),
  };
}

const isSame = (one: Settings, other: Settings) => Object.keys(one).every((name) => one[name] === other[name]);

/**
 * A store's settings with every `${NAME}` filled in from the SecureString parameter `<path>/NAME`. The values never
 * stand in a template, an environment or a bundle.
 * @throws Misconfigured naming the parameter that is missing
 */
async function fillSettings({ settings }: Store, path: string): Promise<Settings> {
  const secrets = await readParameters(path);
  const fill = (text: string) =>
    text.replace(PLACEHOLDER, (_, name: string) => {
      const value = secrets.get(`${path}/${name}`);
      if (value === undefined) throw new Misconfigured(`put the SecureString parameter ${path}/${name}`);
      return value;
    });
  return Object.fromEntries(Object.entries(settings).map(([name, text]) => [name, fill(text)]));
}

async function readParameters(Path: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const pages = paginateGetParametersByPath({ client: new SSMClient({}) }, { Path, WithDecryption: true });
  for await (const { Parameters = [] } of pages)
    for (const { Name, Value } of Parameters) if (Name !== undefined && Value !== undefined) found.set(Name, Value);
  return found;
}
