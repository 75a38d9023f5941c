import { Right } from '../../request/right.ts';
import type { Decision } from './decide-rights.ts';
import { eachFeature, FEATURES } from './features.ts';
import { ALWAYS, fitted, NO_ROW, PARTS, RAISED, RIGHTS, weightOfGram, type GramWeights } from './fitted.ts';
import { gramsIn } from './grams.ts';
import type { Heard } from './hear.ts';
import { lineLength } from './segment.ts';
import { isMeaning, SoundSet } from './sounds.ts';

/** What the mail's words say together, learnt from examples; the log of the odds for each right, in the order of Right.options. */
export type Opinion = readonly number[];

/** What an opinion rests on. */
export interface Heeded {
  readonly text: string;
  readonly heard: readonly Heard[];
  /** the text, folded */
  readonly codes: Uint16Array;
  readonly isQuestion: boolean;
  readonly decision: Decision;
}

/** A stretch of the text, and the number of its sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** How much one feature of a kind counts. */
export const SCALES = { concepts: 0.9, rules: 0.8, grams: 0.8 } as const;
/** How much less each counts of many: less than a text's length would ask for, since who asks for more says more. */
const CROWDED = 0.35;
/** How much all sentences together count beside the loudest. */
export const TOGETHER = 0.5;
/** In so many code units of a text somebody has said what he wants. */
const SAID_WITHIN = 4000;

/** What lines of a form and closings hold, too: "Name: …", and "Kind regards" below a German mail. */
const IN_LINES = new SoundSet(['field', 'household']);
/** Characters of a name, an address or a greeting on a line of its own, at the most. */
const BARE = 60;

const tells = ({ hits, cited }: Heard): boolean =>
  cited.length > 0 || hits.some(({ number }) => isMeaning(number) && !IN_LINES.hasNumber(number));

/** The sentences that are weighed: where any tells of the matter, no bare lines, which say who writes. */
export function lookedAt(text: string, heard: readonly Heard[]): readonly Heard[] {
  const isShort = text.length <= SAID_WITHIN;
  const first = isShort ? heard : heard.filter(({ sentence }) => sentence.start < SAID_WITHIN);
  const longest = first.some(tells) ? BARE : 1;
  return first.filter((each) => tells(each) || lineLength(text, each.sentence) >= longest);
}

/** How much less each of so many counts, once it was asked for: a power takes longer than to look it up, and most texts have fewer. */
const CROWDS = new Float64Array(2048);

/** How much each of so many features of a kind counts. */
export function weightOf(kind: keyof typeof SCALES, features: number): number {
  return kind === 'rules' ? SCALES.rules : SCALES[kind] * (CROWDS[features] ||= Math.max(1, features) ** -CROWDED);
}

const RULES: ReadonlyMap<Right, string> = new Map(Right.options.map((right) => [right, `rule:${right}`]));
const IN_LETTERS: ReadonlyMap<Right, string> = new Map(Right.options.map((right) => [right, `letter:${right}`]));

/** What the rules found, as features. */
export function ruleNames({ rights, doubts, isFormal }: Decision): string[] {
  const names = isFormal ? IN_LETTERS : RULES;
  const found =
    rights.length > 0 ? rights.map(({ right }) => names.get(right) ?? '') : [isFormal ? 'letter:none' : 'rule:none'];
  if (doubts > 0) found.push('rule:doubts');
  return found;
}

/**
 * Weighs what the rules made of a mail, each of its sentences by concepts and letters, of which the loudest counts most, and all
 * sentences together. Linear in the text.
 */
