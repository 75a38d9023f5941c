import { dueOf, type Thread } from './execution.ts';
import type { Live } from './live.ts';
import { createTimers } from './timers.ts';

/** What a time is kept for: a thread, or (without one) the execution's own timeout. */
type Appointment = { live: Live; thread?: Thread };

/** The times at which executions need attention by themselves. */
export type Agenda = {
  addExecution(live: Live): void;
  addThread(live: Live, thread: Thread): void;
  /** Epoch milliseconds. */
  nextDue(): number | undefined;
  takeDue(now: number): Generator<Appointment>;
};

/** A time stands only while its thread still waits for just it. */
function isCurrent(due: number, { live, thread }: Appointment): boolean {
  const { execution } = live.run;
  if (execution.status !== 'RUNNING') return false;
  return thread === undefined || (execution.threads.get(thread.id) === thread && dueOf(thread) === due);
}

/** An empty agenda. */
export function openAgenda(): Agenda {
  const timers = createTimers<Appointment>();
  const nextDue = (): number | undefined => {
    for (let first = timers.first(); first !== undefined; first = timers.first()) {
      if (isCurrent(first.due, first.what)) return first.due;
      timers.take();
    }
    return undefined;
  };
  return {
    addExecution(live) {
      const { machine, startedAt } = live.run.execution;
      if (machine.timeoutSeconds !== undefined) timers.add(startedAt + machine.timeoutSeconds * 1000, { live });
    },
    addThread(live, thread) {
      const due = dueOf(thread);
      // By thread, so that branches due together go in the same order after a restart.
      if (due !== undefined) timers.add(due, { live, thread }, thread.id);
    },
    nextDue,
    *takeDue(now) {
      for (let due = nextDue(); due !== undefined && due <= now; due = nextDue()) {
        const taken = timers.take();
        if (taken !== undefined) yield taken.what;
      }
    },
  };
}
