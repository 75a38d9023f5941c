import * as z from 'zod/mini';
import { findHalt } from '../../core/policy/emergency-stop.ts';
import { readSummaries, takeStock as take, type Stock } from '../../core/request/stock.ts';
import { step } from '../../shell/step.ts';

/** Counts what the alarms look at. No personal data. */
export const takeStock = step({
  input: () => z.object({}),
  run: (ports) => async (): Promise<Stock[]> => [
    take(await readSummaries(ports), await findHalt(ports), ports.clock.now()),
  ],
});
