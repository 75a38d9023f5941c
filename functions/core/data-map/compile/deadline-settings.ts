import * as z from 'zod';
import { Regime, type RegimeOverride } from '../../deadline/regime.ts';
import { mergeRegimes, PROMISE_ID, shippedRegimes } from '../../deadline/rules.ts';
import type { Threshold } from '../../deadline/thresholds.ts';
import { Right } from '../../request/right.ts';
import type { DeadlineSettings } from '../compiled.ts';
import type { ControllerFile } from './controller-schema.ts';
import type { Problem } from './problems.ts';
import type { Source } from './source.ts';

/** The settings of the clocks; that something is overdue is always said and can't be switched off. */
export function deadlineSettingsOf({ deadlines }: ControllerFile): DeadlineSettings {
  const { notices, digest_hour: digestHour, answer_days: answerDays } = deadlines;
  const elapsed = notices.elapsed_percent.map((percent): Threshold => ({
    ...{ id: `${percent}-percent`, kind: 'elapsed', share: percent / 100 },
  }));
  const left = notices.working_days_left.map((days): Threshold => ({
    ...{ id: `${days}-working-days-left`, kind: 'working-days-left', days },
  }));
  const extensions = deadlines.extensions.map(({ working_days_left: workingDaysLeft, ...rule }) => ({
    ...rule,
    workingDaysLeft,
  }));
  return { regimes: overridesOf(deadlines), notices: [...elapsed, ...left], extensions, digestHour, answerDays };
}

/** What is wrong with the regimes: a new row that isn't whole, or a promise that leaves a right without a date. */
export function checkRegimes(source: Source, { deadlines }: ControllerFile): Problem[] {
  const overrides = overridesOf(deadlines);
  const problems = overrides.flatMap((override, index) => rowProblems(source, override, index));
  if (problems.length > 0) return problems;
  const promise = mergeRegimes(shippedRegimes, overrides).find(({ id }) => id === PROMISE_ID);
  const left = Right.options.filter((right) => !promise?.rights.includes(right));
  if (promise?.appliesTo.includes('*') && promise.respond && left.length === 0) return [];
  const at = overrides.findIndex(({ id }) => id === PROMISE_ID);
  const message = `must set a date for everybody and every right; left out: ${left.join(', ') || 'people'}`;
  return [source.problem(['deadlines', 'regimes', at], message)];
}

function rowProblems(source: Source, override: RegimeOverride, index: number): Problem[] {
  const at = ['deadlines', 'regimes', index];
  try {
    Regime.parse(mergeRegimes(shippedRegimes, [override]).find(({ id }) => id === override.id));
    return [];
  } catch (fault) {
    if (!(fault instanceof z.core.$ZodError)) throw fault;
    const missing = fault.issues.map(({ path }) => path.join('.')).join(', ');
    return [source.problem(at, `${override.id} is not in the table; a new row needs also ${missing}`)];
  }
}

/** Without the keys that are there and undefined. */
const overridesOf = ({ regimes }: ControllerFile['deadlines']): RegimeOverride[] =>
  regimes.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as RegimeOverride,
  );
