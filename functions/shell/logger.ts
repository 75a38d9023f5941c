/** Everything a log line may carry. A field not named here can't be logged: names and addresses have nowhere to go. */
export interface LogFields {
  caseId?: string;
  requestId?: string;
  storeId?: string;
  inboundRef?: string;
  attempt?: number;
  durationMs?: number;
  status?: number;
  /** Name of an error class. */
  fault?: string;
  /** Of the Lambda invocation. */
  invocation?: string;
  coldStart?: boolean;
  right?: string;
  /** Id of the law that binds. */
  regime?: string;
  /** Dates that are open, at risk and overdue, and days until the first of them. */
  open?: number;
  atRisk?: number;
  overdue?: number;
  daysLeft?: number;
  /** What a look at all cases counted. */
  halted?: number;
  waiting?: number;
  oldestHours?: number;
  stuck?: number;
  partlyFulfilled?: number;
  undeliverable?: number;
  unsettled?: number;
  resumed?: number;
  /** Messages that lie in the inbound store and could not be taken in. */
  inboundLeft?: number;
}

/** `measured`: one line for each thing that a clock's handler counted. */
export type LogEvent = 'done' | 'failed' | 'measured';

export interface Logger {
  info(event: LogEvent, fields: LogFields): void;
  error(event: LogEvent, fields: LogFields): void;
}

const FIELDS: ReadonlySet<string> = new Set<keyof LogFields>([
  'caseId',
  'requestId',
  'storeId',
  'inboundRef',
  'attempt',
  'durationMs',
  'status',
  'fault',
  'invocation',
  'coldStart',
  'right',
  'regime',
  'open',
  'atRisk',
  'overdue',
  'daysLeft',
  'halted',
  'waiting',
  'oldestHours',
  'stuck',
  'partlyFulfilled',
  'undeliverable',
  'unsettled',
  'resumed',
  'inboundLeft',
]);

/** Ids, names of classes and references: no space, no @, nothing long. */
const PLAIN = /^[\w./:-]{1,100}$/;

/** One JSON line per event. What is not on the list or does not look like an id is left out, whatever the types said. */
export function openLogger(service: string, write: (line: string) => void): Logger {
  const log = (level: 'info' | 'error') => (event: LogEvent, fields: LogFields) =>
    write(`${JSON.stringify({ level, service, event, ...keepPlain(fields) })}\n`);
  return { info: log('info'), error: log('error') };
}

/** The fields of a handler's input that a log line may carry. */
export function keepPlain(fields: object): LogFields {
  const plain = Object.entries(fields).filter(([name, value]) => FIELDS.has(name) && isPlain(value));
  return Object.fromEntries(plain);
}

const isPlain = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && PLAIN.test(value));
