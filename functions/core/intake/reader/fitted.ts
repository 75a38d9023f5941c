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

/** The row of features that have no weight; it holds nothing. */
export const NO_ROW = 0;

/** The weights of what was heard, of rules and of letters. */
interface Fitted {
  /** in hundredths, by row, then by right */
  readonly weights: Int16Array;
  /** the rows of features, by their numbers: most have none, and what is small stays in the processor's caches */
  readonly rowAt: Uint16Array;
  /** the rows of rules, and of the constant part, by their names */
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
  const weights = new Int16Array((lines.length + 1) * RIGHTS);
  const rowAt = new Uint16Array(FEATURES).fill(NO_ROW);
  const rowOf = new Map<string, number>();
  const named = lines.map((line) => {
    const [name = '', ...numbers] = line.split(' ');
    return { name, numbers, feature: featureOf(name) };
  });
  // what is mostly read together lies side by side
  named.sort((one, other) => (one.feature ?? FEATURES) - (other.feature ?? FEATURES));
  named.forEach(({ name, numbers, feature }, at) => {
    const row = at + 1;
    if (feature === undefined) rowOf.set(name, row);
    else rowAt[feature] = row;
    weights.set(numbers.map(Number), row * RIGHTS);
  });
  return { weights, rowAt, rowOf, grams: readGrams(atob(gramWeightsText())) };
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
