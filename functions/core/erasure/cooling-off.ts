/** What the erasure itself may need before the due date, in milliseconds: one day. */
const RESERVE = 86_400_000;

/** When the cooling-off ends (epoch ms): as long as configured, but fitted backwards so that the due date holds. */
export const coolingOffEnd = (now: number, coolingOffSeconds: number, dueAt: number): number =>
  Math.max(now, Math.min(now + coolingOffSeconds * 1000, dueAt - RESERVE));
