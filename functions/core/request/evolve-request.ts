import type { LedgerEvent } from '../ledger/event.ts';
import type { CaseEvent } from './events.ts';
import { dueOf, UNNOTICED, type RequestState } from './state.ts';

/** An event about one request. */
export type RequestEvent = Extract<LedgerEvent, { facts: { requestId: string } }>;

/** The request after one more event about it. */
export function applyToRequest(request: RequestState, event: RequestEvent): RequestState {
  switch (event.type) {
    case 'ReviewRequested':
      return { ...request, status: 'awaiting-review', review: { why: event.facts.why } };
    case 'RequestDecided':
      return decide(request, event);
    case 'OutcomeAccepted':
      return { ...request, acceptance: { by: deciderOf(event), at: event.at, ...event.personal } };
    case 'CoolingOffStarted':
      return { ...request, status: 'cooling-off', coolingOffUntil: event.facts.until };
    case 'RequestWithdrawn':
      return { ...request, status: 'withdrawn' };
    case 'RequestRelaunched':
      return { ...moving(request), launch: event.facts.launch };
    case 'FulfilmentStarted':
      return reopen(request, event.facts.attempt);
    case 'StoreSettled':
      return withStore(request, event.facts.storeId, { settled: true, verdicts: event.facts.verdicts });
    case 'StoreFailed':
      return withStore(request, event.facts.storeId, { settled: false, fault: event.facts.fault });
    case 'PackageSealed': {
      const { ref, bytes, records, expiresAt } = event.facts;
      return { ...request, package: { ref, bytes, records, expiresAt } };
    }
    case 'PackageDownloaded':
      return request.package ? { ...request, package: { ...request.package, downloadedAt: event.at } } : request;
    case 'RequestClosed':
      return { ...request, status: event.facts.outcome, closedAt: event.at };
    case 'RequestExtended':
      return extend(request, event);
    default:
      return request;
  }
}

/** A request as it is when it was received. */
export function newRequest(facts: Extract<CaseEvent, { type: 'RequestReceived' }>['facts']): RequestState {
  return {
    ...facts,
    status: 'received',
    launch: 1,
    attempt: 0,
    stores: {},
    ...UNNOTICED,
  };
}

function extend(
  request: RequestState,
  { at, personal }: Extract<LedgerEvent, { type: 'RequestExtended' }>,
): RequestState {
  return { ...request, extension: { at, firstDue: dueOf(request), ...(personal && { reason: personal.reason }) } };
}

function decide(request: RequestState, event: Extract<LedgerEvent, { type: 'RequestDecided' }>): RequestState {
  const { decision, denialReason } = event.facts;
  return {
    ...request,
    status: decision === 'approve' ? 'verified' : request.status,
    decision: {
      ...{ decision, by: deciderOf(event), at: event.at },
      ...(denialReason && { denialReason }),
      ...(event.personal && { reason: event.personal.reason }),
    },
  };
}

const deciderOf = ({ actor }: LedgerEvent): string => (actor.kind === 'operator' ? actor.id : actor.kind);

function reopen({ closedAt: _, ...request }: RequestState, attempt: number): RequestState {
  return { ...moving(request), status: 'in-progress', attempt };
}

function moving({ stuck: _, ...request }: RequestState): RequestState {
  return request;
}

function withStore(request: RequestState, storeId: string, store: RequestState['stores'][string]): RequestState {
  return { ...request, stores: { ...request.stores, [storeId]: store } };
}
