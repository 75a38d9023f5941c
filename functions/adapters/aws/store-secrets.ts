import { paginateGetParametersByPath, SSMClient } from '@aws-sdk/client-ssm';
import { Misconfigured } from './misconfigured.ts';
import type { Store } from '../../core/data-map/compiled.ts';

const PLACEHOLDER = /\$\{(\w+)\}/g;

/**
 * A store's settings with every `${NAME}` filled in from the SecureString parameter `<path>/NAME`. The values never
 * stand in a template, an environment or a bundle.
 * @throws Misconfigured naming the parameter that is missing
 */
export async function fillSettings({ settings }: Store, path: string): Promise<Record<string, string>> {
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
