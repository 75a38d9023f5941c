import * as z from 'zod';
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
    operator_address: address('the address that reminders and alarms go to'),
    establishment: said(z.string().regex(/^[A-Z]{2}$/), 'a country code of ISO 3166-1, e.g. CN'),
    time_zone: text("an IANA time zone, e.g. Asia/Shanghai; the controller's calendar runs in it"),
    complaint_route: text('where a data subject may complain (GDPR Art. 12(4), 13(2)(d))'),
    pages_url: said(z.url({ protocol: /^https?$/ }), 'the address of the pages, e.g. https://privacy.anytalk.example'),
  }),
  deadlines: z.strictObject({
    promise_working_days: count('working days within which an answer is promised', 365),
    reminder_hours: said(z.array(z.int().min(1)).min(1), 'hours before the due date to remind at, e.g. [48, 24]'),
  }),
  verification: z.strictObject({ link_hours: count('hours a link can be used', 24 * 90) }),
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
  case_retention_days: count('days after its end that a case can still be read', 3660),
  review: said(z.array(Review), 'a list of rules; [] where no request waits for an operator'),
  stores: said(z.array(StoreEntry).min(1), 'the stores that hold personal data'),
});
export type ControllerFile = z.infer<typeof ControllerFile>;
