import type { Controller } from '../data-map/compiled.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import { endOfDay } from '../deadline/count.ts';
import { parseDay } from '../deadline/day.ts';
import type { DeadlineQuestion, Extension, Pause } from '../deadline/question.ts';
import { defaultRules } from '../deadline/rules.ts';
import { zoneOfPlace } from '../deadline/time-zones.ts';
import type { Due } from './events.ts';
import { Right } from './right.ts';
import type { CaseState } from './state.ts';

/** What a date rests on, beside the controller and the right. Times are epoch milliseconds. */
export interface Basis {
  receivedAt: number;
  /** ISO 3166, as the person stated it: it brings in the law there; language never does. */
  residence?: string;
  pauses?: Pause[];
  extensions?: Extension[];
  /** Until when a pause that still lasts is counted. */
  asOf?: number;
}

/**
 * When each right must be answered. Never throws for a controller whose configuration compiled: its promise sets a date
 * for everybody and every right.
 */
export function dueUnder(controller: Controller, basis: Basis): (right: Right) => Due {
  const { establishment, timeZone, promiseWorkingDays, deadlines } = controller;
  const rules = defaultRules({ workingDays: promiseWorkingDays }, deadlines.regimes);
  const place = { establishment, timeZone, ...placeOf(basis.residence) };
  return (right) => {
    const { pauses = [], extensions = [], receivedAt, asOf } = basis;
    const question: DeadlineQuestion = {
      ...{ ...place, right, pauses, extensions, receivedAt: timeText(receivedAt) },
      ...(asOf !== undefined && { asOf: timeText(asOf) }),
    };
    const found = computeDeadline(question, rules);
    const { respondBy, respondByInstant, winning, provisional, acknowledgeBy } = found;
    return {
      ...{ respondBy, dueAt: Date.parse(respondByInstant), regime: winning, provisional },
      regimes: [...found.regimes.map(({ id }) => id), ...found.withoutDelay],
      ...(acknowledgeBy !== undefined && { acknowledgeBy: endOfDay(timeZone, parseDay(acknowledgeBy)) }),
    };
  };
}

/** The place a person lives in and its clock; a place that spans several zones has that of most of its people. */
function placeOf(residence: string | undefined): Pick<DeadlineQuestion, 'residence' | 'residenceTimeZone'> {
  if (residence === undefined) return {};
  const residenceTimeZone = zoneOfPlace(residence);
  return { residence, ...(residenceTimeZone !== undefined && { residenceTimeZone }) };
}

/** The zone of the place that the person named, else the controller's. */
export const zoneOfPerson = ({ personal }: CaseState, { timeZone }: Controller): string =>
  placeOf(personal?.residence).residenceTimeZone ?? timeZone;

/** What the ledger says about the clock of one request, or of the message while it is about none. */
export function basisOf(state: CaseState, requestId?: string): Basis {
  const held = state.questions.filter(
    ({ requestIds }) => requestIds.length === 0 || (requestId !== undefined && requestIds.includes(requestId)),
  );
  const pauses = held.map(({ reason, askedAt, answeredAt }): Pause => ({
    ...{ reason, from: timeText(askedAt) },
    ...(answeredAt !== undefined && { until: timeText(answeredAt) }),
  }));
  const lasting = held.find(({ answeredAt }) => answeredAt === undefined);
  const extended = state.requests.find((request) => request.requestId === requestId)?.extension;
  const residence = state.personal?.residence;
  return {
    ...{ receivedAt: state.receivedAt, pauses },
    extensions: extended ? [extensionAt(extended.at)] : [],
    ...(residence !== undefined && { residence }),
    ...(lasting && { asOf: lasting.answerBy }),
  };
}

/** The engine wants to see that there are reasons; they lie sealed in the ledger. */
export const extensionAt = (at: number): Extension => ({ notifiedAt: timeText(at), reasons: 'in the ledger' });

/** The earliest date that a message may have that is about no request yet: an acknowledgement counts, for nobody was answered. */
export function dueOfMessage(rights: Right[], dueOf: (right: Right) => Due): Due {
  const dues = (rights.length > 0 ? rights : Right.options).map(dueOf);
  return dues.map(atAcknowledgement).reduce((first, next) => (next.dueAt < first.dueAt ? next : first));
}

const atAcknowledgement = (due: Due): Due => ({ ...due, dueAt: Math.min(due.dueAt, due.acknowledgeBy ?? Infinity) });

const timeText = (at: number): string => new Date(at).toISOString();
