import * as z from 'zod/mini';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, openQuestion } from '../../core/request/case.ts';
import { askPerson as ask } from '../../core/request/questions.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    caseId: z.string(),
    reason: z.enum(['incomplete', 'identity', 'clarification']),
    /** Exactly what is missing, written to the person. */
    missing: z.string().check(z.trim(), z.minLength(1), z.maxLength(5000)),
    operator: z.string().check(z.minLength(1)),
  });

/** An operator asks the person for what is missing; clocks stand still where the law allows it. @throws NotAllowed */
export const askPerson = step({
  input: Input,
  run:
    (ports) =>
    async ({ caseId, ...command }): Promise<{ answerBy: number }> => {
      const { controller } = await ports.configs.byHash((await loadCase(ports, caseId)).configHash);
      const state = await changeAndAdvance(ports, caseId, (current) =>
        ask(current, command, { controller, now: ports.clock.now() }),
      );
      return { answerBy: openQuestion(state)?.answerBy ?? 0 };
    },
});
