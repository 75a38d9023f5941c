import { mix } from './mix.ts';

/** Kinds of stretches, so that equal letters of different kinds stay apart. */
const LETTERS = 17;
const WORD = 101;
const NEXT = 211;
const SPACE = 32;
/** Kana and Han have codes from this on. */
const EASTERN = 0x3000;
/** So many code units of a text are looked at. */
const LOOKED_AT = 1500;
const BITS = 16;

/** Stretches fall into so many buckets. */
export const BUCKETS = 1 << BITS;

/** The stretches of a text, each bucket once, in so many places: where the first of its stretches lies. Good until the next call. */
export interface Grams {
  readonly buckets: Uint16Array;
  readonly count: number;
  readonly placeOf: (bucket: number) => { start: number; end: number };
}

/** The text with its blanks counted once, and one at either end; each letter's place in it. */
const letters = new Uint16Array(LOOKED_AT + 2);
const places = new Uint16Array(LOOKED_AT + 2);
/** At each place up to two stretches of letters begin, and at some a word and a pair. */
const MOST = letters.length * 4;
const buckets = new Uint16Array(MOST);
/** Where each begins in the letters, and in the lower half where it ends: places in the text are seldom asked for. */
const bounds = new Uint32Array(MOST);
/** A bit for each bucket; the buckets kept by the last call have theirs set. */
const seen = new Int32Array(BUCKETS / 32);
let kept = 0;

/**
 * Each stretch of four letters of a folded text or a part of it, of two where letters are words, each word, and each pair of neighbours, by the
 * bucket they are hashed into. What no phrase of a language covers is weighed by these.
 */
export function gramsIn(codes: Uint16Array, start = 0, end = codes.length): Grams {
  for (let each = 0; each < kept; each += 1) seen[(buckets[each] ?? 0) >> 5] = 0;
  const length = squeeze(codes, start, Math.min(end, start + LOOKED_AT));
  kept = keepWords(length, keepLetters(length));
  return { buckets, count: kept, placeOf };
}

/** Keeps stretches of letters; how many. */
function keepLetters(length: number): number {
  let count = 0;
  for (let at = 0; at + 1 < length; at += 1) {
    const first = letters[at] ?? SPACE;
    const two = mix(mix(LETTERS, first), letters[at + 1] ?? SPACE);
    if (first >= EASTERN) count = keepOnce(two, count, (at << 16) | (at + 2));
    const four = mix(mix(two, letters[at + 2] ?? SPACE), letters[at + 3] ?? SPACE);
    if (at + 3 < length) count = keepOnce(four, count, (at << 16) | (at + 4));
  }
  return count;
}

/** Keeps words and pairs of them behind what is there; how many are there then. */
function keepWords(length: number, there: number): number {
  let count = there;
  let start = 1;
  let hash = WORD;
  let last = 0;
  let lastStart = 0;
  for (let at = 1; at < length; at += 1) {
    const code = letters[at] ?? SPACE;
    if (code !== SPACE) {
      hash = mix(hash, code);
      continue;
    }
    count = keepOnce(mix(WORD, hash), count, (start << 16) | at);
    if (lastStart > 0) count = keepOnce(mix(mix(NEXT, last), hash), count, (lastStart << 16) | at);
    last = hash;
    lastStart = start;
    hash = WORD;
    start = at + 1;
  }
  return count;
}

/** Keeps the first of each bucket, without a branch, for half of them come again, in no order; how many there are then. */
function keepOnce(hash: number, count: number, bound: number): number {
  const bucket = bucketOf(hash);
  buckets[count] = bucket;
  bounds[count] = bound;
  const bits = seen[bucket >> 5] ?? 0;
  seen[bucket >> 5] = bits | (1 << (bucket & 31));
  return count + 1 - ((bits >>> (bucket & 31)) & 1);
}

/** Where the first stretch of a bucket lies that the text has. */
function placeOf(bucket: number): { start: number; end: number } {
  const bound = bounds[buckets.indexOf(bucket)] ?? 0;
  return { start: places[bound >>> 16] ?? 0, end: (places[(bound & 0xffff) - 1] ?? 0) + 1 };
}

/** How many letters a stretch of the text has then. */
function squeeze(codes: Uint16Array, start: number, end: number): number {
  const text = letters;
  const from = places;
  text[0] = SPACE;
  from[0] = 0;
  let length = 1;
  let last = SPACE;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? (codes[at] ?? SPACE) : SPACE;
    if (code === SPACE && last === SPACE) continue;
    text[length] = code;
    from[length] = at - start;
    last = code;
    length += 1;
  }
  return length;
}

/** The upper bits are the better mixed ones. */
function bucketOf(hash: number): number {
  return Math.imul(hash, 0x9e37_79b1) >>> (32 - BITS);
}
