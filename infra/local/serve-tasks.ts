import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { bindTasks } from './handlers.ts';
import { openTaskPorts, type PipelineSettings } from './pipeline.ts';
import type { FromThread, TaskAnswer, TaskOrder, ThreadSettings } from './task-thread.ts';

/** Hands a line to the thread that started this one, before all that is answered later. */
export const tellHost = (told: string): void => parentPort?.postMessage({ told } satisfies FromThread);

/** Does in this thread what `startTaskThread` hands over, until it is told to close. `own`: what can't be handed over. */
export async function serveTasks(own: Pick<PipelineSettings, 'clock' | 'decorate'> = {}): Promise<void> {
  const embedded = await openTaskPorts({ ...(workerData as ThreadSettings), ...own });
  const tasks = bindTasks(embedded.ports);
  const answer = async ({ id, name, input }: TaskOrder): Promise<TaskAnswer> => {
    try {
      await setImmediate(); // what was read earlier in this turn may be older than the order; see known-rows.ts
      return { id, output: await tasks[name]?.(input) };
    } catch (fault) {
      const { name: faultName, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
      return { id, fault: { name: faultName, message, stack } };
    }
  };
  parentPort?.on('message', (order: TaskOrder | 'close') => {
    // Ends this thread, whatever a task still waits for: it begins again at the next start.
    if (order === 'close') void embedded.close().finally(() => process.exit());
    else void answer(order).then((answered) => parentPort?.postMessage(answered));
  });
}
