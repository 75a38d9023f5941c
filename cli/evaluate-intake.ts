import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { ParsedMail, SetAside } from '../functions/core/intake/mail.ts';
import { parseMail } from '../functions/core/intake/parse-mail.ts';
import { readLetters } from '../functions/core/intake/letters/read-letters.ts';
import { readWithLetter } from '../functions/core/intake/read-mail.ts';
import type { IdentifierType, Reading } from '../functions/core/intake/reading.ts';

const Labelled = z.object({
  file: z.string(),
  language: z.string(),
  labels: z.array(z.string()),
  also_invoked: z.optional(z.array(z.string())),
  acceptable_labels: z.optional(z.array(z.array(z.string()))),
  envelope_from: z.optional(z.nullable(z.string())),
});
type Labelled = z.infer<typeof Labelled>;
const Manifest = z.object({ mail: z.array(Labelled) });

/** One line of the output, in the shape the corpus' score script reads. */
interface Prediction {
  readonly file: string;
  readonly labels: readonly string[];
  readonly kind: string;
  readonly opens_case: boolean;
  readonly replies: boolean;
  readonly sure: boolean;
  readonly identity: Readonly<Record<string, string>>;
  readonly text: string;
}

const NAMES: Partial<Record<IdentifierType, string>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  'customer-number': 'customer_no',
  account: 'account',
  'date-of-birth': 'dob',
  'postal-address': 'address',
};

/** Reads every mail of a folder with a manifest.json; returns predictions and a summary to print. */
export async function evaluateIntake(folder: string): Promise<{ predictions: Prediction[]; summary: string }> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const predictions: Prediction[] = [];
  const seen = new Set<string>();
  let spent = 0;
  for (const labelled of manifest.mail) {
    const raw = await readFile(join(folder, labelled.file));
    const envelope = labelled.envelope_from == null ? {} : { envelopeFrom: labelled.envelope_from };
    const start = performance.now();
    const mail = await parseMail(raw, envelope);
    const reading = mail.kind === 'mail' ? await readWithLetter(mail, () => readLetters(raw)) : undefined;
    spent += performance.now() - start;
    predictions.push(predict(labelled.file, mail, { reading, seen }));
  }
  return { predictions, summary: summarise(manifest.mail, predictions, spent) };
}

function predict(
  file: string,
  mail: ParsedMail | SetAside,
  known: { reading: Reading | undefined; seen: Set<string> },
): Prediction {
  const { reading, seen } = known;
  if (mail.kind === 'set-aside' || !reading) {
    return {
      file,
      labels: ['none'],
      kind: 'set-aside',
      opens_case: false,
      replies: false,
      sure: false,
      identity: {},
      text: '',
    };
  }
  const delivery = `${mail.messageId ?? ''}\n${mail.fingerprintSource}`;
  const isNew = !seen.has(delivery);
  seen.add(delivery);
  const asks = reading.rights.length > 0;
  return {
    file,
    labels: asks ? reading.rights.map(({ right }) => right) : ['none'],
    kind: reading.kind,
    opens_case: asks && isNew,
    replies: asks && isNew,
    sure: reading.sure,
    identity: reading.kind === 'machine' ? {} : identityOf(reading),
    text: `${mail.fullText}\n${mail.nestedText}`,
  };
}

/** The first identifier of each type; later e-mail addresses are not the person's main one. */
function identityOf({ identifiers }: Reading): Record<string, string> {
  const identity: Record<string, string> = {};
  for (const { type, value } of identifiers) {
    const name = NAMES[type];
    if (name !== undefined) identity[name] ??= value;
  }
  return identity;
}

function isRight(labelled: Labelled, { labels }: Prediction): boolean {
  const free = labelled.also_invoked ?? [];
  const counted = labels.filter((label) => !free.includes(label));
  const accepted = [labelled.labels, ...(labelled.acceptable_labels ?? [])];
  return accepted.some((want) => isSame(want, labels) || isSame(want, counted));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label) => other.includes(label));
}

function summarise(mails: readonly Labelled[], predictions: readonly Prediction[], milliseconds: number): string {
  const results = mails.flatMap((labelled, at) => {
    const prediction = predictions[at];
    return prediction ? [{ labelled, prediction, right: isRight(labelled, prediction) }] : [];
  });
  const share = (these: typeof results): string =>
    `${these.filter(({ right }) => right).length}/${these.length} = ${((100 * these.filter(({ right }) => right).length) / Math.max(1, these.length)).toFixed(1)} %`;
  const by = (keyOf: (labelled: Labelled) => string): string[] =>
    [...Map.groupBy(results, ({ labelled }) => keyOf(labelled))]
      .sort()
      .map(([key, these]) => `  ${key.padEnd(28)} ${share(these)}`);
  const sure = results.filter(({ prediction }) => prediction.sure);
  return [
    `right label set: ${share(results)}`,
    'by label:',
    ...by(({ labels }) => labels.join('+')),
    'by language:',
    ...by(({ language }) => language),
    `sure: ${sure.length}/${results.length}, of these right: ${share(sure)}`,
    `speed: ${Math.round((1000 * results.length) / milliseconds)} mails/s (cold start included)`,
  ].join('\n');
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const folder = positionals[0];
  if (folder === undefined) {
    console.error('usage: evaluate-intake FOLDER [--out FILE]   (FOLDER holds manifest.json and the mails it names)');
    process.exit(2);
  }
  const { predictions, summary } = await evaluateIntake(folder);
  const lines = predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join('');
  if (values.out === undefined) process.stdout.write(lines);
  else await writeFile(values.out, lines);
  console.error(summary);
}
