/**
 * What is measured: a number in a log line of one function, which a metric filter reads. A custom metric costs 0.30 USD a
 * month, so there is one for each thing that an alarm or the dashboard wants and no dimension.
 */
export interface Figure {
  /** Log group: a function's, or the front door's. */
  source: string;
  pattern: string;
  /** Of the log line; a number of its own where lines are counted. */
  value: string;
}

const field = (source: string, name: string, also = ''): Figure => ({
  source,
  pattern: `{ ($.event = "measured") && ($.${name} = *)${also} }`,
  value: `$.${name}`,
});

/** The lines of one right under one regime are for whoever reads the log; the line of all is the figure. */
const OF_ALL = ' && ($.right NOT EXISTS)';

/** By the name of the metric. */
export const FIGURES = {
  Halted: field('TakeStock', 'halted'),
  OldestWaitingHours: field('TakeStock', 'oldestHours'),
  Waiting: field('TakeStock', 'waiting'),
  Stuck: field('TakeStock', 'stuck'),
  PartlyFulfilled: field('TakeStock', 'partlyFulfilled'),
  Undeliverable: field('TakeStock', 'undeliverable'),
  Unsettled: field('TakeStock', 'unsettled'),
  Open: field('MeasureDeadlines', 'open', OF_ALL),
  AtRisk: field('MeasureDeadlines', 'atRisk', OF_ALL),
  Overdue: field('MeasureDeadlines', 'overdue', OF_ALL),
  InboundLeft: field('ReceiveMessage', 'inboundLeft'),
  FrontDoorFaults: { source: 'front-door', pattern: '{ $.status = "5*" }', value: '1' },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof FIGURES;
