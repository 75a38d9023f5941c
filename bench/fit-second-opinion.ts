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
/** An example that asks for a right counts for so many that don't. */
const ASKING = 2;
/** A whole mail, subject and letterhead and all, counts for so many short texts. */
const WHOLE = 4;
/** So many times all examples are looked at, a few at once. */
const EPOCHS = 10;
const FEW = 256;
/**
 * Each time a feature of an example is left out by this chance, so that no reading rests on a few words: what the fit has seen it would
 * otherwise know by heart, and the next writer has other words (Wager, Wang and Liang, Dropout Training as Adaptive Regularization, 2013).
 */
const LEFT_OUT = 0.5;
/** Adam's steps (Kingma and Ba, 2015): how far the first goes, the last hardly moves; how long slopes and their squares are remembered. */
const STEP = 0.02;
const REMEMBERED = 0.9;
const SQUARES_REMEMBERED = 0.999;
const SEED = 1;
/** Of so many fits, each by other chances, the mean is taken. */
const FITS = 4;
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
  readonly alone: Float32Array;
  /** by example: among those of all its sentences */
  readonly together: Float32Array;
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
const WEIGHTS = (ALWAYS_COLUMN + 1) * RIGHTS;
/** For each example the number of its first sentence, and behind the last one's. */
const firsts = startsOf(heard.map(({ said }) => said.length));
const kinds: readonly Kind[] = [
  kindOf('concepts', (said) => columnsOf(said.names)),
  kindOf('grams', (said) => said.grams),
];
/** A row for each example: what rules made of it. */
const rules = fill(heard.map((each) => columnsOf(each.rules)));
const weights = new Float32Array(WEIGHTS);
const slope = new Float32Array(WEIGHTS);
const random = randomFrom(SEED);
/** The columns of an example that were not left out, sentence after sentence, each sentence's concepts before its stretches. */
const kept = new Uint32Array(1 << 16);
const fitted = new Float32Array(WEIGHTS);
for (let each = 0; each < FITS; each += 1) {
  weights.fill(0);
  fit();
  weights.forEach((weight, at) => (fitted[at] = (fitted[at] ?? 0) + weight / FITS));
}
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

function kindOf(kind: 'concepts' | 'grams', columnsFor: (said: Said) => ArrayLike<number>): Kind {
  const rows = fill(heard.flatMap(({ said }) => said.map(columnsFor)));
  const weightBetween = (from: number, to: number) => weightOf(kind, (rows.starts[to] ?? 0) - (rows.starts[from] ?? 0));
  return {
    rows,
    alone: Float32Array.from({ length: rows.starts.length - 1 }, (_, row) => weightBetween(row, row + 1)),
    together: Float32Array.from(examples, (_, row) => TOGETHER * weightBetween(firsts[row] ?? 0, firsts[row + 1] ?? 0)),
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

/** Adam over a few examples at once, in another order each time. */
function fit(): void {
  const before = new Float32Array(WEIGHTS);
  const squares = new Float32Array(WEIGHTS);
  const order = Uint32Array.from(examples, (_, row) => row);
  let steps = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order);
    let loss = 0;
    for (let from = 0; from < order.length; from += FEW) {
      const few = order.subarray(from, from + FEW);
      slope.fill(0);
      for (const row of few) loss += learnFrom(row, few.length);
      steps += 1;
      const rate = (STEP * (1 - epoch / EPOCHS)) / (1 - REMEMBERED ** steps);
      const unseen = 1 - SQUARES_REMEMBERED ** steps;
      for (let at = 0; at < WEIGHTS; at += 1) {
        const down = slope[at] ?? 0;
        const moved = (before[at] = REMEMBERED * (before[at] ?? 0) + (1 - REMEMBERED) * down);
        const square = (squares[at] = SQUARES_REMEMBERED * (squares[at] ?? 0) + (1 - SQUARES_REMEMBERED) * down * down);
        weights[at] = (weights[at] ?? 0) - (rate * moved) / (Math.sqrt(square / unseen) + 1e-8);
      }
    }
    console.log(`epoch ${epoch + 1}: ${(loss / examples.length).toFixed(3)}`);
  }
}

/**
 * Adds to the slope what an example misses, one of so many, and tells how far: its odds are those of its sentences, of which the
 * loudest counts most, with half of what all say together.
 */
