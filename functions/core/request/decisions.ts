import { NotAllowed } from '../errors.ts';
import type { Actor, CaseEvent, Template } from './events.ts';
import { isClosed, isFinal, isHeld, requestIn } from './case.ts';
import type { CaseState, RequestState } from './state.ts';
import type { DenialReason, Outcome } from './outcome.ts';

/** Decisions: from the state of a case and a command to events. None: nothing is to be done, or it was done before. */

const PIPELINE: Actor = { kind: 'pipeline' };
const DATA_SUBJECT: Actor = { kind: 'data-subject' };

/** A mail in the outbox; its id is the same each time the same mail is planned. */
export const planMail = (
  caseId: string,
  template: Template,
  about: { requestId?: string; nth?: number } = {},
): CaseEvent => ({
  type: 'MailPlanned',
  actor: PIPELINE,
  facts: {
    outboxId: [caseId, template, about.requestId?.slice(caseId.length + 1), about.nth]
      .filter((part) => part !== undefined)
      .join('-'),
    template,
    ...(about.requestId !== undefined && { requestId: about.requestId }),
  },
});

/** The address that wrote proves itself, once; only a POST from the page calls this. */
export function proveAddress(state: CaseState): CaseEvent[] {
  const address = state.personal?.from;
  if (state.forgotten || state.closed || address === undefined || state.proven.length > 0) return [];
  const proven = { type: 'email' as const, value: address };
  return [{ type: 'IdentityProven', actor: DATA_SUBJECT, facts: { method: 'link' }, personal: proven }];
}

/** Sends a request to an operator, unless one has decided. */
export function requestReview(state: CaseState, requestId: string, why: string): CaseEvent[] {
  const request = requestIn(state, requestId);
  if (request.review || request.decision || request.status !== 'verified') return [];
  return [{ type: 'ReviewRequested', actor: PIPELINE, facts: { requestId, why } }];
}

/** An operator's decision with its reason. @throws NotAllowed when the request waits for none */
export function decideRequest(
  state: CaseState,
  requestId: string,
  command: { decision: 'approve' | 'refuse'; reason: string; denialReason?: DenialReason; operator: string },
): CaseEvent[] {
  const request = requestIn(state, requestId);
  if (request.status !== 'awaiting-review')
    throw new NotAllowed(`Request ${requestId} is ${request.status}; only one that is awaiting-review can be decided.`);
  if (request.decision) throw new NotAllowed(`Request ${requestId} was decided by ${request.decision.by}.`);
  if (isHeld(state, requestId))
    throw new NotAllowed(`Request ${requestId} waits for the person's answer; habeas resume ends the wait.`);
  const { decision, reason, denialReason, operator } = command;
  const facts = { requestId, decision, ...(denialReason && { denialReason }) };
  return [{ type: 'RequestDecided', actor: { kind: 'operator', id: operator }, facts, personal: { reason } }];
}

/**
 * An operator lets a partly fulfilled request end as it is; the person is told what is missing and why. Ends the case with
 * its last request. @throws NotAllowed unless it is partly fulfilled
 */
export function acceptOutcome(
  state: CaseState,
  requestId: string,
  command: { reason: string; operator: string; now: number; retentionDays: number },
): CaseEvent[] {
  const request = requestIn(state, requestId);
  if (isFinal(request) || request.status !== 'partly-fulfilled')
    throw new NotAllowed(`Request ${requestId} ${standing(request)}; only a partly-fulfilled one can be accepted.`);
  const { reason, operator } = command;
  return [
    {
      ...{ type: 'OutcomeAccepted', actor: { kind: 'operator', id: operator } },
      ...{ facts: { requestId }, personal: { reason } },
    },
    planMail(state.caseId, 'partly-accepted', { requestId, nth: request.attempt }),
    ...closeLast(state, requestId, command),
  ];
}

const standing = ({ status, acceptance }: RequestState): string =>
  acceptance ? `was accepted as it is by ${acceptance.by}` : `is ${status}`;

/** The person takes the request back; too late once data is being erased. */
export function withdrawRequest(state: CaseState, requestId: string): CaseEvent[] {
  const request = requestIn(state, requestId);
  if (isClosed(request) || request.status === 'in-progress' || request.status === 'withdrawn') return [];
  return [{ type: 'RequestWithdrawn', actor: DATA_SUBJECT, facts: { requestId } }];
}

/** Opens the time in which an erasure can be cancelled with one click. */
export function startCoolingOff(state: CaseState, requestId: string, until: number): CaseEvent[] {
  const request = requestIn(state, requestId);
  if (request.status !== 'verified' || request.coolingOffUntil !== undefined) return [];
  return [
    { type: 'CoolingOffStarted', actor: PIPELINE, facts: { requestId, until } },
    planMail(state.caseId, 'cooling-off', { requestId }),
  ];
}

/** Begins the first fulfilment, unless the person withdrew or it began already. */
export function startFulfilment(state: CaseState, requestId: string): CaseEvent[] {
  const { status, attempt } = requestIn(state, requestId);
  if (state.forgotten || attempt > 0 || (status !== 'verified' && status !== 'cooling-off')) return [];
  return [{ type: 'FulfilmentStarted', actor: PIPELINE, facts: { requestId, attempt: 1 } }];
}

