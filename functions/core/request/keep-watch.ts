import { RecordConflict } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { CaseState } from './state.ts';
import type { OpenDate } from './open-dates.ts';
import { nextLook, watchesOf } from './watch.ts';

/** When a case is looked at next, and what is open in it; nothing personal. */
export interface Look {
  /** Of which state of the case it was set; a later one is never overwritten by an earlier. */
  seq: number;
  dates: OpenDate[];
}

/**
 * Puts a case under the eyes of the sweep, for when something in it is due next; with nothing left to watch it goes out of
 * sight.
 */
export async function keepWatch(ports: Pick<Ports, 'clock' | 'configs' | 'records'>, state: CaseState): Promise<void> {
  if (state.seq === 0) return;
  const { controller } = await ports.configs.byHash(state.configHash);
  const due = nextLook(state, controller, ports.clock.now());
  for (;;) {
    const held = await ports.records.get<Look>('deadline', state.caseId);
    if (held && (held.value.seq > state.seq || (held.value.seq === state.seq && held.due === due))) return;
    try {
      if (due !== undefined)
        return await ports.records.put<Look>(
          'deadline',
          state.caseId,
          { seq: state.seq, dates: openDatesOf(state) },
          { due, expect: held?.version ?? 'absent' },
        );
      if (!held || (await ports.records.remove('deadline', state.caseId, held.version))) return;
    } catch (fault) {
      if (!(fault instanceof RecordConflict)) throw fault;
    }
  }
}

const openDatesOf = (state: CaseState): OpenDate[] =>
  watchesOf(state).map(({ right, regime, dueAt }) => ({ right: right ?? 'unread', regime, dueAt }));
