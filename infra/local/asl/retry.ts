import { matchesFailure, type Failure } from './errors.ts';

/** One entry of a state's Retry list, with the service's defaults filled in. */
export type Retrier = {
  errorEquals: string[];
  intervalSeconds: number;
  maxAttempts: number;
  backoffRate: number;
  maxDelaySeconds?: number;
  jitter: 'FULL' | 'NONE';
};

/** Without MaxDelaySeconds a growing delay still has to end somewhere: the longest time any field of the language takes. */
const LONGEST_DELAY = 99_999_999;

/** Chooses the retrier for a failure and says after how many milliseconds to try again; undefined: retries are spent. */
export function planRetry(
  retriers: readonly Retrier[],
  attempts: readonly number[],
  failure: Failure,
  random: () => number,
): { index: number; delay: number } | undefined {
  const index = retriers.findIndex((retrier) => matchesFailure(retrier.errorEquals, failure));
  const retrier = retriers[index];
  if (retrier === undefined) return undefined;
  const made = attempts[index] ?? 0;
  if (made >= retrier.maxAttempts) return undefined;
  const grown = retrier.intervalSeconds * retrier.backoffRate ** made;
  const seconds = Math.min(grown, retrier.maxDelaySeconds ?? LONGEST_DELAY);
  const jittered = retrier.jitter === 'FULL' ? seconds * random() : seconds;
  return { index, delay: Math.round(jittered * 1000) };
}
