import * as z from 'zod/mini';
import { findHalt, type Halt } from '../../core/policy/emergency-stop.ts';
import { step } from '../../shell/step.ts';

/** Whether everything is halted: by which operator and since when. */
export const readHalt = step({
  input: () => z.object({}),
  run: (ports) => (): Promise<Halt | undefined> => findHalt(ports),
});
