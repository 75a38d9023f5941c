import type { LedgerEvent } from '../ledger/event.ts';
import type { CaseEvent } from './events.ts';
import { answer, ask } from './evolve-question.ts';
import { chooseRights, takeReply } from './evolve-correspondence.ts';
import { applyToRequest, newRequest, type RequestEvent } from './evolve-request.ts';
import { changeRequest, changeWatched } from './change-state.ts';
import { UNNOTICED, type CaseState, type MailState, type RequestState } from './state.ts';

type Opened = Extract<CaseEvent, { type: 'CaseOpened' }>;

/** The state of a case before its first event. */
export const noCase = (caseId: string): CaseState => ({
  caseId,
  seq: 0,
  channel: 'mail',
  receivedAt: 0,
  configHash: '',
  language: 'en',
  sure: false,
  hasAttachments: false,
  rights: [],
  proven: [],
  requests: [],
  mails: [],
  questions: [],
  replies: [],
  unsettled: 0,
  closed: false,
  forgotten: false,
});

/** The state after all events of a case. Pure; unknown to time and place. */
export function replay(caseId: string, events: LedgerEvent[]): CaseState {
  const [first] = events;
  if (!first) return noCase(caseId);
  const known = replayed.get(first);
  const isSame = known?.events.every((event, at) => event === events[at]) ?? false;
  const state =
    known && isSame
      ? events.slice(known.events.length).reduce(evolve, known.state)
      : events.reduce(evolve, noCase(caseId));
  replayed.set(first, { events: [...events], state });
  return state;
}

/** What was replayed last, by a case's first event: a case that goes on is not told again from its beginning. */
const replayed = new WeakMap<LedgerEvent, { events: LedgerEvent[]; state: CaseState }>();

/** The state after one more event. */
export function evolve(state: CaseState, event: LedgerEvent): CaseState {
  return { ...apply(state, event), seq: event.seq };
}

function apply(state: CaseState, event: LedgerEvent): CaseState {
  switch (event.type) {
    case 'CaseOpened':
      return open(state, event);
    case 'OperatorNeeded':
      return changeRequest(
        { ...state, operatorNeeded: { ...event.facts, ...UNNOTICED } },
        event.facts.requestId,
        (request) => ({ ...request, stuck: true }),
      );
    case 'MessageClassified':
      return withoutNeed(state);
    case 'RequestReceived':
      return { ...state, requests: [...state.requests, newRequest(event.facts)] };
    case 'IdentityProven':
      return prove(state, event.personal);
    case 'MailPlanned':
      return { ...state, mails: [...state.mails, { ...event.facts, state: 'planned', tries: 0 }] };
    case 'MailSending':
      return changeMail(state, event.facts.outboxId, (mail) => ({
        ...{ state: 'sending', leaseUntil: event.facts.leaseUntil },
        tries: mail.tries + 1,
      }));
    case 'MailSent':
      return acknowledge(
        changeMail(state, event.facts.outboxId, () => ({ state: 'sent', sentAt: event.at })),
        event.facts.outboxId,
      );
    case 'CaseClosed':
      return { ...withoutNeed(state), closed: true, forgetAt: event.facts.forgetAt };
    case 'KeyDestroyed':
      return { ...state, forgotten: true };
    case 'PersonalDataRevealed':
      return state;
    case 'RequestRelaunched':
    case 'FulfilmentStarted':
      return goOn(changeRequest(state, event.facts.requestId, (request) => applyToRequest(request, event)));
    default:
      return applyRest(state, event);
  }
}

type OtherEvent =
  | Extract<
      LedgerEvent,
      {
        type:
          | `Question${string}`
          | `Deadline${string}`
          | 'ResidenceStated'
          | 'MailBounced'
          | 'CorrespondenceSettled'
          | 'ReplyReceived'
          | 'RightsChosen';
      }
    >
  | RequestEvent;

/** What stops and moves dates, what was told about them, what came back, and the rest, which is about one request. */
function applyRest(state: CaseState, event: OtherEvent): CaseState {
  switch (event.type) {
    case 'ResidenceStated':
      return state.personal ? { ...state, personal: { ...state.personal, ...event.personal } } : state;
    case 'MailBounced':
      return { ...changeMail(state, event.facts.outboxId, () => ({ bounced: true })), unsettled: state.unsettled + 1 };
    case 'CorrespondenceSettled':
      return { ...state, unsettled: 0 };
    case 'ReplyReceived':
      return takeReply(state, event.facts);
    case 'RightsChosen':
      return chooseRights(state, event);
    case 'QuestionAsked':
      return ask(state, event);
    case 'QuestionAnswered':
      return answer(state, event);
    case 'DeadlineMoved': {
      const { requestId, why: _, ...due } = event.facts;
      return changeWatched(state, requestId, ({ dueAt }) => ({ ...(dueAt !== due.dueAt && UNNOTICED), ...due }));
    }
    case 'DeadlineReminded':
      return changeWatched(state, event.facts.requestId, ({ reminded }) => ({
        reminded: [...reminded, event.facts.notice],
      }));
    case 'DeadlineOverdue':
      return changeWatched(state, event.facts.requestId, () => ({ overdue: true }));
    default:
      return changeRequest(state, event.facts.requestId, (request) => applyToRequest(request, event));
  }
}

function open(state: CaseState, { facts, personal }: Opened): CaseState {
  const { rights, ...known } = facts;
  const opened = { ...state, ...known, rights: rights.map(({ right }) => right) };
  return personal ? { ...opened, personal } : { ...opened, forgotten: true };
}

/** One request that goes on takes no other that is stuck off the operator's hands. */
const goOn = (state: CaseState): CaseState => (state.requests.some(({ stuck }) => stuck) ? state : withoutNeed(state));

function prove(state: CaseState, proven: CaseState['proven'][number] | undefined): CaseState {
  const requests = state.requests.map((request): RequestState =>
    request.status === 'received' || request.status === 'acknowledged' ? { ...request, status: 'verified' } : request,
  );
  return { ...state, requests, proven: proven ? [...state.proven, proven] : state.proven };
}

function acknowledge(state: CaseState, outboxId: string): CaseState {
  if (state.mails.find((mail) => mail.outboxId === outboxId)?.template !== 'acknowledgement') return state;
  const requests = state.requests.map((request): RequestState =>
    request.status === 'received' ? { ...request, status: 'acknowledged' } : request,
  );
  return { ...state, requests };
}

function withoutNeed({ operatorNeeded: _, ...state }: CaseState): CaseState {
  return state;
}

function changeMail(state: CaseState, outboxId: string, change: (mail: MailState) => Partial<MailState>): CaseState {
  const mails = state.mails.map((mail) => (mail.outboxId === outboxId ? { ...mail, ...change(mail) } : mail));
  return { ...state, mails };
}
