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
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
}

/** The text with its blanks counted once, and one at either end; each letter's place in it. */
const letters = new Uint16Array(LOOKED_AT + 2);
const places = new Uint16Array(LOOKED_AT + 2);
/** At each place stretches of 2 to 5 letters begin, and at some a word and two pairs. */
const MOST = letters.length * (LONGEST + 2);
const [buckets, starts, ends] = [new Uint16Array(MOST), new Uint16Array(MOST), new Uint16Array(MOST)];
/** A bit for each bucket. */
const seen = new Int32Array(BUCKETS / 32);
let count = 0;

/**
 * Each stretch of 2 to 5 letters of a folded text, each word, and each pair of words one or two apart, by the bucket they are
 * hashed into. What no phrase of a language covers is weighed by these.
 */
export function gramsIn(codes: Uint16Array): Grams {
  const length = squeeze(codes);
  count = 0;
  seen.fill(0);
  for (let at = 0; at < length; at += 1) {
    let hash = mix(LETTERS, letters[at] ?? SPACE);
    const stop = Math.min(length, at + LONGEST);
    for (let end = at + 1; end < stop; end += 1) {
      hash = mix(hash, letters[end] ?? SPACE);
      add(hash, at, end + 1);
    }
  }
  addWords(length);
  return { buckets: buckets.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** Without a branch: half of them come again, in no order. */
function add(hash: number, from: number, to: number): void {
  const bucket = bucketOf(hash);
  buckets[count] = bucket;
  starts[count] = places[from] ?? 0;
  ends[count] = (places[to - 1] ?? 0) + 1;
  const bits = seen[bucket >> 5] ?? 0;
  count += 1 - ((bits >>> (bucket & 31)) & 1);
  seen[bucket >> 5] = bits | (1 << (bucket & 31));
}

/** How many letters it has then. */
function squeeze(codes: Uint16Array): number {
  const most = Math.min(codes.length, LOOKED_AT);
  letters[0] = SPACE;
  places[0] = 0;
  let length = 1;
  for (let at = 0; at <= most; at += 1) {
    const code = at < most ? (codes[at] ?? SPACE) : SPACE;
    if (code === SPACE && letters[length - 1] === SPACE) continue;
    letters[length] = code;
    places[length] = at;
    length += 1;
  }
  return length;
}

function addWords(length: number): void {
  let before = { hash: 0, start: 0 };
  let last = before;
  for (let at = 1; at < length; at += 1) {
    const start = at;
    let hash = WORD;
    for (; at < length && letters[at] !== SPACE; at += 1) hash = mix(hash, letters[at] ?? SPACE);
    add(mix(WORD, hash), start, at);
    if (last.start > 0) add(mix(mix(NEXT, last.hash), hash), last.start, at);
    if (before.start > 0) add(mix(mix(AFTER_NEXT, before.hash), hash), before.start, at);
    [before, last] = [last, { hash, start }];
  }
}

/** FNV-1a's step, over a whole code unit. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619);
}

/** The upper bits are the better mixed ones. */
function bucketOf(hash: number): number {
  return (Math.imul(hash, 0x9e37_79b1) >>> (32 - BITS)) & (BUCKETS - 1);
}
