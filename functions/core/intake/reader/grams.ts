import { onceEach } from './once-each.ts';

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

/** Stands for the stretches of a text: a bucket, and where the stretch lies. */
export type VisitGram = (bucket: number, start: number, end: number) => void;

/**
 * Visits each stretch of 2 to 5 letters of a folded text, each word, and each pair of words one or two apart, by the bucket
 * they are hashed into. What no phrase of a language covers is weighed by these.
 */
export function eachGram(codes: Uint16Array, visit: VisitGram): void {
  const { letters, places } = squeeze(codes);
  for (let at = 0; at < letters.length; at += 1) {
    let hash = LETTERS;
    const stop = Math.min(letters.length, at + LONGEST);
    for (let end = at; end < stop; end += 1) {
      hash = mix(hash, letters[end] ?? SPACE);
      if (end > at) visit(bucketOf(hash), places[at] ?? 0, (places[end] ?? 0) + 1);
    }
  }
  eachWord(letters, places, visit);
}

const once = onceEach(BUCKETS);

/** The buckets of a text's stretches, each once. Good until the next call. */
export const bucketsIn = (codes: Uint16Array): Uint16Array => once((add) => eachGram(codes, add));

/** Blanks count once, and one stands at either end. */
function squeeze(codes: Uint16Array): { letters: Uint16Array; places: Uint32Array } {
  const most = Math.min(codes.length, LOOKED_AT);
  const letters = new Uint16Array(most + 2);
  const places = new Uint32Array(most + 2);
  letters[0] = SPACE;
  let length = 1;
  for (let at = 0; at < most; at += 1) {
    const code = codes[at] ?? SPACE;
    if (code === SPACE && letters[length - 1] === SPACE) continue;
    letters[length] = code;
    places[length] = at;
    length += 1;
  }
  if (letters[length - 1] !== SPACE) {
    letters[length] = SPACE;
    places[length] = most;
    length += 1;
  }
  return { letters: letters.subarray(0, length), places: places.subarray(0, length) };
}

interface Word {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

function eachWord(letters: Uint16Array, places: Uint32Array, visit: VisitGram): void {
  let before: Word | undefined;
  let last: Word | undefined;
  for (let from = 1; from < letters.length;) {
    const word = wordAt(letters, from);
    const found = { hash: word.hash, start: places[from] ?? 0, end: places[word.end] ?? 0 };
    visit(bucketOf(mix(WORD, found.hash)), found.start, found.end);
    if (last) visit(bucketOf(mix(mix(NEXT, last.hash), found.hash)), last.start, found.end);
    if (before) visit(bucketOf(mix(mix(AFTER_NEXT, before.hash), found.hash)), before.start, found.end);
    [before, last] = [last, found];
    from = word.end + 1;
  }
}

function wordAt(letters: Uint16Array, from: number): { hash: number; end: number } {
  let hash = WORD;
  let end = from;
  for (; end < letters.length && letters[end] !== SPACE; end += 1) hash = mix(hash, letters[end] ?? SPACE);
  return { hash, end };
}

/** FNV-1a's step, over a whole code unit. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16_777_619);
}

/** The upper bits are the better mixed ones. */
function bucketOf(hash: number): number {
  return (Math.imul(hash, 0x9e37_79b1) >>> (32 - BITS)) & (BUCKETS - 1);
}
