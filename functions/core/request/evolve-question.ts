import type { LedgerEvent } from '../ledger/event.ts';
import { changeRequests } from './change-state.ts';
import type { CaseState, Question } from './state.ts';

type EventNamed<Type extends LedgerEvent['type']> = Extract<LedgerEvent, { type: Type }>;

/** The state once something was asked of the person; a request with an announced cost waits for their word on it. */
export function ask(state: CaseState, { facts, personal, at }: EventNamed<'QuestionAsked'>): CaseState {
  const question: Question = { ...facts, askedAt: at, ...(personal && { words: personal.words }) };
  const { fee, requestIds } = facts;
  const asked = { ...state, questions: [...state.questions, question] };
  if (!fee) return asked;
  return changeRequests(asked, requestIds, (request) => ({
    ...{ ...request, status: 'awaiting-fee-decision', fee: { ...fee, accepted: false } },
  }));
}

/** A cost that was announced is accepted by the answer; who does not accept it withdraws. */
export function answer(state: CaseState, { facts, personal, at }: EventNamed<'QuestionAnswered'>): CaseState {
  const questions = state.questions.map((question) =>
    question.nth === facts.nth
      ? { ...question, answeredAt: at, ...(personal && { answer: personal.words }) }
      : question,
  );
  const asked = questions.find(({ nth }) => nth === facts.nth);
  return changeRequests({ ...state, questions }, asked?.requestIds ?? [], (request) =>
    request.status === 'awaiting-fee-decision' && request.fee
      ? { ...request, status: 'verified', fee: { ...request.fee, accepted: true } }
      : request,
  );
}
