import type { LedgerReport } from '../functions/adapters/sealing/anchor-ledger.ts';
import type { CaseSummary } from '../functions/core/request/summary.ts';
import type { ShownCase } from '../functions/handlers/operator/show-case.ts';

const DAY = 86_400_000;

/** The queue as an operator reads it. */
export function queue(summaries: CaseSummary[], now: number): string {
  if (summaries.length === 0) return 'Nothing waits for you.';
  return summaries.map((summary) => queueEntry(summary, now)).join('\n');
}

function queueEntry({ caseId, receivedAt, channel, operatorNeeded, requests }: CaseSummary, now: number): string {
  const age = Math.floor((now - receivedAt) / DAY);
  const head = `${caseId}  by ${channel}, ${age === 0 ? 'today' : `${age} d ago`}${operatorNeeded ? `  — ${operatorNeeded}` : ''}`;
  const lines = requests.map(({ requestId, right, status, respondBy, why, failed }) => {
    const left = Math.ceil((Date.parse(respondBy) - now) / DAY);
    const notes = [why, failed.length > 0 && `could not reach: ${failed.join(', ')}`].filter(Boolean);
    return `  ${requestId}  ${right}  ${status}  due ${respondBy} (${left} d)${notes.length > 0 ? `  — ${notes.join('; ')}` : ''}`;
  });
  return [head, ...lines].join('\n');
}

/** A case with its events; personal fields only where they were revealed. */
export function shownCase({ state, events, raw }: ShownCase): string {
  const head = [
    `case ${state.caseId}${state.closed ? ' (closed)' : ''}${state.forgotten ? ' (forgotten)' : ''}`,
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
  return [...head, 'history', ...history, ...(raw === undefined ? [] : ['message as it came', raw])].join('\n');
}

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
export function ledgerReport({ cases, events, anchors, problems }: LedgerReport): string {
  const looked = `${cases} cases, ${events} events, ${anchors} anchors`;
  if (problems.length === 0) return `The ledger holds: ${looked}.`;
  return [`THE LEDGER DOES NOT HOLD: ${looked}.`, ...problems.map((problem) => `  ${JSON.stringify(problem)}`)].join(
    '\n',
  );
}
