/** Kinds of stretches, so that equal letters of different kinds stay apart. */
const LETTERS = 17;
const WORD = 101;
const NEXT = 211;
const AFTER_NEXT = 307;
const SPACE = 32;
/** So many code units of a text are looked at. */
const LOOKED_AT = 1500;
const LONGEST = 5;
const BITS = 15;

/** Stretches fall into so many buckets. */
export const BUCKETS = 1 << BITS;

/** The stretches of a text, each bucket once: where the first of its stretches lies. Good until the next call. */
export interface Grams {
  readonly buckets: Uint16Array;
  readonly placeOf: (bucket: number) => { start: number; end: number };
}

/** The text with its blanks counted once, and one at either end; each letter's place in it. */
const letters = new Uint16Array(LOOKED_AT + 2);
const places = new Uint16Array(LOOKED_AT + 2);
/** At each place stretches of 2 to 5 letters begin, and at some a word and two pairs. */
const MOST = letters.length * (LONGEST + 2);
const hashes = new Int32Array(MOST);
/** Where each begins in the letters, and in the lower half where it ends: places in the text are seldom asked for. */
const bounds = new Uint32Array(MOST);
const buckets = new Uint16Array(MOST);
/** A bit for each bucket. */
const seen = new Int32Array(BUCKETS / 32);

/**
 * Each stretch of 2 to 5 letters of a folded text, each word, and each pair of words one or two apart, by the bucket they are
 * hashed into. What no phrase of a language covers is weighed by these.
 */
export function gramsIn(codes: Uint16Array): Grams {
  const length = squeeze(codes);
  const count = keepOnce(hashWords(length, hashLetters(length)));
  return { buckets: buckets.subarray(0, count), placeOf };
}

/** Hashes stretches of letters; how many. What is the module's is held in constants, for else it is looked up each time. */
function hashLetters(length: number): number {
  const text = letters;
  const found = hashes;
  const within = bounds;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    let hash = mix(LETTERS, text[at] ?? SPACE);
    const stop = Math.min(length, at + LONGEST);
    for (let end = at + 1; end < stop; end += 1) {
      hash = mix(hash, text[end] ?? SPACE);
      found[count] = hash;
      within[count] = (at << 16) | (end + 1);
      count += 1;
    }
  }
  return count;
}

/** Hashes words and pairs of them behind what is there; how many are there then. */
function hashWords(length: number, there: number): number {
  let count = there;
  let [last, lastStart] = [0, 0];
  let [before, beforeStart] = [0, 0];
  for (let at = 1; at < length; at += 1) {
    const start = at;
    let hash = WORD;
    for (; at < length && letters[at] !== SPACE; at += 1) hash = mix(hash, letters[at] ?? SPACE);
    count = add(count, mix(WORD, hash), start, at);
    if (lastStart > 0) count = add(count, mix(mix(NEXT, last), hash), lastStart, at);
    if (beforeStart > 0) count = add(count, mix(mix(AFTER_NEXT, before), hash), beforeStart, at);
    [before, beforeStart] = [last, lastStart];
    [last, lastStart] = [hash, start];
  }
  return count;
}

function add(count: number, hash: number, start: number, end: number): number {
  hashes[count] = hash;
  bounds[count] = (start << 16) | end;
  return count + 1;
}

/** Keeps the first of each bucket, without a branch, for half of them come again, in no order; how many. */
function keepOnce(all: number): number {
  const found = hashes;
  const kept = buckets;
  const marks = seen;
  marks.fill(0);
  let count = 0;
  for (let at = 0; at < all; at += 1) {
    const bucket = bucketOf(found[at] ?? 0);
    kept[count] = bucket;
    const bits = marks[bucket >> 5] ?? 0;
    count += 1 - ((bits >>> (bucket & 31)) & 1);
    marks[bucket >> 5] = bits | (1 << (bucket & 31));
  }
  return count;
}

/** Where the first stretch of a bucket lies that the text has. */
function placeOf(bucket: number): { start: number; end: number } {
  const bound = bounds[hashes.findIndex((hash) => bucketOf(hash) === bucket)] ?? 0;
  return { start: places[bound >>> 16] ?? 0, end: (places[(bound & 0xffff) - 1] ?? 0) + 1 };
}

/** How many letters it has then. */
function squeeze(codes: Uint16Array): number {
  const text = letters;
  const from = places;
  const most = Math.min(codes.length, LOOKED_AT);
  text[0] = SPACE;
  from[0] = 0;
  let length = 1;
  let last = SPACE;
  for (let at = 0; at <= most; at += 1) {
    const code = at < most ? (codes[at] ?? SPACE) : SPACE;
    if (code === SPACE && last === SPACE) continue;
    text[length] = code;
    from[length] = at;
    last = code;
    length += 1;
  }
  return length;
}

/** FNV-1a's step, over a whole code unit. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619);
}

/** The upper bits are the better mixed ones. */
function bucketOf(hash: number): number {
  return Math.imul(hash, 0x9e37_79b1) >>> (32 - BITS);
}
