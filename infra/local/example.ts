import { join } from 'node:path';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import { startHost, type Host, type HostSettings } from './host.ts';
import { readConfig, withPagesAt } from './read-config.ts';
import { startSamples } from './samples/start-samples.ts';

const EXAMPLE = join(import.meta.dirname, '../../config');

export interface ConfiguredHost extends Host {
  config: CompiledConfig;
}

/**
 * The host with the controller of `HABEAS_CONFIG`, whose stores are named in the environment; without one, with the
 * example controller and its sample stores, which lie beside the state.
 */
export async function startConfiguredHost(
  settings: Omit<HostSettings, 'config' | 'environment'>,
): Promise<ConfiguredHost> {
  const own = process.env['HABEAS_CONFIG'];
  if (own !== undefined) {
    const config = await readConfig(own);
    return { ...(await startHost({ ...settings, config, environment: process.env })), config };
  }
  const samples = await startSamples(join(settings.dir, 'samples'));
  const config = withPagesAt(await readConfig(EXAMPLE), `http://localhost:${settings.httpPort}`);
  const environment = { ...process.env, ...samples.environment };
  const host = await startHost({ ...settings, config, environment }).catch(async (fault: unknown) => {
    await samples.stop();
    throw fault;
  });
  const close = async () => {
    await host.close();
    await samples.stop();
  };
  return { ...host, config, close };
}
