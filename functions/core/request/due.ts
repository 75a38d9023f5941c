import type { Controller } from '../data-map/compiled.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import { defaultRules } from '../deadline/rules.ts';
import type { Due } from './open-case.ts';
import type { Right } from './right.ts';

/**
 * When each right must be answered that reached the controller at that instant (epoch milliseconds). `residence`, where the
 * person states one (ISO 3166), brings in the law there if it is stricter; language never does.
 */
export function dueUnder(controller: Controller, receivedAt: number, residence?: string): (right: Right) => Due {
  const { establishment, timeZone, promiseWorkingDays } = controller;
  const rules = defaultRules({ workingDays: promiseWorkingDays });
  return (right) => {
    const question = {
      ...{ receivedAt: new Date(receivedAt).toISOString(), right, establishment, timeZone },
      ...(residence !== undefined && { residence }),
    };
    const { respondBy, respondByInstant, winning, provisional } = computeDeadline(question, rules);
    return { respondBy, dueAt: Date.parse(respondByInstant), regime: winning, provisional };
  };
}
