import { applicableRegimes, calendarFor, DeadlineQuestionRefused } from './applicable.ts';
import { amount, countPeriod, endOfDay } from './count.ts';
import type { Counting, End } from './count.ts';
import { dayText } from './day.ts';
import { readPauses } from './pause.ts';
import type { DeadlineAnswer, DeadlineQuestion, Extension, RegimeAnswer } from './question.ts';
import type { Period, Regime } from './regime.ts';
import { PROMISE_ID } from './rules.ts';
import type { DeadlineRules } from './rules.ts';
import { instantText, localDay } from './zone.ts';

interface Dated {
  answer: RegimeAnswer;
  /** Epoch milliseconds and date that bind, extensions included. */
  limit: number;
  date: string;
}

/** The answer must also be there before the day ends where the person lives. */
const bindingInstant = ({ day, instant }: End, { unit }: Period, { residenceTimeZone }: DeadlineQuestion): number =>
  residenceTimeZone === undefined || unit === 'hours' ? instant : Math.min(instant, endOfDay(residenceTimeZone, day));

const extensionFor = (regime: Regime, { extensions = [] }: DeadlineQuestion): Extension | undefined =>
  extensions.find((extension) => (extension.regime ?? regime.id) === regime.id);

/** The longer period when it was notified in time, and the step that says so. */
const extend = (
  regime: Regime,
  respond: Period,
  notice: Extension,
  firstEnd: number,
): { longer?: Period; step: string } => {
  if (regime.extension === undefined) return { step: 'an extension was notified, but this regime allows none' };
  if (Date.parse(notice.notifiedAt) > firstEnd)
    return { step: `the extension was notified at ${notice.notifiedAt}, after the first period: it doesn't count` };
  const { count, source } = regime.extension;
  return {
    longer: { ...respond, count: respond.count + count },
    step: `extended by ${amount({ count, unit: respond.unit })} (${source})`,
  };
};

const answerFor = (regime: Regime, respond: Period, question: DeadlineQuestion, rules: DeadlineRules): Dated => {
  const { timeZone } = question;
  const place = { calendar: calendarFor(regime, question, rules), timeZone, roll: regime.roll };
  const { running, steps } = readPauses(
    regime,
    question,
    (time) => countPeriod(respond, { ...place, ...time }).instant,
  );
  const counting: Counting = { ...place, ...running };
  const first = countPeriod(respond, counting);
  const firstLimit = bindingInstant(first, respond, question);
  const answer: RegimeAnswer = {
    id: regime.id,
    respondBy: dayText(first.day),
    respondByInstant: instantText(timeZone, firstLimit),
    pausedDays: first.pausedDays,
    provisional: first.provisional,
    steps: [
      `${regime.name}, ${regime.source}${regime.verified ? '' : ' (from secondary sources, to be checked)'}`,
      `starts with ${regime.starts}: ${dayText(localDay(timeZone, Date.parse(question.receivedAt)))} in ${timeZone}`,
      ...steps,
      ...first.steps,
    ],
  };
  if (regime.acknowledge !== undefined) {
    const receipt = { ...counting, start: Date.parse(question.receivedAt), standstills: [] };
    answer.acknowledgeBy = dayText(countPeriod(regime.acknowledge, receipt).day);
    answer.steps.push(`acknowledge by ${answer.acknowledgeBy}`);
  }
  const dated: Dated = { answer, limit: firstLimit, date: answer.respondBy };
  const notice = extensionFor(regime, question);
  if (notice !== undefined) addExtension(dated, extend(regime, respond, notice, firstLimit), { counting, question });
  if (answer.provisional)
    answer.steps.push('provisional: a day of an unpublished calendar year was counted as a plain weekday');
  return dated;
};

const addExtension = (
  dated: Dated,
  { longer, step }: { longer?: Period; step: string },
  { counting, question }: { counting: Counting; question: DeadlineQuestion },
): void => {
  const { answer } = dated;
  answer.steps.push(step);
  if (longer === undefined) return;
  const end = countPeriod(longer, counting);
  dated.limit = bindingInstant(end, longer, question);
  dated.date = answer.extendedTo = dayText(end.day);
  answer.extendedToInstant = instantText(question.timeZone, dated.limit);
  answer.pausedDays = end.pausedDays;
  answer.provisional ||= end.provisional;
  answer.steps.push(...end.steps);
};

const isPromise = ({ answer }: Dated): boolean => answer.id === PROMISE_ID;

/** The earliest limit; on the same instant a law before the promise, then the order of the table. */
const strictest = (dated: Dated[]): Dated | undefined => {
  let best: Dated | undefined;
  for (const next of dated) {
    const wins = best === undefined || next.limit < best.limit || (next.limit === best.limit && isPromise(best));
    if (wins) best = next;
  }
  return best;
};

/**
 * By when one right of one request must be answered: every applicable regime's dates, and the strictest of them.
 * Dates are calendar dates in the controller's zone. Pure: the same question under the same rules has one answer.
 * @throws DeadlineQuestionRefused when no applicable regime sets a date, RangeError for an unknown time zone
 */
export const computeDeadline = (question: DeadlineQuestion, rules: DeadlineRules): DeadlineAnswer => {
  const dated: Dated[] = [];
  const withoutDelay: string[] = [];
  for (const regime of applicableRegimes(question, rules)) {
    if (regime.respond === undefined) withoutDelay.push(regime.id);
    else dated.push(answerFor(regime, regime.respond, question, rules));
  }
  const winner = strictest(dated);
  if (winner === undefined) throw new DeadlineQuestionRefused(`no regime sets a date for ${question.right}`);
  const answer: DeadlineAnswer = {
    respondBy: winner.date,
    respondByInstant: instantText(question.timeZone, winner.limit),
    winning: winner.answer.id,
    provisional: winner.answer.provisional,
    regimes: dated.map((one) => one.answer),
    withoutDelay,
  };
  const acknowledgements = answer.regimes.flatMap(({ acknowledgeBy }) => acknowledgeBy ?? []).sort();
  if (acknowledgements[0] !== undefined) answer.acknowledgeBy = acknowledgements[0];
  return answer;
};
