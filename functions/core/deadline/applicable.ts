import { calendarOf } from './calendar.ts';
import type { WorkingCalendar } from './calendar.ts';
import type { DeadlineQuestion } from './question.ts';
import type { Regime } from './regime.ts';
import type { DeadlineRules } from './rules.ts';

/** A question that no regime of the table can answer. */
export class DeadlineQuestionRefused extends Error {
  override readonly name = 'DeadlineQuestionRefused';
}

const covers = ({ appliesTo }: Regime, place: string): boolean =>
  appliesTo.includes(place) || appliesTo.includes(place.slice(0, 2));

const named = (ids: string[], rules: DeadlineRules): Regime[] =>
  ids.map((id) => {
    const regime = rules.regimes.find((candidate) => candidate.id === id);
    if (regime === undefined) throw new DeadlineQuestionRefused(`no regime is called ${id}`);
    return regime;
  });

/**
 * The regimes that protect the person for this right: those of the stated residence, else those of the establishment;
 * always the controller's promise and the laws that follow the establishment everywhere. Language plays no part.
 * @throws DeadlineQuestionRefused for an unknown regime id
 */
export const applicableRegimes = (question: DeadlineQuestion, rules: DeadlineRules): Regime[] => {
  const home = question.residence ?? question.establishment;
  const candidates =
    question.regimes === undefined
      ? rules.regimes.filter(
          (regime) =>
            regime.appliesTo.includes('*') ||
            covers(regime, home) ||
            (regime.bindsEstablishment === true && covers(regime, question.establishment)),
        )
      : named(question.regimes, rules);
  return candidates.filter(({ rights }) => rights.includes(question.right));
};

/**
 * Whose working days count: for the promise the controller's; for a law those of the place where the controller acts
 * when the law reaches there (Reg. (EEC) 1182/71 Art. 2(1)), else those of the person's place.
 */
export const calendarFor = (regime: Regime, question: DeadlineQuestion, rules: DeadlineRules): WorkingCalendar => {
  const { establishment, residence } = question;
  const choose = (): string => {
    if (regime.calendar === 'controller' || covers(regime, establishment)) return establishment;
    if (residence !== undefined && covers(regime, residence)) return residence;
    return regime.appliesTo.length === 1 ? (regime.appliesTo[0] ?? establishment) : 'weekdays';
  };
  return calendarOf(rules.calendars, choose());
};
