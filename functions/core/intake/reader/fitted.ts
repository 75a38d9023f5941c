import { Right } from '../../request/right.ts';
import { featureOf, FEATURES } from './features.ts';
import { BUCKETS } from './grams.ts';
import { gramWeightsText } from './gram-weights.ts';
import { weightsText } from './weights.ts';

/** The odds' constant part stands among the weights under this name. */
export const ALWAYS = 'always';
/** A weight of a stretch of letters is stored as a byte, in these parts of one. */
export const PARTS = 40;

/** A row of weights has one for each right. */
export const RIGHTS = Right.options.length;
/** Words in which a bucket's weights stand, but for the last right's. */
const WORDS = 2;
/** What is added to each weight of a stretch, so that none is below nothing and many add up within one word. */
export const RAISED = 128;

/** Weights of stretches in parts, raised, by bucket: four in a word, which are read and added at once, and those of the last right. */
export interface GramWeights {
  readonly words: Int32Array;
  readonly last: Uint8Array;
}

/** What stands in place of a feature's first weight that has none. */
export const NO_WEIGHT = -32_768;

/** The weights of what was heard, of rules and of letters. */
interface Fitted {
  /** in hundredths, by row, then by right; the first rows are those of the features, by their numbers */
  readonly weights: Int16Array;
  /** the rows behind them, by the names of rules, and of the constant part */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly grams: GramWeights;
}

let known: Fitted | undefined;

/** Reads the weights when the first mail asks for them, so that loading stays short. */
export function fitted(): Fitted {
  known ??= readWeights(
    weightsText()
      .split('\n')
      .filter((line) => line !== ''),
  );
  return known;
}

function readWeights(lines: readonly string[]): Fitted {
  const weights = new Int16Array((FEATURES + lines.length) * RIGHTS).fill(NO_WEIGHT);
  const rowOf = new Map<string, number>();
  for (const line of lines) {
    const [name = '', ...numbers] = line.split(' ');
    const row = featureOf(name) ?? FEATURES + rowOf.size;
    if (row >= FEATURES) rowOf.set(name, row);
    for (let right = 0; right < RIGHTS; right += 1) weights[row * RIGHTS + right] = Number(numbers[right]);
  }
  return { weights, rowOf, grams: readGrams(atob(gramWeightsText())) };
}

function readGrams(text: string): GramWeights {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return { words: new Int32Array(bytes.buffer, 0, BUCKETS * WORDS), last: bytes.subarray(BUCKETS * WORDS * 4) };
}

/** A bucket's weight for one right. */
export function weightOfGram({ words, last }: GramWeights, bucket: number, right: number): number {
  if (right === RIGHTS - 1) return last[bucket] ?? 0;
  return ((words[bucket * WORDS + (right >> 2)] ?? 0) >>> (8 * (right & 3))) & 0xff;
}
