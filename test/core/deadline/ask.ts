import { computeDeadline } from '../../../functions/core/deadline/compute-deadline.ts';
import type { DeadlineAnswer, DeadlineQuestion, RegimeAnswer } from '../../../functions/core/deadline/question.ts';
import { defaultRules } from '../../../functions/core/deadline/rules.ts';
import type { DeadlineRules } from '../../../functions/core/deadline/rules.ts';

export const rules = defaultRules({ workingDays: 7 });

/** A question with the fields that a test does not care about filled in. */
export const ask = (
  question: Partial<DeadlineQuestion> & { receivedAt: string },
  by: DeadlineRules = rules,
): DeadlineAnswer =>
  computeDeadline({ right: 'access', establishment: 'CN', timeZone: 'Asia/Shanghai', ...question }, by);

/** What one regime says about a request received at noon in its own place. */
export const underRegime = (
  id: string,
  place: { code: string; zone: string },
  question: Partial<DeadlineQuestion> & { receivedOn: string },
): RegimeAnswer => {
  const { receivedOn, ...rest } = question;
  const asked = {
    receivedAt: `${receivedOn}T12:00:00Z`,
    residence: place.code,
    establishment: place.code,
    timeZone: place.zone,
  };
  const found = ask({ ...asked, regimes: [id], ...rest }).regimes[0];
  if (found === undefined) throw new Error(`${id} does not cover the right`);
  return found;
};
