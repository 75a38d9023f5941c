import * as z from 'zod/mini';
import type { Look } from '../../core/request/keep-watch.ts';
import { countOpen, type OpenDate, type OpenDates } from '../../core/request/open-dates.ts';
import { step } from '../../shell/step.ts';

/** Counts what is open, at risk and overdue, by right and regime, for a dashboard. No personal data. */
export const measureDeadlines = step({
  input: () => z.object({}),
  run: (ports) => async (): Promise<OpenDates[]> => {
    const dates: OpenDate[] = [];
    for (let afterKey: string | undefined; ;) {
      const page = await ports.records.list<Look>('deadline', afterKey === undefined ? {} : { afterKey });
      dates.push(...page.flatMap(({ value }) => value.dates));
      afterKey = page.at(-1)?.key;
      if (afterKey === undefined) break;
    }
    return countOpen(dates, (await ports.configs.current()).controller, ports.clock.now());
  },
});
