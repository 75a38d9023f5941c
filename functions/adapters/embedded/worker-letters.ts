import { Worker } from 'node:worker_threads';
import type { Inbound, Letters } from '../../core/ports.ts';

/** What reading one message's letters may take; then its thread is ended and a person reads them. */
export interface LetterLimits {
  milliseconds: number;
  /** Growth of the whole process's memory while the thread runs, for what files unpack to lies outside its heap. */
  bytes: number;
}

const LIMITS: LetterLimits = { milliseconds: 20_000, bytes: 256 * 1024 * 1024 };
const HEAP_MB = 128;
const LOOK_MILLISECONDS = 20;

/** Letters read in a thread of their own, one message at a time, so that a hostile file blocks and eats up nothing else. */
export function workerLetters(inbound: Pick<Inbound, 'get'>, limits = LIMITS): Letters {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(inboundRef) {
      const turn = last.then(async () => {
        const message = await inbound.get(inboundRef);
        return message ? readApart(message.raw, limits) : '';
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function readApart(raw: Uint8Array, { milliseconds, bytes }: LetterLimits): Promise<string> {
  const worker = new Worker(new URL('letters-thread.ts', import.meta.url), {
    ...{ workerData: raw, env: {}, stdout: true, stderr: true },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const before = process.memoryUsage.rss();
  const started = performance.now();
  try {
    return await new Promise<string>((resolve) => {
      const watch = setInterval(() => {
        if (performance.now() - started > milliseconds || process.memoryUsage.rss() - before > bytes) end('');
      }, LOOK_MILLISECONDS);
      const end = (text: unknown) => {
        clearInterval(watch);
        resolve(typeof text === 'string' ? text : '');
      };
      worker.once('message', end);
      for (const over of ['error', 'exit'] as const) worker.once(over, () => end(''));
    });
  } finally {
    await worker.terminate();
  }
}
