import type { HistoryEvent } from './asl/history.ts';

/** One line for a step that an onlooker wants to see: a state entered, or the end of an execution; ids only. */
export function tellStep(execution: string, event: HistoryEvent): string | undefined {
  const time = new Date(event.timestamp).toISOString().slice(11, 19);
  const name = event.stateEnteredEventDetails?.name;
  if (typeof name === 'string' && event.type !== 'ChoiceStateEntered') return `${time}  ${execution}  ${name}`;
  if (/^Execution(?:Failed|TimedOut|Aborted)$/.test(event.type)) return `${time}  ${execution}  ${event.type}`;
  return undefined;
}