export function secondOpinion({ text, heard, codes, isQuestion, decision }: Heeded): Opinion {
  const { weights, rowOf } = fitted();
  const always = (rowOf.get(ALWAYS) ?? 0) * RIGHTS;
  const rules = rulesIn(decision);
  const ofRules = weightOf('rules', rules.length) / 100;
  const { loudness, concepts, grams } = weighAll(lookedAt(text, heard), codes, isQuestion);
  const ofConcepts = TOGETHER * scaleOf('concepts', concepts.count);
  const ofGrams = TOGETHER * scaleOf('grams', grams.count);
  return Right.options.map(
    (_, right) =>
      (weights[always + right] ?? 0) / 100 +
      ofRules * sumOf(weights, rules, right) +
      Math.log(loudness[right] ?? 0) +
      ofConcepts * (concepts.sums[right] ?? 0) +
      ofGrams * (grams.sums[right] ?? 0),
  );
}

/** Sums of weights by right, and over how many features of a kind. */
interface Sums {
  readonly sums: Float64Array;
  count: number;
}

const noSums = (): Sums => ({ sums: new Float64Array(RIGHTS), count: 0 });
/** Good until the next mail: to make three arrays for each takes longer than to fill them. */
const all = { loudness: new Float64Array(RIGHTS), concepts: noSums(), grams: noSums() };

/** How loud the sentences are, by right, and what all of them say. */
function weighAll(said: readonly Heard[], codes: Uint16Array, isQuestion: boolean): typeof all {
  const { weights, grams: ofGrams } = fitted();
  all.concepts.count = 0;
  all.grams.count = 0;
  for (let right = 0; right < RIGHTS; right += 1)
    all.loudness[right] = all.concepts.sums[right] = all.grams.sums[right] = 0;
  for (const sentence of said) {
    const rows = conceptsIn(sentence, isQuestion);
    const { buckets, count } = gramsIn(codes, sentence.sentence.start, sentence.sentence.end);
    const sums = sumsOfMany(ofGrams, buckets, count);
    const [concept, gram] = [scaleOf('concepts', rows.length), scaleOf('grams', count)];
    all.concepts.count += rows.length;
    all.grams.count += count;
    for (let right = 0; right < RIGHTS; right += 1) {
      const ofLetters = sums[right] ?? 0;
      const ofConcepts = sumOf(weights, rows, right);
      add(all.loudness, right, Math.exp(gram * ofLetters + concept * ofConcepts));
      add(all.concepts.sums, right, ofConcepts);
      add(all.grams.sums, right, ofLetters);
    }
  }
  return all;
}

function add(sums: Float64Array, right: number, more: number): void {
  sums[right] = (sums[right] ?? 0) + more;
}

/** How much each of so many features of a kind counts, in the parts of its weights. */
const scaleOf = (kind: 'concepts' | 'grams', count: number): number =>
  weightOf(kind, count) / (kind === 'grams' ? PARTS : 100);

/**
 * The sum of rows for one right; row after row, for in so short a loop the processor fetches many at once, and by their places: what an
 * iterator gave was a quarter of all memory that a reading takes.
 */
function sumOf(weights: Int16Array, rows: readonly number[], right: number): number {
  let sum = 0;
  for (let each = 0; each < rows.length; each += 1) sum += weights[(rows[each] ?? 0) * RIGHTS + right] ?? 0;
  return sum;
}

/** Of a word's four bytes the first and the third, each in a half of the word; so many rows fit into the halves. */
const HALVES = 0x00ff_00ff;
const FIT = 257;
const sums = new Float64Array(RIGHTS);

/** The same of very many, good until the next call: four weights are read at once, and two added, as whole numbers. */
function sumsOfMany({ words, last }: GramWeights, rows: Uint16Array, count: number): Float64Array {
  for (let right = 0; right < RIGHTS; right += 1) sums[right] = -RAISED * count;
  for (let from = 0; from < count; from += FIT) {
    const to = Math.min(count, from + FIT);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let ofLast = 0;
    for (let each = from; each < to; each += 1) {
      const row = rows[each] ?? 0;
      const first = words[2 * row] ?? 0;
      const second = words[2 * row + 1] ?? 0;
      a = (a + (first & HALVES)) | 0;
      b = (b + ((first >>> 8) & HALVES)) | 0;
      c = (c + (second & HALVES)) | 0;
      d = (d + ((second >>> 8) & HALVES)) | 0;
      ofLast += last[row] ?? 0;
    }
    const halves = [a, b, a >>> 16, b >>> 16, c, d, c >>> 16, d >>> 16, ofLast];
    for (let right = 0; right < RIGHTS; right += 1) add(sums, right, (halves[right] ?? 0) & 0xffff);
  }
  return sums;
}

