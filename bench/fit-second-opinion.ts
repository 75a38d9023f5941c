import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachFeature, nameOf } from '../functions/core/intake/reader/features.ts';
import { listen } from '../functions/core/intake/reader/listen.ts';
import { ALWAYS, asksBack, BASE, weightOf } from '../functions/core/intake/reader/second-opinion.ts';
import { Right } from '../functions/core/request/right.ts';
import { readExamples, type Example } from './read-examples.ts';

/**
 * Fits the weights of the reader's second opinion: one logistic regression for each right over pairs of concepts and
 * topics, the same for all languages. `node bench/fit-second-opinion.ts [FOLDER…]` writes functions/core/intake/reader/weights.ts.
 */
const EXAMPLES = join(import.meta.dirname, '../test/core/intake/utterances');
const WEIGHTS = join(import.meta.dirname, '../functions/core/intake/reader/weights.ts');
/** How far the examples are believed: the inverse of the penalty on weights. */
const BELIEF = 10;
/** An example that asks for a right counts for so many that don't. */
const ASKING = 2;
const ROUNDS = 400;
const SEEN_AT_LEAST = 2;
/** Hundredths below which a feature is left out. */
const TOO_LITTLE = 8;

interface Sample {
  readonly columns: readonly number[];
  readonly value: number;
  readonly wanted: readonly string[];
}

const folders = process.argv.slice(2);
const examples = (folders.length > 0 ? folders : [EXAMPLES]).flatMap(readExamples);
const { names, samples } = prepare(examples);
const fitted = Right.options.map((right) => fit(right));
write();

function prepare(all: readonly Example[]): { names: string[]; samples: Sample[] } {
  const found = all.map(({ text, wanted }) => ({ wanted, names: heardIn(text) }));
  const counts = new Map<string, number>();
  for (const each of found) for (const name of each.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name);
  const columnOf = new Map(kept.map((name, at) => [name, at]));
  const rows = found.map((each) => {
    const columns = each.names.flatMap((name) => columnOf.get(name) ?? []);
    return { columns, value: weightOf(columns.length), wanted: each.wanted };
  });
  return { names: kept, samples: rows };
}

function heardIn(text: string): string[] {
  const { heard } = listen([{ in: 'body', text }]);
  const found = new Set<number>();
  eachFeature(heard, asksBack(text), (feature) => found.add(feature));
  return [...found].map(nameOf);
}

/** Descends with momentum (Nesterov); the last weight belongs to the constant. */
function fit(right: Right): Float64Array {
  const constant = names.length;
  let weights = new Float64Array(constant + 1);
  let ahead = weights.slice();
  const step = 1 / (1 + (BELIEF * ASKING * samples.length) / 6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = ahead.slice();
    for (const { columns, value, wanted } of samples) {
      const target = wanted.includes(right) ? 1 : 0;
      let odds = BASE * (ahead[constant] ?? 0);
      for (const column of columns) odds += value * (ahead[column] ?? 0);
      const miss = BELIEF * (target ? ASKING : 1) * (1 / (1 + Math.exp(-odds)) - target);
      slope[constant] = (slope[constant] ?? 0) + miss * BASE;
      for (const column of columns) slope[column] = (slope[column] ?? 0) + miss * value;
    }
    const next = ahead.map((weight, at) => weight - step * (slope[at] ?? 0));
    const momentum = round / (round + 3);
    ahead = next.map((weight, at) => weight + momentum * (weight - (weights[at] ?? 0)));
    weights = next;
  }
  return weights;
}

function write(): void {
  const lines = [...names, ALWAYS]
    .map((name, at) => ({ name, row: fitted.map((weights) => Math.round(100 * (weights[at] ?? 0))) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= TOO_LITTLE))
    .map(({ name, row }) => `${name} ${row.join(' ')}`)
    .sort();
  writeFileSync(
    WEIGHTS,
    `/** Fitted by bench/fit-second-opinion.ts; by feature, hundredths for each right in the order of Right.options. */
export const WEIGHTS = \`
${lines.join('\n')}
\`;
`,
  );
  console.log(`${examples.length} examples, ${names.length} features`);
}
