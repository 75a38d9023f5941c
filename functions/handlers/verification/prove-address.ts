import { findLink, spendLink } from '../../core/identity/links.ts';
import { renderProofPage, renderProvenPage } from '../../core/pages/render-pages.ts';
import { showGone, showPage } from '../../core/pages/reply.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase } from '../../core/request/case.ts';
import { proveAddress as prove } from '../../core/request/decisions.ts';
import type { CaseState } from '../../core/request/state.ts';
import { HttpInput, step, type HttpOutput } from '../../shell/step.ts';

/** The page behind the acknowledgement's link. GET shows what we understood; only the POST proves, and only once. */
export const proveAddress = step({
  input: HttpInput,
  run:
    (ports) =>
    async ({ method, params }): Promise<HttpOutput> => {
      const secret = params['secret'] ?? '';
      const link = await findLink(ports, 'proof', secret);
      const { controller } = await ports.configs.current();
      if (!link) return showGone(controller);
      const state = await loadCase(ports, link.caseId);
      const residence = state.personal?.residence;
      const page = { controller: controller.name, respondBy: earliest(state), ...(residence && { residence }) };
      if (method === 'GET') {
        const rights = state.requests.map(({ right }) => right);
        return showPage(renderProofPage(state.language, { ...page, rights, action: `/proof/${secret}` }));
      }
      let won = false;
      await changeAndAdvance(ports, link.caseId, (current) => {
        const events = prove(current);
        won = events.length > 0;
        return events;
      });
      await spendLink(ports, secret);
      return won ? showPage(renderProvenPage(state.language, page)) : showGone(controller, state.language);
    },
});

const earliest = ({ requests }: CaseState) => requests.map(({ respondBy }) => respondBy).sort()[0] ?? '';
