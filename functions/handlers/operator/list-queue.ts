import * as z from 'zod/mini';
import { needsOperator, type CaseSummary } from '../../core/request/summary.ts';
import { step } from '../../shell/step.ts';

const Input = z.object({ all: z.boolean() });

/** What waits for an operator, oldest first; with `all` every case that is not closed. No personal data. */
export const listQueue = step({
  input: Input,
  run:
    (ports) =>
    async ({ all }): Promise<CaseSummary[]> => {
      const found: CaseSummary[] = [];
      for (let afterKey: string | undefined; ;) {
        const page = await ports.records.list<CaseSummary>('summary', afterKey === undefined ? {} : { afterKey });
        found.push(
          ...page.map(({ value }) => value).filter((summary) => (all ? !summary.closed : needsOperator(summary))),
        );
        afterKey = page.at(-1)?.key;
        if (afterKey === undefined) return found.sort((left, right) => left.receivedAt - right.receivedAt);
      }
    },
});
