import * as z from 'zod/mini';
import { caseOf } from '../../core/data-map/work-refs.ts';
import { coolingOffEnd } from '../../core/erasure/cooling-off.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadRequest, requestIn } from '../../core/request/case.ts';
import { startCoolingOff as openCoolingOff } from '../../core/request/decisions.ts';
import { step } from '../../shell/step.ts';

const Input = () => z.object({ requestId: z.string() });

/** Opens the cooling-off of an erasure and says for how many seconds to wait; holds proven identifiers only, no data. */
export const startCoolingOff = step({
  input: Input,
  run:
    (ports) =>
    async ({ requestId }): Promise<{ seconds: number }> => {
      const { state, request } = await loadRequest(ports, requestId);
      const { controller } = await ports.configs.byHash(state.configHash);
      const until = coolingOffEnd(ports.clock.now(), controller.erasure.coolingOffSeconds, request.dueAt);
      const changed = await changeAndAdvance(ports, caseOf(requestId), (current) =>
        openCoolingOff(current, requestId, until),
      );
      const end = requestIn(changed, requestId).coolingOffUntil ?? until;
      return { seconds: Math.max(1, Math.ceil((end - ports.clock.now()) / 1000)) };
    },
});
