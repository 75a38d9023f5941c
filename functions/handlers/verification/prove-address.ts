import { findLink } from '../../core/identity/links.ts';
import { readRights } from '../../core/pages/choose-rights.ts';
import { renderProofPage, renderProvenPage } from '../../core/pages/render-pages.ts';
import { showGone, showPage } from '../../core/pages/reply.ts';
import type { Ports } from '../../core/ports.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { isClosed, loadCase } from '../../core/request/case.ts';
import { askedFor, chooseRights } from '../../core/request/correspondence.ts';
import { isProven, proveAddress as prove } from '../../core/request/decisions.ts';
import { basisOf, dueUnder } from '../../core/request/due.ts';
import { AUTOMATED } from '../../core/request/open-case.ts';
import type { Right } from '../../core/request/right.ts';
import type { CaseState } from '../../core/request/state.ts';
import { HttpInput, step, type HttpOutput } from '../../shell/step.ts';

/**
 * The page behind the acknowledgement's link. GET shows what we understood; only the POST puts it right and proves, and only
 * once: whoever clicks twice is told again that it is confirmed, and nothing else happens.
 */
export const proveAddress = step({
  input: HttpInput,
  run:
    (ports) =>
    async ({ method, params, form }): Promise<HttpOutput> => {
      const secret = params['secret'] ?? '';
      const link = await findLink(ports, 'proof', secret);
      const { controller } = await ports.configs.current();
      if (!link) return showGone(controller);
      const state = await loadCase(ports, link.caseId);
      const respondBy = earliest(state);
      if (respondBy === undefined) return showGone(controller, state.language); // the link outlived what it was sent for
      const residence = state.personal?.residence;
      const page = { controller: controller.name, respondBy, ...(residence && { residence }) };
      const showProven = (status: number, by = respondBy): HttpOutput =>
        showPage(renderProvenPage(state.language, { ...page, respondBy: by }), status);
      if (isProven(state)) return showProven(410);
      const asked = askedFor(state);
      const rights = readRights(form) ?? asked.rights;
      if (method === 'GET' || rights.length === 0) {
        const none = method === 'POST';
        return showPage(renderProofPage(state.language, { ...page, ...asked, none, action: `/proof/${secret}` }));
      }
      const chosen = await choose(ports, state, rights);
      let won = chosen.closed && !state.closed;
      const after = chosen.closed
        ? chosen
        : await changeAndAdvance(ports, link.caseId, (current) => {
            const events = prove(current);
            won = events.length > 0;
            return events;
          });
      if (won) return showProven(200, earliest(chosen));
      return isProven(after) ? showProven(410) : showGone(controller, state.language);
    },
});

/** Puts down what the person wants before it is proven, so that every execution there is waits for the proof. */
async function choose(ports: Ports, state: CaseState, rights: Right[]): Promise<CaseState> {
  const { controller } = await ports.configs.byHash(state.configHash);
  const forgetAt = ports.clock.now() + controller.caseRetentionDays * 86_400_000;
  const decide = (current: CaseState) =>
    chooseRights(current, { rights, forgetAt }, dueUnder(controller, basisOf(current)));
  if (decide(state).length === 0) return state;
  await openByHand(ports, state, rights);
  return changeAndAdvance(ports, state.caseId, decide);
}

/** What no machine fulfils becomes a case of its own, which waits for an operator; its clock is this one's. Twice is once. */
async function openByHand({ inbound }: Ports, { receivedAt, language, personal }: CaseState, rights: Right[]) {
  const byHand = rights.filter((right) => !AUTOMATED.has(right));
  if (byHand.length === 0 || personal?.from === undefined) return;
  const raw = new TextEncoder().encode(JSON.stringify({ rights: byHand, email: personal.from, language }));
  await inbound.put({ channel: 'api', receivedAt, raw });
}

/** The date by which the first of the open requests is answered; undefined: none is open, or the case is forgotten. */
const earliest = ({ requests, forgotten }: CaseState): string | undefined =>
  requests
    .filter((request) => !forgotten && !isClosed(request))
    .map(({ respondBy }) => respondBy)
    .sort()[0];
