import type { ReviewRule } from '../data-map/compiled.ts';
import type { Ports } from '../ports.ts';
import { loadRequest } from '../request/case.ts';
import type { CaseState, RequestState } from '../request/state.ts';

const DAY = 86_400_000;

/** Requests for one right by one proven person; kept by a keyed digest, only as long as a rule asks for it. */
interface Asked {
  requests: { requestId: string; receivedAt: number }[];
}

/**
 * Days since the same proven person last had the same right fulfilled; undefined: not within any rule's reach, or no rule
 * asks. Notes this request for those that come after it. @throws RecordConflict when another request was noted meanwhile
 */
export async function daysSinceLast(
  ports: Pick<Ports, 'clock' | 'digest' | 'ledger' | 'records'>,
  rules: ReviewRule[],
  state: CaseState,
  { requestId, right }: RequestState,
): Promise<number | undefined> {
  const days = rules.flatMap((rule) => (rule.rights.includes(right) ? (rule.repeatedWithinDays ?? []) : []));
  const person = state.proven[0];
  if (days.length === 0 || !person) return undefined;
  const reach = Math.max(...days) * DAY;
  const key = `asked/${ports.digest.blind('asked', `${person.type}:${person.value.toLowerCase()}`)}/${right}`;
  const held = await ports.records.get<Asked>('expiry', key);
  const { receivedAt } = state;
  const others = (held?.value.requests ?? []).filter((each) => each.requestId !== requestId);
  const requests = [...others.filter((each) => each.receivedAt >= receivedAt - reach), { requestId, receivedAt }];
  const due = Math.max(held?.due ?? 0, receivedAt + reach);
  await ports.records.put<Asked>('expiry', key, { requests }, { due, expect: held?.version ?? 'absent' });
  const ages: number[] = [];
  for (const other of requests.filter((each) => each.receivedAt < receivedAt))
    if ((await loadRequest(ports, other.requestId)).request.attempt > 0)
      ages.push((receivedAt - other.receivedAt) / DAY);
  return ages.length > 0 ? Math.min(...ages) : undefined;
}
