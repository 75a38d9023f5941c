import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Right } from '../functions/core/request/right.ts';
import { parseMail } from '../functions/core/intake/parse-mail.ts';
import { readMail } from '../functions/core/intake/read-mail.ts';
import { foldToString } from '../functions/core/intake/reader/fold.ts';

/** The two approaches of docs/adr/0008, on the examples of all languages (or of a folder given): rules, and n-grams with a linear model. */
const FOLDER = process.argv[2] ?? join(import.meta.dirname, '../test/core/intake/utterances');
const BUCKETS = 2 ** 18;
const FOLDS = 5;
const EPOCHS = 30;
const RATE = 6;
const RIGHTS = Right.options;

interface Example {
  readonly text: string;
  readonly wanted: ReadonlySet<string>;
  readonly features: readonly number[];
}

function readExamples(): Example[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const bar = line.indexOf('|');
        const labels = line
          .slice(0, bar)
          .split(',')
          .filter((label) => label !== 'none');
        const text = line.slice(bar + 1);
        return { text, wanted: new Set(labels), features: featuresOf(text) };
      }),
  );
}

/** Hashed character n-grams, 2 to 5 long, each once. */
function featuresOf(text: string): number[] {
  const folded = ` ${foldToString(text).replace(/ +/g, ' ')} `;
  const found = new Set<number>();
  for (let at = 0; at < folded.length; at += 1) {
    let hash = 17;
    for (let length = 1; length <= 5 && at + length <= folded.length; length += 1) {
      hash = (Math.imul(hash, 31) + folded.charCodeAt(at + length - 1)) | 0;
      if (length > 1) found.add((hash >>> 0) % BUCKETS);
    }
  }
  return [...found];
}

type Model = ReadonlyMap<string, Float32Array>;

/** One logistic regression for each right, by stochastic gradient in a fixed order. */
function train(examples: readonly Example[]): Model {
  return new Map(
    RIGHTS.map((right) => {
      const weights = new Float32Array(BUCKETS);
      for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
        for (const { features, wanted } of examples) {
          const step = (RATE * ((wanted.has(right) ? 1 : 0) - chance(weights, features))) / Math.sqrt(features.length);
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

function predict(model: Model, { features }: Example): Set<string> {
  return new Set([...model].filter(([, weights]) => chance(weights, features) > 0.5).map(([right]) => right));
}

async function byRules({ text }: Example): Promise<Set<string>> {
  const mail = await parseMail(new TextEncoder().encode(`Content-Type: text/plain; charset=utf-8\n\n${text}`));
  return new Set(mail.kind === 'mail' ? readMail(mail).rights.map(({ right }) => right) : []);
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((right) => other.has(right));
}

const examples = readExamples();
let rulesRight = 0;
let modelRight = 0;
for (const example of examples) if (isSame(await byRules(example), example.wanted)) rulesRight += 1;
for (let fold = 0; fold < FOLDS; fold += 1) {
  const held = examples.filter((_, at) => at % FOLDS === fold);
  const model = train(examples.filter((_, at) => at % FOLDS !== fold));
  modelRight += held.filter((example) => isSame(predict(model, example), example.wanted)).length;
}
const percent = (right: number): string => `${((100 * right) / examples.length).toFixed(1)} %`;
console.log(`${examples.length} examples, exact label sets`);
console.log(`  phrases and rules                                ${percent(rulesRight)}`);
console.log(`  hashed n-grams, logistic regression, ${FOLDS} folds      ${percent(modelRight)}`);
