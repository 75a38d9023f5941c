/** What the erasure itself may need before the due date, in milliseconds: one day. */
const RESERVE = 86_400_000;

/** What a person has at least to notice and cancel, in milliseconds: one hour; here the due date gives way. */
const LEAST = 3_600_000;

/** When the cooling-off ends (epoch ms): as long as configured, but fitted backwards so that the due date holds. */
export const coolingOffEnd = (now: number, coolingOffSeconds: number, dueAt: number): number =>
  now + Math.min(coolingOffSeconds * 1000, Math.max(LEAST, dueAt - RESERVE - now));
