import { Right } from '../../request/right.ts';
import { eachFeature, featureOf, FEATURES } from './features.ts';
import type { Heard } from './hear.ts';
import { WEIGHTS } from './weights.ts';

/** What the mail's words say together, learnt from examples; the log of the odds for each right. */
export type Opinion = ReadonlyMap<Right, number>;

/** A stretch of the text, and the number of its sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const RIGHTS = Right.options.length;
const SCALE = 1.5;
/** The odds' constant part stands among the weights under this name, and counts so much. */
export const ALWAYS = 'always';
export const BASE = 0.5;

/** The weights, and where each feature's stand. */
interface Fitted {
  readonly rowOf: Int16Array;
  /** rows in the order of Right.options; the first is the constant's */
  readonly weights: Float32Array;
  /** in which call a row was seen last: a feature counts once for each text */
  readonly seenIn: Uint32Array;
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
  const weights = new Float32Array((lines.length + 1) * RIGHTS);
  lines.forEach((line, at) => {
    const [name = '', ...numbers] = line.split(' ');
    const feature = featureOf(name);
    const row = name === ALWAYS ? 0 : at + 1;
    if (feature !== undefined) rowOf[feature] = row;
    numbers.forEach((each, right) => (weights[row * RIGHTS + right] = Number(each) / 100));
  });
  return { rowOf, weights, seenIn: new Uint32Array(lines.length + 1) };
}

/** How much each of so many features counts. */
export function weightOf(features: number): number {
  return features === 0 ? 0 : SCALE / Math.sqrt(features);
}

/** Weighs what was heard. Linear in the number of words known. */
export function secondOpinion(heard: readonly Heard[], isQuestion: boolean): Opinion {
  const { rowOf, weights, seenIn } = fitted();
  const sums = new Float64Array(RIGHTS);
  let count = 0;
  calls += 1;
  eachFeature(heard, isQuestion, (feature) => {
    const row = rowOf[feature] ?? -1;
    if (row < 0 || seenIn[row] === calls) return;
    seenIn[row] = calls;
    count += 1;
    for (let right = 0; right < RIGHTS; right += 1)
      sums[right] = (sums[right] ?? 0) + (weights[row * RIGHTS + right] ?? 0);
  });
  const weight = weightOf(count);
  return new Map(
    Right.options.map((right, at) => [right, weight * (sums[at] ?? 0) + BASE * (weights[at] ?? 0)] as const),
  );
}

/** The two words that speak most for a right. */
export function strongestWords(heard: readonly Heard[], right: Right): Span | undefined {
  const { rowOf, weights } = fitted();
  const at = Right.options.indexOf(right);
  let loudest = 0;
  let span: Span | undefined;
  for (const sentence of heard) {
    eachFeature([sentence], false, (feature, first, last) => {
      const row = rowOf[feature] ?? -1;
      const speaks = row < 0 || first === last ? 0 : (weights[row * RIGHTS + at] ?? 0);
      if (speaks <= loudest) return;
      loudest = speaks;
      span = { start: first.start, end: Math.max(first.end, last.end), sentence: sentence.index };
    });
  }
  return span;
}

/** Whether a text asks something; Greek asks with what looks like a semicolon. */
export function asksBack(text: string): boolean {
  return /[?？;]/.test(text);
}
