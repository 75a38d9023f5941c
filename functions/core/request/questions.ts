import type { Controller } from '../data-map/compiled.ts';
import { endOfDay } from '../deadline/count.ts';
import type { PauseReason } from '../deadline/regime.ts';
import { localDay } from '../deadline/zone.ts';
import { NotAllowed } from '../errors.ts';
import { isFinal, openQuestion, requestIn } from './case.ts';
import { planMail, withdrawRequest } from './decisions.ts';
import { basisOf, dueOfMessage, dueUnder, extensionAt } from './due.ts';
import type { Actor, CaseEvent, Due, Fee } from './events.ts';
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
    ...moveDates(asking(answerBy), 'question', at),
    planMail(state.caseId, 'question', { nth }),
  ];
}

/** As long as configured, but a day before the earliest date that does not wait: a pause never outlasts a limit of the law. */
function waitUntil(asking: (answerBy: number) => CaseState, { controller, now }: At): number {
  const { timeZone, deadlines } = controller;
  const wish = endOfDay(timeZone, localDay(timeZone, now) + deadlines.answerDays);
  const dues = heldDates(asking(wish), controller).map(({ due }) => due.dueAt);
  return Math.min(wish, ...dues.map((dueAt) => dueAt - DAY));
}

interface HeldDate {
  requestId?: string;
  was: Due | undefined;
  due: Due;
}

/** The dates of all that the last question holds, as the ledger stands now. */
function heldDates(state: CaseState, controller: Controller): HeldDate[] {
  const requestIds = state.questions.at(-1)?.requestIds ?? [];
  if (requestIds.length === 0)
    return [{ was: state.operatorNeeded?.due, due: dueOfMessage(state.rights, dueUnder(controller, basisOf(state))) }];
  return state.requests
    .filter(({ requestId }) => requestIds.includes(requestId))
    .map((was) => ({
      ...{ requestId: was.requestId, was },
      due: dueUnder(controller, basisOf(state, was.requestId))(was.right),
    }));
}

type Why = Extract<CaseEvent, { type: 'DeadlineMoved' }>['facts']['why'];

/** Says which dates are others after the change. */
function moveDates(after: CaseState, why: Why, { controller }: At): CaseEvent[] {
  return heldDates(after, controller).flatMap(({ requestId, was, due }): CaseEvent[] => {
    if (!was || was.dueAt === due.dueAt) return [];
    return [moved({ why, ...(requestId !== undefined && { requestId }), ...due })];
  });
}

const moved = (facts: Extract<CaseEvent, { type: 'DeadlineMoved' }>['facts']): CaseEvent => ({
  type: 'DeadlineMoved',
  actor: { kind: 'pipeline' },
  facts,
});

/** The person answers, or an operator who heard of it elsewhere; the clocks run again. None when no question is open. */
export function answerQuestion(state: CaseState, answer: { words: string; actor: Actor }, at: At): CaseEvent[] {
  const question = openQuestion(state);
  if (!question) return [];
  const questions = [...state.questions.slice(0, -1), { ...question, answeredAt: at.now }];
  const { words, actor } = answer;
  return [
    { type: 'QuestionAnswered', actor, facts: { nth: question.nth }, personal: { words } },
    ...moveDates({ ...state, questions }, 'answer', at),
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

/**
 * Takes more time, with reasons that the person is told. @throws NotAllowed when the regime that binds allows none, when
 * its first period is over, or when it was done before
 */
export function extendRequest(
  state: CaseState,
  command: { requestId: string; reason: string; operator: string },
  { controller, now }: At,
): CaseEvent[] {
  const { requestId, reason, operator } = command;
  const request = requestIn(state, requestId);
  if (isFinal(request)) throw new NotAllowed(`Request ${requestId} is ${request.status}; it needs no more time.`);
  if (request.extension) throw new NotAllowed(`Request ${requestId} was extended already; no regime allows it twice.`);
  const basis = { ...basisOf(state, requestId), extensions: [extensionAt(now)] };
  const due = dueUnder(controller, basis)(request.right);
  if (due.dueAt <= request.dueAt)
    throw new NotAllowed(
      `Request ${requestId} stays due on ${due.respondBy}: ${due.regime} binds and allows no extension now. habeas deadline explains it.`,
    );
  return [
    { type: 'RequestExtended', actor: { kind: 'operator', id: operator }, facts: { requestId }, personal: { reason } },
    moved({ why: 'extension', requestId, ...due }),
    planMail(state.caseId, 'extended', { requestId }),
  ];
}
