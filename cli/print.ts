import type { LedgerReport } from '../functions/adapters/sealing/anchor-ledger.ts';
import type { Halt } from '../functions/core/policy/emergency-stop.ts';
import type { MetricsRow } from '../functions/core/request/metrics.ts';
import type { CaseSummary } from '../functions/core/request/summary.ts';
import type { ListedMachineMail } from '../functions/handlers/operator/list-machine-mail.ts';
import type { ShownCase } from '../functions/handlers/operator/show-case.ts';

const DAY = 86_400_000;

/** That everything is halted, where an operator can't miss it. */
export const halt = ({ operator, since }: Halt): string =>
  `EVERYTHING IS HALTED since ${new Date(since).toISOString()} by ${operator}: no erasure, no mail. habeas emergency-stop off`;

/** The queue as an operator reads it. */
export function queue(summaries: CaseSummary[], now: number): string {
  if (summaries.length === 0) return 'Nothing waits for you.';
  return summaries.map((summary) => queueEntry(summary, now)).join('\n');
}

function queueEntry(summary: CaseSummary, now: number): string {
  const { caseId, receivedAt, channel, operatorNeeded, dueAt, question, requests, undeliverable, unsettled } = summary;
  const age = Math.floor((now - receivedAt) / DAY);
  const notes = [
    operatorNeeded,
    undeliverable && 'a mail does not go out',
    unsettled > 0 && `${unsettled} to see to: a reply, or a mail that came back`,
    requests.length === 0 && dueAt !== undefined && left(dueAt, now),
    question === 'open' && 'waits for the person',
    question === 'answered' && 'the person has answered',
  ].filter(Boolean);
  const head = `${caseId}  by ${channel}, ${age === 0 ? 'today' : `${age} d ago`}${dash(notes)}`;
  return [head, ...requests.map((request) => requestEntry(request, now))].join('\n');
}

function requestEntry(request: CaseSummary['requests'][number], now: number): string {
  const { requestId, right, status, respondBy, dueAt, regime, why, failed, extended, held } = request;
  const notes = [
    why,
    extended && 'extended',
    held && 'waits for the person',
    failed.length > 0 && `could not reach: ${failed.join(', ')}`,
  ].filter(Boolean);
  return `  ${requestId}  ${right}  ${status}  due ${respondBy} (${left(dueAt, now)}, ${regime})${dash(notes)}`;
}

const left = (dueAt: number, now: number): string => {
  const days = Math.ceil((dueAt - now) / DAY);
  return dueAt < now ? `OVERDUE by ${1 - days} d` : `${days} d left`;
};

/** How many mails of machines are kept, by why, and each of them. */
export function machineMail(kept: ListedMachineMail[]): string {
  if (kept.length === 0) return 'No mail of a machine is kept.';
  const counts = [...Map.groupBy(kept, ({ reason }) => reason)].map(([reason, mails]) => `${reason} ${mails.length}`);
  const lines = kept.map(({ id, reason, receivedAt }) => `${id}  ${new Date(receivedAt).toISOString()}  ${reason}`);
  return [`${kept.length} kept: ${counts.join(', ')}`, ...lines].join('\n');
}

const dash = (notes: unknown[]): string => (notes.length > 0 ? `  — ${notes.join('; ')}` : '');

const COLUMNS = [
  'month',
  'right',
  'regime',
  'received',
  'complied',
  'compliedInPart',
  'denied',
  'withdrawn',
  'expired',
  'open',
  'late',
  'extended',
  'medianDays',
] as const satisfies (keyof MetricsRow)[];

/** RFC 4180, one header line; `*` stands for all. */
export const metricsCsv = (rows: MetricsRow[]): string =>
  [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
    .map((line) => line.join(','))
    .join('\r\n');

/** The report as a table. */
export function metrics(rows: MetricsRow[]): string {
  if (rows.length === 0) return 'No request was received in that time.';
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '-')))];
  const widths = COLUMNS.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A case with its events; personal fields only where they were revealed. */
export function shownCase({ state, events, raw, replies = [] }: ShownCase): string {
  const head = [
    `case ${state.caseId}${state.closed ? ' (closed)' : ''}${state.forgotten ? ' (forgotten)' : ''}`,
    `  understood  ${state.rights.join(', ') || 'nothing'}${state.sure ? '' : ' (not sure)'}, language ${state.language}`,
    ...(state.verdicts ? [verdictLine(state.verdicts)] : []),
    ...state.replies.map(replyLine),
    ...(state.operatorNeeded ? [operatorLine(state.operatorNeeded)] : []),
    ...state.requests.map((request) => {
      const stores = Object.entries(request.stores).map(([id, store]) => `    ${id}: ${storeLine(store)}`);
      return [
        `  ${request.requestId}  ${request.right}  ${request.status}  due ${request.respondBy} (${request.regime})`,
        ...stores,
      ].join('\n');
    }),
  ];
  const history = events.map(({ seq, at, type, actor, facts, personal }) => {
    const who = actor.kind === 'operator' ? `operator ${actor.id}` : actor.kind;
    const what = personal ? { ...facts, ...personal } : facts;
    return `  ${String(seq).padStart(3)}  ${new Date(at).toISOString()}  ${type} (${who})  ${JSON.stringify(what)}`;
  });
  const lines = [...head, 'history', ...history, ...(raw === undefined ? [] : ['message as it came', raw])];
  for (const reply of replies) lines.push(`reply ${reply.replyId} as it came`, reply.raw);
  return harmless(lines.join('\n'));
}

/** Text whose signs a terminal obeys are shown as a dot: a stranger's message commands nobody's screen. */
const harmless = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '·');

const verdictLine = (verdicts: NonNullable<ShownCase['state']['verdicts']>): string =>
  `  the mail server found (no proof)  ${Object.entries(verdicts)
    .map(([check, verdict]) => `${check} ${verdict}`)
    .join(', ')}`;

const replyLine = ({ replyId, receivedAt, voice, by, meaning }: ShownCase['state']['replies'][number]): string =>
  `  reply ${replyId}  ${new Date(receivedAt).toISOString()}  ${voice === 'same' ? 'from the address that opened the case (claimed)' : 'FROM ANOTHER ADDRESS'}, found by ${by}, ${meaning}`;

const operatorLine = ({ why, due }: NonNullable<ShownCase['state']['operatorNeeded']>): string =>
  `  waits for an operator: ${why}${due ? `, due ${due.respondBy} (${due.regime})` : ''}`;

type StoreLine = ShownCase['state']['requests'][number]['stores'][string];

const storeLine = (store: StoreLine): string =>
  store.settled
    ? store.verdicts
        .map(
          (verdict) => `${verdict.collection} ${verdict.outcome}${'records' in verdict ? ` ${verdict.records}` : ''}`,
        )
        .join(', ')
    : `could not be reached (${store.fault})`;

/** Whether the ledger holds, and where it doesn't. */
export function ledgerReport({ cases, events, anchors, unanchored, problems }: LedgerReport): string {
  const looked = `${cases} cases, ${events} events (${unanchored.events} not anchored yet), ${anchors} anchors`;
  if (problems.length === 0) return `The ledger holds: ${looked}.`;
  return [`THE LEDGER DOES NOT HOLD: ${looked}.`, ...problems.map((problem) => `  ${JSON.stringify(problem)}`)].join(
    '\n',
  );
}