/** The rows of what the rules found. */
const rulesIn = (decision: Decision): number[] =>
  ruleNames(decision)
    .map((name) => fitted().rowOf.get(name))
    .filter((row) => row !== undefined);

/** A bit for each row. */
const seen = new Int32Array(Math.ceil(FEATURES / 32));

/** The rows of what was heard in a sentence, each once. */
function conceptsIn(sentence: Heard, isQuestion: boolean): number[] {
  const { rowAt } = fitted();
  const rows: number[] = [];
  if (sentence.hits.length === 0) return rows;
  eachFeature(sentence, isQuestion, (feature) => {
    const row = rowAt[feature] ?? NO_ROW;
    const bits = seen[row >> 5] ?? 0;
    const bit = 1 << (row & 31);
    if ((bits & bit) !== 0 || row === NO_ROW) return;
    seen[row >> 5] = bits | bit;
    rows.push(row);
  });
  for (const row of rows) seen[row >> 5] = 0;
  return rows;
}

/** The words that speak most for a right: two concepts, or without such the words whose letters do. */
export function strongestWords(
  { text, heard, codes }: Pick<Heeded, 'text' | 'heard' | 'codes'>,
  right: Right,
): Span | undefined {
  const at = Right.options.indexOf(right);
  return strongestConcepts(heard, at) ?? strongestLetters(lookedAt(text, heard), codes, at);
}

function strongestConcepts(heard: readonly Heard[], right: number): Span | undefined {
  const { weights, rowAt } = fitted();
  let loudest = 0;
  let span: Span | undefined;
  for (const sentence of heard) {
    if (sentence.hits.length < 2) continue;
    eachFeature(sentence, false, (feature, first, last) => {
      const speaks = first === last ? 0 : (weights[(rowAt[feature] ?? NO_ROW) * RIGHTS + right] ?? 0);
      if (speaks <= loudest) return;
      loudest = speaks;
      span = { start: first.start, end: Math.max(first.end, last.end), sentence: sentence.index };
    });
  }
  return span;
}

function strongestLetters(said: readonly Heard[], codes: Uint16Array, right: number): Span | undefined {
  const weights = fitted().grams;
  let loudest = RAISED;
  let span: Span | undefined;
  for (const { sentence, index } of said) {
    const { buckets, count, placeOf } = gramsIn(codes, sentence.start, sentence.end);
    for (let at = 0; at < count; at += 1) {
      const bucket = buckets[at] ?? 0;
      const speaks = weightOfGram(weights, bucket, right);
      if (speaks <= loudest) continue;
      loudest = speaks;
      const { start, end } = placeOf(bucket);
      span = { start: sentence.start + start, end: sentence.start + end, sentence: index };
    }
  }
  return span && { ...span, ...wholeWords(codes, span) };
}

const SPACE = 32;
/** Where words have no blanks between them, so much around the letters is shown. */
const AROUND = 12;

function wholeWords(codes: Uint16Array, { start, end }: { start: number; end: number }) {
  let [from, to] = [start, Math.min(end, codes.length)];
  while (from > 0 && codes[from - 1] !== SPACE && start - from < AROUND) from -= 1;
  while (to < codes.length && codes[to] !== SPACE && to - end < AROUND) to += 1;
  while (from < to && codes[from] === SPACE) from += 1;
  while (to > from && codes[to - 1] === SPACE) to -= 1;
  return { start: from, end: to };
}