/**
 * Tries again what failed: a further fulfilment over the stores without final verdict, or, before there was one, the
 * handling of the request from where the ledger stands. @throws NotAllowed unless something is left to do
 */
export function redriveRequest(state: CaseState, requestId: string, operator: string): CaseEvent[] {
  const request = requestIn(state, requestId);
  if (isFinal(request) || (request.status !== 'partly-fulfilled' && !request.stuck))
    throw new NotAllowed(
      `Request ${requestId} ${standing(request)}; only a partly-fulfilled or failed one is redriven.`,
    );
  const actor: Actor = { kind: 'operator', id: operator };
  return request.attempt > 0
    ? [{ type: 'FulfilmentStarted', actor, facts: { requestId, attempt: request.attempt + 1 } }]
    : [{ type: 'RequestRelaunched', actor, facts: { requestId, launch: request.launch + 1 } }];
}

/** Ends a request with its outcome and plans the mail that says so; ends the case with its last request. */
export function closeRequest(
  state: CaseState,
  requestId: string,
  how: { outcome: Outcome; now: number; retentionDays: number },
): CaseEvent[] {
  const request = requestIn(state, requestId);
  const { outcome } = how;
  const isTold = request.status === 'partly-fulfilled' && outcome === 'partly-fulfilled';
  if (state.forgotten || isFinal(request) || isTold) return [];
  const closed: CaseEvent = {
    type: 'RequestClosed',
    actor: PIPELINE,
    facts: { requestId, outcome, attempt: request.attempt },
  };
  const mail = planMail(state.caseId, outcomeTemplate(state, request, outcome), { requestId, nth: request.attempt });
  if (outcome !== 'partly-fulfilled') return [closed, mail, ...closeLast(state, requestId, how)];
  // The person knows already that we try again; a part that is still a part is no news.
  const isKnown = state.mails.some((sent) => sent.template === 'partly-done' && sent.requestId === requestId);
  return isKnown ? [closed] : [closed, mail];
}

/** Until when the proof is waited for: as long as the link holds, which counts from its sending; none was sent: a whole wait from now. */
export function proofUntil({ mails }: CaseState, { now, linkHours }: { now: number; linkHours: number }): number {
  const sentAt =
    mails.findLast((mail) => mail.template === 'acknowledgement' && mail.sentAt !== undefined)?.sentAt ?? now;
  return sentAt + linkHours * 3_600_000;
}

/**
 * The execution has waited for the proof: without one the request expires, unless its link went out late and still holds;
 * one that came in the last moment counts, in a new launch.
 */
export function expireUnproven(
  state: CaseState,
  requestId: string,
  how: { now: number; retentionDays: number; linkHours: number },
): CaseEvent[] {
  const request = requestIn(state, requestId);
  if (!isProven(state) && proofUntil(state, how) > how.now) return [];
  if (!isProven(state)) return closeRequest(state, requestId, { ...how, outcome: 'expired' });
  if (state.forgotten || isClosed(request) || request.attempt > 0) return [];
  return [{ type: 'RequestRelaunched', actor: PIPELINE, facts: { requestId, launch: request.launch + 1 } }];
}

/** Plans the mail with a fresh step-up code; each has an id of its own. */
export function sendCode(state: CaseState, requestId: string): CaseEvent[] {
  const nth = state.mails.filter((mail) => mail.template === 'step-up-code' && mail.requestId === requestId).length + 1;
  return [planMail(state.caseId, 'step-up-code', { requestId, nth })];
}

/** Hands out the package, once; the ledger says who was first. */
export function downloadPackage(state: CaseState, requestId: string): CaseEvent[] {
  const held = requestIn(state, requestId).package;
  if (!held || held.downloadedAt !== undefined) return [];
  return [{ type: 'PackageDownloaded', actor: DATA_SUBJECT, facts: { requestId } }];
}

/** Whether the person has proven the address. */
export const isProven = ({ proven }: CaseState): boolean => proven.length > 0;

/** The case ends with the last of its requests. */
function closeLast(
  state: CaseState,
  requestId: string,
  { now, retentionDays }: { now: number; retentionDays: number },
): CaseEvent[] {
  const isLast = state.requests.every((other) => other.requestId === requestId || isFinal(other));
  return isLast ? [{ type: 'CaseClosed', actor: PIPELINE, facts: { forgetAt: now + retentionDays * 86_400_000 } }] : [];
}

function outcomeTemplate(state: CaseState, request: RequestState, outcome: Outcome): Template {
  switch (outcome) {
    case 'expired':
      return isProven(state) ? 'lapsed' : 'expired';
    case 'fulfilled':
      return request.right === 'erasure' ? 'erasure-done' : 'access-ready';
    case 'partly-fulfilled':
      return 'partly-done';
    default:
      return outcome;
  }
}

/** Fulfilled if every store that was asked answered; else partly, and honestly so. */
export const outcomeOf = (request: RequestState): Outcome =>
  Object.values(request.stores).every((store) => store.settled) ? 'fulfilled' : 'partly-fulfilled';
