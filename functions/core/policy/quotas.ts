import type { Ports } from '../ports.ts';

const DAY = 86_400_000;

/** Messages a day from one address that are answered; further ones reach an operator, unanswered (mail bombing). */
const MESSAGES_A_DAY = 20;

/** The key of a counter of that day; counters sort by day, so that old ones can be swept. */
const keyOf = (at: number, what: string): string => `${new Date(at).toISOString().slice(0, 10)}/${what}`;

/** Counts one more of something on the day of an instant (epoch ms) and returns how many there were, this one included. */
export const countToday = ({ records }: Pick<Ports, 'records'>, at: number, what: string): Promise<number> =>
  records.count('quota', keyOf(at, what));

/** Forgets what was counted that day. */
export const resetToday = ({ records }: Pick<Ports, 'records'>, at: number, what: string): Promise<boolean> =>
  records.remove('quota', keyOf(at, what));

/** Whether a message from this address may still be answered today. The address is counted by its keyed digest. */
export async function mayAnswer(ports: Pick<Ports, 'records' | 'digest' | 'clock'>, address: string): Promise<boolean> {
  const sender = ports.digest.blind('sender', address.toLowerCase());
  return (await countToday(ports, ports.clock.now(), `from/${sender}`)) <= MESSAGES_A_DAY;
}

/** Removes counters of days long past; returns how many. */
export async function sweepQuotas({ records, clock }: Pick<Ports, 'records' | 'clock'>): Promise<number> {
  const keep = keyOf(clock.now() - 2 * DAY, '');
  const isOld = ({ key }: { key: string }) => key < keep;
  // The oldest comes first: mostly it is to be kept, and with it all others.
  if (!(await records.list('quota', { limit: 1 })).some(isOld)) return 0;
  const old = (await records.list('quota', { limit: 200 })).filter(isOld);
  for (const { key } of old) await records.remove('quota', key);
  return old.length;
}
