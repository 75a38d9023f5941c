import calendars from '../../../functions/core/deadline/calendars/calendars.json' with { type: 'json' };
import type { DeadlineQuestion } from '../../../functions/core/deadline/question.ts';
import type { PauseRule, Regime } from '../../../functions/core/deadline/regime.ts';

/**
 * A second, slow calculation that shares no code with the engine: dates are texts, periods are walked day by day,
 * months are found by looking at each day's date, time zones come from Intl each time.
 */
interface Published {
  weekend: number[];
  off: Record<string, string>;
  on?: Record<string, string>;
}
const published = calendars as unknown as Record<string, Published>;

const next = (date: string): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();
export const dateIn = (zone: string, instant: number): string => {
  const format = dateFormats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  dateFormats.set(zone, format);
  return format.format(instant);
};

/** The last whole second that shows the date on the zone's calendar, found by halving. */
export const lastSecondOf = (zone: string, date: string): number => {
  let [inside, outside] = [
    Date.parse(`${date}T00:00:00Z`) / 1000 - 14 * 3600,
    Date.parse(`${date}T00:00:00Z`) / 1000 + 48 * 3600,
  ];
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (dateIn(zone, middle * 1000) <= date) inside = middle;
    else outside = middle;
  }
  return inside * 1000;
};

const covers = (regime: Regime, place: string): boolean =>
  regime.appliesTo.some((code) => code === place || code === place.split('-')[0]);

const calendarCode = (regime: Regime, { establishment, residence }: DeadlineQuestion): string => {
  if (regime.calendar === 'controller') return establishment;
  if (covers(regime, establishment)) return establishment;
  if (residence !== undefined && covers(regime, residence)) return residence;
  return regime.appliesTo.length === 1 ? regime.appliesTo[0]! : '';
};

type Kind = 'work' | 'rest' | 'make-up';

const listed = (dates: Record<string, string> | undefined, date: string): boolean =>
  (dates?.[date.slice(0, 4)] ?? '').split(' ').includes(date.slice(5, 7) + date.slice(8));

const kindOf = (code: string, date: string): Kind => {
  const calendar = published[code] ?? published[code.split('-')[0] ?? ''];
  const atWeekend = (calendar?.weekend ?? [0, 6]).includes(new Date(date).getUTCDay());
  if (atWeekend) return listed(calendar?.on, date) ? 'make-up' : 'rest';
  return listed(calendar?.off, date) ? 'rest' : 'work';
};

const monthsLater = (date: string, months: number): string => {
  const wanted = Number(date.slice(8));
  let [at, changes] = [date, 0];
  for (;;) {
    const following = next(at);
    if (following.slice(0, 7) !== at.slice(0, 7)) changes += 1;
    const leavesMonth = next(following).slice(0, 7) !== following.slice(0, 7);
    at = following;
    if (changes === months && (Number(at.slice(8)) === wanted || leavesMonth)) return at;
  }
};

interface Clock {
  start: number;
  still: (date: string) => boolean;
}

/** Pauses in the order in which they were asked for; a restart after the end of the period as it then stood has no effect. */
const clockOf = (regime: Regime, question: DeadlineQuestion, end: (clock: Clock) => number): Clock => {
  const excluded = new Set<string>();
  const clock: Clock = { start: Date.parse(question.receivedAt), still: (date) => excluded.has(date) };
  const pauses = [...(question.pauses ?? [])].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  for (const { reason, from, until = question.asOf } of pauses) {
    const applies = (rule: PauseRule): boolean =>
      rule.reason === reason && (rule.rights === undefined || rule.rights.includes(question.right));
    const effect = regime.pauses.filter(applies)[0]?.effect;
    if (effect === undefined || until === undefined) continue;
    if (effect === 'restart') {
      if (Date.parse(from) <= end(clock) && Date.parse(until) > clock.start) clock.start = Date.parse(until);
      continue;
    }
    const [asked, answered] = [from, until].map((at) => dateIn(question.timeZone, Date.parse(at)));
    for (let date = asked!; date <= answered!; date = next(date))
      if (date !== asked || effect === 'suspend-inclusive') excluded.add(date);
  }
  return clock;
};

const walk = (regime: Regime, count: number, clock: Clock, question: DeadlineQuestion): string => {
  const code = calendarCode(regime, question);
  const first = dateIn(question.timeZone, clock.start);
  const unit = regime.respond?.unit;
  let date = first;
  if (unit === 'business-days') {
    for (let left = count; left > 0;) {
      date = next(date);
      if (!clock.still(date) && kindOf(code, date) !== 'rest') left -= 1;
    }
    return date;
  }
  let end = first;
  if (unit === 'months') end = monthsLater(first, count);
  else for (let left = count; left > 0; left -= 1) end = next(end);
  while (date < end) {
    date = next(date);
    if (clock.still(date)) end = next(end);
  }
  while (regime.roll === 'next-working-day' && kindOf(code, end) !== 'work') end = next(end);
  return end;
};

/** The first and the extended end of a regime's period, in epoch milliseconds with the date; `extended` when it counts. */
export const bruteForce = (
  regime: Regime,
  question: DeadlineQuestion,
): { date: string; instant: number; extended?: { date: string; instant: number } } => {
  const { count = 0, unit } = regime.respond ?? {};
  const inZone = (clock: Clock, length: number): { date: string; instant: number } => {
    const hoursEnd = clock.start + length * 3_600_000;
    if (unit === 'hours') return { date: dateIn(question.timeZone, hoursEnd), instant: hoursEnd };
    const date = walk(regime, length, clock, question);
    return { date, instant: lastSecondOf(question.timeZone, date) };
  };
  const clock = clockOf(regime, question, (so) => inZone(so, count).instant);
  const limit = (length: number): { date: string; instant: number } => {
    const { date, instant } = inZone(clock, length);
    if (question.residenceTimeZone === undefined || unit === 'hours') return { date, instant };
    return { date, instant: Math.min(instant, lastSecondOf(question.residenceTimeZone, date)) };
  };
  const plain = limit(count);
  const notice = question.extensions?.find((extension) => [undefined, regime.id].includes(extension.regime));
  const counts =
    notice !== undefined && regime.extension !== undefined && Date.parse(notice.notifiedAt) <= plain.instant;
  return counts ? { ...plain, extended: limit(count + (regime.extension?.count ?? 0)) } : plain;
};
