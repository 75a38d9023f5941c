import { join } from 'node:path';
import { openEmbedded, type Embedded } from '../../functions/adapters/embedded/open-embedded.ts';
import { readConfig } from '../../infra/read-config.ts';

export const CONFIG_DIR = join(import.meta.dirname, '../../config');

/** The ports on a state directory whose host has stopped: nothing runs, no store is reached. */
export async function openState(dir: string): Promise<Embedded> {
  return openEmbedded({
    dir,
    config: await readConfig(CONFIG_DIR),
    workflow: { start: async () => undefined, wake: async () => false, look: async () => 'unknown' },
    connect: () => Promise.reject(new Error('the host has stopped')),
  });
}
