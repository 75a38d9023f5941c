import * as z from 'zod/mini';
import { replay } from '../../core/request/evolve.ts';
import { measure, type MetricsRow } from '../../core/request/metrics.ts';
import type { CaseState } from '../../core/request/state.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    /** Received from, up to but without; epoch milliseconds. */
    from: z.number(),
    to: z.number(),
    timeZone: z.string(),
    now: z.number(),
    /** Id of a regime: only requests to which it applies. */
    under: z.optional(z.string()),
  });

/** The metrics of 11 CCR 7102, and by month, right and regime, from the ledger; forgotten cases count too. No personal data. */
export const reportMetrics = step({
  input: Input,
  run:
    ({ records, ledger }) =>
    async (span): Promise<MetricsRow[]> => {
      const cases: CaseState[] = [];
      for (let afterKey: string | undefined; ;) {
        const page = await records.list('summary', afterKey === undefined ? {} : { afterKey });
        for (const { key } of page) cases.push(replay(key, await ledger.read(key)));
        afterKey = page.at(-1)?.key;
        if (afterKey === undefined) return measure(cases, span);
      }
    },
});
