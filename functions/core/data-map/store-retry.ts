/** Waits double from the first up to the longest, in seconds. */
const FIRST = 5;
const LONGEST = 600;

/** Faults that no waiting mends. */
const LASTING: ReadonlySet<string> = new Set([
  'InvalidInput',
  'NotAllowed',
  'KeyDestroyed',
  'SealBroken',
  'StoreMismatch',
]);

/**
 * Seconds until a store that has failed `tries` times is tried again; undefined once the waits would fill the given time, or
 * where waiting helps nothing. `spread`, 0 to 1, takes up to half of a wait off, so that not all come back at the same moment.
 */
export function nextTry(fault: string, tries: number, { within, spread }: { within: number; spread: number }) {
  const waits = Array.from({ length: tries }, (_, nth) => Math.min(FIRST * 2 ** nth, LONGEST));
  const total = waits.reduce((sum, wait) => sum + wait, 0);
  if (LASTING.has(fault) || total > within) return undefined;
  return Math.ceil((waits.at(-1) ?? FIRST) * (1 - spread / 2));
}
