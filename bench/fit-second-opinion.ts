import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideRights } from '../functions/core/intake/reader/decide-rights.ts';
import { eachFeature, nameOf } from '../functions/core/intake/reader/features.ts';
import { BUCKETS, gramsIn } from '../functions/core/intake/reader/grams.ts';
import { listen } from '../functions/core/intake/reader/listen.ts';
import { ALWAYS, PARTS } from '../functions/core/intake/reader/fitted.ts';
import { asksBack } from '../functions/core/intake/reader/asks-back.ts';
import { lookedAt, ruleNames, TOGETHER, weightOf } from '../functions/core/intake/reader/second-opinion.ts';
import { Right } from '../functions/core/request/right.ts';
import { readExamples, type Example } from './read-examples.ts';

/**
 * Fits the weights of the reader's second opinion: one logistic regression for each right over concepts and topics, singly
 * and in pairs, what the rules found, and hashed stretches of letters. `node bench/fit-second-opinion.ts [FOLDER…]` writes
 * functions/core/intake/reader/weights.ts and gram-weights.ts.
 */
const EXAMPLES = join(import.meta.dirname, '../test/core/intake/utterances');
const WHOLE_MAILS = join(import.meta.dirname, '../test/core/intake/whole-mails');
const READER = join(import.meta.dirname, '../functions/core/intake/reader');
/** How far the examples are believed: the inverse of the penalty on weights. */
const BELIEF = 1.5;
/** An example that asks for a right counts for so many that don't. */
const ASKING = 2;
/** A whole mail, subject and letterhead and all, counts for so many short texts, of which there are far more. */
const WHOLE = 8;
const ROUNDS = 80;
/** How many steps back tell how the slope bends. */
const MEMORY = 8;
/** Of what a straight slope would give, a step gives at least so much. */
const GAIN = 1e-4;
const SEEN_AT_LEAST = 2;
/** Hundredths below which a feature is left out. */
const TOO_LITTLE = 5;
const WIDTH = 120;

/** A sparse matrix by rows: row r's columns lie between starts[r] and starts[r + 1]. */
interface Matrix {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** A sentence's features: the names of concepts, and the buckets of stretches. */
interface Said {
  readonly names: readonly string[];
  readonly grams: readonly number[];
}

const folders = process.argv.slice(2);
const examples = (folders.length > 0 ? folders : [EXAMPLES]).flatMap(readExamples);
const short = examples.length;
if (folders.length === 0) examples.push(...readExamples(WHOLE_MAILS));
const counts = examples.map((_, row) => (row < short ? 1 : WHOLE));
const heard = examples.map(hear);
/** Columns: the buckets, the names, and one for the constant. */
const names = namesSeen();
const columnOf = new Map(names.map((name, at) => [name, BUCKETS + at]));
const ALWAYS_COLUMN = BUCKETS + names.length;
/** A row for each sentence, and for each example the number of its first. */
const sentences = fill(heard.flatMap(({ said }) => said.map(sentenceRow)));
const firsts = firstsOf(heard.map(({ said }) => said.length));
/** A row for each example: what rules made of it, and all of its sentences together. */
const wholes = fill(heard.map(wholeRow));
const fitted = Right.options.map(fit);
writeNames();
writeGrams();
console.log(`${examples.length} examples, ${names.length} features besides ${BUCKETS} buckets`);

function hear({ text }: Example): { rules: string[]; said: Said[] } {
  const listened = listen([{ in: 'body', text }]);
  const isQuestion = asksBack(text);
  const said = lookedAt(listened.heard).map((sentence): Said => {
    const features = new Set<number>();
    eachFeature(sentence, isQuestion, (feature) => features.add(feature));
    const { start, end } = sentence.sentence;
    return { names: [...features].map(nameOf), grams: [...gramsIn(listened.codes.subarray(start, end)).buckets] };
  });
  return { rules: ruleNames(decideRights(listened)), said };
}

function namesSeen(): string[] {
  const counts = new Map<string, number>();
  for (const { said } of heard)
    for (const name of new Set(said.flatMap((each) => each.names))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rules = [...[...Right.options, 'none'].flatMap((each) => [`rule:${each}`, `letter:${each}`]), 'rule:doubts'];
  return [...[...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name), ...rules];
}

function firstsOf(lengths: readonly number[]): Uint32Array {
  const firsts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => (firsts[at + 1] = (firsts[at] ?? 0) + length));
  return firsts;
}

/** Columns of one kind, and how much each of them counts. */
interface Cells {
  readonly columns: readonly number[];
  readonly value: number;
}

function columnsOf(these: readonly string[]): number[] {
  return these.flatMap((name) => columnOf.get(name) ?? []);
}

function sentenceRow(said: Said): Cells[] {
  const { grams } = said;
  const concepts = columnsOf(said.names);
  return [
    { columns: concepts, value: weightOf('concepts', concepts.length) },
    { columns: grams, value: weightOf('grams', grams.length) },
  ];
}

function wholeRow({ rules, said }: ReturnType<typeof hear>): Cells[] {
  const concepts = said.flatMap((each) => columnsOf(each.names));
  const grams = said.flatMap((each) => each.grams);
  return [
    { columns: concepts, value: TOGETHER * weightOf('concepts', concepts.length) },
    { columns: columnsOf(rules), value: weightOf('rules', rules.length) },
    { columns: grams, value: TOGETHER * weightOf('grams', grams.length) },
    { columns: [ALWAYS_COLUMN], value: 1 },
  ];
}

function fill(rows: readonly Cells[][]): Matrix {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(
    (row, at) => (starts[at + 1] = (starts[at] ?? 0) + row.reduce((sum, { columns }) => sum + columns.length, 0)),
  );
  const columns = new Uint32Array(starts[rows.length] ?? 0);
  const values = new Float32Array(columns.length);
  let at = 0;
  for (const cells of rows.flat()) {
    columns.set(cells.columns, at);
    values.fill(cells.value, at, at + cells.columns.length);
    at += cells.columns.length;
  }
  return { starts, columns, values };
}

/** rows × weights */
function times({ starts, columns, values }: Matrix, weights: Float64Array): Float64Array {
  const product = new Float64Array(starts.length - 1);
  for (let row = 0; row < product.length; row += 1) {
    let sum = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
    product[row] = sum;
  }
  return product;
}

/** Adds each row of the matrix, so many times, to the sums by column. */
function addRows({ starts, columns, values }: Matrix, factors: Float64Array, sums: Float64Array): void {
  for (let row = 0; row < factors.length; row += 1) {
    const factor = factors[row] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      sums[column] = (sums[column] ?? 0) + factor * (values[at] ?? 0);
    }
  }
}

