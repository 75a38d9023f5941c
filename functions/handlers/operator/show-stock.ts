import * as z from 'zod/mini';
import { findHalt } from '../../core/policy/emergency-stop.ts';
import { drawStock, readSummaries } from '../../core/request/stock.ts';
import { step } from '../../shell/step.ts';

/** How everything stands, for an operator's screen: also what a custom widget of a CloudWatch dashboard wants. No personal data. */
export const showStock = step({
  input: () => z.object({}),
  run: (ports) => async (): Promise<{ markdown: string }> => ({
    markdown: drawStock(await readSummaries(ports), await findHalt(ports), ports.clock.now()),
  }),
});
