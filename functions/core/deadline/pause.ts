import type { Day } from './day.ts';
import type { DeadlineQuestion, Pause } from './question.ts';
import type { Regime } from './regime.ts';
import { instantText, localDay } from './zone.ts';

/** Days that don't count, both ends included, ordered and apart. */
export interface Standstill {
  from: Day;
  through: Day;
}

export interface Paused {
  /** The instant from which the period runs. */
  start: number;
  standstills: Standstill[];
  steps: string[];
}

const ruleFor = (regime: Regime, question: DeadlineQuestion, pause: Pause) =>
  regime.pauses.find(({ reason, rights }) => reason === pause.reason && (rights?.includes(question.right) ?? true));

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

/** What the pauses do to the clock of one regime: a later start, days that don't count, or nothing. */
export const readPauses = (regime: Regime, question: DeadlineQuestion): Paused => {
  const { timeZone, pauses = [], asOf } = question;
  const paused: Paused = { start: Date.parse(question.receivedAt), standstills: [], steps: [] };
  for (const pause of pauses) {
    const rule = ruleFor(regime, question, pause);
    const until = pause.until ?? asOf;
    if (rule === undefined) paused.steps.push(`waiting for ${pause.reason} stops nothing under this regime`);
    else if (until === undefined) paused.steps.push(`still waiting for ${pause.reason}: counted once it has ended`);
    else {
      const [asked, answered] = [Date.parse(pause.from), Date.parse(until)];
      if (answered < asked) continue;
      if (rule.effect === 'restart') {
        paused.start = Math.max(paused.start, answered);
        paused.steps.push(
          `the period starts when ${pause.reason} is settled, ${instantText(timeZone, answered)} (${rule.source})`,
        );
      } else {
        const firstDay = localDay(timeZone, asked) + (rule.effect === 'suspend-inclusive' ? 0 : 1);
        const through = localDay(timeZone, answered);
        if (through >= firstDay) paused.standstills.push({ from: firstDay, through });
        paused.steps.push(`days waiting for ${pause.reason} don't count (${rule.source})`);
      }
    }
  }
  paused.standstills = merge(paused.standstills);
  return paused;
};
