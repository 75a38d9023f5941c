import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { computeDeadline } from '../functions/core/deadline/compute-deadline.ts';
import { dayText } from '../functions/core/deadline/day.ts';
import { Extension, Instant, Pause, Place } from '../functions/core/deadline/question.ts';
import type { DeadlineAnswer, DeadlineQuestion } from '../functions/core/deadline/question.ts';
import { Regime, RegimeOverride } from '../functions/core/deadline/regime.ts';
import { defaultRules } from '../functions/core/deadline/rules.ts';
import type { DeadlineRules } from '../functions/core/deadline/rules.ts';
import { zoneOfPlace } from '../functions/core/deadline/time-zones.ts';
import { localDay } from '../functions/core/deadline/zone.ts';
import { Right } from '../functions/core/request/right.ts';

const PROMISED_WORKING_DAYS = 7;
const DEFAULT_ESTABLISHMENT = 'CN';

/** One line of the input of `eval:deadlines`; docs/deadlines.md describes it. */
const EvalLine = z.object({
  received: Instant,
  right: z.enum(Right.options),
  residence: z.nullish(Place),
  establishment: z.nullish(Place),
  timeZone: z.nullish(z.string()),
  residenceTimeZone: z.nullish(z.string()),
  regimes: z.nullish(z.array(z.string())),
  pauses: z.nullish(z.array(Pause)),
  extensions: z.nullish(z.array(Extension)),
  asOf: z.nullish(Instant),
  promise: z.nullish(z.number().check(z.int(), z.positive())),
  overrides: z.nullish(z.array(RegimeOverride)),
  id: z.optional(z.unknown()),
});
type EvalLine = z.infer<typeof EvalLine>;

/** The zone of the place, else the offset that the time itself was written with. */
const zoneFor = (place: string, received: string): string =>
  zoneOfPlace(place) ?? (received.endsWith('Z') ? 'UTC' : received.slice(-6));

const present = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

const questionOf = (line: EvalLine): DeadlineQuestion => {
  const establishment = line.establishment ?? DEFAULT_ESTABLISHMENT;
  const { residence, residenceTimeZone, regimes, pauses, extensions, asOf } = line;
  return {
    receivedAt: line.received,
    right: line.right,
    establishment,
    timeZone: line.timeZone ?? zoneFor(establishment, line.received),
    ...present({ residence, residenceTimeZone, regimes, pauses, extensions, asOf }),
  };
};

const answer = (question: DeadlineQuestion, rules: DeadlineRules) => {
  const { timeZone } = question;
  const receivedOn = dayText(localDay(timeZone, Date.parse(question.receivedAt)));
  return { timeZone, receivedOn, ...computeDeadline(question, rules) };
};

const explain = (question: DeadlineQuestion, found: DeadlineAnswer): string => {
  const lines = [`The right to ${question.right}, received ${question.receivedAt}`, ''];
  for (const regime of found.regimes) {
    lines.push(`${regime.id === found.winning ? '→' : ' '} ${regime.id}: ${regime.extendedTo ?? regime.respondBy}`);
    lines.push(...regime.steps.map((step) => `    ${step}`), '');
  }
  for (const id of found.withoutDelay) lines.push(`  ${id}: without delay, no number of days`, '');
  if (found.acknowledgeBy !== undefined) lines.push(`Acknowledge by ${found.acknowledgeBy}.`);
  const mark = found.provisional ? ' (provisional: an unpublished calendar year was counted as plain weekdays)' : '';
  lines.push(
    `Answer by ${found.respondBy}, at the latest ${found.respondByInstant}; ${found.winning} is the strictest${mark}.`,
  );
  return lines.join('\n');
};

const USAGE = `habeas deadline --received 2026-09-30T10:00+08:00 --right erasure [--residence CN] [--establishment CN]
  [--time-zone Asia/Shanghai] [--residence-time-zone …] [--promise 7] [--regime id]… [--config folder] [--json]`;

