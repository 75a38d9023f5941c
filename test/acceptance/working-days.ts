/**
 * The seventh working day in China, counted here a second time and by other means than the pipeline's calendar: a table typed
 * from the State Council's notices on public holidays (Guobanfa Mingdian 2024 no. 12 for 2025, 2025 no. 7 for 2026).
 */
const OFF = [
  '2025-01-01', '2025-01-28..2025-02-04', '2025-04-04..2025-04-06', '2025-05-01..2025-05-05', '2025-05-31..2025-06-02',
  '2025-10-01..2025-10-08', '2026-01-01..2026-01-03', '2026-02-15..2026-02-23', '2026-04-04..2026-04-06',
  '2026-05-01..2026-05-05', '2026-06-19..2026-06-21', '2026-09-25..2026-09-27', '2026-10-01..2026-10-07',
].map((range) => range.split('..')); // prettier-ignore
/** Saturdays and Sundays that are worked in exchange. */
const WORKED = new Set([
  '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11',
  '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10',
]); // prettier-ignore

/** Instants at which a run may begin: just before midnight in Shanghai, so that receipts fall on both sides, ahead of an odd week. */
export const BEGINNINGS = [
  '2026-09-29T15:40:00Z', // the National Day week, with a worked Saturday after it
  '2026-02-11T15:40:00Z', // a worked Saturday, then the Spring Festival
  '2026-04-27T15:40:00Z', // Labour Day
  '2026-12-10T15:40:00Z', // an ordinary Thursday
].map((text) => Date.parse(text));

const DAY = 86_400_000;
/** China has had one zone without summer time since 1991: UTC+8. */
const SHANGHAI = 8 * 3_600_000;

/** The calendar date, YYYY-MM-DD in Shanghai, by which something received at that instant must be answered. */
export function seventhWorkingDay(receivedAt: number): string {
  let day = Math.floor((receivedAt + SHANGHAI) / DAY) * DAY;
  for (let left = 7; left > 0;) {
    day += DAY;
    if (isWorked(day)) left -= 1;
  }
  return dateOf(day);
}

const dateOf = (day: number) => new Date(day).toISOString().slice(0, 10);

function isWorked(day: number): boolean {
  const date = dateOf(day);
  if (!/^202[56]/.test(date)) throw new RangeError(`The table of working days ends before ${date}.`);
  if (WORKED.has(date)) return true;
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  return !isWeekend && !OFF.some(([from = '', to = from]) => from <= date && date <= to);
}