function learnFrom(row: number, many: number): number {
  const { odds, said } = weigh(row);
  let loss = 0;
  const misses = odds.map((odd, at) => {
    const asks = Number(examples[row]?.wanted.includes(Right.options[at] as Right));
    const count = (counts[row] ?? 1) * (asks === 1 ? ASKING : 1);
    // log(1 + e^x), which does not overflow
    loss += count * (Math.max(0, odd) + Math.log1p(Math.exp(-Math.abs(odd))) - asks * odd);
    return (count / many) * (1 / (1 + Math.exp(-odd)) - asks);
  });
  addTo(slope, ALWAYS_COLUMN, misses, 1);
  for (const column of columnsIn(rules, row)) addTo(slope, column, misses, SCALES.rules);
  for (const { kind, sentence, start, end, loud } of said) {
    const alone = kind.alone[sentence] ?? 0;
    const together = kind.together[row] ?? 0;
    const share = misses.map((miss, right) => (miss * (alone * (loud[right] ?? 0) + together)) / (1 - LEFT_OUT));
    for (let at = start; at < end; at += 1) addTo(slope, kept[at] ?? 0, share, 1);
  }
  return loss;
}

/** What was kept of a sentence's features of one kind. */
interface Kept {
  readonly kind: Kind;
  readonly sentence: number;
  /** where their columns begin and end among those kept */
  readonly start: number;
  readonly end: number;
  /** by right, the sentence's part in the loudness of all; the same for both kinds */
  readonly loud: Float32Array;
}

/** The odds of an example by right, and what was kept of it. */
function weigh(row: number): { odds: Float32Array; said: readonly Kept[] } {
  const odds = new Float32Array(RIGHTS);
  addFrom(odds, ALWAYS_COLUMN, 1);
  for (const column of columnsIn(rules, row)) addFrom(odds, column, SCALES.rules);
  const said: Kept[] = [];
  const spoken: Float32Array[] = [];
  let end = 0;
  for (let sentence = firsts[row] ?? 0; sentence < (firsts[row + 1] ?? 0); sentence += 1) {
    const loud = new Float32Array(RIGHTS);
    for (const kind of kinds) {
      const start = end;
      const sums = new Float32Array(RIGHTS);
      for (const column of columnsIn(kind.rows, sentence)) {
        if (random() < LEFT_OUT) continue;
        kept[end] = column;
        end += 1;
        addFrom(sums, column, 1 / (1 - LEFT_OUT));
      }
      sums.forEach((sum, right) => {
        loud[right] = (loud[right] ?? 0) + (kind.alone[sentence] ?? 0) * sum;
        odds[right] = (odds[right] ?? 0) + (kind.together[row] ?? 0) * sum;
      });
      said.push({ kind, sentence, start, end, loud });
    }
    spoken.push(loud);
  }
  return { odds: spoken.length === 0 ? odds : odds.map((odd, right) => odd + loudnessOf(right, spoken)), said };
}

/** How loud all sentences are for a right; puts down the part of each in it. */
function loudnessOf(right: number, spoken: readonly Float32Array[]): number {
  let all = 0;
  for (const loud of spoken) all += loud[right] = Math.exp(loud[right] ?? 0);
  for (const loud of spoken) loud[right] = (loud[right] ?? 0) / all;
  return Math.log(all);
}

function columnsIn({ starts, columns }: Rows, row: number): Uint32Array {
  return columns.subarray(starts[row], starts[row + 1]);
}

/** Adds what a column has for each right. */
function addTo(to: Float32Array, column: number, what: Float32Array, times: number): void {
  for (let right = 0; right < RIGHTS; right += 1)
    to[column * RIGHTS + right] = (to[column * RIGHTS + right] ?? 0) + times * (what[right] ?? 0);
}

function addFrom(sums: Float32Array, column: number, times: number): void {
  for (let right = 0; right < RIGHTS; right += 1)
    sums[right] = (sums[right] ?? 0) + times * (weights[column * RIGHTS + right] ?? 0);
}

/** Numbers from 0 to 1, always the same from a seed (Marsaglia, Xorshift RNGs, 2003). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Uint32Array): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** A column's weights, by right. */
function weightsOf(column: number): number[] {
  return [...fitted.subarray(column * RIGHTS, (column + 1) * RIGHTS)];
}

function writeNames(): void {
  const lines = [...names, ALWAYS]
    .map((name, at) => ({ name, row: weightsOf(BUCKETS + at).map((weight) => Math.round(100 * weight)) }))
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
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    weightsOf(bucket).forEach((weight, right) => {
      const part = Math.max(-127, Math.min(127, Math.round(weight * PARTS)));
      bytes[right === RIGHTS - 1 ? BUCKETS * right + bucket : bucket * (RIGHTS - 1) + right] = RAISED + part;
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
