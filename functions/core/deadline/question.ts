import * as z from 'zod/mini';
import { Right } from '../request/right.ts';
import { dayText, parseDay } from './day.ts';
import { faultOfPlace } from './place.ts';
import { PauseReason } from './regime.ts';

const isDate = (text: string): boolean => {
  const day = parseDay(text);
  return !Number.isNaN(day) && dayText(day) === text;
};

/** RFC 3339 with an offset; seconds may be left out. */
export const Instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/, 'not RFC 3339 with an offset'),
  z.refine((text) => isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'no such time'),
);

/** A time during which the controller waited for the person; without `until` it still waits. */
export const Pause = z
  .object({ reason: PauseReason, from: Instant, until: z.optional(Instant) })
  .check(
    z.refine(
      ({ from, until }) => until === undefined || Date.parse(from) <= Date.parse(until),
      'ends before it begins',
    ),
  );
export type Pause = z.infer<typeof Pause>;

/** The notice that more time is taken; without `regime` it is meant for every law that allows one. */
export const Extension = z.object({
  notifiedAt: Instant,
  reasons: z.string().check(z.minLength(1)),
  regime: z.optional(z.string()),
});
export type Extension = z.infer<typeof Extension>;

/** A country or region of ISO 3166 that there is. */
export const isPlace = z.superRefine<string>((place, context) => {
  const message = faultOfPlace(place);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** ISO 3166-1 alpha-2, or 3166-2 for a region: `CN`, `US-CA`. */
export const Place = z.string().check(isPlace);
export type Place = z.infer<typeof Place>;

/** One right of one request, and all that moves its deadline. */
export const DeadlineQuestion = z.object({
  receivedAt: Instant,
  right: z.enum(Right.options),
  /** Where the person says they live; when unstated, the controller's establishment decides. */
  residence: z.optional(Place),
  establishment: Place,
  /** IANA zone of the controller: its calendar date is the day of receipt. */
  timeZone: z.string(),
  /** IANA zone of the person: the answer is there before the day ends for them, too. */
  residenceTimeZone: z.optional(z.string()),
  pauses: z.optional(z.array(Pause)),
  extensions: z.optional(z.array(Extension)),
  /** Until when a pause that still lasts is counted; without it, such a pause moves nothing yet. */
  asOf: z.optional(Instant),
  /** Exactly these regimes, whatever the residence. */
  regimes: z.optional(z.array(z.string())),
});
export type DeadlineQuestion = z.infer<typeof DeadlineQuestion>;

/** What one regime says. Dates are `YYYY-MM-DD` in the controller's zone; instants RFC 3339, the last second in time. */
export interface RegimeAnswer {
  id: string;
  acknowledgeBy?: string;
  /** The end of the first period. */
  respondBy: string;
  respondByInstant: string;
  /** The end of the extended period, when an extension counts. */
  extendedTo?: string;
  extendedToInstant?: string;
  pausedDays: number;
  /** True when a day outside the published calendars was counted. */
  provisional: boolean;
  steps: string[];
}

export interface DeadlineAnswer {
  /** The date on which the strictest applicable regime ends, extensions included. */
  respondBy: string;
  respondByInstant: string;
  acknowledgeBy?: string;
  winning: string;
  provisional: boolean;
  regimes: RegimeAnswer[];
  /** Applicable laws that say "without delay" and name no number: the date above is then the outer limit. */
  withoutDelay: string[];
}
