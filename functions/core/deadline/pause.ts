import { dayText } from './day.ts';
import type { Day } from './day.ts';
import type { DeadlineQuestion, Pause } from './question.ts';
import type { PauseRule, Regime } from './regime.ts';
import { localDay } from './zone.ts';

/** Days that don't count, both ends included. */
export interface Standstill {
  from: Day;
  through: Day;
}

/** The time for which a period runs: from an instant (epoch milliseconds), but for the standstills. */
export interface Running {
  start: number;
  /** In order and apart. */
  standstills: Standstill[];
}

const ruleFor = ({ pauses }: Regime, { right }: DeadlineQuestion, { reason }: Pause): PauseRule | undefined =>
  pauses.find((rule) => rule.reason === reason && (rule.rights?.includes(right) ?? true));

/** Joins standstills that overlap or touch. */
const merge = (standstills: Standstill[]): Standstill[] => {
  const merged: Standstill[] = [];
  for (const next of standstills.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && next.from <= last.through + 1) last.through = Math.max(last.through, next.through);
    else merged.push({ ...next });
  }
  return merged;
};

/**
 * What the pauses do to the clock of one regime, and the steps that say so. A question that comes after the period's end
 * (`endOf`, epoch milliseconds) restarts nothing: what is late stays late.
 */
export const readPauses = (
  regime: Regime,
  question: DeadlineQuestion,
  endOf: (running: Running) => number,
): { running: Running; steps: string[] } => {
  const { timeZone, pauses = [], asOf } = question;
  const running: Running = { start: Date.parse(question.receivedAt), standstills: [] };

  const apply = (pause: Pause): string => {
    const { reason, from, until = asOf } = pause;
    const rule = ruleFor(regime, question, pause);
    if (rule === undefined) return `waiting for ${reason} stops nothing under this regime`;
    if (until === undefined) return `still waiting for ${reason}: counted once it has ended`;
    const [asked, answered] = [Date.parse(from), Date.parse(until)];
    const through = localDay(timeZone, answered);
    if (rule.effect === 'restart') {
      if (asked > endOf(running)) return `${reason} was asked for after the period had ended: it restarts nothing`;
      running.start = Math.max(running.start, answered);
      return `starts anew with the answer about ${reason} on ${dayText(through)} (${rule.source})`;
    }
    const first = localDay(timeZone, asked) + (rule.effect === 'suspend-inclusive' ? 0 : 1);
    if (first > through) return `${reason} was answered on the same day: every day counts`;
    running.standstills = merge([...running.standstills, { from: first, through }]);
    return `${dayText(first)} to ${dayText(through)}, waiting for ${reason}, doesn't count (${rule.source})`;
  };

  const inOrder = pauses.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  return { steps: inOrder.map(apply), running };
};
