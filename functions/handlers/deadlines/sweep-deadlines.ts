import * as z from 'zod/mini';
import type { Ports } from '../../core/ports.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { isFinal, loadRequest } from '../../core/request/case.ts';
import { noticeDeadline } from '../../core/request/decisions.ts';
import { nextNotice } from '../../core/request/watch-deadlines.ts';
import { step } from '../../shell/step.ts';

/** Deadlines looked at in one sweep; what is left waits for the next. */
const BATCH = 200;

/** Reminds the operator before a request is due and raises the alarm when it is overdue; the ledger says which notice went out. */
export const sweepDeadlines = step({
  input: z.object({}),
  run: (ports) => async (): Promise<{ looked: number }> => {
    const due = await ports.records.due('deadline', ports.clock.now(), BATCH);
    for (const { key } of due) await look(ports, key);
    return { looked: due.length };
  },
});

async function look(ports: Ports, requestId: string): Promise<void> {
  const { state, request } = await loadRequest(ports, requestId);
  const { controller } = await ports.configs.byHash(state.configHash);
  const now = ports.clock.now();
  const changed = isFinal(request)
    ? state
    : await changeAndAdvance(ports, state.caseId, (current) =>
        noticeDeadline(current, requestId, { now, reminderHours: controller.reminderHours }),
      );
  const after = changed.requests.find((candidate) => candidate.requestId === requestId);
  const next = after && !isFinal(after) ? nextNotice(after, controller.reminderHours) : undefined;
  if (next === undefined) await ports.records.remove('deadline', requestId);
  else await ports.records.put('deadline', requestId, {}, { due: next });
}
