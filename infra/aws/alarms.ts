import type { FigureName } from './figures.ts';

/** What an alarm looks at: a figure of ours, or what AWS counts by itself. */
export type Watched =
  | { figure: FigureName }
  /** Messages in the dead-letter queue. */
  | { deadLetters: true }
  /** Calls of a function by the clock; one that fails for good is in the dead-letter queue. */
  | { runs: string }
  /** Share of our mails that came back, as SES counts it. */
  | { bounceRate: true };

/** One thing that needs a person. */
export interface AlarmSpec {
  watched: Watched;
  /** Heading in docs/runbook.md: what it means, where to look, what to do. */
  section: string;
  /** It sounds from this value on; `below`: under it. */
  from?: number;
  below?: number;
  minutes: number;
  /** For how many of these periods in a row; one, where none is named. */
  periods?: number;
}

/** By name. The runbook has a section for each, and a test sees to it. */
export const ALARMS: Readonly<Record<string, AlarmSpec>> = {
  'deadline-at-risk': { watched: { figure: 'AtRisk' }, section: 'A deadline is near, or past', from: 1, minutes: 15 },
  'deadline-overdue': { watched: { figure: 'Overdue' }, section: 'A deadline is near, or past', from: 1, minutes: 15 },
  'operator-awaited': {
    ...{ watched: { figure: 'OldestWaitingHours' }, section: 'A case waits for an operator too long' },
    ...{ from: 24, minutes: 15 },
  },
  'execution-failed': { watched: { figure: 'Stuck' }, section: 'An execution failed', from: 1, minutes: 5 },
  'store-not-reached': {
    ...{ watched: { figure: 'PartlyFulfilled' }, section: 'A store could not be reached', from: 1, minutes: 5 },
  },
  'mail-does-not-go-out': {
    ...{ watched: { figure: 'Undeliverable' }, section: 'Mail does not go out', from: 1, minutes: 5 },
  },
  'mail-came-back': {
    ...{ watched: { figure: 'Unsettled' }, section: 'A mail came back, or a reply came in', from: 1, minutes: 5 },
  },
  'mails-bounce': { watched: { bounceRate: true }, section: 'Many mails come back', from: 0.05, minutes: 60 },
  'message-not-taken-in': {
    ...{
      watched: { figure: 'InboundLeft' },
      section: 'A message can not be taken in',
      from: 1,
      minutes: 15,
      periods: 2,
    },
  },
  'event-dead': { watched: { deadLetters: true }, section: 'An event could not be delivered', from: 1, minutes: 5 },
  'front-door-fails': {
    ...{ watched: { figure: 'FrontDoorFaults' }, section: 'Pages or the API answer with errors', from: 3, minutes: 5 },
  },
  'clock-stands-still': {
    ...{ watched: { runs: 'SweepDeadlines' }, section: 'The clock stands still', below: 1, minutes: 60 },
  },
  'ledger-not-anchored': {
    ...{ watched: { runs: 'AnchorLedger' }, section: 'The ledger is not anchored', below: 1, minutes: 60, periods: 2 },
  },
  'everything-halted': { watched: { figure: 'Halted' }, section: 'Something goes badly wrong', from: 1, minutes: 5 },
};

/** Where the runbook speaks of a heading, as GitHub makes anchors. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