/** How far a right's weights miss all examples, with the penalty on weights, and the slope there. */
interface Miss {
  readonly loss: number;
  readonly slope: Float64Array;
}

function missOf(right: Right, weights: Float64Array): Miss {
  const slope = weights.slice();
  let loss = dot(weights, weights) / 2;
  const shares = times(sentences, weights).map(Math.exp);
  const loudness = examples.map((_, row) =>
    shares.subarray(firsts[row], firsts[row + 1]).reduce((sum, each) => sum + each, 0),
  );
  const misses = times(wholes, weights).map((rest, row) => {
    const odds = rest + Math.log(loudness[row] ?? 0);
    const target = examples[row]?.wanted.includes(right) === true ? 1 : 0;
    const count = (counts[row] ?? 1) * BELIEF * (target === 1 ? ASKING : 1);
    // log(1 + e^x), which does not overflow
    loss += count * (Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds))) - target * odds);
    return count * (1 / (1 + Math.exp(-odds)) - target);
  });
  // a sentence answers for a miss by its share of the loudness
  misses.forEach((miss, row) => {
    for (let each = firsts[row] ?? 0; each < (firsts[row + 1] ?? 0); each += 1)
      shares[each] = (miss * (shares[each] ?? 0)) / (loudness[row] ?? 1);
  });
  addRows(wholes, misses, slope);
  addRows(sentences, shares, slope);
  return { loss, slope };
}

/** Descends by L-BFGS (Nocedal and Wright, Numerical Optimization, 7.2), halving steps that gain too little. */
function fit(right: Right): Float64Array {
  let weights: Float64Array = new Float64Array(ALWAYS_COLUMN + 1);
  let at = missOf(right, weights);
  const past: { step: Float64Array; bend: Float64Array; scale: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const way = at.slope.map((each) => -each);
    const shares = past.map(() => 0);
    for (let back = past.length - 1; back >= 0; back -= 1) {
      const { step, bend, scale } = past[back] as (typeof past)[number];
      add(way, bend, -(shares[back] = scale * dot(step, way)));
    }
    const last = past.at(-1);
    const first = last ? 1 / (last.scale * dot(last.bend, last.bend)) : 1 / Math.sqrt(dot(at.slope, at.slope));
    for (let each = 0; each < way.length; each += 1) way[each] = (way[each] ?? 0) * first;
    past.forEach(({ step, bend, scale }, back) => add(way, step, (shares[back] ?? 0) - scale * dot(bend, way)));
    const fall = dot(at.slope, way);
    let length = 1;
    let next = plus(weights, way, length);
    let there = missOf(right, next);
    while (there.loss > at.loss + GAIN * length * fall) {
      length /= 2;
      next = plus(weights, way, length);
      there = missOf(right, next);
    }
    const step = plus(next, weights, -1);
    const bend = plus(there.slope, at.slope, -1);
    const bends = dot(step, bend);
    if (bends > 0) past.push({ step, bend, scale: 1 / bends });
    if (past.length > MEMORY) past.shift();
    weights = next;
    at = there;
  }
  console.log(`${right}: ${at.loss.toFixed(1)}`);
  return weights;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}

function plus(one: Float64Array, other: Float64Array, times: number): Float64Array {
  const sum = one.slice();
  add(sum, other, times);
  return sum;
}

function writeNames(): void {
  const lines = [...names, ALWAYS]
    .map((name, at) => ({ name, row: fitted.map((weights) => Math.round(100 * (weights[BUCKETS + at] ?? 0))) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= TOO_LITTLE))
    .map(({ name, row }) => `${name} ${row.join(' ')}`)
    .sort();
  const says =
    'Fitted by bench/fit-second-opinion.ts; by feature, hundredths for each right in the order of Right.options.';
  writeFileSync(
    join(READER, 'weights.ts'),
    `/** ${says} */\nexport const weightsText = () => \`\n${lines.join('\n')}\n\`;\n`,
  );
}

function writeGrams(): void {
  const bytes = Int8Array.from({ length: BUCKETS * fitted.length }, (_, at) => {
    const weight = fitted[Math.floor(at / BUCKETS)]?.[at % BUCKETS] ?? 0;
    return Math.max(-127, Math.min(127, Math.round(weight * PARTS)));
  });
  const text = Buffer.from(bytes.buffer).toString('base64');
  const lines = text.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  const says = 'Fitted by bench/fit-second-opinion.ts; a signed byte for each bucket, right after right, in base64.';
  writeFileSync(
    join(READER, 'gram-weights.ts'),
    `/** ${says} */\nexport const gramWeightsText = () => \`\n${lines.join('\n')}\n\`;\n`,
  );
}
