import { clientOf, type EngineClient } from './client.ts';
import type { EngineOptions } from './engine-options.ts';
import { ExecutionMover } from './mover.ts';

export type Engine = EngineClient & {
  /** When the next timer is due, epoch milliseconds. */
  nextDue(): number | undefined;
  /** Does what is due by the clock, and what other processes asked for. */
  runDue(): void;
  /** Resolves when nothing moves any more but calls in flight and timers. */
  settled(): Promise<void>;
  /** How many calls are in flight. */
  inFlight(): number;
  /** Looks by itself for timers and messages every so many milliseconds, until closed. */
  run(everyMilliseconds?: number): void;
  /** Takes no more work and waits for calls in flight, at most this long; what is still open resumes at the next start. */
  close(waitMilliseconds?: number): Promise<void>;
};

const nextTick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Resolves once the engine rests in two looks in a row, so that answers on their way have arrived. */
async function settle(mover: ExecutionMover): Promise<void> {
  for (let calm = 0; calm < 2; calm = mover.isResting ? calm + 1 : 0) await nextTick();
}

/** Opens the engine on its database: executions that were running go on from their last stored step. */
export function createEngine(options: EngineOptions): Engine {
  const mover = new ExecutionMover(options);
  let loop: NodeJS.Timeout | undefined;
  return {
    ...clientOf(mover.store, { now: () => options.clock.now(), changed: () => mover.receive() }),
    nextDue: () => mover.nextDue(),
    runDue() {
      mover.receive();
      mover.runDue();
    },
    settled: () => settle(mover),
    inFlight: () => mover.inFlight,
    run(everyMilliseconds = 50) {
      loop ??= setInterval(() => {
        if (mover.hasNews()) mover.receive();
        mover.runDue();
      }, everyMilliseconds);
    },
    async close(waitMilliseconds = 5_000) {
      clearInterval(loop);
      await mover.close(waitMilliseconds);
    },
  };
}
