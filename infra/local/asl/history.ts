import type { EventRow, Execution } from './execution.ts';

/** The service ends an execution whose history reaches this many events; the last one says so. */
export const MAX_EVENTS = 25_000;

/** An event in the shape of GetExecutionHistory. */
export type HistoryEvent = {
  timestamp: string;
  type: string;
  id: number;
  previousEventId: number;
  [details: `${string}EventDetails`]: Record<string, unknown>;
};

/** The history is full: the execution must end now. */
export class HistoryFull extends Error {
  override readonly name = 'HistoryFull';
}

/** Adds an event and gives its id. Throws HistoryFull when only the ending event still fits. */
export function record(
  execution: Execution,
  type: string,
  from: { previous: number; at: number },
  details: Record<string, unknown> | null = null,
): number {
  if (execution.lastEvent >= MAX_EVENTS - 1 && !/^Execution[A-Z]/.test(type)) throw new HistoryFull();
  execution.unsaved.events.push([type, from.previous, from.at, details]);
  return ++execution.lastEvent;
}

const WHOLE = { truncated: false };

/** Says for each payload in the details that it is there in full, as the service does. */
function withPayloadDetails(details: Record<string, unknown>): Record<string, unknown> {
  const shown = { ...details };
  if ('input' in details) shown.inputDetails = WHOLE;
  if ('output' in details) shown.outputDetails = WHOLE;
  if ('assignedVariables' in details) shown.assignedVariablesDetails = WHOLE;
  return shown;
}

function detailsKey(type: string): `${string}EventDetails` {
  const kind = type.replace(/^[A-Z][a-z]+(StateEntered|StateExited)$/, '$1');
  return `${kind.charAt(0).toLowerCase()}${kind.slice(1)}EventDetails`;
}

/** Turns stored events, of which the first has `firstId`, into the shape of GetExecutionHistory. */
export function toHistory(rows: readonly EventRow[], firstId: number): HistoryEvent[] {
  return rows.map(([type, previousEventId, at, details], place) => ({
    timestamp: new Date(at).toISOString().replace('Z', '000+00:00'),
    type,
    id: firstId + place,
    previousEventId,
    ...(details && { [detailsKey(type)]: withPayloadDetails(details) }),
  }));
}

/** The events the store does not have yet. */
export function unsavedEvents({ lastEvent, unsaved }: Execution): HistoryEvent[] {
  return toHistory(unsaved.events, lastEvent - unsaved.events.length + 1);
}
