import type { Ports } from '../ports.ts';
import { changeAndAdvance } from './advance-case.ts';
import { isFinal, openQuestion } from './case.ts';
import { concludeRequest } from './conclude-request.ts';
import { lapseMessage, remindPerson } from './questions.ts';
import type { CaseState } from './state.ts';
import { reminderAt } from './watch.ts';

/** Repeats a question once, by day where the person lives, and ends kindly what waited for an answer that didn't come. */
export async function tendQuestion(ports: Ports, state: CaseState): Promise<CaseState> {
  const question = openQuestion(state);
  if (!question) return state;
  const { controller } = await ports.configs.byHash(state.configHash);
  const now = ports.clock.now();
  if (now < question.answerBy) {
    const isTime = now >= (reminderAt(state, controller) ?? Infinity);
    return isTime ? changeAndAdvance(ports, state.caseId, remindPerson) : state;
  }
  for (const { requestId } of state.requests.filter((request) => !isFinal(request)))
    if (question.requestIds.includes(requestId)) await concludeRequest(ports, requestId, 'expired');
  return changeAndAdvance(ports, state.caseId, (current) => lapseMessage(current, { controller, now }));
}
