import * as z from 'zod/mini';
import { NotAllowed } from '../../core/errors.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, openQuestion } from '../../core/request/case.ts';
import { answerQuestion } from '../../core/request/questions.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    caseId: z.string(),
    /** What the person answered, or why it is needed no more; sealed. */
    words: z.string().check(z.trim(), z.minLength(1)),
    operator: z.string().check(z.minLength(1)),
  });

/** An operator ends the wait for an answer, e.g. for one that came by another way; the clocks run again. @throws NotAllowed */
export const resumeCase = step({
  input: Input,
  run:
    (ports) =>
    async ({ caseId, words, operator }): Promise<void> => {
      const { controller } = await ports.configs.byHash((await loadCase(ports, caseId)).configHash);
      await changeAndAdvance(ports, caseId, (current) => {
        const question = openQuestion(current);
        if (!question) throw new NotAllowed(`Case ${caseId} does not wait for an answer.`);
        if (question.fee) throw new NotAllowed(`Only the person can accept the cost in case ${caseId}.`);
        const actor = { kind: 'operator' as const, id: operator };
        return answerQuestion(current, { words, actor }, { controller, now: ports.clock.now() });
      });
    },
});
