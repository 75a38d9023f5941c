import type { LedgerEvent } from '../ledger/event.ts';
import { evolve, noCase } from './evolve.ts';
import type { Right } from './right.ts';
import type { CaseState, RequestState } from './state.ts';

/** Something that happened to a request, for whoever listens: ids, right, state and due date, and nothing else. */
export interface Announcement {
  /** `habeas.request.<state>`, or `.extended` and `.overdue`, which are facts beside the state. */
  name: `habeas.request.${string}`;
  /** Epoch milliseconds. */
  at: number;
  /** `seq`: of the event that it follows from; announced twice, it is the same. */
  detail: { caseId: string; seq: number; requestId: string; right: Right; state: string; respondBy: string };
}

/** What the events after a number say to the world. Needs no personal part: events read without a key will do. */
export function announcementsOf(events: LedgerEvent[], after: number): Announcement[] {
  const [first] = events;
  if (!first) return [];
  let state = noCase(first.caseId);
  return events.flatMap((event) => {
    const before = state;
    state = evolve(state, event);
    return event.seq > after ? changes(before, state, event) : [];
  });
}

const changes = (before: CaseState, after: CaseState, event: LedgerEvent): Announcement[] =>
  after.requests.flatMap((request) => {
    const was = before.requests.find(({ requestId }) => requestId === request.requestId);
    return namesOf(was, request).map((name): Announcement => {
      const { requestId, right, status: state, respondBy } = request;
      const { caseId, seq, at } = event;
      return { name: `habeas.request.${name}`, at, detail: { caseId, seq, requestId, right, state, respondBy } };
    });
  });

function namesOf(was: RequestState | undefined, now: RequestState): string[] {
  return [
    ...(was?.status === now.status ? [] : [now.status]),
    ...(!was?.extension && now.extension ? ['extended'] : []),
    ...(!was?.overdue && now.overdue ? ['overdue'] : []),
  ];
}
