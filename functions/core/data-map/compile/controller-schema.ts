import * as z from 'zod';
import { PLACE } from '../../deadline/place.ts';
import { isPlace } from '../../deadline/question.ts';
import { RegimeOverride } from '../../deadline/regime.ts';
import { Right } from '../../request/right.ts';

const said = <Schema extends z.ZodType>(schema: Schema, description: string): Schema => schema.meta({ description });
const text = (description: string) => said(z.string().trim().min(1), description);
const count = (description: string, max: number) => said(z.int().min(1).max(max), description);
const address = (description: string) => said(z.email(), description);

const Review = z.strictObject({
  rights: said(z.array(z.enum(Right.options)).min(1), 'the rights this rule is for, e.g. [erasure]'),
  reason: text('why an operator must look, in a sentence'),
  when: said(
    z.array(z.enum(['low-confidence', 'channel-api', 'has-attachments'])).min(1),
    'a list of low-confidence, channel-api, has-attachments; leave it out for: always',
  ).optional(),
  repeated_within_days: count(
    'days within which the same person had the same right fulfilled, e.g. 90',
    3660,
  ).optional(),
});

const Notices = z.strictObject({
  elapsed_percent: said(z.array(z.int().min(1).max(99)), 'shares of the time gone, e.g. [50, 80]'),
  working_days_left: said(z.array(z.int().min(0).max(60)), 'working days left, that day included, e.g. [2]'),
});

const Extension = z.strictObject({
  id: said(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), 'a short name for the ledger, e.g. several-at-once'),
  rights: said(z.array(z.enum(Right.options)).min(1), 'the rights this rule is for, e.g. [access]'),
  when: said(
    z.array(z.enum(['several-requests', 'under-review', 'partly-fulfilled'])).min(1),
    'a list of several-requests, under-review, partly-fulfilled',
  ),
  working_days_left: said(z.int().min(1).max(60), 'working days left when the person is told, e.g. 3'),
  reasons: said(
    z
      .record(z.string().regex(/^[a-z]{2}$/), z.string().trim().min(1))
      .refine((reasons) => 'en' in reasons, 'en is missing'),
    'why, as the person is told, by language; at least { en: … }',
  ),
});

export const STORE_KINDS = ['postgresql', 'sqlite', 'json-lines', 'dynamodb', 's3-json-lines'] as const;

const StoreEntry = z.strictObject({
  id: said(
    z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    'a short name of lower-case letters, digits and hyphens, e.g. accounts',
  ),
  kind: said(z.enum(STORE_KINDS), `one of ${STORE_KINDS.join(', ')}`),
  region: text('the region or country the data lies in, e.g. eu-central-1'),
  title: text('what a data subject is told this store is'),
  settings: said(
    z.record(z.string(), z.string()),
    'connector settings as text; write secrets as ${NAME}, read from the environment',
  ),
});

/** The shape of habeas.yml. */
export const ControllerFile = z.strictObject({
  controller: z.strictObject({
    name: text('the name of the controller'),
    privacy_address: address('the address that requests are sent to'),
    operator_address: address('the address that the digest and alarms go to'),
    escalation_address: address('an address that hears of it, too, when a deadline has passed').optional(),
    establishment: said(
      z.string().regex(PLACE).check(isPlace),
      'a country or region of ISO 3166, e.g. CN or DE-BY; its laws and its working days count',
    ),
    time_zone: text("an IANA time zone, e.g. Asia/Shanghai; the controller's calendar runs in it"),
    complaint_route: text('where a data subject may complain (GDPR Art. 12(4), 13(2)(d))'),
    complaint_routes: said(
      z.record(z.string().regex(PLACE).check(isPlace), z.string().trim().min(1)),
      'where to complain by country of residence, e.g. { DE: … }',
    ).default({}),
    pages_url: said(z.url({ protocol: /^https?$/ }), 'the address of the pages, e.g. https://privacy.anytalk.example'),
  }),
  deadlines: z.strictObject({
    promise_working_days: count('working days within which an answer is promised', 365),
    notices: Notices.default({ elapsed_percent: [50, 80], working_days_left: [2] }),
    digest_hour: said(z.int().min(0).max(23), "the hour of the controller's day for the daily digest, e.g. 8").default(
      8,
    ),
    extensions: said(
      z.array(Extension),
      'rules by which more time is taken where a law allows it; the person is told why',
    ).default([]),
    answer_days: count('days that a person has to answer a question', 60).default(14),
    regimes: said(
      z.array(z.strictObject(RegimeOverride.shape)),
      'rows as in functions/core/deadline/regimes.json: an id of the table with what changes, or a whole new row',
    ).default([]),
  }),
  verification: z.strictObject({
    link_hours: said(
      z
        .number()
        .positive()
        .max(24 * 90),
      'hours a link can be used, e.g. 72; 0.5 is half an hour',
    ),
  }),
  erasure: z.strictObject({
    cooling_off_seconds: said(
      z
        .int()
        .min(0)
        .max(30 * 86_400),
      'seconds in which an erasure can still be called off',
    ),
  }),
  disclosure: z.strictObject({
    package_hours: count('hours a package can be fetched', 24 * 90),
    code_minutes: count('minutes a code can be used', 60),
  }),
  store_retry_minutes: said(
    z.int().min(0).max(1440),
    'minutes for which a store that is away is tried again; 0: not at all',
  ).default(60),
  case_retention_days: count('days after its end that a case can still be read', 3660),
  review: said(z.array(Review), 'a list of rules; [] where no request waits for an operator'),
  stores: said(z.array(StoreEntry).min(1), 'the stores that hold personal data'),
});
export type ControllerFile = z.infer<typeof ControllerFile>;
