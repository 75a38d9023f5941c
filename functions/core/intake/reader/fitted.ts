import { Right } from '../../request/right.ts';
import { featureOf, FEATURES } from './features.ts';
import { BUCKETS } from './grams.ts';
import { gramWeightsText } from './gram-weights.ts';
import { onceEach } from './once-each.ts';
import { weightsText } from './weights.ts';

/** The odds' constant part stands among the weights under this name. */
export const ALWAYS = 'always';
/** A weight of a stretch of letters is stored as a byte, in these parts of one. */
export const PARTS = 40;

/** A row of weights has one for each right. */
export const RIGHTS = Right.options.length;
/** What is added to each weight of a stretch, so that none is below nothing and many add up within one word. */
export const RAISED = 128;

/** The weights, and where each feature's stand. */
interface Fitted {
  readonly rowOf: Int16Array;
  readonly rowOfRule: ReadonlyMap<string, number>;
  /** in hundredths, by row, then by right; the first row is the constant's */
  readonly weights: Int16Array;
  /** in parts, raised, by bucket, then by right */
  readonly grams: DataView;
  /** each row counts once for a text */
  readonly once: ReturnType<typeof onceEach>;
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
    once: onceEach(lines.length + 1),
  };
}

function readGrams(bytes: string): DataView {
  const weights = new Uint8Array(BUCKETS * RIGHTS);
  for (let right = 0; right < RIGHTS; right += 1)
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      weights[bucket * RIGHTS + right] = bytes.charCodeAt(right * BUCKETS + bucket) + RAISED;
  return new DataView(weights.buffer);
}
