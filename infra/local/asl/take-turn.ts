import { advance } from './advance.ts';
import { HistoryFull, MAX_EVENTS } from './history.ts';
import { finish, type Run, type Turn } from './run.ts';

function causeOf(fault: unknown): string {
  if (fault instanceof HistoryFull)
    return `The execution reached the maximum number of history events (${MAX_EVENTS}).`;
  return `The interpreter failed: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
}

/** Takes a turn; a full history, or a fault of the interpreter itself, ends the execution and says so. */
export async function takeTurn(run: Run, turn: Turn): Promise<void> {
  try {
    await advance(run, turn);
  } catch (fault) {
    finish(run, 'FAILED', {
      previous: turn.thread.previous,
      failure: { error: 'States.Runtime', cause: causeOf(fault) },
    });
  }
}
