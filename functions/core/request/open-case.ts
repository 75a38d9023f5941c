import { NotAllowed } from '../errors.ts';
import { planMail } from './decisions.ts';
import { dueOfMessage } from './due.ts';
import type { CaseEvent, Due, MessageFacts, MessagePersonal, WhyOperator } from './events.ts';
import type { Right } from './right.ts';
import type { CaseState } from './state.ts';

/** Rights that are fulfilled without a person today; the others are recognised and reach the operator's queue. */
export const AUTOMATED: ReadonlySet<Right> = new Set<Right>(['access', 'portability', 'erasure']);

/** When a right must be answered. */
export type DueOf = (right: Right) => Due;

/** A message as it was read. */
export interface ReadMessage extends MessageFacts {
  personal: MessagePersonal;
  /** Set when reading it ended without a request that we can start. */
  obstacle?: WhyOperator;
}

/** Opens a case: either requests and their acknowledgement, or an operator is needed; a second time nothing. */
export function openCase(state: CaseState, message: ReadMessage, dueOf: (right: Right) => Due): CaseEvent[] {
  if (state.seq > 0) return [];
  const { personal, obstacle, ...facts } = message;
  const opened: CaseEvent = { type: 'CaseOpened', actor: { kind: 'data-subject' }, facts, personal };
  const why = obstacle ?? obstacleIn(message);
  const rights = message.rights.map(({ right }) => right);
  return why
    ? [opened, operatorNeeded(why, dueOfMessage(rights, dueOf))]
    : [opened, ...receiveRequests(state, rights, dueOf), planMail(state.caseId, 'acknowledgement')];
}

/**
 * An operator says what a message asks for; none: it asks for nothing and the case ends.
 * @throws NotAllowed for a right that isn't fulfilled by itself, or when there is no address to write to
 */
export function classifyMessage(
  state: CaseState,
  command: { rights: Right[]; reason?: string; operator: string; forgetAt: number },
  dueOf: (right: Right) => Due,
): CaseEvent[] {
  const { rights, reason, operator, forgetAt } = command;
  const byHand = rights.find((right) => !AUTOMATED.has(right));
  if (byHand) throw new NotAllowed(`Nothing fulfils ${byHand} by itself; case ${state.caseId} stays in the queue.`);
  if (rights.length > 0 && state.personal?.from === undefined)
    throw new NotAllowed(`Case ${state.caseId} has no address to write to; it stays in the queue.`);
  const actor = { kind: 'operator' as const, id: operator };
  const classified: CaseEvent = {
    type: 'MessageClassified',
    actor,
    facts: { rights },
    ...(reason && { personal: { reason } }),
  };
  return rights.length > 0
    ? [classified, ...receiveRequests(state, rights, dueOf), planMail(state.caseId, 'acknowledgement')]
    : [classified, { type: 'CaseClosed', actor, facts: { forgetAt } }];
}

function obstacleIn({ rights, personal }: ReadMessage): WhyOperator | undefined {
  if (personal.from === undefined) return 'no-sender';
  if (rights.length === 0) return 'no-right-recognised';
  return rights.every(({ right }) => AUTOMATED.has(right)) ? undefined : 'right-not-automated';
}

const operatorNeeded = (why: WhyOperator, due: Due): CaseEvent => ({
  type: 'OperatorNeeded',
  actor: { kind: 'pipeline' },
  facts: { why, due },
});

/** A request for each right, numbered after those that are there. */
export function receiveRequests({ caseId, requests }: CaseState, rights: Right[], dueOf: DueOf): CaseEvent[] {
  return [...new Set(rights)].filter(isOwnRequest).map((right, index) => ({
    type: 'RequestReceived',
    actor: { kind: 'pipeline' },
    facts: { requestId: `${caseId}-${requests.length + index + 1}`, right, ...dueOf(right) },
  }));
}

/** The package that answers access is structured and machine-readable, and so answers portability too (GDPR Art. 20(1)). */
const isOwnRequest = (right: Right, _: number, rights: Right[]): boolean =>
  right !== 'portability' || !rights.includes('access');
