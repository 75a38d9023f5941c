import { join } from 'node:path';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';
import { checkSecrets } from './connect.ts';
import { startHost, type Host, type HostSettings } from './host.ts';
import { readConfig, withPagesAt } from '../read-config.ts';
import { startSamples } from './samples/start-samples.ts';

const EXAMPLE = join(import.meta.dirname, '../../config');

export interface ConfiguredHost extends Host {
  config: CompiledConfig;
}

type Settings = Omit<HostSettings, 'config'>;

/**
 * The host with the controller of `HABEAS_CONFIG`, whose stores are named in the environment; without one, the example.
 * @throws ConfigInvalid, InvalidInput
 */
export async function startConfiguredHost(settings: Settings): Promise<ConfiguredHost> {
  const own = settings.environment['HABEAS_CONFIG'];
  if (own === undefined) return startExampleHost(settings);
  const config = await readConfig(own);
  checkSecrets(config, settings.environment);
  return { ...(await startHost({ ...settings, config })), config };
}

/** The host with the example controller and its sample stores, which lie beside the state. */
export async function startExampleHost(settings: Settings): Promise<ConfiguredHost> {
  const samples = await startSamples(join(settings.dir, 'samples'));
  const config = withPagesAt(await readConfig(EXAMPLE), `http://localhost:${settings.httpPort}`);
  const environment = { ...settings.environment, ...samples.environment };
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
