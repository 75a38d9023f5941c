import { Worker } from 'node:worker_threads';
import type { CompiledConfig } from '../../functions/core/data-map/compiled.ts';

/** Of the settings of a pipeline, those that concern a thread. */
export interface ThreadSettings {
  dir: string;
  config: CompiledConfig;
  environment: Record<string, string | undefined>;
  /** Takes the lines that the thread tells, in their order among the answers. */
  tell?: (line: string) => void;
  /** Told when the thread ended unbidden, whether or not a task waited for it. */
  onFault?: (fault: unknown) => void;
}

export interface TaskOrder {
  id: number;
  name: string;
  input: unknown;
}

/** A class of errors does not pass from thread to thread; its name is what a state machine goes by. */
export type TaskAnswer =
  { id: number; output: unknown } | { id: number; fault: { name: string; message: string; stack: string | undefined } };

/** What comes from the thread: an answer, or a line of progress. */
export type FromThread = TaskAnswer | { told: string };

/** Tasks of the state machines in a thread of their own. Inputs and outputs are ids, counts and cursors; all else lies in the database. */
export interface TaskThread {
  /** @throws an error of the name that the task's had, or when the thread ended: another is started for the next task */
  run(name: string, input: unknown): Promise<unknown>;
  /** Lets it finish its writes and end. */
  close(): Promise<void>;
}

/** Starts the module, which calls `serveTasks`. */
export function startTaskThread(module: URL, { dir, config, environment, tell, onFault }: ThreadSettings): TaskThread {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let count = 0;
  let worker: Worker | undefined;
  let closing = false;

  const take = (message: FromThread) => {
    if ('told' in message) return tell?.(message.told);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if ('fault' in message) return asked?.reject(Object.assign(new Error(message.fault.message), message.fault));
    return asked?.resolve(message.output);
  };
  const fail = (fault: Error) => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = new Worker(module, { workerData: { dir, config, environment: { ...environment } } });
    // In the next turn, for what was read earlier in this one may be older than the answer; see known-rows.ts.
    begun.on('message', (message: FromThread) => void setImmediate(take, message));
    let died: unknown;
    begun.once('error', (fault: unknown) => (died = fault));
    begun.once('exit', (code) => {
      const fault = died instanceof Error ? died : new Error(`The thread of the tasks ended with code ${code}.`);
      if (!closing) onFault?.(fault);
      if (worker === begun) worker = undefined;
      fail(fault);
    });
    return begun;
  };

  worker = begin();
  return {
    run(name, input) {
      const asked = Promise.withResolvers<unknown>();
      waiting.set(++count, asked);
      worker ??= begin();
      worker.postMessage({ id: count, name, input } satisfies TaskOrder);
      return asked.promise;
    },
    async close() {
      closing = true;
      if (!worker) return;
      const { promise, resolve } = Promise.withResolvers<unknown>();
      worker.once('exit', resolve);
      worker.postMessage('close');
      await promise;
    },
  };
}
