import type { Halt } from '../policy/emergency-stop.ts';
import type { Ports } from '../ports.ts';
import { needsOperator, type CaseSummary } from './summary.ts';

const HOUR = 3_600_000;

/** What an operator is to be warned of, in numbers of cases; nothing personal. */
export interface Stock {
  /** 1 while an operator has halted every erasure and every mail. */
  halted: 0 | 1;
  waiting: number;
  /** Hours since the receipt of the oldest case that waits for an operator; 0: none waits. */
  oldestHours: number;
  stuck: number;
  partlyFulfilled: number;
  undeliverable: number;
  /** With a mail that came back, or a reply that nobody has seen to. */
  unsettled: number;
}

/** All that there are, in key order. */
export async function readSummaries({ records }: Pick<Ports, 'records'>): Promise<CaseSummary[]> {
  const found: CaseSummary[] = [];
  for (let afterKey: string | undefined; ;) {
    const page = await records.list<CaseSummary>('summary', afterKey === undefined ? {} : { afterKey });
    found.push(...page.map(({ value }) => value));
    afterKey = page.at(-1)?.key;
    if (afterKey === undefined) return found;
  }
}

/** Counts what the alarms look at. */
export function takeStock(summaries: CaseSummary[], halt: Halt | undefined, now: number): Stock {
  const waiting = summaries.filter(needsOperator);
  const count = (is: (summary: CaseSummary) => boolean) => summaries.filter(is).length;
  const oldest = waiting.reduce((first, { receivedAt }) => Math.min(first, receivedAt), now);
  return {
    halted: halt ? 1 : 0,
    waiting: waiting.length,
    oldestHours: Math.floor((now - oldest) / HOUR),
    stuck: count(({ operatorNeeded, closed }) => operatorNeeded === 'execution-failed' && !closed),
    partlyFulfilled: count(({ requests, closed }) => !closed && requests.some(isPart)),
    undeliverable: count(({ undeliverable }) => undeliverable),
    unsettled: count(({ unsettled }) => unsettled > 0),
  };
}

type Line = CaseSummary['requests'][number];
const isPart = ({ status }: Line) => status === 'partly-fulfilled';

/** How many dates the picture names. */
const NEXT = 10;

/** How everything stands, as Markdown: the halt, requests by right and state, and the dates that come first. Ids only. */
export function drawStock(summaries: CaseSummary[], halt: Halt | undefined, now: number): string {
  const { waiting, oldestHours } = takeStock(summaries, halt, now);
  const open = summaries.filter(({ closed }) => !closed);
  const requests = open.flatMap((summary) => summary.requests);
  const head = `${open.length} cases are open; ${waiting} wait for an operator${waiting > 0 ? `, the oldest since ${oldestHours} h` : ''}.`;
  return [
    ...(halt ? [`**EVERYTHING IS HALTED since ${timeText(halt.since)}: no erasure, no mail.**`] : []),
    head,
    ...(requests.length > 0 ? [tally(requests), nextDue(requests, now)] : []),
  ].join('\n\n');
}

function tally(requests: Line[]): string {
  const states = [...new Set(requests.map(({ status }) => status))].sort();
  const rights = [...Map.groupBy(requests, ({ right }) => right)].sort(([left], [right]) => (left < right ? -1 : 1));
  const count = (of: Line[], state: string) => of.filter(({ status }) => status === state).length || '';
  return table(
    ['right', ...states],
    rights.map(([right, of]) => [right, ...states.map((state) => count(of, state))]),
  );
}

function nextDue(requests: Line[], now: number): string {
  const first = requests.toSorted((left, right) => left.dueAt - right.dueAt).slice(0, NEXT);
  return table(
    ['due', 'request', 'right', 'state'],
    first.map(({ respondBy, dueAt, requestId, right, status }) => [
      dueAt < now ? `**${respondBy}, past**` : respondBy,
      ...[requestId, right, status],
    ]),
  );
}

const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const timeText = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
