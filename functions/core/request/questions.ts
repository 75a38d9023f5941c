import type { Controller } from '../data-map/compiled.ts';
import { endOfDay } from '../deadline/count.ts';
import type { PauseReason } from '../deadline/regime.ts';
import { localDay } from '../deadline/zone.ts';
import { NotAllowed } from '../errors.ts';
import { openQuestion, requestIn } from './case.ts';
import { planMail, withdrawRequest } from './decisions.ts';
import type { Actor, CaseEvent, Fee } from './events.ts';
import { datesAnew, moveDates } from './move-dates.ts';
import type { CaseState, Question, RequestState } from './state.ts';

const DAY = 86_400_000;

/** Under what a decision about dates is taken. `now` in epoch milliseconds. */
export interface At {
  controller: Controller;
  now: number;
}

/**
 * Asks the person for exactly what is missing, on behalf of all that waits for an operator in the case. Clocks stand still
 * where a regime allows it for this reason. @throws NotAllowed when nothing waits, or no time is left to wait
 */
export function askPerson(
  state: CaseState,
  command: { reason: Exclude<PauseReason, 'fee'>; missing: string; operator: string },
  at: At,
): CaseEvent[] {
  const waiting = state.requests.filter(isUndecided);
  if (waiting.length === 0 && (state.requests.length > 0 || !state.operatorNeeded))
    throw new NotAllowed(`Nothing in case ${state.caseId} waits for an operator; there is nothing to ask about.`);
  const requestIds = waiting.map(({ requestId }) => requestId);
  const { reason, missing, operator } = command;
  return put(state, { reason, requestIds, words: missing }, { operator, ...at });
}

/** Announces a cost before any work; the person accepts it or withdraws. @throws NotAllowed unless the request waits for a decision */
export function announceFee(
  state: CaseState,
  command: { requestId: string; fee: Fee; reason: string; operator: string },
  at: At,
): CaseEvent[] {
  const { requestId, fee, reason, operator } = command;
  const request = requestIn(state, requestId);
  if (!isUndecided(request))
    throw new NotAllowed(
      `Request ${requestId} is ${request.status}; a cost is announced only for one that is awaiting-review.`,
    );
  return put(state, { reason: 'fee', requestIds: [requestId], words: reason, fee }, { operator, ...at });
}

const isUndecided = ({ status, decision }: RequestState) => status === 'awaiting-review' && !decision;

type Draft = Pick<Question, 'reason' | 'requestIds' | 'fee'> & { words: string };

function put(state: CaseState, draft: Draft, { operator, ...at }: At & { operator: string }): CaseEvent[] {
  if (openQuestion(state)) throw new NotAllowed(`Case ${state.caseId} waits for an answer of the person already.`);
  if (state.personal?.from === undefined) throw new NotAllowed(`Case ${state.caseId} has no address to write to.`);
  const { words, ...rest } = draft;
  const nth = state.questions.length + 1;
  const asking = (answerBy: number): CaseState => ({
    ...state,
    questions: [...state.questions, { ...rest, nth, askedAt: at.now, answerBy }],
  });
  const answerBy = waitUntil(asking, at);
  if (answerBy <= at.now)
    throw new NotAllowed(`Too little time is left in case ${state.caseId} to wait for an answer; decide without it.`);
  return [
    {
      type: 'QuestionAsked',
      actor: { kind: 'operator', id: operator },
      facts: { ...rest, nth, answerBy },
      personal: { words },
    },
    ...moveDates(heldDates(asking(answerBy), at), 'question'),
    planMail(state.caseId, 'question', { nth }),
  ];
}

/** As long as configured, but a day before the earliest date that does not wait: a pause never outlasts a limit of the law. */
function waitUntil(asking: (answerBy: number) => CaseState, { controller, now }: At): number {
  const { timeZone, deadlines } = controller;
  const wish = endOfDay(timeZone, localDay(timeZone, now) + deadlines.answerDays);
  return Math.min(wish, ...heldDates(asking(wish), { controller }).map(({ due }) => due.dueAt - DAY));
}

/** The dates of all that the last question holds, as the ledger stands now. */
const heldDates = (state: CaseState, { controller }: Pick<At, 'controller'>) =>
  datesAnew(state, controller, state.questions.at(-1)?.requestIds);

/** The person answers, or an operator who heard of it elsewhere; the clocks run again. None when no question is open. */
export function answerQuestion(state: CaseState, answer: { words: string; actor: Actor }, at: At): CaseEvent[] {
  const question = openQuestion(state);
  if (!question) return [];
  const questions = [...state.questions.slice(0, -1), { ...question, answeredAt: at.now }];
  const { words, actor } = answer;
  return [
    { type: 'QuestionAnswered', actor, facts: { nth: question.nth }, personal: { words } },
    ...moveDates(heldDates({ ...state, questions }, at), 'answer'),
  ];
}

/** The person does not want it at that cost: what waited for their word is withdrawn. */
export function declineFee(state: CaseState): CaseEvent[] {
  const question = openQuestion(state);
  return question?.fee ? question.requestIds.flatMap((requestId) => withdrawRequest(state, requestId)) : [];
}

/** Writes once more to a person who has not answered. */
export function remindPerson(state: CaseState): CaseEvent[] {
  const question = openQuestion(state);
  return question && !isReminded(state, question)
    ? [planMail(state.caseId, 'question-reminder', { nth: question.nth })]
    : [];
}

/** Whether the person was reminded of the question. */
export const isReminded = ({ mails, caseId }: CaseState, { nth }: Question): boolean =>
  mails.some(({ outboxId }) => outboxId === `${caseId}-question-reminder-${nth}`);

/** Ends a case about no request yet whose person did not answer, kindly. */
export function lapseMessage(state: CaseState, at: At): CaseEvent[] {
  const question = openQuestion(state);
  if (!question || question.requestIds.length > 0) return [];
  const forgetAt = at.now + at.controller.caseRetentionDays * DAY;
  const closed: CaseEvent = { type: 'CaseClosed', actor: { kind: 'pipeline' }, facts: { forgetAt } };
  return [planMail(state.caseId, 'lapsed'), closed];
}
