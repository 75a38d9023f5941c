import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideRights } from '../functions/core/intake/reader/decide-rights.ts';
import { eachFeature, nameOf } from '../functions/core/intake/reader/features.ts';
import { BUCKETS, gramsIn } from '../functions/core/intake/reader/grams.ts';
import { listen } from '../functions/core/intake/reader/listen.ts';
import { ALWAYS, PARTS, RAISED, RIGHTS } from '../functions/core/intake/reader/fitted.ts';
import { asksBack } from '../functions/core/intake/reader/asks-back.ts';
import { lookedAt, ruleNames, SCALES, TOGETHER, weightOf } from '../functions/core/intake/reader/second-opinion.ts';
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

/** Which columns each row has, each once: row r's lie between starts[r] and starts[r + 1]. */
interface Rows {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
}

/** The features of one kind: a row for each sentence, and how much each feature counts there. */
interface Kind {
  readonly rows: Rows;
  /** by sentence: among its own features */
  readonly alone: Float64Array;
  /** by example: among those of all its sentences */
  readonly together: Float64Array;
}

/** What a sentence holds: the names of concepts, and the buckets of stretches. */
interface Said {
  readonly names: readonly string[];
  readonly grams: Uint16Array;
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
/** For each example the number of its first sentence, and behind the last one's. */
const firsts = startsOf(heard.map(({ said }) => said.length));
const kinds: readonly Kind[] = [
  kindOf('concepts', (said) => columnsOf(said.names)),
  kindOf('grams', (said) => said.grams),
];
/** A row for each example: what rules made of it. */
const rules = fill(heard.map((each) => columnsOf(each.rules)));
const fitted = Right.options.map(fit);
writeNames();
writeGrams();
console.log(`${examples.length} examples, ${names.length} features besides ${BUCKETS} buckets`);

function hear({ text }: Example): { rules: string[]; said: Said[] } {
  const listened = listen([{ in: 'body', text }]);
  const isQuestion = asksBack(text);
  const said = lookedAt(text, listened.heard).map((sentence): Said => {
    const features = new Set<number>();
    eachFeature(sentence, isQuestion, (feature) => features.add(feature));
    const { start, end } = sentence.sentence;
    const { buckets, count } = gramsIn(listened.codes, start, end);
    return { names: [...features].map(nameOf), grams: buckets.slice(0, count) };
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

function columnsOf(these: readonly string[]): number[] {
  return these.flatMap((name) => columnOf.get(name) ?? []);
}

function kindOf(kind: 'concepts' | 'grams', columnsIn: (said: Said) => ArrayLike<number>): Kind {
  const rows = fill(heard.flatMap(({ said }) => said.map(columnsIn)));
  const weightBetween = (from: number, to: number) => weightOf(kind, (rows.starts[to] ?? 0) - (rows.starts[from] ?? 0));
  return {
    rows,
    alone: Float64Array.from({ length: rows.starts.length - 1 }, (_, row) => weightBetween(row, row + 1)),
    together: Float64Array.from(examples, (_, row) => TOGETHER * weightBetween(firsts[row] ?? 0, firsts[row + 1] ?? 0)),
  };
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => (starts[at + 1] = (starts[at] ?? 0) + length));
  return starts;
}

function fill(rows: readonly ArrayLike<number>[]): Rows {
  const starts = startsOf(rows.map(({ length }) => length));
  const columns = new Uint32Array(starts[rows.length] ?? 0);
  rows.forEach((row, at) => columns.set(row, starts[at]));
  return { starts, columns };
}

/** For each row the sum of its columns' weights. */
function sumsOf({ starts, columns }: Rows, weights: Float64Array): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let row = 0; row < sums.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    let sum = 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) sum += weights[columns[at] ?? 0] ?? 0;
    sums[row] = sum;
  }
  return sums;
}

/** Adds to each column's sum what each of its rows has. */
function addRows({ starts, columns }: Rows, factors: Float64Array, sums: Float64Array): void {
  for (let row = 0; row < factors.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    const factor = factors[row] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const column = columns[at] ?? 0;
      sums[column] = (sums[column] ?? 0) + factor;
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
  const sums = kinds.map(({ rows }) => sumsOf(rows, weights));
  const shares = sums.map((each) => new Float64Array(each.length));
  const ofRules = sumsOf(rules, weights);
  const misses = ofRules.map((found, row) => {
    const odds = SCALES.rules * found + (weights[ALWAYS_COLUMN] ?? 0) + weigh(row, sums, shares);
    const target = examples[row]?.wanted.includes(right) === true ? 1 : 0;
    const count = (counts[row] ?? 1) * BELIEF * (target === 1 ? ASKING : 1);
    // log(1 + e^x), which does not overflow
    loss += count * (Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds))) - target * odds);
    const miss = count * (1 / (1 + Math.exp(-odds)) - target);
    for (const share of shares)
      for (let at = firsts[row] ?? 0; at < (firsts[row + 1] ?? 0); at += 1) share[at] = miss * (share[at] ?? 0);
    return miss;
  });
  kinds.forEach(({ rows }, kind) => addRows(rows, shares[kind] ?? misses, slope));
  const ofRule = misses.map((miss) => SCALES.rules * miss);
  addRows(rules, ofRule, slope);
  slope[ALWAYS_COLUMN] = misses.reduce((sum, miss) => sum + miss, slope[ALWAYS_COLUMN] ?? 0);
  return { loss, slope };
}

/**
 * The odds of an example by its sentences: how loud they are, and what all say together. Puts down by kind and sentence how much a
 * feature of it moves the odds: by its part in the loudness, and in what all say.
 */
function weigh(row: number, sums: readonly Float64Array[], shares: readonly Float64Array[]): number {
  let loudness = 0;
  let together = 0;
  const [from = 0, to = 0] = firsts.subarray(row, row + 2);
  const loud = new Float64Array(to - from);
  for (let at = from; at < to; at += 1) {
    let alone = 0;
    kinds.forEach((kind, k) => {
      const sum = sums[k]?.[at] ?? 0;
      alone += (kind.alone[at] ?? 0) * sum;
      together += (kind.together[row] ?? 0) * sum;
    });
    loudness += loud[at - from] = Math.exp(alone);
  }
  kinds.forEach((kind, k) => {
    const share = shares[k] ?? loud;
    for (let at = from; at < to; at += 1)
      share[at] = ((kind.alone[at] ?? 0) * (loud[at - from] ?? 0)) / loudness + (kind.together[row] ?? 0);
  });
  return Math.log(loudness) + together;
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
  const bytes = new Uint8Array(BUCKETS * RIGHTS);
  fitted.forEach((weights, right) => {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const weight = Math.max(-127, Math.min(127, Math.round((weights[bucket] ?? 0) * PARTS)));
      bytes[right === RIGHTS - 1 ? BUCKETS * right + bucket : bucket * (RIGHTS - 1) + right] = RAISED + weight;
    }
  });
  const text = Buffer.from(bytes).toString('base64');
  const lines = text.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  const says =
    'Fitted by bench/fit-second-opinion.ts; raised bytes, in base64: for each bucket all rights but the last, then the last for each.';
  writeFileSync(
    join(READER, 'gram-weights.ts'),
    `/** ${says} */\nexport const gramWeightsText = () => \`\n${lines.join('\n')}\n\`;\n`,
  );
}
