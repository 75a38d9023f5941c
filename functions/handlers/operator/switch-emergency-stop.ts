import * as z from 'zod/mini';
import { setEmergencyStop } from '../../core/policy/emergency-stop.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ on: z.boolean(), operator: z.string().check(z.minLength(1)) });

/** Halts every erasure and every outgoing mail at once, or lets them go on where they stood. */
export const switchEmergencyStop = step({
  input: Input,
  run:
    (ports) =>
    async ({ on, operator }): Promise<void> =>
      setEmergencyStop(ports, on, operator),
});
