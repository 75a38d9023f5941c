import { join } from 'node:path';
import { parseMail } from '../functions/core/intake/parse-mail.ts';
import { readMail } from '../functions/core/intake/read-mail.ts';
import { decideRights } from '../functions/core/intake/reader/decide-rights.ts';
import { fold } from '../functions/core/intake/reader/fold.ts';
import { BUCKETS, gramsIn } from '../functions/core/intake/reader/grams.ts';
import { listen } from '../functions/core/intake/reader/listen.ts';
import { asksBack } from '../functions/core/intake/reader/asks-back.ts';
import { secondOpinion } from '../functions/core/intake/reader/second-opinion.ts';
import type { Reading } from '../functions/core/intake/reading.ts';
import { Right } from '../functions/core/request/right.ts';
import { readExamples, type Example } from './read-examples.ts';

/**
 * The approaches of docs/adr/0008 on mails that nothing was fitted on (or on a folder given): rules, the second
 * opinion, both together, and n-grams with a linear model, fitted on the same examples as the second opinion.
 */
const FITTED = join(import.meta.dirname, '../test/core/intake/utterances');
const HELD_OUT = process.argv[2] ?? join(import.meta.dirname, '../test/fixtures/held-out');
const EPOCHS = 30;
const RATE = 6;
const RIGHTS = Right.options;

interface Sample {
  readonly wanted: readonly string[];
  readonly features: readonly number[];
}

/** The stretches of letters that the second opinion weighs, too, here with nothing beside them. */
function featuresOf(text: string): number[] {
  const { buckets, count } = gramsIn(fold(text));
  return [...buckets.subarray(0, count)];
}

type Model = ReadonlyMap<string, Float32Array>;

/** One logistic regression for each right, by stochastic gradient in a fixed order. */
function train(samples: readonly Sample[]): Model {
  return new Map(
    RIGHTS.map((right) => {
      const weights = new Float32Array(BUCKETS);
      for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
        for (const { features, wanted } of samples) {
          const step =
            (RATE * ((wanted.includes(right) ? 1 : 0) - chance(weights, features))) / Math.sqrt(features.length);
          for (const feature of features) weights[feature] = (weights[feature] ?? 0) + step;
        }
      }
      return [right, weights] as const;
    }),
  );
}

function chance(weights: Float32Array, features: readonly number[]): number {
  const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum / Math.sqrt(features.length)));
}

async function read(text: string): Promise<Reading> {
  const mail = await parseMail(new TextEncoder().encode(`Content-Type: text/plain; charset=utf-8\n\n${text}`));
  if (mail.kind !== 'mail') throw new Error(mail.reason);
  return readMail(mail);
}

function isRight(rights: readonly string[], { wanted }: Example): boolean {
  return [...rights].sort().join() === wanted.join();
}

interface Tally {
  language: string;
  rules: boolean;
  opinion: boolean;
  both: boolean;
  grams: boolean;
  sure: boolean;
}

async function compare(example: Example, model: Model): Promise<Tally> {
  const { text } = example;
  const listened = listen([{ in: 'body', text }]);
  const rules = decideRights(listened);
  const opinion = secondOpinion({ ...listened, decision: rules, isQuestion: asksBack(text) });
  const reading = await read(text);
  const features = featuresOf(text);
  return {
    language: example.language,
    rules: isRight(
      rules.rights.map(({ right }) => right),
      example,
    ),
    opinion: isRight(
      RIGHTS.filter((_, at) => (opinion[at] ?? 0) > 0),
      example,
    ),
    both: isRight(
      reading.rights.map(({ right }) => right),
      example,
    ),
    grams: isRight(
      [...model].filter(([, weights]) => chance(weights, features) > 0.5).map(([right]) => right),
      example,
    ),
    sure: reading.sure,
  };
}

const model = train(readExamples(FITTED).map(({ text, wanted }) => ({ wanted, features: featuresOf(text) })));
const tallies: Tally[] = [];
for (const example of readExamples(HELD_OUT)) tallies.push(await compare(example, model));
const percent = (these: readonly Tally[], of: 'rules' | 'opinion' | 'both' | 'grams'): string =>
  `${((100 * these.filter((each) => each[of]).length) / Math.max(1, these.length)).toFixed(1)} %`;
const sure = tallies.filter((each) => each.sure);
console.log(`${tallies.length} mails, exact label sets`);
console.log(`  hashed n-grams, logistic regression   ${percent(tallies, 'grams')}`);
console.log(`  phrases and rules                     ${percent(tallies, 'rules')}`);
console.log(`  second opinion                        ${percent(tallies, 'opinion')}`);
console.log(`  both, as the reader reads             ${percent(tallies, 'both')}`);
console.log(`  sure ${sure.length}, of these right ${percent(sure, 'both')}`);
for (const [language, these] of Map.groupBy(tallies, (each) => each.language)) {
  const surely = these.filter((each) => each.sure);
  const right = (some: readonly Tally[]): string => `${some.filter(({ both }) => both).length}/${some.length}`;
  console.log(`    ${language}  exact ${right(these)}, where sure ${right(surely)}`);
}
