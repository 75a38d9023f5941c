import { Right } from '../../request/right.ts';
import type { Decision } from './decide-rights.ts';
import { eachFeature, featureOf, FEATURES } from './features.ts';
import { BUCKETS, eachGram } from './grams.ts';
import { GRAM_WEIGHTS } from './gram-weights.ts';
import type { Heard } from './hear.ts';
import { WEIGHTS } from './weights.ts';

/** What the mail's words say together, learnt from examples; the log of the odds for each right. */
export type Opinion = ReadonlyMap<Right, number>;

/** What an opinion rests on. */
export interface Heeded {
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

const RIGHTS = Right.options.length;
/** How much each kind of feature counts together. */
export const SCALES = { concepts: 1.5, rules: 1, grams: 2 } as const;
/** The odds' constant part stands among the weights under this name. */
export const ALWAYS = 'always';
/** A weight of a stretch of letters is stored as a byte, in these parts of one. */
export const PARTS = 40;

/** The weights, and where each feature's stand. */
interface Fitted {
  readonly rowOf: Int16Array;
  readonly rowOfRule: ReadonlyMap<string, number>;
  /** rows in the order of Right.options; the first is the constant's */
  readonly weights: Float32Array;
  /** nine for each bucket */
  readonly grams: Int8Array;
  /** in which call a row or bucket was seen last: each counts once for a text */
  readonly seenIn: Uint32Array;
  readonly gramSeenIn: Uint32Array;
}

let known: Fitted | undefined;
let calls = 0;

/** Reads the weights when the first mail asks for them, so that loading stays short. */
function fitted(): Fitted {
  known ??= readWeights(WEIGHTS.split('\n').filter((line) => line !== ''));
  return known;
}

function readWeights(lines: readonly string[]): Fitted {
  const rowOf = new Int16Array(FEATURES).fill(-1);
  const rowOfRule = new Map<string, number>();
  const weights = new Float32Array((lines.length + 1) * RIGHTS);
  lines.forEach((line, at) => {
    const [name = '', ...numbers] = line.split(' ');
    const row = name === ALWAYS ? 0 : at + 1;
    const feature = featureOf(name);
    if (feature !== undefined) rowOf[feature] = row;
    else if (row > 0) rowOfRule.set(name, row);
    numbers.forEach((each, right) => (weights[row * RIGHTS + right] = Number(each) / 100));
  });
  return {
    rowOf,
    rowOfRule,
    weights,
    grams: Int8Array.from(atob(GRAM_WEIGHTS), (char) => char.charCodeAt(0)),
    seenIn: new Uint32Array(lines.length + 1),
    gramSeenIn: new Uint32Array(BUCKETS),
  };
}

/** How much each of so many features of a kind counts. */
export function weightOf(kind: keyof typeof SCALES, features: number): number {
  return features === 0 ? 0 : SCALES[kind] / Math.sqrt(features);
}

/** What the rules found, as features. */
export function ruleNames({ rights, doubts }: Decision): string[] {
  const found = rights.map(({ right }) => `rule:${right}`);
  return [...(found.length > 0 ? found : ['rule:none']), ...(doubts > 0 ? ['rule:doubts'] : [])];
}

/** Weighs concepts, what the rules made of them, and the letters themselves. Linear in the text. */
export function secondOpinion(heeded: Heeded): Opinion {
  calls += 1;
  const { weights } = fitted();
  const odds = weights.slice(0, RIGHTS);
  for (const add of [addConcepts, addRules, addGrams]) {
    const { kind, sums, count } = add(heeded);
    const weight = weightOf(kind, count);
    for (let right = 0; right < RIGHTS; right += 1) odds[right] = (odds[right] ?? 0) + weight * (sums[right] ?? 0);
  }
  return new Map(Right.options.map((right, at) => [right, odds[at] ?? 0] as const));
}

interface Sums {
  readonly kind: keyof typeof SCALES;
  readonly sums: Float64Array;
  readonly count: number;
}

function addConcepts({ heard, isQuestion }: Heeded): Sums {
  const { rowOf, weights, seenIn } = fitted();
  const sums = new Float64Array(RIGHTS);
  let count = 0;
  eachFeature(heard, isQuestion, (feature) => {
    const row = rowOf[feature] ?? -1;
    if (row < 0 || seenIn[row] === calls) return;
    seenIn[row] = calls;
    count += 1;
    for (let right = 0; right < RIGHTS; right += 1)
      sums[right] = (sums[right] ?? 0) + (weights[row * RIGHTS + right] ?? 0);
  });
  return { kind: 'concepts', sums, count };
}

function addRules({ decision }: Heeded): Sums {
  const { rowOfRule, weights } = fitted();
  const rows = ruleNames(decision).flatMap((name) => rowOfRule.get(name) ?? []);
  const sums = Float64Array.from(Right.options, (_, right) =>
    rows.reduce((sum, row) => sum + (weights[row * RIGHTS + right] ?? 0), 0),
  );
  return { kind: 'rules', sums, count: rows.length };
}

function addGrams({ codes }: Heeded): Sums {
  const { grams, gramSeenIn } = fitted();
  const sums = new Float64Array(RIGHTS);
  let count = 0;
  eachGram(codes, (bucket) => {
    if (gramSeenIn[bucket] === calls) return;
    gramSeenIn[bucket] = calls;
    count += 1;
    const row = bucket * RIGHTS;
    for (let right = 0; right < RIGHTS; right += 1) sums[right] = (sums[right] ?? 0) + (grams[row + right] ?? 0);
  });
  return { kind: 'grams', sums: sums.map((sum) => sum / PARTS), count };
}

/** The words that speak most for a right: two concepts, or without such the words whose letters do. */
export function strongestWords({ heard, codes }: Pick<Heeded, 'heard' | 'codes'>, right: Right): Span | undefined {
  const at = Right.options.indexOf(right);
  return strongestConcepts(heard, at) ?? strongestLetters(heard, codes, at);
}

function strongestConcepts(heard: readonly Heard[], right: number): Span | undefined {
  const { rowOf, weights } = fitted();
  let loudest = 0;
  let span: Span | undefined;
  for (const sentence of heard) {
    eachFeature([sentence], false, (feature, first, last) => {
      const row = rowOf[feature] ?? -1;
      const speaks = row < 0 || first === last ? 0 : (weights[row * RIGHTS + right] ?? 0);
      if (speaks <= loudest) return;
      loudest = speaks;
      span = { start: first.start, end: Math.max(first.end, last.end), sentence: sentence.index };
    });
  }
  return span;
}

function strongestLetters(heard: readonly Heard[], codes: Uint16Array, right: number): Span | undefined {
  const { grams } = fitted();
  let loudest = 0;
  let stretch: { start: number; end: number } | undefined;
  eachGram(codes, (bucket, start, end) => {
    const speaks = grams[bucket * RIGHTS + right] ?? 0;
    if (speaks <= loudest) return;
    loudest = speaks;
    stretch = { start, end };
  });
  if (!stretch) return undefined;
  const { start, end } = wholeWords(codes, stretch);
  const sentence = heard.find((each) => start < each.sentence.end)?.index ?? 0;
  return { start, end, sentence };
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

/** Whether a text asks something; Greek asks with what looks like a semicolon. */
export function asksBack(text: string): boolean {
  return /[?？;]/.test(text);
}
