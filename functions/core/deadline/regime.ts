import * as z from 'zod/mini';
import { Right } from '../request/right.ts';

/**
 * How a period is counted. The day of receipt is never counted (Reg. (EEC) 1182/71 Art. 3(1) and its likes);
 * hours run from the instant itself.
 */
export const Unit = z.enum(['hours', 'calendar-days', 'business-days', 'months']);
export type Unit = z.infer<typeof Unit>;

export const Period = z.object({ count: z.number(), unit: Unit });
export type Period = z.infer<typeof Period>;

/** Why a clock may stand still: what the controller asked the person for. */
export const PauseReason = z.enum(['identity', 'clarification', 'incomplete', 'fee']);
export type PauseReason = z.infer<typeof PauseReason>;

/**
 * What a regime does about a question put to the person. `suspend`: the days after the question up to and including the
 * answer don't count. `suspend-inclusive`: the day of the question doesn't count either. `restart`: the period starts
 * anew from the answer. A reason not listed stops nothing.
 */
export const PauseRule = z.object({
  reason: PauseReason,
  effect: z.enum(['suspend', 'suspend-inclusive', 'restart']),
  /** Only for these rights; absent means for all of the regime. */
  rights: z.optional(z.array(z.enum(Right.options))),
  source: z.string(),
});
export type PauseRule = z.infer<typeof PauseRule>;

/** One clock of one law, as data. A law that gives rights different periods has one regime for each period. */
export const Regime = z.object({
  id: z.string(),
  name: z.string(),
  /** Countries and regions (ISO 3166) whose residents it protects; `*` is everybody. */
  appliesTo: z.array(z.string()),
  /** True where the law also binds controllers established there towards people living elsewhere (GDPR Art. 3(1)). */
  bindsEstablishment: z.optional(z.boolean()),
  rights: z.array(z.enum(Right.options)),
  /** Absent where the law says "without delay" and names no number: such a regime sets no date. */
  respond: z.optional(Period),
  acknowledge: z.optional(Period),
  /** Added to `respond`, in its unit, when notified with reasons before `respond` ends. */
  extension: z.optional(z.object({ count: z.number(), source: z.string() })),
  /** True where the law takes the controller's own promised period as its limit when that is shorter. */
  boundByPromise: z.optional(z.boolean()),
  /** Whose working days count: the place of the law, or the controller's own. */
  calendar: z.enum(['law', 'controller']),
  /** Where an end on a non-working day moves. `none` is the default of the careful: the date stays. */
  roll: z.enum(['none', 'next-working-day']),
  starts: z.string(),
  pauses: z.array(PauseRule),
  source: z.string(),
  /** True when the text of the law, or its regulator's, was read for this row. */
  verified: z.boolean(),
  note: z.optional(z.string()),
});
export type Regime = z.infer<typeof Regime>;

/** A change to one row of the table, or a new row when it is complete. */
export const RegimeOverride = z.extend(z.partial(Regime), { id: z.string() });
export type RegimeOverride = z.infer<typeof RegimeOverride>;
