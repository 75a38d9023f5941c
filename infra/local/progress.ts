import type { LedgerEvent } from '../../functions/core/ledger/event.ts';
import type { Ports } from '../../functions/core/ports.ts';

/** Ports that tell each event once the ledger has it. */
export const withProgress =
  (tell: (line: string) => void) =>
  (ports: Ports): Ports => ({
    ...ports,
    ledger: {
      read: (caseId) => ports.ledger.read(caseId),
      async append(caseId, afterSeq, events) {
        const appended = await ports.ledger.append(caseId, afterSeq, events);
        for (const event of appended) {
          const line = describeEvent(event);
          if (line !== undefined) tell(line);
        }
        return appended;
      },
    },
  });

/** One line for an event that an onlooker wants to see; ids, counts and dates only. */
export function describeEvent(event: LedgerEvent): string | undefined {
  const told = sentence(event);
  if (told === undefined) return undefined;
  const about =
    'requestId' in event.facts && event.facts.requestId !== undefined ? event.facts.requestId : event.caseId;
  return `${new Date(event.at).toISOString().slice(11, 19)}  ${about.padEnd(14)}  ${told}`;
}

type EventType = LedgerEvent['type'];

/** What each event is to an onlooker; those that are not here pass silently. */
const SENTENCES: { [Type in EventType]?: (facts: Extract<LedgerEvent, { type: Type }>['facts']) => string } = {
  CaseOpened: ({ channel }) => `a message came by ${channel}`,
  OperatorNeeded: ({ why }) => `waits for an operator: ${why}`,
  RequestReceived: ({ right, respondBy }) => `asks for ${right}, due ${respondBy}`,
  MailSent: ({ outboxId }) => `mail went out: ${outboxId.slice(outboxId.indexOf('-') + 1)}`,
  ReplyReceived: ({ meaning }) => `a reply came in: ${meaning}`,
  RightsChosen: ({ rights }) => `the person wants ${rights.join(', ')}`,
  MailBounced: ({ status, complaint }) =>
    complaint ? 'its reader called a mail spam' : `a mail came back${status === undefined ? '' : ` (${status})`}`,
  IdentityProven: () => 'the person has proven the address',
  ReviewRequested: ({ why }) => `an operator decides: ${why}`,
  RequestDecided: ({ decision }) => `${decision === 'approve' ? 'approved' : 'refused'} by an operator`,
  QuestionAsked: ({ reason }) => `the person is asked: ${reason}`,
  QuestionAnswered: () => 'the person has answered',
  RequestExtended: () => 'extended by an operator',
  DeadlineMoved: ({ respondBy }) => `now due ${respondBy}`,
  OutcomeAccepted: () => 'ends in part: accepted by an operator',
  CoolingOffStarted: ({ until }) => `can be cancelled until ${new Date(until).toISOString().slice(0, 19)}Z`,
  RequestWithdrawn: () => 'withdrawn by the person',
  FulfilmentStarted: ({ attempt }) => `searches every store, attempt ${attempt}`,
  StoreSettled: ({ storeId, verdicts }) => `${storeId}: ${countOutcomes(verdicts)}`,
  StoreAwaited: ({ storeId, fault, until }) =>
    `${storeId}: could not be reached (${fault}), tried again at ${new Date(until).toISOString().slice(11, 19)}`,
  StoreFailed: ({ storeId, fault }) => `${storeId}: could not be reached (${fault})`,
  PackageDownloaded: () => 'the package was downloaded',
  RequestClosed: ({ outcome }) => outcome,
  DeadlineOverdue: () => 'OVERDUE',
};

function sentence(event: LedgerEvent): string | undefined {
  const tell = SENTENCES[event.type] as ((facts: LedgerEvent['facts']) => string) | undefined;
  return tell?.(event.facts);
}

type Verdicts = Extract<LedgerEvent, { type: 'StoreSettled' }>['facts']['verdicts'];

function countOutcomes(verdicts: Verdicts): string {
  const counts = new Map<string, number>();
  for (const verdict of verdicts)
    if ('records' in verdict) counts.set(verdict.outcome, (counts.get(verdict.outcome) ?? 0) + verdict.records);
  return counts.size === 0
    ? 'nothing held'
    : [...counts].map(([outcome, records]) => `${records} ${outcome}`).join(', ');
}
