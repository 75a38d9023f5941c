import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setEnvironmentData } from 'node:worker_threads';
import type { Ports } from '../../functions/core/ports.ts';
import { classifyMessage } from '../../functions/handlers/operator/classify-message.ts';
import { decideRequest } from '../../functions/handlers/operator/decide-request.ts';
import { listQueue } from '../../functions/handlers/operator/list-queue.ts';
import { redriveRequest } from '../../functions/handlers/operator/redrive-request.ts';
import { bind } from '../../functions/shell/step.ts';
import { startHost, type Host } from '../../infra/local/host.ts';
import { readConfig } from '../../infra/read-config.ts';
import { killAt, openWindows, WINDOWS } from './kill-at.ts';
import type { Asked, Order } from './order.ts';
import { sabotaged } from './sabotage.ts';

/** The embedded host as a process of its own, which dies where its order says; takes an operator's commands over IPC. */
const order = JSON.parse(process.env['HABEAS_ACCEPTANCE'] ?? '') as Order;
const { dir, smtpPort, httpPort, environment, ahead } = order;
const windows = openWindows();
setEnvironmentData(WINDOWS, windows);

const host = await startHost({
  ...{ dir, smtpPort, httpPort, environment },
  config: await readConfig(order.configDir),
  clock: { now: () => Date.now() + ahead },
  decorate: (ports) => killAt(sabotaged(ports, order.sabotage), order, windows),
  taskThread: pathToFileURL(order.thread),
  onFault: (fault) => console.error(fault instanceof Error ? `${fault.name}: ${fault.message}` : fault),
});

const steps = operatorSteps(host);
process.on('message', ({ id, step, input }: Asked) => {
  steps[step](input).then(
    (result) => process.send?.({ id, result }),
    (fault: Error) => process.send?.({ id, fault: { name: fault.name, message: fault.message } }),
  );
});
process.on('disconnect', () => process.exit(1));
process.send?.('up');
flushCompileCache(); // it is written at the end otherwise, and this process has none

function operatorSteps({ ports, ...rest }: Host): Record<Asked['step'], (input: unknown) => Promise<unknown>> {
  const close = async () => {
    await rest.close();
    setTimeout(() => process.exit(0), 10);
  };
  return { ...commands(ports), anchor: () => rest.anchorLedger(), stop: close };
}

function commands(ports: Ports) {
  return {
    queue: bind(listQueue, ports),
    decide: bind(decideRequest, ports),
    classify: bind(classifyMessage, ports),
    redrive: bind(redriveRequest, ports),
  };
}