/** What a controller's own configuration says for every question: where it is, what it promises, its changes to the table. */
async function standpointOf(folder: string | undefined): Promise<Partial<EvalLine>> {
  if (folder === undefined) return {};
  const { readConfig } = await import('../infra/read-config.ts');
  const { establishment, timeZone, promiseWorkingDays, deadlines } = (await readConfig(folder)).controller;
  return { establishment, timeZone, promise: promiseWorkingDays, overrides: deadlines.regimes };
}

/**
 * Prints by when a request must be answered and how each regime counts, under the configuration of a folder where one is
 * named; what is asked goes before it. Returns the exit code: 2 for wrong arguments.
 */
export const explainDeadline = async (argv: string[], folder?: string): Promise<number> => {
  if (argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        received: { type: 'string' },
        right: { type: 'string' },
        residence: { type: 'string' },
        establishment: { type: 'string' },
        'time-zone': { type: 'string' },
        'residence-time-zone': { type: 'string' },
        promise: { type: 'string' },
        regime: { type: 'string', multiple: true },
        config: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const standpoint = await standpointOf(values.config ?? folder);
    const elsewhere = values.establishment !== undefined && values.establishment !== standpoint.establishment;
    const line = EvalLine.parse({
      ...standpoint,
      ...(elsewhere && { timeZone: undefined }),
      ...present({
        received: values.received,
        right: values.right,
        residence: values.residence,
        establishment: values.establishment,
        timeZone: values['time-zone'],
        residenceTimeZone: values['residence-time-zone'],
        regimes: values.regime,
        promise: values.promise === undefined ? undefined : Number(values.promise),
      }),
    });
    const question = questionOf(line);
    const found = answer(question, rulesOf(line));
    console.log(values.json === true ? JSON.stringify(found, null, 2) : explain(question, found));
    return 0;
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    return 2;
  }
};

const messageOf = (error: unknown): string =>
  error instanceof z.core.$ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    : String(error instanceof Error ? error.message : error);

/** @throws ZodError when an added row is not a whole regime */
function rulesOf({ promise, overrides }: EvalLine): DeadlineRules {
  const rules = defaultRules({ workingDays: promise ?? PROMISED_WORKING_DAYS }, overrides ?? []);
  if (overrides) z.array(Regime).parse(rules.regimes);
  return rules;
}

const rulesByPromise = (): ((line: EvalLine) => DeadlineRules) => {
  const made = new Map<string, DeadlineRules>();
  return (line) => {
    const key = JSON.stringify([line.promise, line.overrides]);
    const rules = made.get(key) ?? rulesOf(line);
    made.set(key, rules);
    return rules;
  };
};

/**
 * Answers each JSON line of a file with one JSON line, in order; a line that can't be answered becomes `{line, error}`.
 * Returns the exit code: 1 when any line failed.
 */
export const evaluateDeadlines = async (file: string): Promise<number> => {
  const rulesFor = rulesByPromise();
  let [number, failed] = [0, 0];
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      const fields = JSON.parse(text) as object;
      const line = EvalLine.parse(fields);
      const ignored = Object.keys(fields).filter((field) => !(field in EvalLine.shape));
      const echo = { ...present({ id: line.id }), ...(ignored.length === 0 ? {} : { ignored }) };
      process.stdout.write(
        `${JSON.stringify({ line: number, ...echo, ...answer(questionOf(line), rulesFor(line)) })}\n`,
      );
    } catch (error) {
      failed = 1;
      process.stdout.write(`${JSON.stringify({ line: number, error: messageOf(error) })}\n`);
    }
  }
  return failed;
};

if (import.meta.main) {
  const [first, ...rest] = process.argv.slice(2);
  process.exitCode =
    first === 'eval' ? await evaluateDeadlines(rest[0] ?? '/dev/stdin') : await explainDeadline(process.argv.slice(2));
}
