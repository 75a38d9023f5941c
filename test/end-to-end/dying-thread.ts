import { getEnvironmentData } from 'node:worker_threads';
import type { Ports } from '../../functions/core/ports.ts';
import { serveTasks } from '../../infra/local/serve-tasks.ts';

/** How many calls of the vault are still to come until this thread ends in the midst of one; 99: the next hangs for ever; 0: none. */
const left = getEnvironmentData('calls-to-live') as Int32Array;

const mortal = (ports: Ports): Ports => ({
  ...ports,
  vault: {
    ...ports.vault,
    put(...object) {
      if (Atomics.compareExchange(left, 0, 99, 0) === 99) return new Promise(() => setInterval(() => undefined, 1_000));
      if (Atomics.load(left, 0) > 0 && Atomics.sub(left, 0, 1) === 1) process.exit(7); // in a thread it ends the thread
      return ports.vault.put(...object);
    },
  },
});

await serveTasks({ decorate: mortal });
