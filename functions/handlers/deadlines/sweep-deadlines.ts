import * as z from 'zod/mini';
import { MailNotAccepted, RecordConflict } from '../../core/errors.ts';
import { findHalt } from '../../core/policy/emergency-stop.ts';
import type { Ports, RecordEntry } from '../../core/ports.ts';
import { loadCase } from '../../core/request/case.ts';
import { keepWatch, type Look } from '../../core/request/keep-watch.ts';
import { noticesOf } from '../../core/request/notices.ts';
import { tellOperators } from '../../core/request/tell-operators.ts';
import { tendDates } from '../../core/request/tend-dates.ts';
import { retryParts } from '../../core/request/retry-parts.ts';
import { tendQuestion } from '../../core/request/tend-question.ts';
import type { CaseState } from '../../core/request/state.ts';
import { nextLook } from '../../core/request/watch.ts';
import { step } from '../../shell/step.ts';

/** Cases looked at in one read. */
const PAGE = 200;
/** How long a case that was looked at stays out of sight, in milliseconds, unless it says itself when to look again. */
const LEASE = 15 * 60_000;

/**
 * Looks at every case in which something is due: what is near its date goes into one digest a day, what has passed it raises
 * an alarm at once, a question without answer is repeated and then lapses,
 * a rule takes more time, a published calendar settles what was provisional. The ledger says which notice went out.
 */
export const sweepDeadlines = step({
  input: () => z.object({}),
  run: (ports) => async (): Promise<{ looked: number }> => {
    const looked: CaseState[] = [];
    const faults: unknown[] = [];
    for (;;) {
      const page = await ports.records.due<Look>('deadline', ports.clock.now(), PAGE);
      for (const entry of page)
        // One case that can't be read hides no other.
        try {
          if (await lease(ports, entry)) looked.push(await tend(ports, entry.key));
        } catch (fault) {
          faults.push(fault);
        }
      if (page.length < PAGE) break;
    }
    await tell(ports, looked);
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} cases could not be looked at.`);
    return { looked: looked.length };
  },
});

const tend = async (ports: Ports, caseId: string): Promise<CaseState> =>
  tendDates(ports, await retryParts(ports, await tendQuestion(ports, await loadCase(ports, caseId))));

/** Takes a case out of sight for a while; false where another sweep was first. */
async function lease({ clock, records }: Ports, { key, value, version }: RecordEntry<Look>): Promise<boolean> {
  try {
    await records.put('deadline', key, value, { due: clock.now() + LEASE, expect: version });
    return true;
  } catch (fault) {
    if (fault instanceof RecordConflict) return false;
    throw fault;
  }
}

/** A mail that the relay refuses is tried again with the next look; so is what waits for a digest. */
async function tell(ports: Ports, looked: CaseState[]): Promise<void> {
  const now = ports.clock.now();
  const watched = await Promise.all(
    looked.map(async (state) => ({ state, controller: (await ports.configs.byHash(state.configHash)).controller })),
  );
  const notices = watched.flatMap(({ state, controller }) => noticesOf(state, controller, now));
  if (notices.length > 0 && !(await findHalt(ports)))
    try {
      await tellOperators(ports, (await ports.configs.current()).controller, notices);
    } catch (fault) {
      if (!(fault instanceof MailNotAccepted)) throw fault;
    }
  for (const { state, controller } of watched) {
    const after = await loadCase(ports, state.caseId);
    if ((nextLook(after, controller, now) ?? Infinity) > now) await keepWatch(ports, after);
  }
}
