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

/** The weights, and where each feature's stand. */
interface Fitted {
  readonly rowOf: Int16Array;
  readonly rowOfRule: ReadonlyMap<string, number>;
  /** in hundredths, by row, then by right; the first row is the constant's */
  readonly weights: Int16Array;
  readonly grams: GramWeights;
  /** the number of the text in which a row counted last */
  readonly textOf: Uint32Array;
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
  const rowOf = new Int16Array(FEATURES).fill(-1);
  const rowOfRule = new Map<string, number>();
  const weights = new Int16Array((lines.length + 1) * RIGHTS);
  lines.forEach((line, at) => {
    const [name = '', ...numbers] = line.split(' ');
    const row = name === ALWAYS ? 0 : at + 1;
    const feature = featureOf(name);
    if (feature !== undefined) rowOf[feature] = row;
    else if (row > 0) rowOfRule.set(name, row);
    for (let right = 0; right < RIGHTS; right += 1) weights[row * RIGHTS + right] = Number(numbers[right]);
  });
  return {
    rowOf,
    rowOfRule,
    weights,
    grams: readGrams(atob(gramWeightsText())),
    textOf: new Uint32Array(lines.length + 1),
  };
}

function readGrams(bytes: string): GramWeights {
  const words = new Int32Array(BUCKETS * WORDS);
  const last = new Uint8Array(BUCKETS);
  const weightOf = (right: number, bucket: number): number =>
    (bytes.charCodeAt(right * BUCKETS + bucket) + RAISED) & 0xff;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (let word = 0; word < WORDS; word += 1)
      for (let byte = 0; byte < 4; byte += 1)
        words[bucket * WORDS + word] =
          (words[bucket * WORDS + word] ?? 0) | (weightOf(4 * word + byte, bucket) << (8 * byte));
    last[bucket] = weightOf(RIGHTS - 1, bucket);
  }
  return { words, last };
}

/** A bucket's weight for one right. */
export function weightOfGram({ words, last }: GramWeights, bucket: number, right: number): number {
  if (right === RIGHTS - 1) return last[bucket] ?? 0;
  return ((words[bucket * WORDS + (right >> 2)] ?? 0) >>> (8 * (right & 3))) & 0xff;
}
