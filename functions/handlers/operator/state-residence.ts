import * as z from 'zod/mini';
import { Place } from '../../core/deadline/question.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase } from '../../core/request/case.ts';
import { stateResidence as learn } from '../../core/request/state-residence.ts';
import { summarise, type CaseSummary } from '../../core/request/summary.ts';
import { step } from '../../shell/step.ts';

const Input = () =>
  z.object({
    caseId: z.string(),
    /** ISO 3166, as the person stated it; never guessed from a language. */
    residence: Place,
    operator: z.string().check(z.minLength(1)),
  });

/** An operator notes where the person says they live; the dates follow the laws there. @throws NotAllowed */
export const stateResidence = step({
  input: Input,
  run:
    (ports) =>
    async ({ caseId, residence, operator }): Promise<Pick<CaseSummary, 'requests'>> => {
      const { controller } = await ports.configs.byHash((await loadCase(ports, caseId)).configHash);
      const state = await changeAndAdvance(ports, caseId, (current) =>
        learn(
          current,
          { residence, actor: { kind: 'operator', id: operator } },
          { controller, now: ports.clock.now() },
        ),
      );
      return { requests: summarise(state).requests };
    },
});
