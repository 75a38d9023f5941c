import * as z from 'zod/mini';
import { loadCase } from '../../core/request/case.ts';
import { forgetCase as forget } from '../../core/request/forget-case.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ caseId: z.string(), operator: z.string().check(z.minLength(1)) });

/** Destroys a case's key now, whatever its state. @throws InvalidInput when there is no such case */
export const forgetCase = step({
  input: Input,
  run:
    (ports) =>
    async ({ caseId, operator }): Promise<void> => {
      await loadCase(ports, caseId);
      await forget(ports, caseId, { kind: 'operator', id: operator });
    },
});
