import { findLink, spendLink } from '../../core/identity/links.ts';
import {
  LONGEST_ANSWER,
  renderAnsweredPage,
  renderQuestionPage,
  renderWithdrawnPage,
} from '../../core/pages/render-pages.ts';
import { showGone, showPage } from '../../core/pages/reply.ts';
import { changeAndAdvance } from '../../core/request/advance-case.ts';
import { loadCase, openQuestion } from '../../core/request/case.ts';
import { answerQuestion as answer, declineFee } from '../../core/request/questions.ts';
import { HttpInput, step, type HttpOutput } from '../../shell/step.ts';

/** The page behind a question's link: GET shows what we ask, only the POST answers it, once. */
export const answerQuestion = step({
  input: HttpInput,
  run:
    (ports) =>
    async ({ method, params, form }): Promise<HttpOutput> => {
      const secret = params['secret'] ?? '';
      const link = await findLink(ports, 'answer', secret);
      const { controller } = await ports.configs.current();
      if (!link) return showGone(controller);
      const state = await loadCase(ports, link.caseId);
      const question = openQuestion(state);
      if (!question) return showGone(controller, state.language);
      const { name, timeZone } = controller;
      const words = readAnswer(form, question.fee !== undefined);
      if (method === 'GET' || words === undefined) {
        const { words: asked = '', answerBy, fee } = question;
        const page = { controller: name, action: `/answer/${secret}`, words: asked, answerBy, timeZone };
        return showPage(renderQuestionPage(state.language, { ...page, ...(fee && { fee }) }));
      }
      const at = { controller: (await ports.configs.byHash(state.configHash)).controller, now: ports.clock.now() };
      let won = false;
      await changeAndAdvance(ports, link.caseId, (current) => {
        const isSame = openQuestion(current)?.nth === question.nth;
        const decided =
          words === 'withdraw' && question.fee ? declineFee(current) : answer(current, { words, ...BY }, at);
        won = isSame && decided.length > 0;
        return isSame ? decided : [];
      });
      await spendLink(ports, secret);
      if (!won) return showGone(controller, state.language);
      const done = words === 'withdraw' && question.fee ? renderWithdrawnPage : renderAnsweredPage;
      return showPage(done(state.language, { controller: name }));
    },
});

const BY = { actor: { kind: 'data-subject' as const } };

/** What was posted: a choice about a cost, else words that are not blank; undefined: nothing that answers. */
function readAnswer(form: Record<string, string>, isFee: boolean): string | undefined {
  if (isFee) return ['accept', 'withdraw'].find((choice) => choice === form['choice']);
  const words = form['answer']?.trim().slice(0, LONGEST_ANSWER);
  return words === '' ? undefined : words;
}
