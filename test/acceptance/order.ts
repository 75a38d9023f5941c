/** What the parent tells the process that it starts and kills. */
export interface Order {
  /** The state directory. */
  dir: string;
  configDir: string;
  smtpPort: number;
  httpPort: number;
  /** Milliseconds that its clock is ahead of this machine's: the run begins on a chosen day, and each kill costs an outage. */
  ahead: number;
  environment: Record<string, string>;
  /** The module that is the thread of its tasks. */
  thread: string;
  /** Where the process notes a kill before it dies. */
  killLog: string;
  kill?: KillPoint;
  sabotage?: Sabotage;
}

/** Dies at the nth call (from 1) of that port method, `any` counts them all. */
export interface KillPoint {
  call: string;
  nth: number;
  side: 'before' | 'after';
}

/**
 * One line of the kill log. `mailsInWindow`: mails that were being handed over and not yet recorded as sent.
 * `packagesInWindow`: packages recorded as downloaded whose end may not have left.
 */
export interface KillNote extends KillPoint {
  mailsInWindow: number;
  packagesInWindow: number;
}

/** Faults built in on purpose, to see that the run notices. */
export const SABOTAGES = ['skip-look-again', 'resend', 'drop-event', 'log-address'] as const;
export type Sabotage = (typeof SABOTAGES)[number];

/** What an operator asks of the running host, and how it answers. */
export interface Asked {
  id: number;
  step: 'queue' | 'decide' | 'classify' | 'redrive' | 'anchor' | 'stop';
  input: unknown;
}

export type Answered = { id: number; result: unknown } | { id: number; fault: { name: string; message: string } };
