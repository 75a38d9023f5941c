import { findLink, spendLink } from '../../core/identity/links.ts';
import { renderCancelledPage, renderCancelPage } from '../../core/pages/render-pages.ts';
import { showGone, showPage } from '../../core/pages/reply.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, requestIn } from '../../core/request/case.ts';
import { withdrawRequest } from '../../core/request/decisions.ts';
import { HttpInput, step, type HttpOutput } from '../../shell/step.ts';

/** The page behind the cooling-off mail's link: one click stops the erasure; GET never does. */
export const cancelRequest = step({
  input: HttpInput,
  run:
    (ports) =>
    async ({ method, params }): Promise<HttpOutput> => {
      const secret = params['secret'] ?? '';
      const link = await findLink(ports, 'cancel', secret);
      const { controller } = await ports.configs.current();
      const requestId = link?.requestId;
      if (!link || requestId === undefined) return showGone(controller);
      const state = await loadCase(ports, link.caseId);
      const { name, timeZone } = controller;
      if (method === 'GET') {
        const until = requestIn(state, requestId).coolingOffUntil ?? link.expiresAt;
        const page = { controller: name, action: `/cancel/${secret}`, until, timeZone };
        return showPage(renderCancelPage(state.language, page));
      }
      const changed = await changeAndAdvance(ports, link.caseId, (current) => withdrawRequest(current, requestId));
      await spendLink(ports, secret);
      return requestIn(changed, requestId).status === 'withdrawn'
        ? showPage(renderCancelledPage(state.language, { controller: name }))
        : showGone(controller, state.language);
    },
});
