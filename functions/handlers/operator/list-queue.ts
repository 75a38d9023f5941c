import * as z from 'zod/mini';
import { readSummaries } from '../../core/request/stock.ts';
import { needsOperator, type CaseSummary } from '../../core/request/summary.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ all: z.boolean() });

/** What waits for an operator, oldest first; with `all` every case that is not closed. No personal data. */
export const listQueue = step({
  input: Input,
  run:
    (ports) =>
    async ({ all }): Promise<CaseSummary[]> => {
      const found = (await readSummaries(ports)).filter((each) => (all ? !each.closed : needsOperator(each)));
      return found.sort((left, right) => left.receivedAt - right.receivedAt);
    },
});
