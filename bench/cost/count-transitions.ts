import type { HistoryEvent } from '../../infra/local/asl/history.ts';

/** What Standard Workflows bill of an execution: each state entered, in a Map's iterations too, and each further try of a task. */
export function countTransitions(events: readonly Pick<HistoryEvent, 'type'>[]): number {
  const count = (type: RegExp) => events.filter((event) => type.test(event.type)).length;
  const retries = count(/^TaskScheduled$/) - count(/^TaskStateEntered$/);
  return count(/StateEntered$/) + Math.max(0, retries);
}
