import { getEnvironmentData } from 'node:worker_threads';
import { serveTasks } from '../../infra/local/serve-tasks.ts';
import { killAt, WINDOWS } from './kill-at.ts';
import type { Order } from './order.ts';
import { sabotaged } from './sabotage.ts';

/** The thread in which the killable host searches, erases and packs; it dies, with the whole process, by the same order. */
const order = JSON.parse(process.env['HABEAS_ACCEPTANCE'] ?? '') as Order;
const windows = getEnvironmentData(WINDOWS) as Int32Array;

await serveTasks({
  clock: { now: () => Date.now() + order.ahead },
  decorate: (ports) => killAt(sabotaged(ports, order.sabotage), order, windows),
});
