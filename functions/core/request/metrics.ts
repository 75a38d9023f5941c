import { dayText } from '../deadline/day.ts';
import { localDay } from '../deadline/zone.ts';
import { isFinal } from './case.ts';
import type { CaseState, RequestState } from './state.ts';

/** What 11 CCR 7102(a) asks for, and what became of the rest. No personal data. */
export interface Metrics {
  received: number;
  /** In whole or in part. */
  complied: number;
  compliedInPart: number;
  denied: number;
  withdrawn: number;
  expired: number;
  open: number;
  /** Answered, or still open, after their date. */
  late: number;
  extended: number;
  /** From receipt to the answer, of those complied with or denied; absent where there are none. */
  medianDays?: number;
}

/** Metrics of a group; `*` stands for all. `month`: YYYY-MM of receipt in the controller's zone. */
export interface MetricsRow extends Metrics {
  month: string;
  right: string;
  regime: string;
}

/** One request as the report counts it. Times are epoch milliseconds. */
interface Counted {
  month: string;
  request: RequestState;
  receivedAt: number;
}

/** Which requests are counted: received from `from` up to but without `to`, epoch milliseconds. */
export interface Span {
  from: number;
  to: number;
  /** As of when open requests are judged. */
  now: number;
  timeZone: string;
  /** Only requests to which the regime of this id applies, though a stricter one may bind. */
  under?: string | undefined;
}

/** All together, each right, and each month, right and regime. */
export function measure(cases: CaseState[], span: Span): MetricsRow[] {
  const counted = cases.flatMap((state) => count(state, span));
  const keys = new Map<string, Counted[]>();
  const add = (key: string[], one: Counted) => {
    const name = key.join(' ');
    keys.set(name, [...(keys.get(name) ?? []), one]);
  };
  for (const one of counted) {
    const { right, regime } = one.request;
    for (const key of [
      ['*', '*', '*'],
      ['*', right, '*'],
      [one.month, right, regime],
    ])
      add(key, one);
  }
  return [...keys]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, group]) => {
      const [month = '*', right = '*', regime = '*'] = key.split(' ');
      return { month, right, regime, ...metricsOf(group, span.now) };
    });
}

function count({ receivedAt, requests }: CaseState, { from, to, timeZone, under }: Span): Counted[] {
  if (receivedAt < from || receivedAt >= to) return [];
  const month = dayText(localDay(timeZone, receivedAt)).slice(0, 7);
  return requests
    .filter(({ regimes }) => under === undefined || regimes.includes(under))
    .map((request) => ({ month, request, receivedAt }));
}

function metricsOf(group: Counted[], now: number): Metrics {
  const having = (...statuses: RequestState['status'][]) =>
    group.filter(({ request }) => request.closedAt !== undefined && statuses.includes(request.status));
  const complied = having('fulfilled', 'partly-fulfilled');
  const denied = having('refused');
  const median = medianOf([...complied, ...denied].map(daysOf));
  return {
    received: group.length,
    complied: complied.length,
    compliedInPart: having('partly-fulfilled').length,
    denied: denied.length,
    withdrawn: having('withdrawn').length,
    expired: having('expired').length,
    open: group.filter(({ request }) => !isFinal(request)).length,
    late: group.filter(({ request }) => (request.closedAt ?? now) > request.dueAt).length,
    extended: group.filter(({ request }) => request.extension).length,
    ...(median !== undefined && { medianDays: median }),
  };
}

const daysOf = ({ request, receivedAt }: Counted): number =>
  ((request.closedAt ?? receivedAt) - receivedAt) / 86_400_000;

function medianOf(values: number[]): number | undefined {
  const sorted = values.toSorted((left, right) => left - right);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : Math.round(((low + high) / 2) * 10) / 10;
}
