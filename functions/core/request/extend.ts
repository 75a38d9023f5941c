import type { ExtensionRule } from '../data-map/compiled.ts';
import { nextDaytime } from '../deadline/daytime.ts';
import { shippedCalendars } from '../deadline/rules.ts';
import { reachedAt } from '../deadline/thresholds.ts';
import { NotAllowed } from '../errors.ts';
import { isFinal, isHeld, requestIn } from './case.ts';
import { planMail } from './decisions.ts';
import { basisOf, dueUnder, extensionAt, zoneOfPerson } from './due.ts';
import type { Actor, CaseEvent, Due } from './events.ts';
import { moved } from './move-dates.ts';
import type { At } from './questions.ts';
import type { CaseState, RequestState } from './state.ts';

/**
 * Takes more time, with reasons that the person is told. @throws NotAllowed when the regime that binds allows none, when
 * its first period is over, or when it was done before
 */
export function extendRequest(
  state: CaseState,
  command: { requestId: string; reason: string; operator: string },
  at: At,
): CaseEvent[] {
  const { requestId, reason, operator } = command;
  const request = requestIn(state, requestId);
  if (isFinal(request)) throw new NotAllowed(`Request ${requestId} is ${request.status}; it needs no more time.`);
  if (request.extension) throw new NotAllowed(`Request ${requestId} was extended already; no regime allows it twice.`);
  const due = dueExtended(state, request, at);
  if (due.dueAt <= request.dueAt)
    throw new NotAllowed(
      `Request ${requestId} stays due on ${due.respondBy}: ${due.regime} binds and allows no extension now. habeas deadline explains it.`,
    );
  return extended(state, { requestId, reason, due, actor: { kind: 'operator', id: operator } });
}

/** The same where a rule of the controller says so, on its day; nothing where the regime that binds allows no extension. */
export const extendByRule = (state: CaseState, at: At): CaseEvent[] =>
  state.requests.filter(isExtensible).flatMap((request) => {
    const { requestId } = request;
    const rule = at.controller.deadlines.extensions.find(
      (each) => isAbout(each, request) && isShown(each, state, request) && startOf(each, state, request, at) <= at.now,
    );
    const due = rule && dueExtended(state, request, at);
    if (!due || due.dueAt <= request.dueAt) return [];
    const reason = rule.reasons[state.language] ?? rule.reasons['en'] ?? '';
    return extended(state, { requestId, rule: rule.id, reason, due, actor: { kind: 'pipeline' } });
  });

/** When the sweep must look for a rule to apply, after `now`; epoch milliseconds, Infinity: never. */
export const nextExtensionAt = (state: CaseState, at: At): number =>
  state.requests
    .filter(isExtensible)
    .flatMap((request) =>
      at.controller.deadlines.extensions
        .filter((rule) => isAbout(rule, request))
        .map((rule) => startOf(rule, state, request, at)),
    )
    .filter((start) => start > at.now)
    .reduce((first, start) => Math.min(first, start), Infinity);

const isExtensible = (request: RequestState) =>
  !isFinal(request) && request.status !== 'withdrawn' && request.extension === undefined;

const isAbout = ({ rights }: ExtensionRule, { right }: RequestState) => rights.includes(right);

function isShown({ when }: ExtensionRule, state: CaseState, { requestId, status }: RequestState): boolean {
  const shown = {
    'several-requests': state.requests.length > 1,
    'under-review': status === 'awaiting-review' && !isHeld(state, requestId),
    'partly-fulfilled': status === 'partly-fulfilled',
  };
  return when.some((sign) => shown[sign]);
}

/** The morning, where the person lives, of the first day on which no more than so many working days are left. */
function startOf(
  { id, workingDaysLeft: days }: ExtensionRule,
  state: CaseState,
  { dueAt }: RequestState,
  { controller }: Pick<At, 'controller'>,
): number {
  const { establishment, timeZone } = controller;
  const watched = { receivedAt: state.receivedAt, dueAt, establishment, timeZone, recorded: [] };
  const start = reachedAt({ id, kind: 'working-days-left', days }, watched, shippedCalendars);
  return nextDaytime(start, zoneOfPerson(state, controller));
}

const dueExtended = (state: CaseState, { requestId, right }: RequestState, { controller, now }: At): Due =>
  dueUnder(controller, { ...basisOf(state, requestId), extensions: [extensionAt(now)] })(right);

interface Extending {
  requestId: string;
  rule?: string;
  reason: string;
  due: Due;
  actor: Actor;
}

const extended = (state: CaseState, { requestId, rule, reason, due, actor }: Extending): CaseEvent[] => [
  {
    type: 'RequestExtended',
    actor,
    facts: { requestId, ...(rule !== undefined && { rule }) },
    personal: { reason },
  },
  moved('extension', requestId, due),
  planMail(state.caseId, 'extended', { requestId }),
];
