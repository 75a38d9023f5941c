import { findLink, spendLink } from '../../core/identity/links.ts';
import {
  renderCancelledPage,
  renderCancelPage,
  renderWithdrawnPage,
  renderWithdrawPage,
} from '../../core/pages/render-pages.ts';
import { showGone, showPage } from '../../core/pages/reply.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, requestIn } from '../../core/request/case.ts';
import { withdrawable } from '../../core/request/correspondence.ts';
import { withdrawRequest } from '../../core/request/decisions.ts';
import type { CaseState } from '../../core/request/state.ts';
import { HttpInput, step, type HttpOutput } from '../../shell/step.ts';

/**
 * The page behind a link that takes something back: of the cooling-off mail, one click stops that erasure; of the mail that
 * answers a wish to withdraw, all of the case that can still be stopped. GET never does. Whoever clicks twice is told again that
 * the erasure is stopped.
 */
export const cancelRequest = step({
  input: HttpInput,
  run:
    (ports) =>
    async ({ method, params }): Promise<HttpOutput> => {
      const secret = params['secret'] ?? '';
      const link = await findLink(ports, 'cancel', secret);
      const { controller } = await ports.configs.current();
      if (!link) return showGone(controller);
      const { caseId, requestId } = link;
      const state = await loadCase(ports, caseId);
      if (state.forgotten) return showGone(controller, state.language);
      const { name, timeZone } = controller;
      const page = { controller: name, action: `/cancel/${secret}` };
      const isStopped = (current: CaseState, id: string): boolean => requestIn(current, id).status === 'withdrawn';
      const done = requestId === undefined ? renderWithdrawnPage : renderCancelledPage;
      const showDone = (status: number): HttpOutput => showPage(done(state.language, { controller: name }), status);
      if (requestId !== undefined && isStopped(state, requestId)) return showDone(410);
      const open = withdrawable(state).filter((each) => requestId === undefined || each.requestId === requestId);
      if (method === 'GET') {
        if (requestId === undefined) {
          const rights = open.map(({ right }) => right);
          if (rights.length === 0) return showGone(controller, state.language);
          return showPage(renderWithdrawPage(state.language, { ...page, rights }));
        }
        const until = requestIn(state, requestId).coolingOffUntil ?? link.expiresAt;
        return showPage(renderCancelPage(state.language, { ...page, until, timeZone }));
      }
      const ids = requestId === undefined ? open.map((each) => each.requestId) : [requestId];
      const changed = await changeAndAdvance(ports, caseId, (current) =>
        ids.flatMap((id) => withdrawRequest(current, id)),
      );
      // of one erasure the link can do nothing more; of a case it could stop what comes later
      if (requestId === undefined) await spendLink(ports, secret);
      return ids.some((id) => isStopped(changed, id)) ? showDone(200) : showGone(controller, state.language);
    },
});
