import { computeDeadline } from '../functions/core/deadline/compute-deadline.ts';
import { addMonths, dayText, parseDay } from '../functions/core/deadline/day.ts';
import type { DeadlineQuestion } from '../functions/core/deadline/question.ts';
import { defaultRules } from '../functions/core/deadline/rules.ts';
import { zoneOfPlace } from '../functions/core/deadline/time-zones.ts';
import { Right } from '../functions/core/request/right.ts';

const COUNT = 20_000;
const ROUNDS = 5;
const rules = defaultRules({ workingDays: 7 });
const places = [...new Set(rules.regimes.flatMap(({ appliesTo }) => appliesTo))].filter((place) => place !== '*');

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

/** Requests from everywhere, for every right, through four years; one in three paused, one in five extended. */
const questions: DeadlineQuestion[] = Array.from({ length: COUNT }, (_, index) => {
  const received = Date.UTC(2024, 0, 1) + index * 6_000_000;
  const later = (days: number): string => new Date(received + days * 86_400_000).toISOString();
  const establishment = pick(['CN', 'DE', 'GB', 'US-CA', 'BR'], index);
  return {
    receivedAt: later(0),
    right: pick(Right.options, index),
    residence: pick(places, index * 7),
    establishment,
    timeZone: zoneOfPlace(establishment) ?? 'UTC',
    ...(index % 3 === 0 ? { pauses: [{ reason: 'identity' as const, from: later(1), until: later(4) }] } : {}),
    ...(index % 5 === 0 ? { extensions: [{ notifiedAt: later(5), reasons: 'complex' }] } : {}),
  };
});

const regimesPerQuestion = questions.reduce((sum, one) => sum + computeDeadline(one, rules).regimes.length, 0) / COUNT;
const forAccess = rules.regimes.filter(({ rights }) => rights.includes('access')).map(({ id }) => id);

/** Seconds of processor time this process has used: what other work on the machine takes doesn't count. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** The best of some rounds, in calls per second of one core. */
const rate = (count: number, call: (index: number) => unknown): number => {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = used();
    for (let index = 0; index < count; index += 1) call(index);
    best = Math.max(best, count / (used() - start));
  }
  return Math.round(best);
};

const plain = rate(COUNT, (index) => dayText(addMonths(parseDay(pick(questions, index).receivedAt.slice(0, 10)), 1)));
const applicable = rate(COUNT, (index) => computeDeadline(pick(questions, index), rules));
const all = rate(COUNT / 10, (index) =>
  computeDeadline({ ...pick(questions, index), right: 'access', regimes: forAccess }, rules),
);

console.log(`applicable regimes, ${regimesPerQuestion.toFixed(2)} on average: ${applicable} requests/s`);
console.log(`all ${forAccess.length} regimes that cover access at once: ${all} requests/s`);
console.log(`a plain date add (one month, as text): ${plain}/s; ratio ${(plain / applicable).toFixed(1)}`);
