import type { Embedded } from '../../functions/adapters/embedded/open-embedded.ts';
import type { OpenEvent } from './ledger-facts.ts';
import type { Letter } from './mails.ts';
import type { Arrived } from './outgoing.ts';
import { seventhWorkingDay } from './working-days.ts';

/** One request as the ledger and the mails to its person tell it, each by itself. */
export interface RequestTold {
  requestId: string;
  caseId: string;
  right: string;
  /** What the ledger says became of it. */
  closedAs: string | undefined;
  /** Templates of the outcome mails that arrived about it. */
  mailed: string[];
}

const OUTCOME_OF: Record<string, string> = {
  'access-ready': 'fulfilled',
  'erasure-done': 'fulfilled',
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'expired',
};

/** Whether its person was told, once, what the ledger says. */
export const isTold = ({ closedAs, mailed }: RequestTold): boolean =>
  mailed.length === 1 && closedAs !== undefined && OUTCOME_OF[mailed[0] ?? ''] === closedAs;

/** All requests of the run. */
export function readRequests(events: OpenEvent[], arrived: Arrived[]): RequestTold[] {
  return of(events, 'RequestReceived').map(({ caseId, facts }) => {
    const requestId = String(facts['requestId']);
    const closed = of(events, 'RequestClosed').filter(({ facts: { requestId: id } }) => id === requestId);
    const mails = arrived.filter(
      (mail) =>
        mail.template in OUTCOME_OF &&
        mail.file.startsWith(`${caseId}-${mail.template}-${requestId.slice(caseId.length + 1)}-`),
    );
    const closedAs = closed.at(-1)?.facts['outcome'] as string | undefined;
    return {
      ...{ requestId, caseId, right: String(facts['right']) },
      closedAs,
      mailed: mails.map(({ template }) => template),
    };
  });
}

const of = (events: OpenEvent[], type: string) => events.filter((event) => event.type === type);

/** Mails that arrived although no event plans them, or more than once by what their reader sees. */
export function findDuplicates(events: OpenEvent[], arrived: Arrived[]): string[] {
  const planned = new Set(of(events, 'MailPlanned').map(({ facts }) => `${String(facts['outboxId'])}.eml`));
  const seen = new Set<string>();
  return arrived.flatMap((mail) => {
    const shown = JSON.stringify([
      mail.to,
      mail.subject,
      mail.caseId,
      mail.template === 'step-up-code' ? mail.text : '',
    ]);
    const isNew = planned.has(mail.file) && !seen.has(shown);
    seen.add(shown);
    return isNew ? [] : [mail.file];
  });
}

/** Due dates that are not the seventh working day, or where a stricter law won, later than it. */
export function findWrongDates(events: OpenEvent[], promise: string): { checked: number; wrong: string[] } {
  const received = new Map(of(events, 'CaseOpened').map(({ caseId, facts }) => [caseId, Number(facts['receivedAt'])]));
  const requests = of(events, 'RequestReceived');
  const wrong = requests.filter(({ caseId, facts }) => {
    const due = seventhWorkingDay(received.get(caseId) ?? 0);
    const said = String(facts['respondBy']);
    return facts['regime'] === promise ? said !== due : said > due;
  });
  return {
    checked: requests.length,
    wrong: wrong.map(({ facts }) => `${String(facts['requestId'])} ${String(facts['respondBy'])}`),
  };
}

export interface MailFindings {
  distinct: number;
  cases: number;
  /** Mails that were taken and opened no case. */
  lost: string[];
  /** Cases that no mail explains. */
  invented: string[];
  /** Fixtures read otherwise than they say. */
  misread: string[];
}

/** Holds the mails that were sent against the cases that were opened, by Message-ID and sender. */
export async function matchMails({ ports }: Embedded, events: OpenEvent[], sent: Letter[]): Promise<MailFindings> {
  const letters = [...new Map(sent.map((letter) => [letter.identity, letter])).values()];
  const open = new Map<string, OpenEvent[]>();
  for (const event of events) open.set(event.caseId, [...(open.get(event.caseId) ?? []), event]);
  const findings: MailFindings = { distinct: letters.length, cases: open.size, lost: [], invented: [], misread: [] };
  const unmatched = new Set(letters);
  const unexplained: string[] = [];
  for (const [caseId, facts] of open) {
    const [opened] = await ports.ledger.read(caseId);
    const personal = opened?.type === 'CaseOpened' ? opened.personal : undefined;
    const letter = [...unmatched].find(
      ({ messageId, from }) => messageId === personal?.messageId && from === personal?.from?.toLowerCase(),
    );
    if (!letter) {
      unexplained.push(caseId);
      continue;
    }
    unmatched.delete(letter);
    const misread = letter.label && misreading(facts, letter.label);
    if (misread !== undefined) findings.misread.push(`${letter.name}: ${misread}`);
  }
  // What could not be parsed has no Message-ID to go by: one case for one mail is all that can be asked of it. The same goes
  // for machines, whose mails are kept sealed; a follow-up went into the case that it follows.
  const kept = (await ports.records.list('machine')).length + of(events, 'ReplyReceived').length;
  const nameless = Math.min(unexplained.length + kept, unmatched.size);
  findings.lost = [...unmatched].slice(nameless).map(({ name }) => name);
  findings.invented = unexplained.slice(Math.max(0, nameless - kept));
  return findings;
}

function misreading(facts: OpenEvent[], label: NonNullable<Letter['label']>): string | undefined {
  const { rights = [], operator, machine } = label;
  if (machine) return 'opened a case for a machine';
  const opened = facts.find(({ type }) => type === 'CaseOpened')?.facts['rights'] as { right: string }[] | undefined;
  const read = operator === undefined ? (opened ?? []).map(({ right }) => right).join(', ') : rights.join(', ');
  const reasons = facts.filter(({ type }) => type === 'OperatorNeeded').map(({ facts: { why } }) => String(why));
  // An execution that outages outlasted is no matter of reading.
  const why = reasons.find((reason) => reason !== 'execution-failed');
  if (read !== rights.join(', ')) return `read as ${read || 'nothing'}`;
  return why === operator ? undefined : `goes to an operator for ${why ?? 'nothing'}`;
}
